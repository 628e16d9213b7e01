package org.akashi.actor.ui.internal.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.fields.FormGroups;
import org.akashi.actor.ui.internal.editor.fields.PartsField;
import org.akashi.stix.StixTypes;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/**
 * The sections of an object's form, for one type. They are made one after the other between the events of the window, for
 * a type with many properties would stop it otherwise.
 */
final class OverviewContent {

	/** Data of the form when all sections are there. */
	static final String BUILT = "org.akashi.built";

	private static final int NARROW = 820;
	/** Fields made at once. */
	private static final int FEW = 4;

	private final ScrolledForm form;
	private final FormToolkit toolkit;
	private final Composite columns;
	private final ObjectForm properties;
	private final Deque<Runnable> steps = new ArrayDeque<>();
	private final Map<PartsField, Section> besides = new LinkedHashMap<>();
	private RelationsPart relations;
	private EvidencePart evidence;
	private NamesPart names;
	private MergedPart merged;
	private ObjectSnapshot snapshot;
	private boolean built;

	OverviewContent(IManagedForm managed, ObjectSnapshot first, Runnable refresh) {
		form = managed.getForm();
		toolkit = managed.getToolkit();
		snapshot = first;
		form.setData(BUILT, null);
		columns = toolkit.createComposite(form.getBody());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		properties = new ObjectForm(toolkit, managed, refresh);
		properties.show(first);
		Composite left = column();
		Composite right = column();
		EClass eClass = first.object().eClass();
		List<FormGroups.Group> groups = FormGroups.of(first.type(), eClass);
		properties.fields().align(columns, groups.stream().flatMap(group -> group.features().stream()).toList());
		group(left, groups.getFirst());
		steps.add(() -> names = new NamesPart(right, toolkit));
		steps.add(() -> relations = new RelationsPart(right, toolkit));
		steps.add(() -> {
			arrange();
			relations.show(snapshot);
			names.show(snapshot);
			form.reflow(true);
		});
		groups.stream().skip(1).forEach(group -> group(left, group));
		steps.add(() -> evidence = new EvidencePart(right, toolkit));
		FormGroups.beside(eClass).forEach(feature -> steps.add(() -> beside(right, (EReference) feature)));
		steps.add(() -> merged = new MergedPart(right, toolkit));
		columns.getDisplay().asyncExec(this::step);
	}

	private void group(Composite parent, FormGroups.Group group) {
		Composite[] client = new Composite[1];
		steps.add(() -> client[0] = section(parent, group.id()));
		List<EStructuralFeature> left = new ArrayList<>(group.features());
		while (!left.isEmpty()) {
			List<EStructuralFeature> few = List.copyOf(left.subList(0, Math.min(FEW, left.size())));
			left.subList(0, few.size()).clear();
			steps.add(() -> properties.fields().add(client[0], few).forEach(row -> row.show(snapshot.object(), snapshot.readOnly())));
		}
	}

	private void step() {
		if (columns.isDisposed()) {
			return;
		}
		Runnable next = steps.poll();
		if (next == null) {
			finish();
		} else {
			next.run();
			columns.getDisplay().asyncExec(this::step);
		}
	}

	private void finish() {
		built = true;
		arrange();
		fill(snapshot);
		form.reflow(true);
		form.setData(BUILT, Boolean.TRUE);
	}

	/** Shows a snapshot of an object of the same type. */
	void show(ObjectSnapshot next) {
		snapshot = next;
		columns.setVisible(true);
		if (fill(next)) {
			form.reflow(true);
		}
	}

	private boolean fill(ObjectSnapshot next) {
		boolean relayout = properties.show(next);
		if (built) {
			relayout |= relations.show(next);
			relayout |= names.show(next);
			relayout |= merged.show(next);
			relayout |= evidence.show(next);
			besides.forEach(OverviewContent::title);
		}
		return relayout;
	}

	/** Hides all fields: the object is gone. */
	void hide() {
		columns.setVisible(false);
	}

	/** Makes edits of what is entered. */
	void takeOver() {
		properties.takeOver();
	}

	/** Offers ways to put right what is marked at the field with the focus. */
	void offerFixes() {
		properties.offerFixes();
	}

	/** Takes all away. */
	void dispose() {
		steps.clear();
		properties.dispose();
		columns.dispose();
	}

	private Composite column() {
		Composite column = toolkit.createComposite(columns);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, org.eclipse.swt.SWT.DEFAULT).applyTo(column);
		return column;
	}

	/** A narrow editor shows its columns one below the other. */
	void arrange() {
		if (!columns.isDisposed() && columns.getLayout() instanceof GridLayout layout) {
			int wanted = form.getClientArea().width < NARROW ? 1 : 2;
			if (layout.numColumns != wanted) {
				layout.numColumns = wanted;
				form.reflow(true);
			}
		}
	}

	private Composite section(Composite parent, String group) {
		boolean expanded = !group.equals("more") && !group.equals("record");
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
				| (expanded ? ExpandableComposite.EXPANDED : 0));
		section.setText(switch (group) {
			case "when" -> Messages.Group_when;
			case "why" -> Messages.Group_why;
			case "how" -> Messages.Group_how;
			case "handling" -> Messages.Group_handling;
			case "more" -> Messages.Group_more;
			case "record" -> Messages.Section_record;
			default -> Messages.Section_properties;
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		section.setClient(client);
		return client;
	}

	private void beside(Composite parent, EReference feature) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(4, 6).applyTo(client);
		section.setClient(client);
		PartsField field = properties.fields().addPart(client, feature);
		field.show(snapshot.object(), snapshot.readOnly());
		besides.put(field, section);
	}

	/** The title of a part with its number; what has something is open. */
	private static void title(PartsField field, Section section) {
		Tables.title(section, NLS.bind(Messages.Section_parts, TypeLabels.property(StixTypes.jsonName(field.feature())), field.count()));
		if (field.count() > 0 && section.getData("opened") == null) {
			section.setData("opened", Boolean.TRUE);
			section.setExpanded(true);
		}
	}
}
