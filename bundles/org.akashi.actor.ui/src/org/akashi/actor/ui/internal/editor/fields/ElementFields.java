package org.akashi.actor.ui.internal.editor.fields;

import java.util.ArrayList;
import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.StixTypes;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Rows of fields with their labels, as the model has them. Labels wrap before they would be cut. UI thread. */
public final class ElementFields {

	/** The widest that labels may be, in characters of their font; longer ones wrap. */
	private static final int LABEL = 17;
	private static final int MARGIN = 4;

	private final FieldOwner owner;
	private final List<FormRow> rows = new ArrayList<>();
	private int width = SWT.DEFAULT;

	/** Fields of an owner. */
	public ElementFields(FieldOwner owner) {
		this.owner = owner;
	}

	/**
	 * Adds the fields of properties.
	 *
	 * @param parent gets a grid of two columns
	 * @return the new rows
	 */
	public List<FormRow> add(Composite parent, List<EStructuralFeature> features) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 6).spacing(10, 6).applyTo(parent);
		int before = rows.size();
		features.forEach(feature -> add(parent, feature));
		return List.copyOf(rows.subList(before, rows.size()));
	}

	private void add(Composite parent, EStructuralFeature feature) {
		String name = StixTypes.jsonName(feature);
		FieldKind kind = FieldKind.of(feature);
		boolean high = kind.hasLines() || kind == FieldKind.REFERENCES || kind == FieldKind.PARTS || kind == FieldKind.PART;
		Label label = owner.toolkit().createLabel(parent, "", SWT.WRAP);
		GridDataFactory.swtDefaults().align(SWT.FILL, high ? SWT.BEGINNING : SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(label);
		label.setText(label(feature));
		label.setToolTipText(NLS.bind(Messages.Field_stixName, name));
		FormRow row = row(parent, feature, kind);
		row.control().setData(FieldKeys.PROPERTY, name);
		row.control().setData(FieldKeys.FIELD, row);
		if (kind != FieldKind.REFERENCES) {
			AccessibleName.set(row.control(), TypeLabels.property(name));
		}
		rows.add(row);
	}

	private FormRow row(Composite parent, EStructuralFeature feature, FieldKind kind) {
		return switch (kind) {
			case FLAG -> new FlagField(parent, owner, feature);
			case TIME -> new TimeField(parent, owner, feature);
			case CONFIDENCE -> new ConfidenceField(parent, owner, feature);
			case MARKINGS -> new MarkingsField(parent, owner, feature);
			case REFERENCE -> new ReferenceField(parent, owner, feature);
			case REFERENCES -> new ReferencesField(parent, owner, feature);
			case PART, PARTS -> new PartsField(parent, owner, (EReference) feature);
			default -> new TextField(parent, owner, feature, kind);
		};
	}

	/** Adds a structure's table without a label; its section is its title. */
	public PartsField addPart(Composite parent, EReference feature) {
		PartsField field = new PartsField(parent, owner, feature);
		field.control().setData(FieldKeys.PROPERTY, StixTypes.jsonName(feature));
		field.control().setData(FieldKeys.FIELD, field);
		rows.add(field);
		return field;
	}

	/** Makes the labels of these properties as wide as the widest, up to a limit; call it before they are added. */
	public void align(Composite like, List<EStructuralFeature> features) {
		GC gc = new GC(like);
		List<String> texts = features.stream().map(ElementFields::label).toList();
		int most = (int) (gc.getFontMetrics().getAverageCharacterWidth() * LABEL);
		int widest = texts.stream().mapToInt(text -> gc.textExtent(text).x).max().orElse(0) + MARGIN;
		int word = texts.stream().flatMap(text -> java.util.Arrays.stream(text.split(" "))).mapToInt(text -> gc.textExtent(text).x).max()
				.orElse(0) + MARGIN;
		gc.dispose();
		width = Math.min(widest, Math.max(most, word));
	}

	private static String label(EStructuralFeature feature) {
		return NLS.bind(feature.isRequired() ? Messages.Field_requiredLabel : Messages.Field_label, TypeLabels.property(StixTypes.jsonName(feature)));
	}

	/** All rows, in the order in which they were added. */
	public List<FormRow> rows() {
		return List.copyOf(rows);
	}

	/** The fields that are typed or chosen. */
	public List<PropertyField> fields() {
		return rows.stream().filter(PropertyField.class::isInstance).map(PropertyField.class::cast).toList();
	}

	/**
	 * Shows an element.
	 *
	 * @return whether the layout may have to be done again
	 */
	public boolean show(EObject element, boolean readOnly) {
		boolean changed = false;
		for (FormRow row : rows) {
			changed |= row.show(element, readOnly);
		}
		return changed;
	}
}
