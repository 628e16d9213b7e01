package org.akashi.actor.ui.internal.editor.fields;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;

/** One property in a form. UI thread. */
public interface FormRow {

	/** The property. */
	EStructuralFeature feature();

	/** The widget that has the focus when the row has. */
	Control control();

	/**
	 * Shows the property of an element.
	 *
	 * @return whether the row may need another height
	 */
	boolean show(EObject element, boolean readOnly);
}
