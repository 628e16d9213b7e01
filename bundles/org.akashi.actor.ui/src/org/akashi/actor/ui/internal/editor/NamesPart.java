package org.akashi.actor.ui.internal.editor;

import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.evidence.EvidenceText;
import org.akashi.model.Evidence;
import org.akashi.model.ModelFactory;
import org.akashi.model.NameAssertion;
import org.akashi.model.StixObject;
import org.akashi.review.identity.Names;
import org.akashi.review.identity.Names.Assertion;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
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

/** What the object is called: who calls it so, since when, how sure, by which sentence. A table with buttons. */
final class NamesPart {

	private static final int ROWS = 4;

	private final Section section;
	private final Table table;
	private final Button add;
	private final Button edit;
	private final Button remove;
	private final Button open;
	private ObjectSnapshot snapshot;
	private List<Assertion> names = List.of();

	NamesPart(Composite parent, FormToolkit toolkit) {
		section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(4, 6).applyTo(client);
		section.setClient(client);
		table = Tables.create(client, toolkit, Messages.Names_accessible, ROWS, new String[] { Messages.Names_name, Messages.Names_by,
				Messages.Relations_period, Messages.Names_confidence, Messages.Names_sentence },
				new int[] { 27, 22, 17, 12, 22 });
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> edit());
		table.addListener(SWT.Selection, event -> enable());
		Composite buttons = Tables.buttons(client, toolkit);
		add = Tables.button(buttons, Messages.Parts_add, this::add);
		edit = Tables.button(buttons, Messages.Parts_edit, this::edit);
		remove = Tables.button(buttons, Messages.Parts_remove, this::remove);
		open = Tables.button(buttons, Messages.Names_open, this::open);
	}

	/** Shows a snapshot; returns whether the part needs another height. */
	boolean show(ObjectSnapshot next) {
		snapshot = next;
		names = Names.of(next.object());
		Tables.title(section, NLS.bind(Messages.Section_names, names.size()));
		boolean height = Tables.fit(table, names.size(), ROWS);
		enable();
		return height;
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= names.size()) {
			// GTK asks for rows that are going.
			return;
		}
		Assertion name = names.get(index);
		String sentence = name.evidence().isEmpty() ? "" : EvidenceText.oneLine(name.evidence().getFirst().getQuote());
		item.setText(new String[] { name.name(), name.asserted() ? name.by() : Messages.Names_nobody, period(name),
				name.confidence() < 0 ? "" : Integer.toString(name.confidence()), sentence });
		item.setImage(Icons.image(name.evidence().isEmpty() ? "open-mention" : "evidence"));
	}

	private static String period(Assertion name) {
		String both = name.since().isEmpty() && name.until().isEmpty() ? "" : name.since() + " – " + name.until();
		return name.since().equals(name.until()) ? name.since() : both.strip();
	}

	private Assertion selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= names.size() ? null : names.get(index);
	}

	private void enable() {
		Assertion name = selected();
		boolean writable = !snapshot.readOnly();
		add.setEnabled(writable);
		edit.setEnabled(writable && name != null);
		// The first name goes by being replaced, not by being removed.
		remove.setEnabled(writable && name != null && (name.asserted() || !name.name().equals(snapshot.name())));
		open.setEnabled(name != null && !name.evidence().isEmpty());
	}

	private void add() {
		NameAssertion name = ModelFactory.eINSTANCE.createNameAssertion();
		if (new NameDialog(section.getShell(), name).open() == Window.OK) {
			change(Messages.Names_adding, name.getName(), object -> Names.add(object, name));
		}
	}

	private void edit() {
		Assertion before = selected();
		if (before == null || snapshot.readOnly()) {
			return;
		}
		NameAssertion name = before.asserted() ? EcoreUtil.copy(snapshot.object().getNames().get(before.place()))
				: ModelFactory.eINSTANCE.createNameAssertion();
		name.setName(before.name());
		if (new NameDialog(section.getShell(), name).open() == Window.OK) {
			change(Messages.Names_editing, before.name(), object -> {
				if (before.asserted()) {
					Names.replace(object, before.place(), name);
				} else {
					if (!name.getName().equals(before.name())) {
						Names.remove(object, before);
					}
					Names.add(object, name);
				}
			});
		}
	}

	private void remove() {
		Assertion name = selected();
		if (name != null && !snapshot.readOnly()) {
			change(Messages.Names_removing, name.name(), object -> Names.remove(object, name));
		}
	}

	private void change(String label, String name, java.util.function.Consumer<StixObject> change) {
		String id = snapshot.object().getId();
		ActiveCase.get().edit(NLS.bind(label, name, snapshot.name()), step -> change.accept(step.modify(id)));
	}

	private void open() {
		Assertion name = selected();
		if (name != null && !name.evidence().isEmpty()) {
			Evidence evidence = name.evidence().getFirst();
			Navigation.openReport(evidence.getSha256(), evidence.getStart(), evidence.getEnd());
		}
	}
}
