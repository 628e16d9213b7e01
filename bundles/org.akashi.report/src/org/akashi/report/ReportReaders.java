package org.akashi.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.akashi.report.internal.AsciiDocReportReader;
import org.akashi.report.internal.BuiltInReaders;
import org.akashi.report.internal.DelimitedReportReader;
import org.akashi.report.internal.HtmlReportReader;
import org.akashi.report.internal.Log4jStart;
import org.akashi.report.internal.JsonReportReader;
import org.akashi.report.internal.MailReportReader;
import org.akashi.report.internal.MarkdownReportReader;
import org.akashi.report.internal.ReadingRun;
import org.akashi.report.internal.TextReportReader;
import org.akashi.report.spi.ReportReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * All readers of reports. Reads a file with the reader that is surest of it, keeps the limits, and turns a reader that
 * throws, hangs or gives broken text into a status that names it. Also an OSGi service of this name. Thread-safe.
 */
public final class ReportReaders {

	/**
	 * One reader, as lists and file dialogs need it; its plug-in is not loaded for this.
	 *
	 * @param id         unique, e.g. {@code "html"}
	 * @param label      name shown to people
	 * @param mediaTypes media types that it reads
	 * @param extensions file extensions, lower case, without dots
	 */
	public record Entry(String id, String label, List<String> mediaTypes, List<String> extensions) {

		public Entry {
			mediaTypes = List.copyOf(mediaTypes);
			extensions = List.copyOf(extensions);
		}
	}

	/**
	 * One report of those that {@link #readAll} found in a file.
	 *
	 * @param file    the report
	 * @param text    its text, or empty when it could not be read
	 * @param status  OK, or why it could not be read
	 * @param depth   0 for the file itself, 1 for its attachments, and so on
	 */
	public record Outcome(ReportFile file, Optional<ReportText> text, IStatus status, int depth) {
	}

	private record Registered(Entry entry, int ranking, Supplier<ReportReader> reader, Object key) {
	}

	private record Candidate(Registered registered, ReportReader reader, int confidence) {
	}

	private static final Comparator<Candidate> SUREST = Comparator.comparingInt(Candidate::confidence).reversed()
			.thenComparing(c -> -c.registered().ranking()).thenComparing(c -> c.registered().entry().id());

	private final List<Registered> readers = new CopyOnWriteArrayList<>();
	private volatile BundleContext context;

	/** An empty registry, filled by declarative services. */
	public ReportReaders() {
	}

	/** A registry of these readers, the first winning a tie. Ids are taken from the class names. */
	public ReportReaders(List<? extends ReportReader> readers) {
		int ranking = readers.size();
		for (ReportReader reader : readers) {
			Entry entry = BuiltInReaders.entry(reader);
			boolean taken = this.readers.stream().anyMatch(other -> other.entry().id().equals(entry.id()));
			Entry own = taken ? new Entry(entry.id() + "-" + ranking, entry.label(), entry.mediaTypes(), entry.extensions()) : entry;
			this.readers.add(new Registered(own, ranking--, () -> reader, reader));
		}
	}

	/** The readers of this bundle, in plain Java: text, Markdown, AsciiDoc, HTML, e-mail, JSON, tables. */
	public static ReportReaders builtIn() {
		return new ReportReaders(builtInReaders());
	}

	/** The readers of this bundle and others, which win a tie. */
	public static ReportReaders builtInAnd(List<? extends ReportReader> others) {
		List<ReportReader> all = new ArrayList<>(others);
		all.addAll(builtInReaders());
		return new ReportReaders(all);
	}

	private static List<ReportReader> builtInReaders() {
		return List.of(new MailReportReader(), new HtmlReportReader(), new JsonReportReader(),
				new AsciiDocReportReader(), new MarkdownReportReader(), new DelimitedReportReader(),
				new TextReportReader());
	}

	/** For declarative services. */
	public void activate(BundleContext bundleContext) {
		context = bundleContext;
		Log4jStart.prepare(bundleContext);
	}

	/** For declarative services: notes the reader without loading it. */
	public void addReader(ServiceReference<ReportReader> reference) {
		Entry entry = new Entry(property(reference, "akashi.id", property(reference, "component.name", "?")),
				property(reference, "akashi.label", property(reference, "component.name", "?")),
				list(reference.getProperty("akashi.mediaTypes")), list(reference.getProperty("akashi.extensions")));
		int ranking = reference.getProperty("service.ranking") instanceof Integer number ? number : 0;
		readers.add(new Registered(entry, ranking, () -> context.getService(reference), reference));
	}

	/** For declarative services. */
	public void removeReader(ServiceReference<ReportReader> reference) {
		readers.removeIf(registered -> registered.key().equals(reference));
	}

	private static String property(ServiceReference<?> reference, String key, String otherwise) {
		return reference.getProperty(key) instanceof String text && !text.isBlank() ? text : otherwise;
	}

	private static List<String> list(Object property) {
		if (property instanceof String[] array) {
			return List.of(array);
		}
		return property instanceof String one && !one.isBlank() ? List.of(one) : List.of();
	}

