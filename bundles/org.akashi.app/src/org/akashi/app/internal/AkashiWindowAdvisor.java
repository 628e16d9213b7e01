package org.akashi.app.internal;

import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its size and trim, and a title that says which case is open and whether it has unsaved changes. */
final class AkashiWindowAdvisor extends WorkbenchWindowAdvisor implements ActiveCaseListener {

	AkashiWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new MenuBar(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(new Point(1280, 800));
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setTitle(title());
	}

	@Override
	public void postWindowOpen() {
		ActiveCase.get().addListener(this);
		stateChanged();
		RestoredLabels.translate(getWindowConfigurer().getWindow());
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		window.getPartService().addPartListener(new PartHelp());
		window.addPerspectiveListener(new PerspectiveAdapter() {

			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				window.getShell().getDisplay().asyncExec(() -> focus(page));
			}
		});
	}

	/** A part of the former perspective may have kept the focus, though it is out of sight: no key would do anything. */
	private static void focus(IWorkbenchPage page) {
		Shell shell = page.getWorkbenchWindow().getShell();
		if (shell == null || shell.isDisposed() || shell.getDisplay().getActiveShell() != shell) {
			return;
		}
		Control focus = shell.getDisplay().getFocusControl();
		IWorkbenchPart part = page.getActivePart();
		if (part != null && (focus == null || !focus.isVisible())) {
			part.setFocus();
		}
	}

	@Override
	public void stateChanged() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		String title = title();
		if (!title.equals(configurer.getTitle())) {
			configurer.setTitle(title);
		}
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		super.dispose();
	}

	/** "name* – Akashi", or the name of the product alone. */
	private static String title() {
		return ActiveCase.get().current().map(AkashiWindowAdvisor::title).orElse(Messages.Window_title);
	}

	private static String title(Case open) {
		String name = open.readOnly() ? NLS.bind(Messages.Window_readOnly, open.name()) : open.name();
		return NLS.bind(Messages.Window_titleOfCase, name, open.dirty() ? "*" : "");
	}
}
