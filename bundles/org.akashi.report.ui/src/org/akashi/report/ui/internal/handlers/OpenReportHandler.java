package org.akashi.report.ui.internal.handlers;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.ReportPlaces;
import org.akashi.ui.Navigation;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Shows a report of the case, at a place of its text when one is given. */
public final class OpenReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		String sha256 = event.getParameter(Navigation.SHA256);
		Span span = span(event.getParameter(Navigation.START), event.getParameter(Navigation.END));
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (sha256 != null && page != null) {
			CaseDesk.get().open(sha256, () -> ReportPlaces.show(page, span));
		}
		return null;
	}

	private static Span span(String start, String end) {
		try {
			int from = start == null ? -1 : Integer.parseInt(start);
			int to = end == null ? -1 : Integer.parseInt(end);
			return from >= 0 && to > from ? new Span(from, to) : null;
		} catch (NumberFormatException e) {
			// A caller without a place; the report opens at its top.
			return null;
		}
	}
}
