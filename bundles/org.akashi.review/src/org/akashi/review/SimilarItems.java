package org.akashi.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.mention.ContestedNames;
import org.akashi.mention.Mention;
import org.akashi.mention.Span;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.report.ReportText;
import org.akashi.review.internal.Quotes;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Finds what is like an item, or like a piece of text, in all reports of a case. */
public final class SimilarItems {

	/** More hits than this say that the question was too wide. */
	public static final int MOST = 2_000;

	/** In what something is similar, the nearest first. */
	public enum Likeness {
		/** The same thing: the same known entity, or the same type and value. */
		SAME,
		/** Written the same, but taken for something else. */
		SPELLING,
		/** A host, URL or address of the same registered domain. */
		DOMAIN,
		/** An IPv4 address of the same /24 network. */
		NETWORK,
		/** The same characters where no mention was found. */
		TEXT
	}

	/**
	 * Something similar.
	 *
	 * @param likeness in what
	 * @param report   what the report is called
	 * @param sha256   the report
	 * @param span     where
	 * @param item     the item; null for a piece of text
	 * @param around   the sentence
	 */
	public record Hit(Likeness likeness, String report, String sha256, Span span, ReviewItem item, String around) {
	}

	private final Review review;

	SimilarItems(Review review) {
		this.review = review;
	}

	/**
	 * What is like a mention, that itself included, report by report in text order; at most {@link #MOST}.
	 *
	 * @throws CoreException when a report's files can't be read
	 */
	public List<Hit> to(Mention mention, IProgressMonitor monitor) throws CoreException {
		List<Hit> hits = new ArrayList<>();
		List<StoredReport> reports = review.reviewed().reports().list();
		SubMonitor progress = SubMonitor.convert(monitor, reports.size());
		for (StoredReport report : reports) {
			progress.split(1);
			boolean any = hits.size() < MOST && review.reviewed().reports().extraction(report.sha256())
					.filter(found -> found.mentions().stream().anyMatch(other -> likeness(mention, other).isPresent())).isPresent();
			if (any) {
				add(hits, mention, report);
			}
		}
		return hits;
	}

	private void add(List<Hit> hits, Mention mention, StoredReport report) throws CoreException {
		ReportText text = review.reviewed().reports().text(report.sha256()).orElse(null);
		if (text == null) {
			return;
		}
		Quotes quotes = new Quotes(text);
		for (ReviewItem item : review.items(report.sha256())) {
			item.mention().flatMap(other -> likeness(mention, other)).filter(likeness -> hits.size() < MOST).ifPresent(likeness -> hits
					.add(new Hit(likeness, report.label(), report.sha256(), item.span(), item, quotes.around(item.span()).text())));
		}
	}

	/** In what two mentions are alike, the nearest; empty when in nothing. */
	static Optional<Likeness> likeness(Mention one, Mention other) {
		boolean sameType = one.type().equals(other.type());
		if (sameType && (one.value().equals(other.value()) || !one.entity().isEmpty() && one.entity().equals(other.entity()))) {
			return Optional.of(Likeness.SAME);
		}
		String key = ContestedNames.key(one.raw());
		if (!key.isEmpty() && key.equals(ContestedNames.key(other.raw()))) {
			return Optional.of(Likeness.SPELLING);
		}
		Optional<String> domain = domain(one);
		if (domain.isPresent() && domain.equals(domain(other))) {
			return Optional.of(Likeness.DOMAIN);
		}
		Optional<String> network = network(one);
		return network.isPresent() && network.equals(network(other)) ? Optional.of(Likeness.NETWORK) : Optional.empty();
	}

	private static Optional<String> domain(Mention mention) {
		return mention.value().isBlank() ? Optional.empty() : ObservableType.of(mention.type())
				.filter(type -> type == ObservableType.DOMAIN || type == ObservableType.URL || type == ObservableType.EMAIL)
				.flatMap(type -> new Observable(type, mention.value()).ownedDomain()).map(Observable::value);
	}

	private static Optional<String> network(Mention mention) {
		boolean address = mention.type().equals(ObservableType.IPV4.id());
		int dot = mention.value().lastIndexOf('.');
		return address && dot > 0 ? Optional.of(mention.value().substring(0, dot)) : Optional.empty();
	}

	/**
	 * Where a piece of text stands in the reports, case and width don't matter: mentions first of all, and places where
	 * none was found.
	 *
	 * @throws CoreException when a report's files can't be read
	 */
	public List<Hit> to(String piece, IProgressMonitor monitor) throws CoreException {
		List<Hit> hits = new ArrayList<>();
		String wanted = fold(piece.strip());
		List<StoredReport> reports = review.reviewed().reports().list();
		SubMonitor progress = SubMonitor.convert(monitor, reports.size());
		for (StoredReport report : reports) {
			progress.split(1);
			ReportText text = wanted.isEmpty() || hits.size() >= MOST ? null
					: review.reviewed().reports().text(report.sha256()).orElse(null);
			if (text != null) {
				add(hits, wanted, report, text);
			}
		}
		return hits;
	}

	private void add(List<Hit> hits, String wanted, StoredReport report, ReportText text) throws CoreException {
		String folded = fold(text.text());
		int at = folded.length() == text.text().length() ? folded.indexOf(wanted) : -1;
		List<ReviewItem> items = at < 0 ? List.of() : review.items(report.sha256());
		Quotes quotes = new Quotes(text);
		while (at >= 0 && hits.size() < MOST) {
			Span span = new Span(at, at + wanted.length());
			ReviewItem item = items.stream().filter(one -> !one.isProposal() && one.span().start() < span.end() && span.start() < one.span().end())
					.findFirst().orElse(null);
			hits.add(new Hit(item == null ? Likeness.TEXT : Likeness.SPELLING, report.label(), report.sha256(), span, item,
					quotes.around(span).text()));
			at = folded.indexOf(wanted, span.end());
		}
	}

	/** Character by character, so that places stay what they are. */
	private static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			String one = c < 0x80 ? null : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
			folded.append(one == null ? Character.toLowerCase(c) : one.length() == 1 ? one.charAt(0) : c);
		}
		return folded.toString();
	}
}
