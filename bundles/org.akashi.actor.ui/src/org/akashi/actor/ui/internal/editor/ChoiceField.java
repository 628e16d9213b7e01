package org.akashi.actor.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Tlp;
import org.akashi.stix.Vocabularies;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IMessageManager;

/** A property that is chosen: yes or no, a term of a vocabulary (others can be typed), or a TLP marking. */
final class ChoiceField extends PropertyField {

	private static final String MARKINGS = "object_marking_refs";

	private final Combo combo;
	private final boolean flag;
	private final boolean marking;
	/** Markings of the object that are not TLP: a change of TLP keeps them. */
	private List<Object> otherMarkings = List.of();
	private String tlpVersion1 = "";

	ChoiceField(Composite parent, EStructuralFeature feature, IMessageManager messages) {
		super(feature, messages);
		flag = feature.getEType().getInstanceClass() == Boolean.class
				|| feature.getEType().getInstanceClass() == boolean.class;
		marking = isMarking(feature);
		List<String> items = new ArrayList<>();
		items.add("");
		if (flag) {
			items.addAll(List.of(Messages.Field_yes, Messages.Field_no));
		} else if (marking) {
			for (Tlp tlp : Tlp.values()) {
				if (tlp.version() == 2) {
					items.add(tlp.label());
				}
			}
		} else {
			StixTypes.vocabulary(feature).map(Vocabularies::terms).ifPresent(items::addAll);
		}
		combo = new Combo(parent, SWT.DROP_DOWN | (flag || marking ? SWT.READ_ONLY : SWT.NONE));
		combo.setItems(items.toArray(String[]::new));
		combo.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			validate();
			takeOver();
		});
		combo.addListener(SWT.FocusOut, event -> takeOver());
	}

	/** Whether a property is chosen rather than typed. */
	static boolean fits(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		return isMarking(feature)
				|| !feature.isMany() && (type == Boolean.class || type == boolean.class
						|| StixTypes.vocabulary(feature).isPresent());
	}

	static boolean isMarking(EStructuralFeature feature) {
		return MARKINGS.equals(StixTypes.jsonName(feature));
	}

	@Override
	String textOf(ObjectSnapshot object) {
		Object value = object.object().eGet(feature);
		if (flag) {
			return value == null ? "" : (Boolean) value ? Messages.Field_yes : Messages.Field_no;
		}
		if (!marking) {
			return super.textOf(object);
		}
		List<?> ids = (List<?>) value;
		otherMarkings = new ArrayList<>(ids.stream().filter(id -> Tlp.of(id.toString()).isEmpty()).toList());
		Tlp tlp = ids.stream().flatMap(id -> Tlp.of(id.toString()).stream()).findFirst().orElse(null);
		tlpVersion1 = tlp != null && tlp.version() == 1 ? tlp.label() + " (1.0)" : "";
		if (!tlpVersion1.isEmpty() && combo.indexOf(tlpVersion1) < 0) {
			combo.add(tlpVersion1);
		}
		return tlp == null ? "" : tlp.version() == 1 ? tlpVersion1 : tlp.label();
	}

	@Override
	Object valueOf(String text) {
		if (flag) {
			return text.isEmpty() ? null : (Object) text.equals(Messages.Field_yes);
		}
		if (!marking) {
			return super.valueOf(text);
		}
		List<Object> ids = new ArrayList<>();
		for (Tlp tlp : Tlp.values()) {
			if (text.equals(tlp.version() == 1 ? tlp.label() + " (1.0)" : tlp.label())) {
				ids.add(tlp.id());
			}
		}
		ids.addAll(otherMarkings);
		return ids;
	}

	@Override
	Control control() {
		return combo;
	}

	@Override
	String entered() {
		return combo.getText();
	}

	@Override
	void enter(String text) {
		combo.setText(text);
		if (text.isEmpty()) {
			combo.deselectAll();
			combo.select(0);
		}
	}

	@Override
	void setEditable(boolean editable) {
		combo.setEnabled(editable);
	}
}
