package org.akashi.exchange;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.akashi.exchange.internal.BuiltInWriters;
import org.akashi.exchange.internal.FileKnowledge;
import org.akashi.export.Audience;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportRun;
import org.akashi.export.Exporters;
import org.akashi.export.LossReport;
import org.akashi.export.LossReport.Loss;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;

/** From a file in one format to a file in another, with all that got lost on the way. May be used for many files. */
public final class Conversion {

	/**
	 * What became of a file.
	 *
	 * @param from        id of the reader that read it
	 * @param objects     number of objects that it gave
	 * @param written     number of objects that the new file holds
	 * @param readLosses  what of the file is in no object
	 * @param writeLosses what of the objects is not in the new file
	 * @param problems    what is wrong in the file
	 */
	public record Outcome(String from, int objects, int written, List<ReadLoss> readLosses, List<Loss> writeLosses,
			List<IStatus> problems) {

		public Outcome {
			readLosses = List.copyOf(readLosses);
			writeLosses = List.copyOf(writeLosses);
			problems = List.copyOf(problems);
		}

		/** The number of losses, reading and writing. */
		public int losses() {
			return readLosses.size() + writeLosses.size();
		}
	}

	/** Writes in the format that was asked for. */
	@FunctionalInterface
	private interface Writing {
		LossReport write(FileKnowledge knowledge, IProgressMonitor monitor) throws CoreException;
	}

	private final KnowledgeReaders readers;
	private final ExportRun run;
	private final Audience audience;

	/** A conversion with these readers and writers, for everybody. */
	public Conversion(KnowledgeReaders readers, Exporters exporters) {
		this(readers, exporters, Audience.EVERYTHING);
	}

	/** A conversion with these readers and writers, for an audience: what is marked above it is left out. */
	public Conversion(KnowledgeReaders readers, Exporters exporters, Audience audience) {
		this.readers = Objects.requireNonNull(readers, "readers");
		this.audience = Objects.requireNonNull(audience, "audience");
		run = new ExportRun(exporters);
	}

	/** The exporters of this bundle and of {@link Exporters#builtIn()}, for use without OSGi. */
	public static Exporters exporters() {
		List<Exporters.Entry> all = new ArrayList<>(Exporters.builtIn().all());
		all.addAll(BuiltInWriters.all());
		return new Exporters(all);
	}

	/**
	 * Converts into a file, which appears whole or not at all.
	 *
	 * @param in      the file to read
	 * @param from    id of its format, or empty to recognise it
	 * @param to      id of the exporter
	 * @param options of the exporter
	 * @param out     the file to write
	 * @param monitor progress and cancellation, or null
	 * @throws CoreException with a code of {@link ExchangeStatus} when reading, of {@link Exporters} when writing
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public Outcome convert(InputFile in, Optional<String> from, String to, Map<String, String> options, Path out,
			IProgressMonitor monitor) throws CoreException {
		return convert(in, from, monitor, (knowledge, progress) -> run.write(knowledge, plan(to, options), out, progress));
	}

	/** As {@link #convert(InputFile, Optional, String, Map, Path, IProgressMonitor)}, into a stream that is not closed. */
	public Outcome convert(InputFile in, Optional<String> from, String to, Map<String, String> options, OutputStream out,
			IProgressMonitor monitor) throws CoreException {
		return convert(in, from, monitor, (knowledge, progress) -> run.write(knowledge, plan(to, options), out, progress));
	}

	private ExportPlan plan(String to, Map<String, String> options) {
		return ExportPlan.of(to).with(options).with(audience);
	}

	private Outcome convert(InputFile in, Optional<String> from, IProgressMonitor monitor,
			Writing writing) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, in.name(), 100);
		ReadKnowledge read = ReadKnowledge.of(readers, in, from, progress.split(50));
		FileKnowledge knowledge = new FileKnowledge(in.name(), read.objects(), read.frame());
		LossReport report = writing.write(knowledge, progress.split(50));
		return new Outcome(read.format().id(), (int) knowledge.objects().count(), report.written(), read.losses(), report.losses(),
				read.problems());
	}
}
