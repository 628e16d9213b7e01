package org.akashi.actor.ui.internal.editor.fields;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.StixTypes;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * One property that is typed or chosen. What is entered and not taken yet is never overwritten by a newer value of other
 * properties, and never lost while it can't be taken.
 */
public abstract class PropertyField implements FormRow {

	private final EStructuralFeature feature;
	private final FieldOwner owner;
	private String shown = "";
	private boolean filled;
	private boolean entering;

	protected PropertyField(FieldOwner owner, EStructuralFeature feature) {
		this.owner = owner;
		this.feature = feature;
	}

	@Override
	public final EStructuralFeature feature() {
		return feature;
	}

	protected final FieldOwner owner() {
		return owner;
	}

	/** What is entered now. */
	protected abstract String entered();

	/** Puts text into the widget. */
	protected abstract void enter(String text);

	/** Allows or forbids changes. */
	protected abstract void setEditable(boolean editable);

	/** The property's value as this field writes it. */
	protected String textOf(EObject element) {
		return FieldValue.text(feature, element.eGet(feature));
	}

	/**
	 * The value of a text.
	 *
	 * @throws IllegalArgumentException with a message for people
	 */
	protected Object valueOf(String text) {
		return FieldValue.value(feature, text);
	}

	/** What is entered as a change of an element, to be done on any thread; asked for only without {@link #problem}. */
	public Consumer<EObject> change() {
		Object value = valueOf(entered());
		return element -> FieldValue.put(element, feature, value);
	}

	/** What people call the property. */
	public final String label() {
		return TypeLabels.property(StixTypes.jsonName(feature));
	}

	/** Whether something is entered that is not taken yet. */
	public final boolean isPending() {
		return filled && !control().isDisposed() && !entered().equals(shown);
	}

	/** What is entered was taken. */
	public final void taken() {
		shown = entered();
	}

	/** Goes back to the value before. */
	public final void reset() {
		fill(shown);
		owner.typed(this);
	}

	@Override
	public final boolean show(EObject element, boolean readOnly) {
		String text = textOf(element);
		boolean keep = isPending() && text.equals(shown);
		shown = text;
		if (!keep && !entered().equals(text)) {
			fill(text);
		}
		filled = true;
		setEditable(!readOnly);
		showUnderstood(element);
		return fit();
	}

	/** Takes the height that what is entered needs; returns whether that is another one. */
	protected boolean fit() {
		return false;
	}

	/** Shows what was understood of what is entered, where that is not plain. */
	protected void showUnderstood(EObject element) {
	}

	private void fill(String text) {
		entering = true;
		try {
			enter(text);
		} finally {
			entering = false;
		}
	}

	/** Why what is entered can't be a value, or null. */
	public final String problem() {
		try {
			Object value = valueOf(entered());
			boolean none = value == null || value instanceof Collection<?> list && list.isEmpty()
					|| value instanceof Map<?, ?> map && map.isEmpty();
			return none && feature.isRequired() && !shown.isEmpty() ? NLS.bind(Messages.Field_required, label()) : null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	/** Hears the keys that all fields have: Escape goes back, Ctrl+1 offers ways to put right what is marked. */
	protected final void listen(Control control, int... takenOn) {
		control.setData(FieldKeys.FIELD, this);
		control.addListener(SWT.MouseVerticalWheel, FieldKeys::scrollForm);
		control.addListener(SWT.Modify, event -> {
			showUnderstood(owner.element());
			if (!entering) {
				owner.typed(this);
			}
		});
		for (int event : takenOn) {
			control.addListener(event, e -> owner.left(this));
		}
		control.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && isPending()) {
				reset();
				event.doit = false;
			} else if (FieldKeys.isFix(event)) {
				owner.offerFixes();
				event.doit = false;
			}
		});
	}
}
