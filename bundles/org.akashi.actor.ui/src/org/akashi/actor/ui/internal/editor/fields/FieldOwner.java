package org.akashi.actor.ui.internal.editor.fields;

import java.util.Optional;
import java.util.function.Consumer;

import org.akashi.store.CaseIndex.Entry;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Whose properties fields show, and who takes what is entered: an object of the case, or a structure within it. UI thread. */
public interface FieldOwner {

	/** Makes the widgets. */
	FormToolkit toolkit();

	/** What is shown now; never changed by fields. */
	EObject element();

	/** Whether nothing can be changed. */
	boolean readOnly();

	/** The object of an id, if the case holds it. */
	Optional<Entry> named(String id);

	/** Something was typed: it is looked at soon. */
	void typed(PropertyField field);

	/** A field was left, or Enter was pressed: what is typed is taken, if it can be. */
	void left(PropertyField field);

	/** Changes the element at once. */
	void change(EStructuralFeature feature, Consumer<EObject> change);

	/** Offers ways to put right what is marked at the field with the focus. */
	void offerFixes();
}
