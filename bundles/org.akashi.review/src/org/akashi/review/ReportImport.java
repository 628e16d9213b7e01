package org.akashi.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.akashi.mention.Extraction;
import org.akashi.mention.Extractors;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportStatus;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Takes report files into a case: reads, finds mentions and proposals, stores; a report inside a report (a mail's
 * attachment) becomes a report of its own. A file that can't be read is kept with the reason, and the others go on.
 */
public final class ReportImport {

	private static final String BUNDLE = "org.akashi.review";

	/**
	 * What became of one report.
	 *
	 * @param name   its file name
	 * @param depth  0 for a file that was given, 1 for its attachments, and so on
	 * @param report what the case holds now; empty when nothing could be stored
	 * @param status OK, or the reason why it couldn't be read or stored, or what to know about it
	 */
	public record Imported(String name, int depth, Optional<StoredReport> report, IStatus status) {

		/** Whether its text is in the case. */
		public boolean read() {
			return report.isPresent() && report.get().read();
		}
	}

	private final Case target;
	private final ReportReaders readers;
	private final Extractors extractors;
	private final ReadLimits limits;

	/** An import into a case. */
	public ReportImport(Case target, ReportReaders readers, Extractors extractors, ReadLimits limits) {
		this.target = Objects.requireNonNull(target, "target");
		this.readers = Objects.requireNonNull(readers, "readers");
		this.extractors = Objects.requireNonNull(extractors, "extractors");
		this.limits = Objects.requireNonNull(limits, "limits");
	}

	/**
	 * Imports files, one after the other. What was imported before a cancellation stays.
	 *
	 * @param monitor progress and cancellation, or null
	 * @return each file in order, followed by its attachments
	 * @throws CoreException when the case can't be changed at all
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public List<Imported> files(List<Path> files, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Importing reports", files.size());
		List<Imported> results = new ArrayList<>();
		for (Path path : files) {
			SubMonitor step = progress.split(1);
			String name = String.valueOf(path.getFileName());
			step.subTask(name);
			try {
				results.addAll(report(load(path), step));
			} catch (IOException e) {
				results.add(new Imported(name, 0, Optional.empty(), new Status(IStatus.ERROR, BUNDLE, path
						+ " can't be read: " + e.getMessage() + ". Check that it exists and that you may read it.", e)));
			} catch (CoreException e) {
				if (target.readOnly()) {
					throw e;
				}
				results.add(new Imported(name, 0, Optional.empty(), e.getStatus()));
			}
		}
		return results;
	}

	private ReportFile load(Path path) throws IOException, CoreException {
		if (Files.isDirectory(path)) {
			throw new IOException("it is a folder");
		}
		long size = Files.size(path);
		if (size > limits.maxBytes()) {
			throw ReportStatus.error(ReportStatus.TOO_LARGE, path + " has " + size + " bytes, more than the limit of "
					+ limits.maxBytes() + ". Raise the limit or split the file.");
		}
		// The source goes into the case, and a case is shared: the folders of this machine are nobody's business.
		String name = path.getFileName().toString();
		return ReportFile.of(name, Files.readAllBytes(path), "", name);
	}

	/**
	 * Imports one report with those inside it.
	 *
	 * @param monitor progress and cancellation, or null
	 * @return the report first, then those inside it
	 * @throws CoreException when the case can't be changed or written
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public List<Imported> report(ReportFile file, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, file.name(), 100);
		List<Imported> results = new ArrayList<>();
		List<ReportReaders.Outcome> outcomes = readers.readAll(file, limits, progress.split(50));
		progress.setWorkRemaining(outcomes.size());
		for (ReportReaders.Outcome outcome : outcomes) {
			results.add(store(outcome, progress.split(1)));
		}
		return results;
	}

	private Imported store(ReportReaders.Outcome outcome, IProgressMonitor monitor) throws CoreException {
		StoredReport stored;
		IStatus status = outcome.status();
		if (outcome.text().isPresent()) {
			Extraction extraction = extractors.extract(outcome.text().get(), monitor);
			stored = target.reports().add(outcome.file(), outcome.text().get(), extraction);
			if (status.isOK()) {
				status = !stored.status().isOK() ? stored.status() : worst(extraction.problems());
			}
		} else {
			stored = target.reports().addUnread(outcome.file(), status);
		}
		return new Imported(outcome.file().name(), outcome.depth(), Optional.of(stored), status);
	}

	private static IStatus worst(List<IStatus> problems) {
		IStatus worst = Status.OK_STATUS;
		for (IStatus problem : problems) {
			if (problem.getSeverity() > worst.getSeverity()) {
				worst = problem;
			}
		}
		return worst;
	}
}
