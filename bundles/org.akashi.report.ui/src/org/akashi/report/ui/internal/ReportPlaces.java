package org.akashi.report.ui.internal;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.reading.ReadingView;
import org.akashi.ui.ProblemDialog;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Brings places of the report on the desk into sight. */
public final class ReportPlaces {

	private ReportPlaces() {
	}

	/** Opens the reading pane and shows a range of the text there; null shows the report only. */
	public static void show(IWorkbenchPage page, Span span) {
		try {
			ReadingView view = (ReadingView) page.showView(ReadingView.ID);
			if (span != null) {
				view.reveal(span);
			}
		} catch (PartInitException e) {
			ProblemDialog.showLater(Messages.Reading_cannotOpen, e.getStatus());
		}
	}

	/** Opens the reading pane in the active window, whatever perspective is shown, without taking the focus. */
	public static void showWithoutFocus() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			page.showView(ReadingView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			ProblemDialog.showLater(Messages.Reading_cannotOpen, e.getStatus());
		}
	}

	/** Brings the reading pane of the active window to the front without taking the focus. */
	public static void bringToTop() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IViewReference reference = page == null ? null : page.findViewReference(ReadingView.ID);
		if (reference != null) {
			page.bringToTop(reference.getPart(true));
		}
	}
}
