package org.akashi.actor.ui.internal.editor.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Keys and marks that widgets of fields share. */
public final class FieldKeys {

	/** Data of a widget: its {@link FormRow}. */
	public static final String FIELD = "org.akashi.field";
	/** Data of a widget: the STIX name of its property. */
	public static final String PROPERTY = "property";

	/** Pixels that one notch of the wheel scrolls. */
	private static final int STEP = 64;
	/** Lines that the platform counts for a notch. */
	private static final int LINES = 3;

	private FieldKeys() {
	}

	/** Whether the key asks for ways to put things right. */
	public static boolean isFix(Event event) {
		return (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && (event.keyCode == '1' || event.keyCode == SWT.KEYPAD_1);
	}

	/** The wheel over a field without focus scrolls the form: it would change a choice by accident otherwise. */
	public static void scrollForm(Event event) {
		if (!(event.widget instanceof Control control) || control.isFocusControl()) {
			return;
		}
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite form) {
				Point origin = form.getOrigin();
				int step = form.getVerticalBar() == null ? STEP : Math.max(STEP, form.getVerticalBar().getIncrement());
				form.setOrigin(origin.x, Math.max(0, origin.y - event.count * step / LINES));
				event.doit = false;
				return;
			}
		}
	}

	/** In a field of several lines the tab key still leads to the next field. */
	public static void leaveByTab(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}
}
