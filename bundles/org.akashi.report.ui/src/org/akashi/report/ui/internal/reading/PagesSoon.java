package org.akashi.report.ui.internal.reading;

import org.akashi.report.PageRenderers;
import org.akashi.report.ui.internal.Registries;
import org.akashi.report.ui.internal.pages.Messages;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Loads what drawing pages needs when a case with such reports is open and the window has come to rest, before a page is wanted. */
final class PagesSoon implements ActiveCaseListener {

	private static final int REST_MILLIS = 2500;
	private static volatile boolean begun;

	private PagesSoon() {
	}

	/** Watches as long as the control lives. */
	static void watch(Control control) {
		PagesSoon soon = new PagesSoon();
		ActiveCase.get().addListener(soon);
		control.addListener(SWT.Dispose, event -> ActiveCase.get().removeListener(soon));
		ActiveCase.get().current().ifPresent(soon::opened);
	}

	@Override
	public void opened(Case opened) {
		if (begun || ReadingSettings.get().as() == ReadAs.TEXT) {
			return;
		}
		PageRenderers renderers = Registries.renderers();
		Job job = Job.createSystem(Messages.Pages_job, monitor -> {
			if (!begun && opened.reports().list().stream().anyMatch(report -> report.mediaType().equals("application/pdf"))) {
				begun = true;
				renderers.prepare();
			}
		});
		job.setPriority(Job.DECORATE);
		job.schedule(REST_MILLIS);
	}
}
