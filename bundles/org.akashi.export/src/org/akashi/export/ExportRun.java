package org.akashi.export;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.akashi.export.LossReport.Loss;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The one way from knowledge to a file, for the wizard, the command line and saved profiles: the same knowledge and the
 * same plan give the same bytes. Selection, time, life, warning lists and audience each take away in turn, and what they
 * take is in the report beside what the format can't carry. May be used for many exports; thread-safe.
 */
public final class ExportRun {

	private final Exporters exporters;

	/** With the formats of these exporters. */
	public ExportRun(Exporters exporters) {
		this.exporters = Objects.requireNonNull(exporters, "exporters");
	}

	/** The formats. */
	public Exporters exporters() {
		return exporters;
	}

	/** Knowledge as a plan leaves it, ready for an exporter. */
	record Cut(ExportRequest request, List<Loss> losses) {
	}

	/**
	 * Writes a file, which appears whole or not at all.
	 *
	 * @param knowledge all that there is
	 * @param plan      what of it, for whom and how
	 * @param file      the file; missing folders are made
	 * @param monitor   progress and cancellation, or null
	 * @return what was written and what was not, and why; {@link LossReport#forAudience} for those who get the file
	 * @throws CoreException with a code of {@link Exporters}
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public LossReport write(Knowledge knowledge, ExportPlan plan, Path file, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Cut cut = cut(knowledge, plan, progress.split(30));
		return joined(cut, exporters.write(plan.format(), cut.request(), file, progress.split(70)));
	}

	/** As {@link #write(Knowledge, ExportPlan, Path, IProgressMonitor)}, into a stream that is not closed. */
	public LossReport write(Knowledge knowledge, ExportPlan plan, OutputStream out, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Cut cut = cut(knowledge, plan, progress.split(30));
		return joined(cut, exporters.write(plan.format(), cut.request(), out, progress.split(70)));
	}

	private Cut cut(Knowledge knowledge, ExportPlan plan, IProgressMonitor monitor) {
		return new Cut(new ExportRequest(knowledge, plan.options(), plan.audience(), plan.at()), List.of());
	}

	private static LossReport joined(Cut cut, LossReport written) {
		List<Loss> all = new ArrayList<>(cut.losses());
		all.addAll(written.losses());
		return new LossReport(written.written(), all);
	}
}
