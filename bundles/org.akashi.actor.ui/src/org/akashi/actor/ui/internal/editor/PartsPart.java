package org.akashi.actor.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
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

/** A property whose values have properties of their own: external references, kill chain phases. A table with buttons. */
final class PartsPart {

	private static final int ROWS = 3;

	private final EReference feature;
	private final List<EAttribute> columns = new ArrayList<>();
	private final Section section;
	private final Table table;
	private final Button add;
	private final Button edit;
	private final Button remove;
	private ObjectSnapshot snapshot;

	PartsPart(Composite parent, FormToolkit toolkit, EReference feature) {
		this.feature = feature;
		for (EAttribute attribute : feature.getEReferenceType().getEAllAttributes()) {
			if (attribute.getEType().getInstanceClass() == String.class && !attribute.isMany()) {
				columns.add(attribute);
			}
		}
		section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 6).applyTo(client);
		section.setClient(client);
		int[] widths = columns.stream().mapToInt(column -> 120).toArray();
		table = Tables.create(client, toolkit, property(), ROWS, titles(), widths);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> edit());
		table.addListener(SWT.Selection, event -> enable());
		Composite buttons = toolkit.createComposite(client);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		add = Tables.button(buttons, Messages.Parts_add, this::add);
		edit = Tables.button(buttons, Messages.Parts_edit, this::edit);
		remove = Tables.button(buttons, Messages.Parts_remove, this::remove);
	}

	private String[] titles() {
		return columns.stream().map(column -> TypeLabels.property(StixTypes.jsonName(column))).toArray(String[]::new);
	}

	void show(ObjectSnapshot next) {
		snapshot = next;
		section.setText(NLS.bind(Messages.Section_parts, property(), parts().size()));
		section.layout();
		if (!parts().isEmpty() && table.getItemCount() == 0) {
			section.setExpanded(true);
		}
		table.setItemCount(parts().size());
		table.clearAll();
		enable();
	}

	@SuppressWarnings("unchecked")
	private List<EObject> parts() {
		return (List<EObject>) snapshot.object().eGet(feature);
	}

	private String property() {
		return TypeLabels.property(StixTypes.jsonName(feature));
	}

	private void fill(TableItem item, int index) {
		EObject part = parts().get(index);
		item.setText(columns.stream().map(column -> FieldValue.text(column, part.eGet(column))).toArray(String[]::new));
	}

	private void enable() {
		boolean one = table.getSelectionCount() == 1 && !snapshot.readOnly();
		add.setEnabled(!snapshot.readOnly());
		edit.setEnabled(one);
		remove.setEnabled(one);
	}

	private void add() {
		EClass eClass = feature.getEReferenceType();
		EObject part = EcoreUtil.create(eClass);
		if (new PartDialog(section.getShell(), property(), part, columns).open() == Window.OK) {
			change(list -> list.add(part));
		}
	}

	private void edit() {
		int index = table.getSelectionIndex();
		if (index >= 0 && !snapshot.readOnly()) {
			EObject part = EcoreUtil.copy(parts().get(index));
			if (new PartDialog(section.getShell(), property(), part, columns).open() == Window.OK) {
				change(list -> list.set(index, part));
			}
		}
	}

	private void remove() {
		int index = table.getSelectionIndex();
		if (index >= 0 && !snapshot.readOnly()) {
			change(list -> list.remove(index));
		}
	}

	@SuppressWarnings("unchecked")
	private void change(java.util.function.Consumer<List<EObject>> change) {
		String id = snapshot.object().getId();
		ActiveCase.get().edit(NLS.bind(Messages.Edit_change, property(), snapshot.name()), step -> {
			StixObject object = step.modify(id);
			change.accept((List<EObject>) object.eGet(feature));
		});
	}
}
