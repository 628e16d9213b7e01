package org.akashi.actor.ui.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.ObjectSnapshot.Link;
import org.akashi.actor.ui.internal.editor.bulk.TogetherDialog;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.ObjectLabelProvider;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/**
 * The relationships of an object in both directions, however many. Enter opens the other object; they are added, removed,
 * and edited alone or many together.
 */
final class RelationsPart {

	private static final int ROWS = 7;
	/** From so many on there is a filter above the table. */
	private static final int MANY = 12;

	private final Section section;
	private final Text filter;
	private final Table table;
	private final Button add;
	private final Button openOther;
	private final Button openRelation;
	private final Button remove;
	private final ObjectLabelProvider labels = new ObjectLabelProvider();
	private ObjectSnapshot snapshot;
	private List<Link> links = List.of();

	RelationsPart(Composite parent, FormToolkit toolkit) {
		section = toolkit.createSection(parent,
				ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(4, 6).applyTo(client);
		section.setClient(client);
		filter = toolkit.createText(client, "", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		filter.setMessage(Messages.Relations_filter);
		AccessibleName.set(filter, Messages.Relations_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.Modify, event -> list());
		table = Tables.create(client, toolkit, Messages.Relations_kind, SWT.MULTI, ROWS,
				new String[] { Messages.Relations_kind, Messages.Relations_other, Messages.Relations_period, Messages.Relations_sure,
						Messages.Relations_evidence },
				new int[] { 24, 33, 17, 12, 14 });
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> open(true));
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			} else if (event.keyCode == 'a' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
				table.selectAll();
				enable();
			}
		});
		Composite buttons = Tables.buttons(client, toolkit);
		add = Tables.button(buttons, Messages.Relations_add, this::add);
		openOther = Tables.button(buttons, Messages.Relations_open, () -> open(true));
		openRelation = Tables.button(buttons, Messages.Relations_edit, this::edit);
		remove = Tables.button(buttons, Messages.Relations_remove, this::remove);
	}

	/** Shows a snapshot; returns whether the part needs another height. */
	boolean show(ObjectSnapshot next) {
		snapshot = next;
		Tables.title(section, NLS.bind(Messages.Section_relations, next.relations().size()));
		boolean many = next.relations().size() >= MANY;
		if (filter.getVisible() != many) {
			filter.setVisible(many);
			((org.eclipse.swt.layout.GridData) filter.getLayoutData()).exclude = !many;
			filter.getParent().layout();
		}
		return list();
	}

	private boolean list() {
		String words = filter.getText().strip().toLowerCase(Locale.ROOT);
		List<String> selected = selected().stream().map(link -> link.relation().id()).toList();
		List<Link> before = links;
		links = words.isEmpty() || !filter.getVisible() ? snapshot.relations()
				: snapshot.relations().stream().filter(link -> fits(link, words)).toList();
		boolean height = Tables.fit(table, links.size(), ROWS);
		if (!isSame(before, links)) {
			table.deselectAll();
			Set<String> ids = Set.copyOf(selected);
			for (int i = 0; i < links.size() && !ids.isEmpty(); i++) {
				if (ids.contains(links.get(i).relation().id())) {
					table.select(i);
				}
			}
		}
		enable();
		return height;
	}

	private static boolean isSame(List<Link> before, List<Link> now) {
		if (before.size() != now.size()) {
			return false;
		}
		for (int i = 0; i < now.size(); i++) {
			if (!before.get(i).relation().id().equals(now.get(i).relation().id())) {
				return false;
			}
		}
		return true;
	}

	private boolean fits(Link link, String words) {
		return link.other().name().toLowerCase(Locale.ROOT).contains(words)
				|| TypeLabels.relation(link.relation().kind()).toLowerCase(Locale.ROOT).contains(words) || link.period().contains(words);
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= links.size()) {
			// GTK asks for rows that are going.
			return;
		}
		Link link = links.get(index);
		String kind = TypeLabels.relation(link.relation().kind());
		item.setText(new String[] { NLS.bind(link.outgoing() ? Messages.Relations_from : Messages.Relations_to, kind),
				link.other().name().isBlank() ? NLS.bind(Messages.Field_unresolved, link.other().id())
						: labels.getText(link.other()),
				link.period(), link.sure() < 0 ? "" : Integer.toString(link.sure()), Integer.toString(link.evidence()) });
		item.setImage(1, Icons.ofType(link.other().type()));
	}

	private void enable() {
		int count = table.getSelectionCount();
		openOther.setEnabled(count == 1);
		openRelation.setEnabled(count > 0);
		openRelation.setText(count > 1 ? NLS.bind(Messages.Relations_together, count) : Messages.Relations_edit);
		add.setEnabled(!snapshot.readOnly());
		remove.setEnabled(count > 0 && !snapshot.readOnly());
		openRelation.getParent().getParent().layout(true, true);
	}

	private List<Link> selected() {
		int[] indices = table.getSelectionIndices();
		List<Link> selected = new ArrayList<>();
		Arrays.stream(indices).filter(index -> index < links.size()).forEach(index -> selected.add(links.get(index)));
		return selected;
	}

	private void open(boolean other) {
		List<Link> selected = selected();
		if (!selected.isEmpty()) {
			Navigation.openObject(other ? selected.getFirst().other().id() : selected.getFirst().relation().id());
		}
	}

	private void edit() {
		List<String> ids = selected().stream().map(link -> link.relation().id()).toList();
		if (ids.size() > 1) {
			TogetherDialog.open(section.getShell(), ids);
		} else {
			open(false);
		}
	}

	private void remove() {
		List<Link> selected = selected();
		if (!selected.isEmpty() && !snapshot.readOnly()) {
			Link first = selected.getFirst();
			ObjectEdits.remove(selected.stream().map(link -> link.relation().id()).toList(),
					RelationText.of(first.relation().kind(), first.outgoing(), first.other()));
		}
	}

	private void add() {
		RelationDialog dialog = new RelationDialog(section.getShell(), snapshot);
		if (dialog.open() == Window.OK) {
			ObjectEdits.relate(dialog.source(), dialog.kind(), dialog.target(), dialog.details(),
					NLS.bind(Messages.Edit_relate, new Object[] { snapshot.name(), TypeLabels.relation(dialog.kind()),
							dialog.otherName() }));
		}
	}
}
