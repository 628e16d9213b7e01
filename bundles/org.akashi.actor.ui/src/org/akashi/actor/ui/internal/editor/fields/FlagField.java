package org.akashi.actor.ui.internal.editor.fields;

import org.akashi.actor.ui.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes, no, or not said. */
final class FlagField extends PropertyField {

	private final Combo combo;

	FlagField(Composite parent, FieldOwner owner, EStructuralFeature feature) {
		super(owner, feature);
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems("", Messages.Field_yes, Messages.Field_no);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(combo);
		listen(combo, SWT.Selection, SWT.FocusOut);
	}

	@Override
	protected String textOf(EObject element) {
		Object value = element.eGet(feature());
		return value == null ? "" : (Boolean) value ? Messages.Field_yes : Messages.Field_no;
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	protected String entered() {
		return combo.getText();
	}

	@Override
	protected void enter(String text) {
		combo.select(Math.max(0, combo.indexOf(text)));
	}

	@Override
	protected void setEditable(boolean editable) {
		combo.setEnabled(editable);
	}
}
