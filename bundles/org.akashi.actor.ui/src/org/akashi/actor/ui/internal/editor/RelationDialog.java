package org.akashi.actor.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.fields.ConfidenceText;
import org.akashi.actor.ui.internal.editor.fields.FieldValue;
import org.akashi.actor.ui.internal.tree.ObjectSearch;
import org.akashi.stix.RelationshipTypes;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.Icons;
import org.akashi.ui.ObjectLabelProvider;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for the other object of a new relationship, its direction and its kind; kinds that STIX suggests come first. */
final class RelationDialog extends TitleAreaDialog {

	private final ObjectSnapshot from;
	private final ObjectLabelProvider labels = new ObjectLabelProvider();
	private List<Entry> hits = List.of();
	private volatile String words = "";
	private CaseQuery<List<Entry>> query;
	private Table table;
	private Button outgoing;
	private Combo kinds;
	private List<String> kindIds = List.of();
	private Entry other;
	private String kind;
	private boolean starts;
	private Text start;
	private Text stop;
	private Text confidence;
	private RelationDetails details;

	RelationDialog(Shell parent, ObjectSnapshot from) {
		super(parent);
		this.from = from;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	String source() {
		return starts ? from.object().getId() : other.id();
	}

	String target() {
		return starts ? other.id() : from.object().getId();
	}

	String kind() {
		return kind;
	}

	String otherName() {
		return labels.getText(other);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.RelationDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.RelationDialog_of, from.name()));
		setMessage(Messages.RelationDialog_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		search.setMessage(Messages.Tree_search);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(search);
		table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
				.hint(convertWidthInCharsToPixels(70), table.getItemHeight() * 10).applyTo(table);
		AccessibleName.set(table, Messages.Relations_other);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> chosen());
		new Label(area, SWT.NONE).setText(Messages.RelationDialog_direction);
		Composite direction = new Composite(area, SWT.NONE);
		direction.setLayout(new org.eclipse.swt.layout.RowLayout());
		outgoing = new Button(direction, SWT.RADIO);
		outgoing.setText(NLS.bind(Messages.RelationDialog_outgoing, from.name()));
		outgoing.setSelection(true);
		Button incoming = new Button(direction, SWT.RADIO);
		incoming.setText(NLS.bind(Messages.RelationDialog_incoming, from.name()));
		outgoing.addListener(SWT.Selection, event -> chosen());
		new Label(area, SWT.NONE).setText(Messages.RelationDialog_kind);
		kinds = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kinds);
		details(area);
		query = new CaseQuery<>(Messages.Tree_reading, area.getDisplay(),
				(open, monitor) -> ObjectSearch.find(open, words, monitor), this::show);
		search.addListener(SWT.Modify, event -> {
			words = search.getText();
			query.request();
		});
		area.addListener(SWT.Dispose, event -> query.dispose());
		query.request();
		return area;
	}

	/** When, and how sure: all may be left empty. */
	private void details(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.RelationDialog_details);
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		start = detail(row, "start_time", Messages.Field_hintTime);
		stop = detail(row, "stop_time", Messages.Field_hintTime);
		confidence = detail(row, "confidence", Messages.Field_hintConfidence);
	}

	private Text detail(Composite row, String property, String hint) {
		Text text = new Text(row, SWT.BORDER);
		text.setMessage(TypeLabels.property(property));
		text.setToolTipText(hint);
		AccessibleName.set(text, TypeLabels.property(property));
		GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> chosen());
		return text;
	}

	/** Why the details can't be taken, or null. */
	private String problem() {
		try {
			read();
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	private RelationDetails read() {
		return new RelationDetails(start.getText().isBlank() ? null : FieldValue.date(start.getText()),
				stop.getText().isBlank() ? null : FieldValue.date(stop.getText()),
				confidence.getText().isBlank() ? null : ConfidenceText.of(confidence.getText()));
	}

	/** When, and how sure. */
	RelationDetails details() {
		return details;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		chosen();
	}

	private void show(List<Entry> found) {
		if (!table.isDisposed()) {
			hits = found == null ? List.of()
					: found.stream().filter(entry -> !entry.id().equals(from.object().getId())).toList();
			table.setItemCount(hits.size());
			table.clearAll();
			if (hits.size() == 1) {
				table.select(0);
			}
			chosen();
		}
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= hits.size()) {
			// GTK asks for rows that are going.
			return;
		}
		Entry entry = hits.get(index);
		item.setText(labels.getText(entry));
		item.setImage(Icons.ofType(entry.type()));
	}

	private void chosen() {
		int index = table.getSelectionIndex();
		Entry entry = index < 0 || index >= hits.size() ? null : hits.get(index);
		List<String> fitting = entry == null ? List.of()
				: outgoing.getSelection() ? RelationshipTypes.between(from.type(), entry.type())
						: RelationshipTypes.between(entry.type(), from.type());
		if (!fitting.equals(kindIds)) {
			kindIds = new ArrayList<>(fitting);
			kinds.setItems(kindIds.stream().map(TypeLabels::relation).toArray(String[]::new));
			if (!kindIds.isEmpty()) {
				kinds.select(0);
			}
		}
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			String problem = problem();
			setErrorMessage(problem);
			ok.setEnabled(entry != null && kinds.getSelectionIndex() >= 0 && problem == null);
		}
	}

	@Override
	protected void okPressed() {
		other = hits.get(table.getSelectionIndex());
		kind = kindIds.get(kinds.getSelectionIndex());
		starts = outgoing.getSelection();
		details = read();
		super.okPressed();
	}
}
