package org.akashi.actor.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.StixTypes;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The fields of an object, made from the model: what its type is about first, the record that all types share below. */
final class PropertiesPart {

	/** Written by Akashi or shown elsewhere in the form. */
	private static final Set<String> NOT_HERE = Set.of("id", "type", "spec_version", "granular_markings", "extensions",
			"evidence", "external_references", "kill_chain_phases");
	/** The properties that every type has. */
	private static final Set<String> RECORD = Set.of("created", "modified", "created_by_ref", "revoked", "lang",
			"defanged");
	/** Written by Akashi, shown only. */
	private static final Set<String> FIXED = Set.of("created", "modified");
	/** Text of several lines. */
	private static final Set<String> LONG = Set.of("description", "content", "abstract", "explanation", "pattern",
			"definition", "objective", "contact_information", "statement", "body");

	private final FormToolkit toolkit;
	private final IMessageManager messages;
	private final List<PropertyField> fields = new ArrayList<>();
	private final List<PropertyField> fixed = new ArrayList<>();
	private final List<ReferenceLinks> links = new ArrayList<>();

	PropertiesPart(Composite parent, FormToolkit toolkit, IMessageManager messages, EClass eClass) {
		this.toolkit = toolkit;
		this.messages = messages;
		Composite main = section(parent, Messages.Section_properties, true);
		Composite record = section(parent, Messages.Section_record, false);
		for (EStructuralFeature feature : StixTypes.features(eClass)) {
			String name = StixTypes.jsonName(feature);
			if (!NOT_HERE.contains(name)) {
				add(RECORD.contains(name) ? record : main, feature, name);
			}
		}
	}

	private Composite section(Composite parent, String title, boolean expanded) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
				| (expanded ? ExpandableComposite.EXPANDED : SWT.NONE));
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 6).spacing(10, 6).applyTo(client);
		section.setClient(client);
		return client;
	}

	private void add(Composite parent, EStructuralFeature feature, String name) {
		boolean reference = StixTypes.isReference(feature) && !ChoiceField.isMarking(feature);
		if (!reference && !FieldValue.isText(feature)) {
			// Parts and JSON: the page with the STIX text shows them.
			return;
		}
		boolean lines = feature.isMany() || LONG.contains(name) || FieldValue.isHashes(feature);
		Label label = toolkit.createLabel(parent, "");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, lines || reference ? SWT.BEGINNING : SWT.CENTER)
				.hint(130, SWT.DEFAULT).applyTo(label);
		label.setToolTipText(NLS.bind(Messages.Field_stixName, name));
		if (reference) {
			label.setText(NLS.bind(Messages.Field_label, TypeLabels.property(name)));
			links.add(new ReferenceLinks(parent, toolkit, feature));
			return;
		}
		PropertyField field = ChoiceField.fits(feature) ? new ChoiceField(parent, feature, messages)
				: new TextField(parent, toolkit, feature, messages, lines);
		field.control().setData("property", name);
		label.setText(field.label());
		AccessibleName.set(field.control(), TypeLabels.property(name));
		(FIXED.contains(name) ? fixed : fields).add(field);
	}

	/** Shows a snapshot; returns whether the layout may have to be done again. */
	boolean show(ObjectSnapshot snapshot) {
		fields.forEach(field -> field.show(snapshot));
		fixed.forEach(field -> {
			field.show(snapshot);
			field.setEditable(false);
		});
		boolean changed = false;
		for (ReferenceLinks link : links) {
			changed |= link.show(snapshot);
		}
		return changed;
	}

	/** Makes edits of what is entered. */
	void takeOver() {
		fields.forEach(PropertyField::takeOver);
	}
}
