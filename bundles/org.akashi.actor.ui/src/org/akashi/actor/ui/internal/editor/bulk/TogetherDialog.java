package org.akashi.actor.ui.internal.editor.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.bulk.BulkChange.Action;
import org.akashi.actor.ui.internal.editor.bulk.BulkEdit.Preview;
import org.akashi.actor.ui.internal.editor.bulk.BulkEdit.Refusal;
import org.akashi.actor.ui.internal.editor.bulk.BulkEdit.Shared;
import org.akashi.stix.StixTypes;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.Icons;
import org.akashi.ui.RowComfort;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Edits many objects together: what they have in common, what is to be done, how many that changes and which are refused
 * and why, before it is done in one step.
 */
public final class TogetherDialog extends TitleAreaDialog {

	private static final int WIDTH = 860;
	private static final int HEIGHT = 600;

	private final List<String> ids;
	private final Map<String, TogetherRow> rows = new LinkedHashMap<>();
	private final CaseQuery<Map<String, Shared>> sharing;
	private final CaseQuery<Preview> previewing;
	private volatile List<BulkChange> asked = List.of();
	private Preview preview;
	private Table refused;

	private TogetherDialog(Shell parent, List<String> ids) {
		super(parent);
		this.ids = ids;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		List<String> properties = BulkEdit.properties(types());
		sharing = new CaseQuery<>(Messages.Together_reading, parent.getDisplay(),
				(open, monitor) -> BulkEdit.shared(open, ids, properties, monitor), this::show);
		previewing = new CaseQuery<>(Messages.Together_previewing, parent.getDisplay(),
				(open, monitor) -> asked.isEmpty() ? new Preview(List.of(), 0, List.of())
						: BulkEdit.preview(open, ids, asked, AkashiPreferences.analyst(), monitor),
				this::show);
	}

	/** Opens it for objects and does what was asked for. UI thread. */
	public static void open(Shell shell, List<String> ids) {
		ActiveCase.get().takeOverInput();
		new TogetherDialog(shell, ids).open();
	}

	private Set<String> types() {
		Set<String> types = new LinkedHashSet<>();
		ids.forEach(id -> types.add(id.substring(0, Math.max(0, id.indexOf("--")))));
		return types;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Together_title);
		shell.addListener(SWT.Dispose, event -> {
			sharing.dispose();
			previewing.dispose();
		});
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Set<String> types = types();
		setTitle(types.size() == 1 ? NLS.bind(Messages.Together_headOne, ids.size(), TypeLabels.many(types.iterator().next()))
				: NLS.bind(Messages.Together_head, ids.size()));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(area);
		ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH - 60, 300).applyTo(scroll);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		Composite body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(2, 2).spacing(10, 6).applyTo(body);
		scroll.setContent(body);
		for (String title : new String[] { Messages.Together_property, Messages.Together_now, Messages.Together_what, Messages.Together_value }) {
			Label head = new Label(body, SWT.NONE);
			head.setText(title);
			head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
		for (String property : BulkEdit.properties(types)) {
			feature(types, property, body);
		}
		scroll.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Together_refusedTable);
		refused = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		AccessibleName.set(refused, Messages.Together_refusedTable);
		refused.setHeaderVisible(true);
		column(Messages.Together_object, 260);
		column(Messages.Together_why, 520);
		RowComfort.on(refused);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, refused.getHeaderHeight() + refused.getItemHeight() * 3).applyTo(refused);
		refused.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		sharing.request();
		return area;
	}

	private void feature(Set<String> types, String property, Composite body) {
		EStructuralFeature feature = types.stream().map(type -> StixTypes.feature(StixTypes.eClass(type), property))
				.filter(java.util.Objects::nonNull).findFirst().orElse(null);
		if (feature != null) {
			rows.put(property, new TogetherRow(body, feature, this::changed));
		}
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(refused, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private void fill(TableItem item, int index) {
		if (preview == null || index < 0 || index >= preview.refused().size()) {
			// GTK asks for rows that are going.
			return;
		}
		Refusal one = preview.refused().get(index);
		item.setText(new String[] { one.object().name().isBlank() ? one.object().id() : one.object().name(), one.why() });
		item.setImage(Icons.ofType(one.object().type()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		changed();
	}

	@Override
	protected Point getInitialSize() {
		Point wish = super.getInitialSize();
		return new Point(Math.max(WIDTH, wish.x), HEIGHT);
	}

	private void show(Map<String, Shared> shared) {
		if (shared != null && refused != null && !refused.isDisposed()) {
			rows.forEach((property, row) -> row.show(shared.get(property), ids.size()));
		}
	}

	private void changed() {
		if (refused == null) {
			return;
		}
		preview = null;
		enable(false);
		List<BulkChange> changes = new ArrayList<>();
		String problem = null;
		boolean lacking = false;
		for (TogetherRow row : rows.values()) {
			BulkChange change = row.change();
			if (change.lacksValue()) {
				lacking = true;
			} else if (change.action() != Action.KEEP) {
				problem = problem != null ? problem : change.problem() == null ? null : NLS.bind(Messages.Field_label, TypeLabels.property(change.property())) + " " + change.problem();
				changes.add(change);
			}
		}
		setErrorMessage(problem);
		asked = problem == null && !lacking ? List.copyOf(changes) : List.of();
		if (asked.isEmpty()) {
			setMessage(lacking ? Messages.Together_nothing : Messages.Together_message);
		} else {
			previewing.request();
		}
	}

	private void show(Preview next) {
		if (next == null || refused == null || refused.isDisposed()) {
			return;
		}
		preview = next;
		refused.setItemCount(next.refused().size());
		refused.clearAll();
		if (!asked.isEmpty()) {
			setMessage(NLS.bind(Messages.Together_preview, new Object[] { next.changing().size(), ids.size(), next.same(), next.refused().size() }),
					next.refused().isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
		}
		enable(!asked.isEmpty() && !next.changing().isEmpty());
	}

	private void enable(boolean possible) {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(possible);
		}
	}

	@Override
	protected void okPressed() {
		List<String> changing = preview.changing();
		List<BulkChange> changes = asked;
		String analyst = AkashiPreferences.analyst();
		String names = String.join(", ", changes.stream().map(change -> TypeLabels.property(change.property())).toList());
		ActiveCase.get().edit(NLS.bind(Messages.Together_edit, names, changing.size()), edit -> BulkEdit.apply(edit, changing, changes, analyst));
		super.okPressed();
	}
}