	/** All readers, by label; of several with one id, the one with the highest ranking. */
	public List<Entry> all() {
		return current().stream().map(Registered::entry).sorted(Comparator.comparing(Entry::label)).toList();
	}

	private List<Registered> current() {
		Map<String, Registered> best = new HashMap<>();
		for (Registered registered : readers) {
			best.merge(registered.entry().id(), registered, (a, b) -> b.ranking() > a.ranking() ? b : a);
		}
		return List.copyOf(best.values());
	}

	/**
	 * Reads a report. Takes at most {@link ReadLimits#maxTime()}, whatever the reader does.
	 *
	 * @param file    the report, never null
	 * @param limits  bounds, never null
	 * @param monitor for cancellation, never null; each reader may use it for progress
	 * @return the text, which keeps {@link ReportTextRules}
	 * @throws CoreException with a code of {@link ReportStatus}
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		if (file.size() > limits.maxBytes()) {
			throw ReportStatus.error(ReportStatus.TOO_LARGE, named(file) + " has " + file.size() + " bytes; the limit is "
					+ limits.maxBytes() + ". Split it, or raise the limit in the preferences.");
		}
		if (file.size() == 0) {
			throw ReportStatus.error(ReportStatus.UNSUPPORTED, named(file) + " is empty.");
		}
		List<IStatus> failed = new ArrayList<>();
		List<Candidate> candidates = candidates(file, failed);
		CoreException first = null;
		for (Candidate candidate : candidates) {
			try {
				ReadingRun run = new ReadingRun(candidate.registered().entry().id(), candidate.reader(), file, limits);
				return with(run.run(monitor), failed);
			} catch (CoreException e) {
				first = first == null ? e : first;
				if (e.getStatus().getCode() != ReportStatus.UNSUPPORTED || candidate.confidence() == ReportReader.CERTAIN) {
					throw first;
				}
			}
		}
		throw first != null ? first : ReportStatus.error(ReportStatus.UNSUPPORTED, named(file)
				+ " is in a format that no installed reader knows. Save it as PDF, HTML or text, or install a reader.");
	}

	private static ReportText with(ReportText text, List<IStatus> more) {
		if (more.isEmpty()) {
			return text;
		}
		List<IStatus> problems = new ArrayList<>(text.problems());
		problems.addAll(more);
		return text.with(problems);
	}

	/** The reader that {@link #read} would use, or empty when none fits. */
	public Optional<Entry> readerOf(ReportFile file) {
		return candidates(file, new ArrayList<>()).stream().findFirst().map(candidate -> candidate.registered().entry());
	}

	private List<Candidate> candidates(ReportFile file, List<IStatus> failed) {
		List<Candidate> candidates = new ArrayList<>();
		for (Registered registered : current()) {
			try {
				ReportReader reader = registered.reader().get();
				int confidence = reader == null ? 0 : reader.confidence(file);
				if (confidence > ReportReader.NONE) {
					candidates.add(new Candidate(registered, reader, Math.min(confidence, ReportReader.CERTAIN)));
				}
			} catch (RuntimeException | LinkageError | StackOverflowError e) {
				failed.add(new Status(IStatus.WARNING, "org.akashi.report", ReportStatus.READER_FAILED,
						"The report reader \u201C" + registered.entry().id() + "\u201D failed to judge " + named(file)
								+ " and was left out: " + e, e));
			}
		}
		candidates.sort(SUREST);
		return candidates;
	}

	/**
	 * Reads a report and all reports inside it (mail attachments, mails in mails), down to
	 * {@link ReadLimits#maxDepth()}. What cannot be read has its status, and the others go on.
	 *
	 * @return the file itself first, then its attachments, each followed by its own
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public List<Outcome> readAll(ReportFile file, ReadLimits limits, IProgressMonitor monitor) {
		List<Outcome> outcomes = new ArrayList<>();
		readAll(file, 0, limits, monitor, outcomes);
		return outcomes;
	}

	private void readAll(ReportFile file, int depth, ReadLimits limits, IProgressMonitor monitor, List<Outcome> out) {
		if (depth > limits.maxDepth()) {
			IStatus status = ReportStatus.error(ReportStatus.TOO_DEEP, named(file) + " is nested more than "
					+ limits.maxDepth() + " deep and was not read. Save it as a file of its own and import that.")
					.getStatus();
			out.add(new Outcome(file, Optional.empty(), status, depth));
			return;
		}
		try {
			ReportText text = read(file, limits, monitor);
			out.add(new Outcome(file, Optional.of(text), Status.OK_STATUS, depth));
			for (ReportFile attachment : text.attachments()) {
				readAll(attachment, depth + 1, limits, monitor, out);
			}
		} catch (CoreException e) {
			out.add(new Outcome(file, Optional.empty(), e.getStatus(), depth));
		}
	}

	private static String named(ReportFile file) {
		return file.name().isEmpty() ? "The text" : "\u201C" + file.name() + "\u201D";
	}
}
