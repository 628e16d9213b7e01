package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.details.DetailsView;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Shows what the review of the report has brought so far. */
public final class SummaryHandler extends ReviewHandler {

	@Override
	boolean applies() {
		return desk().text().isPresent();
	}

	@Override
	void run(Shell shell) throws ExecutionException {
		desk().sumUp(true);
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(DetailsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			throw new ExecutionException("The summary can't be shown", e);
		}
	}
}
