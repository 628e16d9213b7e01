package org.akashi.actor.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.fields.FormGroups;
import org.akashi.actor.ui.internal.editor.fields.PartsField;
import org.akashi.stix.StixTypes;
import org.akashi.ui.Icons;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** The form of an object: its properties at the left; relationships, evidence and parts at the right. */
final class OverviewPage extends FormPage {

	private static final int NARROW = 820;

	private Composite columns;
	private Label hint;
	private ObjectForm properties;
	private final Map<PartsField, Section> besides = new LinkedHashMap<>();
	private RelationsPart relations;
	private EvidencePart evidence;
	private NamesPart names;
	private MergedPart merged;
	private ObjectSnapshot snapshot;
	private String builtFor = "";

	OverviewPage(FormEditor editor) {
		super(editor, "overview", Messages.Page_overview);
	}

	@Override
	protected void createFormContent(IManagedForm managed) {
		FormToolkit toolkit = managed.getToolkit();
		ScrolledForm form = managed.getForm();
		toolkit.decorateFormHeading(form.getForm());
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 8).applyTo(form.getBody());
		hint = toolkit.createLabel(form.getBody(), "", org.eclipse.swt.SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, org.eclipse.swt.SWT.DEFAULT).applyTo(hint);
		form.addListener(org.eclipse.swt.SWT.Resize, event -> arrange(form));
		form.setText(Messages.Editor_opening);
		if (snapshot != null) {
			show(snapshot);
		}
	}

	/** Shows a snapshot; null when the object is not there. UI thread. */
	void show(ObjectSnapshot next) {
		snapshot = next;
		IManagedForm managed = getManagedForm();
		if (managed == null || managed.getForm().isDisposed()) {
			return;
		}
		ScrolledForm form = managed.getForm();
		if (next == null) {
			gone(form);
			return;
		}
		form.setRedraw(false);
		try {
			if (!builtFor.equals(next.type())) {
				build(managed, next);
			}
			columns.setVisible(true);
			form.setText(next.name().replace("&", "&&"));
			form.setImage(Icons.ofType(next.type()));
			hint.setText(hintOf(next));
			boolean relayout = properties.show(next);
			relations.show(next);
			names.show(next);
			merged.show(next);
			evidence.show(next);
			besides.forEach(OverviewPage::title);
			if (relayout) {
				form.reflow(true);
			}
		} finally {
			form.setRedraw(true);
		}
	}

	private void gone(ScrolledForm form) {
		if (columns != null) {
			columns.setVisible(false);
		}
		form.setText(Messages.Editor_gone);
		hint.setText(Messages.Editor_goneHint);
		form.reflow(true);
	}

	private static String hintOf(ObjectSnapshot snapshot) {
		String what = TypeLabels.hint(snapshot.type());
		String type = TypeLabels.of(snapshot.type());
		return what.isEmpty() ? type : NLS.bind(Messages.Editor_hint, type, what);
	}

	private void build(IManagedForm managed, ObjectSnapshot next) {
		builtFor = next.type();
		FormToolkit toolkit = managed.getToolkit();
		Composite body = managed.getForm().getBody();
		if (columns != null) {
			columns.dispose();
		}
		besides.clear();
		if (properties != null) {
			properties.dispose();
		}
		columns = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		Composite left = column(toolkit);
		Composite right = column(toolkit);
		properties = new ObjectForm(toolkit, managed.getMessageManager(), columns.getDisplay(), ((ObjectEditor) getEditor())::refresh);
		for (FormGroups.Group group : FormGroups.of(next.type(), next.object().eClass())) {
			properties.fields().add(section(left, toolkit, group.id()), group.features());
		}
		names = new NamesPart(right, toolkit);
		relations = new RelationsPart(right, toolkit);
		evidence = new EvidencePart(right, toolkit);
		for (EStructuralFeature feature : FormGroups.beside(next.object().eClass())) {
			beside(right, toolkit, (EReference) feature);
		}
		merged = new MergedPart(right, toolkit);
		arrange(managed.getForm());
		managed.getForm().reflow(true);
	}

	private static Composite section(Composite parent, FormToolkit toolkit, String group) {
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

	private void beside(Composite parent, FormToolkit toolkit, EReference feature) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(4, 6).applyTo(client);
		section.setClient(client);
		besides.put(properties.fields().addPart(client, feature), section);
	}

	/** The title of a part with its number; what has something is open. */
	private static void title(PartsField field, Section section) {
		section.setText(NLS.bind(Messages.Section_parts, TypeLabels.property(StixTypes.jsonName(field.feature())), field.count()));
		section.layout();
		if (field.count() > 0 && section.getData("opened") == null) {
			section.setData("opened", Boolean.TRUE);
			section.setExpanded(true);
		}
	}

	private Composite column(FormToolkit toolkit) {
		Composite column = toolkit.createComposite(columns);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, org.eclipse.swt.SWT.DEFAULT).applyTo(column);
		return column;
	}

	/** A narrow editor shows its columns one below the other. */
	private void arrange(ScrolledForm form) {
		if (columns != null && !columns.isDisposed()
				&& columns.getLayout() instanceof org.eclipse.swt.layout.GridLayout layout) {
			int wanted = form.getClientArea().width < NARROW ? 1 : 2;
			if (layout.numColumns != wanted) {
				layout.numColumns = wanted;
				form.reflow(true);
			}
		}
	}

	/** Makes edits of what is entered. */
	void takeOver() {
		if (properties != null) {
			properties.takeOver();
		}
	}

	/** Offers ways to put right what is marked at the field with the focus. */
	void offerFixes() {
		if (properties != null) {
			properties.offerFixes();
		}
	}

	@Override
	public void dispose() {
		if (properties != null) {
			properties.dispose();
		}
		super.dispose();
	}
}
