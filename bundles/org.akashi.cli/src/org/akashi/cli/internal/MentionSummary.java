package org.akashi.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.akashi.mention.Proposal;
import org.akashi.mention.Span;
import org.akashi.report.ReportText;
import org.akashi.review.ReviewItem;
import org.akashi.review.ReviewItem.State;

/**
 * A short account of one report for people: what it mentions, a line a type with its values, how often and where; then
 * what its sentences state, each with the sentence.
 */
final class MentionSummary {

	private static final int VALUES = 6;

	private final ReportText text;
	private final List<ReviewItem> items;

	/**
	 * @param text  the report's text
	 * @param items all of its mentions and proposals, in text order
	 */
	MentionSummary(ReportText text, List<ReviewItem> items) {
		this.text = text;
		this.items = items;
	}

	/** Prints it under the name of the report. */
	void print(String name, PrintWriter out) {
		List<ReviewItem> mentions = items.stream().filter(item -> !item.isProposal()).toList();
		List<ReviewItem> proposals = items.stream().filter(ReviewItem::isProposal).toList();
		out.println(Terminal.safe(name) + ": " + text.metadata().title().strip());
		out.println("  " + TextTable.count(mentions.size(), "mention", "mentions") + ", "
				+ TextTable.count(proposals.size(), "statement", "statements") + "; "
				+ items.stream().filter(item -> item.state() == State.ACCEPTED).count() + " accepted, "
				+ items.stream().filter(item -> item.state() == State.OPEN).count() + " left for an analyst");
		TextTable table = new TextTable("type", "places", "pages", "accepted", "values");
		byType(mentions).forEach((type, some) -> table.row(type, String.valueOf(some.size()), pages(some),
				String.valueOf(some.stream().filter(item -> item.state() == State.ACCEPTED).count()), values(some)));
		table.print(out);
		bySentence(proposals).forEach((sentence, statements) -> {
			out.println("  «" + Terminal.safe(sentence) + "»");
			statements.forEach((start, ends) -> out.println("      " + Terminal.safe(start + String.join(", ", ends))));
		});
		out.println();
	}

	/** Accepted statements by their sentence; those with the same subject and verb stand together: "X targets A, B". */
	private Map<String, Map<String, List<String>>> bySentence(List<ReviewItem> proposals) {
		Map<String, Map<String, List<String>>> bySentence = new LinkedHashMap<>();
		for (ReviewItem item : proposals) {
			if (item.state() == State.ACCEPTED) {
				Proposal proposal = item.proposal().orElseThrow();
				String verb = " " + proposal.verb() + " ";
				int cut = item.label().indexOf(verb);
				String start = cut < 0 ? "" : item.label().substring(0, cut + verb.length());
				bySentence.computeIfAbsent(sentence(proposal), sentence -> new LinkedHashMap<>())
						.computeIfAbsent(start, same -> new ArrayList<>()).add(item.label().substring(start.length()));
			}
		}
		return bySentence;
	}

	private static Map<String, List<ReviewItem>> byType(List<ReviewItem> mentions) {
		Map<String, List<ReviewItem>> byType = new LinkedHashMap<>();
		mentions.forEach(item -> byType.computeIfAbsent(item.type(), type -> new ArrayList<>()).add(item));
		return byType;
	}

	/** The different values, those that stand most often first. */
	private static String values(List<ReviewItem> mentions) {
		Map<String, Long> counts = mentions.stream()
				.collect(Collectors.groupingBy(ReviewItem::label, LinkedHashMap::new, Collectors.counting()));
		String first = counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
				.limit(VALUES).map(Map.Entry::getKey).collect(Collectors.joining(", "));
		return counts.size() > VALUES ? counts.size() + ": " + first + ", …" : first;
	}

	/** "1–2", or "-" where the format has no pages. */
	private static String pages(List<ReviewItem> mentions) {
		TreeSet<Integer> pages = mentions.stream().map(ReviewItem::page).collect(Collectors.toCollection(TreeSet::new));
		return pages.last() == 0 ? "-"
				: pages.first().equals(pages.last()) ? pages.first().toString() : pages.first() + "–" + pages.last();
	}

	private String sentence(Proposal proposal) {
		Span span = proposal.sentence();
		String sentence = text.text().substring(span.start(), span.end()).strip().replaceAll("\\s+", " ");
		return sentence.codePointCount(0, sentence.length()) <= 160 ? sentence
				: sentence.substring(0, sentence.offsetByCodePoints(0, 160)) + "…";
	}
}
