package org.akashi.report.ui.internal.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;

/**
 * Makes single keys (A, R, E, J, K …) into commands while a control has the focus. They are not while a person types
 * into a field.
 */
public final class ReviewKeys {

	/** The context in which the keys are bound. */
	public static final String CONTEXT = "org.akashi.report.ui.review";

	/** Ids of the commands of the review. */
	public static final String NEXT = "org.akashi.report.ui.next";
	/** See {@link #NEXT}. */
	public static final String PREVIOUS = "org.akashi.report.ui.previous";
	/** See {@link #NEXT}. */
	public static final String ACCEPT = "org.akashi.report.ui.accept";
	/** See {@link #NEXT}. */
	public static final String REJECT = "org.akashi.report.ui.reject";
	/** See {@link #NEXT}. */
	public static final String EDIT = "org.akashi.report.ui.edit";
	/** See {@link #NEXT}. */
	public static final String CHOOSE = "org.akashi.report.ui.choose";
	/** See {@link #NEXT}. */
	public static final String NEVER = "org.akashi.report.ui.neverHere";
	/** See {@link #NEXT}. */
	public static final String SIMILAR = "org.akashi.report.ui.similar";
	/** See {@link #NEXT}. */
	public static final String KEYS = "org.akashi.report.ui.keys";
	/** See {@link #NEXT}. */
	public static final String UNDO = "org.eclipse.ui.edit.undo";

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

	/** The keys of a command while reviewing, as people call them; the simplest first. */
	public static List<String> of(String command) {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		List<String> keys = new ArrayList<>();
		for (Binding binding : bindings.getBindings()) {
			boolean bound = CONTEXT.equals(binding.getContextId()) && binding.getParameterizedCommand() != null
					&& binding.getParameterizedCommand().getId().equals(command);
			if (bound && !keys.contains(binding.getTriggerSequence().format())) {
				keys.add(binding.getTriggerSequence().format());
			}
		}
		keys.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
		return keys;
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
