package org.akashi.actor.ui.internal.editor.fields;

import org.akashi.ui.TextUndo;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line of text, a button that offers values for it, and beside them what was understood. */
abstract class OfferingField extends PropertyField {

	private final Text text;
	private final Button offer;
	private final Label understood;

	/**
	 * @param hint       what may be typed
	 * @param textWidth  least width of the line, pixels
	 * @param labelWidth least width of what was understood, pixels
	 */
	OfferingField(Composite parent, FieldOwner owner, EStructuralFeature feature, String hint, int textWidth, int labelWidth) {
		super(owner, feature);
		Composite area = owner.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).extendedMargins(1, 1, 1, 1).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = owner.toolkit().createText(area, "", SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(textWidth, SWT.DEFAULT).applyTo(text);
		text.setToolTipText(hint);
		offer = new Button(area, SWT.PUSH);
		offer.addListener(SWT.Selection, event -> offer());
		understood = owner.toolkit().createLabel(area, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(labelWidth, SWT.DEFAULT).applyTo(understood);
		TextUndo.add(text);
		listen(text, SWT.FocusOut, SWT.DefaultSelection);
	}

	/** Offers values; one that is chosen goes through {@link #take}. */
	abstract void offer();

	/** Takes a value that was offered. */
	final void take(String value) {
		text.setText(value);
		text.setFocus();
		owner().left(this);
	}

	/** Says what was understood of what is typed. */
	final void say(String said, String tip) {
		if (!said.equals(understood.getText())) {
			understood.setText(said);
		}
		understood.setToolTipText(said.isEmpty() ? null : tip);
	}

	final Text text() {
		return text;
	}

	/** The button; its picture, words and name are up to the field. */
	final Button button() {
		return offer;
	}

	@Override
	public final Control control() {
		return text;
	}

	@Override
	protected final String entered() {
		return text.getText();
	}

	@Override
	protected final void enter(String value) {
		text.setText(value);
	}

	@Override
	protected final void setEditable(boolean editable) {
		text.setEditable(editable);
		offer.setEnabled(editable);
	}
}
