package org.akashi.report.ui.internal.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.akashi.report.PageRenderers;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.SafePage;
import org.akashi.report.spi.ReportPages;
import org.akashi.report.ui.internal.Registries;
import org.akashi.report.ui.internal.reading.MarkColors;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;

/** Which pane shows a report as it looked. */
public final class Looks {

	private static final String PDF = "application/pdf";

	private Looks() {
	}

	/**
	 * Makes the pane for a report of the open case. Its original is read on a worker thread.
	 *
	 * @return empty when reports of its kind have no look but their text
	 */
	public static Optional<Look> of(Composite parent, String sha256, ReportText text, List<QueueItem> items, MarkColors theme, boolean inverted,
			Look.Listener listener) {
		Case open = ActiveCase.get().current().orElse(null);
		String kind = text.metadata().mediaType();
		if (open == null) {
			return Optional.empty();
		}
		if (kind.equals(PDF)) {
			PageRenderers renderers = Registries.renderers();
			return Optional.of(new PagesLook(parent, text, items, monitor -> open(renderers, open, sha256, monitor), theme, inverted, listener));
		}
		return SafePage.isPage(kind) ? Optional.of(new WebLook(parent, text, items, () -> original(open, sha256), theme, inverted, listener)) : Optional.empty();
	}

	private static Optional<ReportPages> open(PageRenderers renderers, Case open, String sha256, IProgressMonitor monitor) throws CoreException {
		return renderers.open(original(open, sha256), ReadLimits.DEFAULT, monitor);
	}

	/** The original of a report. Not for the UI thread. */
	static ReportFile original(Case open, String sha256) throws CoreException {
		Path file = open.reports().original(sha256).orElseThrow(() -> ReportStatus.error(ReportStatus.TRUNCATED, Messages.Sides_missing));
		try {
			return ReportFile.of(file.getFileName().toString(), Files.readAllBytes(file));
		} catch (IOException e) {
			throw ReportStatus.error(ReportStatus.TRUNCATED, Messages.Sides_missing + " (" + e.getMessage() + ")", e);
		}
	}
}
