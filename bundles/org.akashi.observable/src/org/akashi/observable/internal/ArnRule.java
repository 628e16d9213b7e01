package org.akashi.observable.internal;

import java.util.Set;

import org.akashi.observable.ObservableType;

/** Amazon resource names: {@code arn:partition:service:region:account:resource}. Only the resource may hold blanks. */
final class ArnRule {

	private static final int LONGEST = 1024;
	/** Words that end the name where a sentence goes on. */
	private static final Set<String> SENTENCE = Set.of("is", "was", "are", "were", "has", "have", "had", "to", "for", "in", "on", "with", "from",
			"by", "which", "that", "the", "this", "allows", "grants", "can", "will", "should", "then", "when", "where", "via", "or", "as", "at");

	private final Scan scan;
	private final FoldedText t;

	ArnRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The end of the name whose first word this is, or the same position. */
	int at(int from, int to) {
		if (!t.matches(to + 1, "aws")) {
			return from;
		}
		int i = to;
		for (int part = 0; part < 4; part++) {
			int start = i + 1;
			i = start;
			while (i - start < 64 && (Chars.is(t.at(i), Chars.LABEL) || t.at(i) == '*' || t.at(i) == '?')) {
				i++;
			}
			if (t.at(i) != ':' || part < 2 && i == start) {
				return from;
			}
		}
		int end = resourceEnd(from, i + 1);
		return end > i + 1
				? scan.hit(ObservableType.ARN, from, end, t.slice(from, end), 97, "Amazon resource name: partition, service, region, account, resource")
				: from;
	}

	private int resourceEnd(int from, int start) {
		int end = partEnd(start);
		int last = t.at(end) == ' ' ? wholeEnd(from, end) : end;
		return trim(start, last);
	}

	private int partEnd(int from) {
		int i = from;
		while (i - from < LONGEST && isResource(t.at(i))) {
			i++;
		}
		return i;
	}

	private static boolean isResource(char c) {
		return Chars.is(c, Chars.LABEL) || c != 0 && ":/.*?+=@$#{}%~".indexOf(c) >= 0;
	}

	/** Where the name ends when it is quoted or fills its line, blanks and all; else {@code blank}. */
	private int wholeEnd(int from, int blank) {
		int left = from;
		while (left > 0 && from - left < 8 && " *-`\t|\"'".indexOf(t.at(left - 1)) >= 0) {
			left--;
		}
		char close = Quotes.close(t.at(from - 1));
		if (close == 0 && left > 0 && t.at(left - 1) != '\n') {
			return blank;
		}
		int end = blank;
		int words = 0;
		while (t.at(end) == ' ' && words < 12) {
			int stop = partEnd(end + 1);
			if (stop == end + 1 || SENTENCE.contains(t.slice(end + 1, stop))) {
				break;
			}
			words++;
			end = stop;
		}
		int rest = t.skipSpaces(end, 40);
		char c = t.at(rest);
		boolean whole = c == '\n' || c == 0 || c == '|' || c == '`' || close != 0 && c == close;
		return whole && words > 0 ? end : blank;
	}

	private int trim(int from, int to) {
		int end = to;
		while (end > from && (".,;:= ".indexOf(t.at(end - 1)) >= 0 || t.at(end - 1) == '}' && t.slice(from, end).indexOf('{') < 0)) {
			end--;
		}
		return end;
	}
}
