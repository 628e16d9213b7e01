package org.akashi.actor.ui.internal.editor.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Keys and marks that widgets of fields share. */
public final class FieldKeys {

	/** Data of a widget: its {@link FormRow}. */
	public static final String FIELD = "org.akashi.field";
	/** Data of a widget: the STIX name of its property. */
	public static final String PROPERTY = "property";

	private FieldKeys() {
	}

	/** Whether the key asks for ways to put things right. */
	public static boolean isFix(Event event) {
		return (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && (event.keyCode == '1' || event.keyCode == SWT.KEYPAD_1);
	}

	/** In a field of several lines the tab key still leads to the next field. */
	public static void leaveByTab(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}
}
