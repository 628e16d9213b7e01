package org.akashi.actor.ui.internal.editor;

import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.ObjectSnapshot.Link;
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
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The relationships of an object in both directions. Enter opens the other object; they are added and removed here. */
final class RelationsPart {

	private static final int ROWS = 7;

	private final Section section;
	private final Table table;
	private final Button add;
	private final Button openOther;
	private final Button openRelation;
	private final Button remove;
	private final ObjectLabelProvider labels = new ObjectLabelProvider();
	private ObjectSnapshot snapshot;

	RelationsPart(Composite parent, FormToolkit toolkit) {
		section = toolkit.createSection(parent,
				ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 6).applyTo(client);
		section.setClient(client);
		table = Tables.create(client, toolkit, Messages.Relations_kind, ROWS, new String[] { Messages.Relations_kind, Messages.Relations_other,
				Messages.Relations_evidence }, new int[] { 130, 200, 80 });
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> open(true));
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		Composite buttons = toolkit.createComposite(client);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		add = Tables.button(buttons, Messages.Relations_add, this::add);
		openOther = Tables.button(buttons, Messages.Relations_open, () -> open(true));
		openRelation = Tables.button(buttons, Messages.Relations_edit, () -> open(false));
		remove = Tables.button(buttons, Messages.Relations_remove, this::remove);
	}

	void show(ObjectSnapshot next) {
		snapshot = next;
		section.setText(NLS.bind(Messages.Section_relations, links().size()));
		section.layout();
		table.setItemCount(links().size());
		table.clearAll();
		enable();
	}

	private List<Link> links() {
		return snapshot.relations();
	}

	private void fill(TableItem item, int index) {
		Link link = links().get(index);
		String kind = TypeLabels.relation(link.relation().kind());
		item.setText(new String[] { NLS.bind(link.outgoing() ? Messages.Relations_from : Messages.Relations_to, kind),
				link.other().name().isBlank() ? NLS.bind(Messages.Field_unresolved, link.other().id())
						: labels.getText(link.other()),
				Integer.toString(link.evidence()) });
		item.setImage(1, Icons.ofType(link.other().type()));
	}

	private void enable() {
		boolean one = table.getSelectionCount() == 1;
		openOther.setEnabled(one);
		openRelation.setEnabled(one);
		add.setEnabled(!snapshot.readOnly());
		remove.setEnabled(one && !snapshot.readOnly());
	}

	private Link selected() {
		return table.getSelectionIndex() < 0 ? null : links().get(table.getSelectionIndex());
	}

	private void open(boolean other) {
		Link link = selected();
		if (link != null) {
			Navigation.openObject(other ? link.other().id() : link.relation().id());
		}
	}

	private void remove() {
		Link link = selected();
		if (link != null && !snapshot.readOnly()) {
			ObjectEdits.remove(List.of(link.relation().id()),
					RelationText.of(link.relation().kind(), link.outgoing(), link.other()));
		}
	}

	private void add() {
		RelationDialog dialog = new RelationDialog(section.getShell(), snapshot);
		if (dialog.open() == Window.OK) {
			ObjectEdits.relate(dialog.source(), dialog.kind(), dialog.target(),
					NLS.bind(Messages.Edit_relate, new Object[] { snapshot.name(), TypeLabels.relation(dialog.kind()),
							dialog.otherName() }));
		}
	}
}
