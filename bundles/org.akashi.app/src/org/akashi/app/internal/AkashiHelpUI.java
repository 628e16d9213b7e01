package org.akashi.app.internal;

import org.akashi.ui.Windows;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Shows the platform's help contents and contexts in our {@link HelpView}: no web server is started for a dozen pages.
 * Contents stay in the platform's format, so a plug-in's help appears here like ours.
 */
public final class AkashiHelpUI extends AbstractHelpUI {

	/** Help contexts of windows are called after them, in the bundle of the help. */
	static final String CONTEXTS = "org.akashi.help.";

	@Override
	public void displayHelp() {
		show(null);
	}

	@Override
	public void displayDynamicHelp() {
		IWorkbenchPage page = page();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		IContext context = part == null ? null : contextOf(part.getSite().getId());
		if (context == null) {
			show(null);
		} else {
			displayContext(context, 0, 0);
		}
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		IHelpResource[] topics = context.getRelatedTopics();
		show(topics == null || topics.length == 0 ? null : topics[0].getHref());
	}

	@Override
	public void displayHelpResource(String href) {
		show(href);
	}

	@Override
	public void displaySearch() {
		show(null);
	}

	@Override
	public void search(String expression) {
		HelpView view = show(null);
		if (view != null) {
			view.search(expression);
		}
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	/** The help context of a view or editor, or null. */
	static IContext contextOf(String part) {
		return HelpSystem.getContext(CONTEXTS + part.replace('.', '_'));
	}

	private static HelpView show(String href) {
		IWorkbenchPage page = page();
		if (page == null) {
			return null;
		}
		try {
			HelpView view = (HelpView) page.showView(Windows.HELP);
			if (href == null) {
				view.showHome();
			} else {
				view.show(href);
			}
			return view;
		} catch (PartInitException e) {
			Platform.getLog(AkashiHelpUI.class).log(Status.error("The help view cannot be shown", e));
			return null;
		}
	}

	private static IWorkbenchPage page() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getActivePage();
	}
}
