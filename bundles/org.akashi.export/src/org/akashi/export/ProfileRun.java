package org.akashi.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.akashi.export.LossReport.Cause;
import org.akashi.export.LossReport.Loss;
import org.akashi.export.internal.stages.ChangeStage;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Does the export of a profile, the same way from the window and from a command line that the system's scheduler starts. The
 * case is only read; it may be open elsewhere.
 */
public final class ProfileRun {

	/** Formats that can say that something was taken back. */
	private static final List<String> REVOKING = List.of("stix21");

	/** From when on. */
	public enum Since {
		/** What changed since the last export, if the profile is incremental. */
		LAST,
		/** Everything; what was handed over is noted anew. */
		ALL
	}

	/**
	 * What became of it.
	 *
	 * @param file    what was written; empty when nothing changed, so that there was nothing to write
	 * @param report  what was written and what was not, and why
	 * @param added   number of objects that receivers did not have; 0 when the profile is not incremental
	 * @param changed number of objects that they have otherwise
	 * @param revoked number of objects that are taken back
	 */
	public record Outcome(Optional<Path> file, LossReport report, int added, int changed, int revoked) {
	}

	private final Case source;
	private final ExportRun run;

	/** Exports of a case. */
	public ProfileRun(Case source, Exporters exporters) {
		this.source = Objects.requireNonNull(source, "source");
		run = new ExportRun(exporters, IndicatorRules.of(source));
	}

	/**
	 * The file that the profile names.
	 *
	 * @throws CoreException with {@link Exporters#NO_SUCH_FORMAT}
	 */
	public Path file(ExportProfile profile, Instant now) throws CoreException {
		Exporters.Entry format = run.exporters().find(profile.plan().format()).orElseThrow(() -> failed(Exporters.NO_SUCH_FORMAT,
				"The profile «" + profile.name() + "» wants the format \"" + profile.plan().format() + "\", which is not there.", null));
		Path parent = source.folder().toAbsolutePath().getParent();
		String path = profile.path(source.name(), format.extension(), now);
		return (parent == null ? source.folder().toAbsolutePath() : parent).resolve(path).normalize();
	}

	/**
	 * Exports. What receivers have is noted only when the file is in its place.
	 *
	 * @param file    where to, instead of what the profile says; empty for that
	 * @param now     for the life of indicators and for names of files
	 * @param monitor progress and cancellation, or null
	 * @throws CoreException with a code of {@link Exporters}; {@link Exporters#NOT_WRITTEN} also when another export of the
	 *                       profile runs
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public Outcome run(ExportProfile profile, Since since, Optional<Path> file, Instant now, IProgressMonitor monitor) throws CoreException {
		Path target = file.isPresent() ? file.get() : file(profile, now);
		ExportPlan plan = profile.plan().life() == ExportPlan.Life.ACTIVE ? profile.plan().at(now) : profile.plan();
		if (!profile.incremental()) {
			LossReport report = run.write(CaseKnowledge.all(source), plan, target, monitor);
			return new Outcome(Optional.of(target), report, 0, 0, 0);
		}
		Path state = LastExport.file(source.folder(), profile.name());
		try {
			Files.createDirectories(state.getParent());
			try (FileChannel channel = FileChannel.open(state.resolveSibling(state.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
					FileLock lock = channel.tryLock()) {
				if (lock == null) {
					throw busy(profile);
				}
				return changes(plan, since, target, state, now, monitor);
			}
		} catch (OverlappingFileLockException e) {
			throw busy(profile);
		} catch (IOException e) {
			throw failed(Exporters.NOT_WRITTEN, "What was exported before could not be read or noted: " + IoReasons.of(e), e);
		}
	}

	private Outcome changes(ExportPlan plan, Since since, Path target, Path state, Instant now, IProgressMonitor monitor) throws CoreException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		LastExport last = LastExport.read(state);
		ExportRun.Cut cut = run.cut(CaseKnowledge.all(source), plan, progress.split(50));
		ChangeStage.Difference difference = ChangeStage.of(cut.request().knowledge(), last, now, cut.hiding());
		boolean whole = since == Since.ALL || last.objects().isEmpty() || !REVOKING.contains(plan.format());
		if (!whole && difference.added() + difference.changed() + difference.revoked() == 0) {
			return new Outcome(Optional.empty(), new LossReport(0, difference.stage().losses()), 0, 0, 0);
		}
		List<Loss> losses = new ArrayList<>(cut.losses());
		ExportRequest request = cut.request();
		if (whole && REVOKING.contains(plan.format())) {
			request = new ExportRequest(difference.whole(request.knowledge()), request.options(), request.audience(), request.at());
		} else if (whole) {
			losses.add(new Loss("", "", "", "The format can't say what was taken back: the file holds everything, and replaces the one before.", Cause.SINCE));
		} else {
			losses.addAll(difference.stage().losses());
			request = new ExportRequest(difference.stage().knowledge(), request.options(), request.audience(), request.at());
		}
		LossReport written = run.exporters().write(plan.format(), request, target, progress.split(50));
		difference.next().write(state);
		losses.addAll(written.losses());
		return new Outcome(Optional.of(target), new LossReport(written.written(), losses), difference.added(), difference.changed(), difference.revoked());
	}

	private static CoreException busy(ExportProfile profile) {
		return failed(Exporters.NOT_WRITTEN, "Another export of the profile «" + profile.name() + "» is running; try again when it has ended.", null);
	}

	private static CoreException failed(int code, String message, Throwable cause) {
		return new CoreException(new Status(IStatus.ERROR, "org.akashi.export", code, message, cause));
	}
}
