package org.akashi.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.akashi.mention.internal.pass.PassExtractor;
import org.akashi.mention.internal.pass.PassMaker;
import org.akashi.mention.spi.MentionExtractor;
import org.akashi.observable.WordListener;
import org.akashi.observable.WordSet;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Runs the extractors over one report. Those that can share one pass over its text do; each other one goes its own way.
 * What an extractor finds stands where it would if they had run one after the other.
 */
final class OnePass {

	/** Runs a plug-in's work and keeps what it throws from the others. */
	interface Runner {
		/** Returns whether the work came to its end. */
		boolean run(Plugin plugin, Runnable work);
	}

	private final ReportText text;
	private final IProgressMonitor monitor;
	private final Runner runner;
	private final Map<MentionExtractor, Listening> listening = new LinkedHashMap<>();

	OnePass(ReportText text, IProgressMonitor monitor, Runner runner) {
		this.text = text;
		this.monitor = monitor;
		this.runner = runner;
	}

	/** Listens for one extractor. What that throws ends its part in the pass, not the pass. */
	private static final class Listening implements WordListener {

		private final PassExtractor.Reading reading;
		private final WordSet words;
		private Throwable failure;

		Listening(PassExtractor.Reading reading) {
			this.reading = reading;
			this.words = reading.words();
		}

		@Override
		public WordSet words() {
			return words;
		}

		@Override
		public void word(int start) {
			if (failure == null) {
				try {
					reading.word(start);
				} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
					failure = e;
				}
			}
		}

		void finish(Consumer<Mention> out, IProgressMonitor monitor) {
			switch (failure) {
				case null -> reading.finish(out, monitor);
				case RuntimeException e -> throw e;
				case Error e -> throw e;
				default -> throw new IllegalStateException(failure);
			}
		}
	}

	/** Runs them all; gives the mentions extractor by extractor. */
	void run(List<PluginList.Entry<MentionExtractor>> extractors, Consumer<Mention> out) {
		PluginList.Entry<MentionExtractor> first = maker(extractors);
		List<Mention> made = first == null ? List.of() : pass(first, extractors);
		for (PluginList.Entry<MentionExtractor> entry : extractors) {
			Listening heard = listening.get(entry.service());
			if (entry == first) {
				made.forEach(out);
			} else if (heard != null) {
				runner.run(entry.plugin(), () -> heard.finish(out, monitor));
			} else {
				runner.run(entry.plugin(), () -> entry.service().extract(text, out, monitor));
			}
		}
	}

	private static PluginList.Entry<MentionExtractor> maker(List<PluginList.Entry<MentionExtractor>> extractors) {
		return extractors.stream().filter(entry -> entry.service() instanceof PassMaker).findFirst().orElse(null);
	}

	private List<Mention> pass(PluginList.Entry<MentionExtractor> maker, List<PluginList.Entry<MentionExtractor>> extractors) {
		for (PluginList.Entry<MentionExtractor> entry : extractors) {
			if (entry.service() instanceof PassExtractor extractor) {
				runner.run(entry.plugin(), () -> listening.put(extractor, new Listening(extractor.begin(text))));
			}
		}
		List<Mention> made = new ArrayList<>();
		List<Listening> listeners = List.copyOf(listening.values());
		boolean whole = runner.run(maker.plugin(), () -> ((PassMaker) maker.service()).extract(text, listeners, made::add, monitor));
		if (!whole) {
			listening.clear();
		}
		return made;
	}
}
