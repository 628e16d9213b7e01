package org.akashi.mention.internal.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.internal.pass.PassExtractor;
import org.akashi.observable.WordSet;
import org.akashi.report.Block;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Finds dates, months, years, quarters, ranges and relative dates ("last month", 昨年) in English and Japanese. Values are
 * ISO 8601 as precise as the text; "since" and から make open intervals ({@code 2016/..}). What lacks a year takes the
 * report's, and where that isn't known the unspecified digits of ISO 8601-2: {@code XXXX-08-05}. Each end of a range is
 * a mention of its own, both with the whole range as value. In the same pass over the digits it finds how many victims are
 * counted.
 */
public final class DateExtractor implements PassExtractor {

	/** The id of this extractor. */
	public static final String ID = "dates";

	private static final String VERSIONED = "dates/2";
	private static final String COUNTS = "counts/1";
	private static final Set<String> PARTS = Set.of("early", "late", "end", "beginning", "start", "first", "second", "third", "fourth", "last", "spring",
			"summer", "autumn", "winter");
	private static final int COUNT_CONFIDENCE = 65;

	@Override
	public Reading begin(ReportText report) {
		DatesHeard heard = new DatesHeard(report.text(), report.metadata().published());
		return new Reading() {

			@Override
			public WordSet words() {
				return DatesHeard.WORDS;
			}

			@Override
			public void word(int start) {
				heard.word(start);
			}

			@Override
			public void finish(Consumer<Mention> out, IProgressMonitor monitor) {
				give(report, heard.finds(), heard.counts(), out);
			}
		};
	}

	private static void give(ReportText report, List<DateFind> finds, List<CountReader.Count> counts, Consumer<Mention> out) {
		String text = report.text();
		for (CountReader.Count count : counts) {
			Span span = new Span(count.start(), count.end());
			boolean boilerplate = report.blockAt(span.start()).map(Block::boilerplate).orElse(false);
			out.accept(new Mention(span, report.pageAt(span.start()), text.substring(span.start(), span.end()), count.value(), MentionTypes.COUNT,
					"", List.of(), boilerplate ? Role.PUBLISHER : Role.SUBJECT, COUNT_CONFIDENCE, COUNTS, "a number beside what attacks hit"));
		}
		List<DateFind> dated = new DateRanges(text, report.metadata().published()).join(finds);
		for (DateFind find : dated) {
			int start = yearOfPart(text, find);
			Span span = new Span(start, find.end());
			boolean boilerplate = report.blockAt(span.start()).map(Block::boilerplate).orElse(false);
			String raw = text.substring(span.start(), span.end());
			String why = "written as a date" + (start == find.start() ? "" : "; «" + text.substring(find.start(), start).strip() + "» before it tells the part of the year")
					+ (find.note().isEmpty() ? "" : "; " + find.note());
			out.accept(new Mention(span, report.pageAt(span.start()), raw, find.value(), MentionTypes.DATE, "", List.of(),
					boilerplate ? Role.PUBLISHER : Role.SUBJECT, confidence(find), VERSIONED, why));
		}
	}

	/** Where the year begins after words for a part of it: "early" before "2021" is in the value only, and the span holds the date. */
	private static int yearOfPart(String text, DateFind find) {
		int year = find.end() - 4;
		if (year <= find.start() || text.charAt(year - 1) != ' ' && text.charAt(year - 1) != '\u00A0') {
			return find.start();
		}
		for (int i = year; i < find.end(); i++) {
			if (!DateCursor.isDigit(text.charAt(i))) {
				return find.start();
			}
		}
		int end = find.start();
		while (end < year && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return PARTS.contains(text.substring(find.start(), end).toLowerCase(Locale.ROOT)) ? year : find.start();
	}

	private static int confidence(DateFind find) {
		if (find.isUnspecified()) {
			return 40;
		}
		return (find.isInterval() || find.value().length() == 4 ? 75 : 85) - (find.note().isEmpty() ? 0 : 10);
	}
}
