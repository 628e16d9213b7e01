package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.akashi.mention.KnownNames;
import org.akashi.mention.Mention;
import org.akashi.mention.Span;
import org.akashi.mention.internal.pass.PassExtractor;
import org.akashi.observable.WordSet;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Finds known names in one pass over the text, then decides which are meant, and proposes names that phrases introduce.
 */
public final class NameExtractor implements PassExtractor {

	/** The id of this extractor. */
	public static final String ID = "names";

	private volatile KnownNames known;
	private volatile NameIndex index;

	/** For declarative services, which give the names by {@link #setKnownNames}. */
	public NameExtractor() {
	}

	/**
	 * @param known the names to look for; the index of them is built when the first text comes
	 */
	public NameExtractor(KnownNames known) {
		this.known = known;
	}

	@Override
	public Reading begin(ReportText text) {
		NameIndex names = index();
		ScannedText scanned = new ScannedText(text.text());
		NameTrie.Sink<Object> found = scanned::found;
		return new Reading() {

			@Override
			public WordSet words() {
				return names.firstWords();
			}

			@Override
			public void word(int start) {
				names.at(text.text(), start, found);
			}

			@Override
			public void finish(Consumer<Mention> out, IProgressMonitor monitor) {
				judge(text, scanned, names, out);
			}
		};
	}

	private static void judge(ReportText text, ScannedText scanned, NameIndex names, Consumer<Mention> out) {
		Places places = new Places(scanned.text, scanned.hits);
		Evidence evidence = new Evidence(scanned, places);
		List<NameFind> finds = new ArrayList<>(new NameJudge(scanned, places, evidence, names).judge());
		finds.addAll(new PhraseNames(scanned).find());
		finds.addAll(new LaterNames(scanned, places, names).find(finds, evidence));
		PublisherParts parts = new PublisherParts(text, finds);
		for (NameFind find : longest(finds)) {
			Span span = new Span(find.start(), find.end());
			out.accept(new Mention(span, text.pageAt(span.start()), text.text().substring(span.start(), span.end()),
					find.value(), find.type(), find.entity(), find.candidates(), parts.role(find), find.confidence(),
					find.extractor(), find.why()));
		}
	}

	void setKnownNames(KnownNames names) {
		known = names;
	}

	private NameIndex index() {
		NameIndex current = index;
		if (current == null || current.revision() != known.revision()) {
			synchronized (this) {
				current = index;
				if (current == null || current.revision() != known.revision()) {
					current = new NameIndex(known);
					index = current;
				}
			}
		}
		return current;
	}

	/** From the left the longest, and for one span what a list knows before what a phrase proposes. */
	private static List<NameFind> longest(List<NameFind> finds) {
		List<NameFind> sorted = new ArrayList<>(finds);
		sorted.sort(Comparator.comparingInt(NameFind::start).thenComparingInt(find -> -find.end())
				.thenComparing(find -> find.extractor().equals(PhraseNames.PHRASES))
				.thenComparingInt(find -> -find.confidence()).thenComparing(NameFind::type).thenComparing(NameFind::value));
		List<NameFind> kept = new ArrayList<>();
		int end = 0;
		for (NameFind find : sorted) {
			if (find.start() >= end) {
				kept.add(find);
				end = find.end();
			}
		}
		return kept;
	}
}
