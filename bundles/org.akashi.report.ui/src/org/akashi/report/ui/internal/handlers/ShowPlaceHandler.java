package org.akashi.report.ui.internal.handlers;

import org.akashi.report.ui.internal.ReportPlaces;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Shows the place of what is selected in the report. */
public final class ShowPlaceHandler extends ReviewHandler {

	@Override
	void run(Shell shell) {
		desk().lead().ifPresent(
				item -> ReportPlaces.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), item.span()));
	}
}
