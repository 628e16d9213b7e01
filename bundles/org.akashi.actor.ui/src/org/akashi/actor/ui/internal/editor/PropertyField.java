package org.akashi.actor.ui.internal.editor;

import java.util.Objects;

import org.akashi.stix.StixTypes;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.akashi.actor.ui.internal.Messages;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IMessageManager;

/**
 * One property in the form. It shows the value of a snapshot; what the person enters becomes an edit when the field is
 * left. What is being typed is never overwritten by a newer snapshot of the same value.
 */
abstract class PropertyField {

	final EStructuralFeature feature;
	private final IMessageManager messages;
	private ObjectSnapshot snapshot;
	private String shown = "";

	PropertyField(EStructuralFeature feature, IMessageManager messages) {
		this.feature = feature;
		this.messages = messages;
	}

	/** The widget that has the focus when the field has. */
	abstract Control control();

	/** What is entered now. */
	abstract String entered();

	/** Puts text into the widget. */
	abstract void enter(String text);

	/** Allows or forbids changes. */
	abstract void setEditable(boolean editable);

	/** The property's value in the snapshot as this field writes it. */
	String textOf(ObjectSnapshot object) {
		return FieldValue.text(feature, object.object().eGet(feature));
	}

	/** The value of what is entered. */
	Object valueOf(String text) {
		return FieldValue.value(feature, text);
	}

	/** The label of the field. */
	final String label() {
		String label = TypeLabels.property(StixTypes.jsonName(feature));
		return feature.isRequired() ? NLS.bind(Messages.Field_requiredLabel, label)
				: NLS.bind(Messages.Field_label, label);
	}

	/** Shows a snapshot; keeps what is typed when the value below it is the same as before. */
	final void show(ObjectSnapshot next) {
		String text = textOf(next);
		boolean typing = snapshot != null && !entered().equals(shown) && text.equals(shown);
		snapshot = next;
		shown = text;
		if (!typing && !entered().equals(text)) {
			enter(text);
			validate();
		}
		setEditable(!next.readOnly());
	}

	/** Marks the field while what is typed can't be taken. */
	final void validate() {
		String problem = problem();
		if (problem == null) {
			messages.removeMessage(this, control());
		} else {
			messages.addMessage(this, problem, null, org.eclipse.jface.dialogs.IMessageProvider.ERROR, control());
		}
	}

	/** Makes an edit of what is entered, if it is new and can be taken. */
	final void takeOver() {
		if (snapshot == null || snapshot.readOnly() || control().isDisposed() || entered().equals(shown)
				|| problem() != null) {
			return;
		}
		Object value = valueOf(entered());
		if (Objects.equals(FieldValue.text(feature, value), shown)) {
			return;
		}
		shown = entered();
		ObjectEdits.set(snapshot.object().getId(), snapshot.name(), feature, value);
	}

	/** Goes back to the value of the snapshot. */
	final void reset() {
		enter(shown);
		validate();
	}

	private String problem() {
		try {
			Object value = valueOf(entered());
			boolean none = value == null || value instanceof java.util.Collection<?> list && list.isEmpty();
			return none && feature.isRequired() && !shown.isEmpty() ? NLS.bind(Messages.Field_required, label()) : null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}
}
