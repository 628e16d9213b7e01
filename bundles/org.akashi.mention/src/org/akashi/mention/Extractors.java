package org.akashi.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.akashi.mention.internal.dates.DateExtractor;
import org.akashi.mention.internal.names.NameExtractor;
import org.akashi.mention.internal.observables.ObservableExtractor;
import org.akashi.mention.internal.statements.StatementFinder;
import org.akashi.mention.spi.MentionExtractor;
import org.akashi.mention.spi.ProposalFinder;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The registry of extractors and proposal finders, and the way to run them all over a report. An OSGi service under
 * this class; without OSGi use {@link #builtIn()} or the constructor.
 * <p>
 * Threads: safe for any number at once. Errors: a plug-in that throws is named in {@link Extraction#problems()}, what
 * it gave before is kept, and the others go on.
 */
public final class Extractors {

	private static final String BUNDLE = "org.akashi.mention";

	private final PluginList<MentionExtractor> extractors;
	private final PluginList<ProposalFinder> finders;

	/** For declarative services: plug-ins come and go. */
	public Extractors() {
		extractors = new PluginList<>("MentionExtractor");
		finders = new PluginList<>("ProposalFinder");
	}

	/** With these plug-ins and no others. */
	public Extractors(List<? extends MentionExtractor> extractors, List<? extends ProposalFinder> finders) {
		this.extractors = new PluginList<>("MentionExtractor", extractors);
		this.finders = new PluginList<>("ProposalFinder", finders);
	}

	/** The extractors and finders of this bundle, with the built-in names. */
	public static Extractors builtIn() {
		return builtIn(KnownNames.builtIn());
	}

	/** The extractors and finders of this bundle, with these names. */
	public static Extractors builtIn(KnownNames names) {
		Extractors builtIn = builtInMentions(names);
		builtIn.finders.add(new StatementFinder(), named(StatementFinder.ID, "Statements of sentences"));
		return builtIn;
	}

	/** The extractors of this bundle with these names, without the finders: what a text mentions, not what it states. */
	public static Extractors builtInMentions(KnownNames names) {
		Extractors builtIn = new Extractors();
		builtIn.extractors.add(new ObservableExtractor(), named("observables", "Observables: addresses, hashes, files, keys"));
		builtIn.extractors.add(new NameExtractor(names), named(NameExtractor.ID, "Known names and named things"));
		builtIn.extractors.add(new DateExtractor(), named(DateExtractor.ID, "Dates and periods"));
		return builtIn;
	}

	private static Map<String, String> named(String id, String label) {
		return Map.of("akashi.id", id, "akashi.label", label);
	}

	/** The plug-ins in use. */
	public List<Plugin> plugins() {
		List<Plugin> all = new ArrayList<>();
		extractors.plugins(all::add);
		finders.plugins(all::add);
		return all;
	}

	/** Plug-ins that are not used since another has their id. */
	public List<IStatus> problems() {
		List<IStatus> all = new ArrayList<>();
		extractors.duplicates().forEach(text -> all.add(new Status(IStatus.WARNING, BUNDLE, text)));
		finders.duplicates().forEach(text -> all.add(new Status(IStatus.WARNING, BUNDLE, text)));
		return all;
	}

	/**
	 * Runs every extractor, settles overlaps (the longest wins, then the most confident, then the first; only a host
	 * stays inside its URL, e-mail address or address with port), and runs every proposal finder over the result.
	 *
	 * @param text    the report
	 * @param monitor cancellation and progress, may be null
	 * @throws OperationCanceledException when cancelled
	 */
	public Extraction extract(ReportText text, IProgressMonitor monitor) {
		List<PluginList.Entry<MentionExtractor>> first = extractors.active();
		List<PluginList.Entry<ProposalFinder>> second = finders.active();
		SubMonitor progress = SubMonitor.convert(monitor, first.size() + second.size());
		List<IStatus> problems = new ArrayList<>();
		List<Mention> found = new ArrayList<>();
		new OnePass(text, progress.split(first.size()), (plugin, work) -> run(plugin, work, problems))
				.run(first, mention -> found.add(checked(mention, text)));
		List<Mention> mentions = Overlaps.settle(found).stream().map(Explanation::completed).toList();
		List<Proposal> proposals = new ArrayList<>();
		for (PluginList.Entry<ProposalFinder> entry : second) {
			run(entry.plugin(), () -> entry.service().propose(text, mentions, proposals::add, progress.split(1)), problems);
		}
		return new Extraction(mentions, sorted(proposals), problems);
	}

	private static Mention checked(Mention mention, ReportText text) {
		if (mention.span().end() > text.text().length()) {
			throw new IllegalArgumentException("The mention '" + mention.value() + "' ends at " + mention.span().end()
					+ ", but the text has " + text.text().length() + " characters");
		}
		return mention;
	}

	/** Returns whether the work came to its end. */
	private static boolean run(Plugin plugin, Runnable work, List<IStatus> problems) {
		try {
			work.run();
			return true;
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
			problems.add(new Status(IStatus.ERROR, BUNDLE, plugin.kind() + " '" + plugin.id()
					+ "' failed, so its findings in this report are missing or incomplete: " + e, e));
			return false;
		}
	}

	private static List<Proposal> sorted(List<Proposal> proposals) {
		List<Proposal> sorted = new ArrayList<>(proposals);
		sorted.sort(Comparator.comparing(Proposal::sentence));
		return sorted;
	}

	void addExtractor(MentionExtractor extractor, Map<String, Object> properties) {
		extractors.add(extractor, properties);
	}

	void removeExtractor(MentionExtractor extractor) {
		extractors.remove(extractor);
	}

	void addFinder(ProposalFinder finder, Map<String, Object> properties) {
		finders.add(finder, properties);
	}

	void removeFinder(ProposalFinder finder) {
		finders.remove(finder);
	}
}
