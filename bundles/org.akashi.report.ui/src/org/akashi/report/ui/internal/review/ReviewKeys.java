package org.akashi.report.ui.internal.review;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Makes single keys (A, R, E, N, P …) into commands while a control has the focus. They are not while a person types
 * into a field.
 */
public final class ReviewKeys {

	/** The context in which the keys are bound. */
	public static final String CONTEXT = "org.akashi.report.ui.review";

	private final IContextService contexts;
	private IContextActivation active;

	private ReviewKeys(IContextService contexts) {
		this.contexts = contexts;
	}

	/** Turns the keys on while any of the controls has the focus. */
	public static void in(IWorkbenchPartSite site, Control... controls) {
		// The workbench's service, not the site's: its activations would also depend on the part being active.
		ReviewKeys keys = new ReviewKeys(site.getWorkbenchWindow().getWorkbench().getService(IContextService.class));
		for (Control control : controls) {
			control.addListener(SWT.FocusIn, event -> keys.on());
			control.addListener(SWT.FocusOut, event -> keys.off());
			control.addListener(SWT.Dispose, event -> keys.off());
			if (control.isFocusControl()) {
				keys.on();
			}
		}
	}

	private void on() {
		if (active == null) {
			active = contexts.activateContext(CONTEXT);
		}
	}

	private void off() {
		if (active != null) {
			contexts.deactivateContext(active);
			active = null;
		}
	}
}
