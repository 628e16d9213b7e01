package org.akashi.actor.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.Finding;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixTypes;
import org.akashi.ui.Icons;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The form of an object: its properties at the left; relationships, evidence and parts at the right. */
final class OverviewPage extends FormPage {

	/** Hashes of web pages and random ids are advice that no analyst can act upon: {@code akashi validate} gives it. */
	private static final RuleOptions SHOWN = RuleOptions.DEFAULT.with(Set.of(), Set.of("extref-hashes", "uuid-check"));

	private static final int NARROW = 820;

	private Composite columns;
	private Label hint;
	private PropertiesPart properties;
	private RelationsPart relations;
	private EvidencePart evidence;
	private NamesPart names;
	private MergedPart merged;
	private final List<PartsPart> parts = new ArrayList<>();
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
			parts.forEach(part -> part.show(next));
			check(managed.getMessageManager(), next);
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
		parts.clear();
		columns = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		Composite left = column(toolkit);
		Composite right = column(toolkit);
		properties = new PropertiesPart(left, toolkit, managed.getMessageManager(), next.object().eClass());
		names = new NamesPart(right, toolkit);
		relations = new RelationsPart(right, toolkit);
		evidence = new EvidencePart(right, toolkit);
		merged = new MergedPart(right, toolkit);
		for (String name : List.of("external_references", "kill_chain_phases")) {
			EStructuralFeature feature = StixTypes.feature(next.object().eClass(), name);
			if (feature instanceof EReference reference) {
				parts.add(new PartsPart(right, toolkit, reference));
			}
		}
		arrange(managed.getForm());
		managed.getForm().reflow(true);
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

	/** Shows what the rules of STIX say about the object at the head of the form. */
	private static void check(IMessageManager messages, ObjectSnapshot snapshot) {
		messages.setAutoUpdate(false);
		for (int i = 0; i < 50; i++) {
			messages.removeMessage("finding" + i);
		}
		int number = 0;
		for (Finding finding : StixRules.check(snapshot.object(), SHOWN)) {
			int kind = finding.severity() == Finding.Severity.ERROR ? IMessageProvider.ERROR : IMessageProvider.WARNING;
			messages.addMessage("finding" + number, NLS.bind(Messages.Editor_finding, finding.message(), finding.spec()),
					null, kind);
			if (++number >= 50) {
				break;
			}
		}
		messages.setAutoUpdate(true);
	}

	/** Makes edits of what is entered. */
	void takeOver() {
		if (properties != null) {
			properties.takeOver();
		}
	}
}
