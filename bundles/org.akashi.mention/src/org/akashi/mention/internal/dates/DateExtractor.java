package org.akashi.mention.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.spi.MentionExtractor;
import org.akashi.report.Block;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds dates, months, years, quarters, ranges and relative dates ("last month", 昨年) in English and Japanese. Values are
 * ISO 8601 as precise as the text; "since" and から make open intervals ({@code 2016/..}). What lacks a year takes the
 * report's, and where that isn't known the unspecified digits of ISO 8601-2: {@code XXXX-08-05}. Each end of a range is
 * a mention of its own, both with the whole range as value. In the same pass over the digits it finds how many victims are
 * counted.
 */
public final class DateExtractor implements MentionExtractor {

	/** The id of this extractor. */
	public static final String ID = "dates";

	private static final String VERSIONED = "dates/2";
	private static final String COUNTS = "counts/1";
	private static final int COUNT_CONFIDENCE = 65;
	/** Letters with which an English date in words may begin. */
	private static final String LETTERS = "JFMASONDQHELTPBCWYqhfstemlbapcnywd";
	private static final boolean[] MAY_BEGIN = new boolean[128];

	static {
		for (char c = '0'; c <= '9'; c++) {
			MAY_BEGIN[c] = true;
		}
		for (char c : LETTERS.toCharArray()) {
			MAY_BEGIN[c] = true;
		}
	}

	@Override
	public void extract(ReportText report, Consumer<Mention> out, IProgressMonitor monitor) {
		String text = report.text();
		List<CountReader.Count> counts = new ArrayList<>();
		List<DateFind> finds = singles(text, report.metadata().published(), counts, monitor);
		for (CountReader.Count count : counts) {
			Span span = new Span(count.start(), count.end());
			boolean boilerplate = report.blockAt(span.start()).map(Block::boilerplate).orElse(false);
			out.accept(new Mention(span, report.pageAt(span.start()), text.substring(span.start(), span.end()), count.value(), MentionTypes.COUNT,
					"", List.of(), boilerplate ? Role.PUBLISHER : Role.SUBJECT, COUNT_CONFIDENCE, COUNTS, "a number beside what attacks hit"));
		}
		List<DateFind> dated = new DateRanges(text, report.metadata().published()).join(finds);
		for (DateFind find : dated) {
			Span span = new Span(find.start(), find.end());
			boolean boilerplate = report.blockAt(span.start()).map(Block::boilerplate).orElse(false);
			String raw = text.substring(span.start(), span.end());
			String why = "written as a date" + (find.note().isEmpty() ? "" : "; " + find.note());
			out.accept(new Mention(span, report.pageAt(span.start()), raw, find.value(), MentionTypes.DATE, "", List.of(),
					boilerplate ? Role.PUBLISHER : Role.SUBJECT, confidence(find), VERSIONED, why));
		}
	}

	private static int confidence(DateFind find) {
		if (find.isUnspecified()) {
			return 40;
		}
		return (find.isInterval() || find.value().length() == 4 ? 75 : 85) - (find.note().isEmpty() ? 0 : 10);
	}

	private static List<DateFind> singles(String text, String published, List<CountReader.Count> counts, IProgressMonitor monitor) {
		CountReader counter = new CountReader(text);
		DateReader reader = new DateReader(text);
		RelativeDates relative = new RelativeDates(text, published);
		List<DateFind> finds = new ArrayList<>();
		int length = text.length();
		int i = 0;
		int check = 0;
		while (i < length) {
			char c = text.charAt(i);
			if (c < 128 ? !MAY_BEGIN[c] : !isEastern(c)) {
				i++;
				continue;
			}
			if (i > check) {
				check = i + 0xFFFF;
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
			DateFind find = mayFollow(text, i, c) ? find(text, i, c, reader, relative, finds) : null;
			CountReader.Count count = find == null ? count(text, i, c, counter) : null;
			if (find != null) {
				finds.add(find);
				i = find.end();
			} else if (count != null) {
				counts.add(count);
				i = count.end();
			} else {
				i = c < 128 && c > '9' ? wordEnd(text, i) : i + 1;
			}
		}
		return finds;
	}

	private static DateFind find(String text, int at, char c, DateReader reader, RelativeDates relative, List<DateFind> finds) {
		DateFind find = reader.at(at);
		if (find == null && DateCursor.isDigit(c)) {
			find = reader.bareYear(at);
			find = find != null && YearWords.isYear(text, find, finds) ? find : null;
		} else if (find == null) {
			find = relative.at(at);
		}
		return find != null && DatePlace.stands(text, find) ? find : null;
	}

	private static CountReader.Count count(String text, int at, char c, CountReader counter) {
		if (DateCursor.isDigit(c)) {
			return mayFollow(text, at, c) ? counter.at(at) : null;
		}
		boolean word = c == 'd' || c == 'h' || c == 't' || c == 'm' || c == 's' || c == 'D' || c == 'H' || c == 'T';
		return word && mayFollow(text, at, c) ? counter.inWords(at) : null;
	}

	/** Full-width digits, the names of Japanese eras, and the words that RelativeDates knows. */
	private static boolean isEastern(char c) {
		return c >= '０' && c <= '９' || c == '令' || c == '平' || RelativeDates.mayBegin(c);
	}

	private static int wordEnd(String text, int offset) {
		int end = offset + 1;
		while (end < text.length() && text.charAt(end) < 128 && Character.isLetterOrDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Whether a date may begin after the character before: not inside a word, a number or a version. */
	private static boolean mayFollow(String text, int offset, char c) {
		if (offset == 0) {
			return true;
		}
		char before = DateCursor.plain(text.charAt(offset - 1));
		if (before < 128 && (Character.isLetterOrDigit(before) || "_@#$%&=\\".indexOf(before) >= 0)) {
			return false;
		}
		boolean digit = DateCursor.isDigit(c);
		boolean joined = digit && (before == '-' || before == '/' || before == '.' || before == ':' || before == ',');
		return !joined || offset > 1 && joinsYears(text, offset);
	}

	/** 2016-2018: the second year of a range is read although a sign stands right before it. */
	private static boolean joinsYears(String text, int offset) {
		char sign = text.charAt(offset - 1);
		if (sign != '-' || offset < 5) {
			return false;
		}
		for (int i = offset - 5; i < offset - 1; i++) {
			if (!DateCursor.isDigit(text.charAt(i))) {
				return false;
			}
		}
		return offset == 5 || !Character.isLetterOrDigit(text.charAt(offset - 6)) && text.charAt(offset - 6) != '-';
	}
}
