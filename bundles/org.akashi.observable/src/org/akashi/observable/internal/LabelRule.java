package org.akashi.observable.internal;

import java.util.Locale;

import org.akashi.observable.ObservableType;

/** Values that only their label tells: user agents, YARA rule names; hands on to the rules for mutexes and phones. */
final class LabelRule {

	private final Scan scan;
	private final FoldedText t;
	private final MutexRule mutexes;
	private final PhoneRule phones;

	LabelRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
		this.mutexes = new MutexRule(scan);
		this.phones = new PhoneRule(scan);
	}

	/** The end of the value that this word labels, or the same position. */
	int at(int from, int to) {
		int length = to - from;
		return switch (t.at(from)) {
			case 'M', 'm' -> length == 7 && t.at(to) == '/' && t.matches(from, "mozilla") ? mozilla(from)
					: length >= 5 && length <= 10 && (t.matches(from, "mutex") || t.matches(from, "mutant")) ? mutexes.labelled(from, to)
							: from;
			case 'U', 'u' -> length == 4 && t.matches(from, "user") || length == 9 && t.matches(from, "useragent") ? agent(from, to) : from;
			case 'r' -> length == 4 && t.matches(from, "rule") ? rule(from, to) : from;
			case 'Y', 'y' -> length == 4 && t.matches(from, "yara") ? yara(from, to) : from;
			case 'T', 't', 'P', 'p', 'F', 'f', 'W', 'w' -> length >= 3 && length <= 9 ? phones.labelled(from, to) : from;
			default -> from;
		};
	}

	/** {@code Global\…} and {@code Local\…}: the word is the name space of kernel objects. */
	int namespace(int from, int to) {
		return mutexes.namespace(from, to);
	}

	/** A browser's user agent: products with versions and comments in brackets (RFC 9110, 10.1.5). */
	private int mozilla(int from) {
		int i = productEnd(from);
		int end = i;
		while (i - from < 500) {
			int next = t.skipSpaces(i, 1);
			if (next == i) {
				break;
			}
			int stop = t.at(next) == '(' ? commentEnd(next) : t.matches(next, "like gecko") ? next + 10 : productEnd(next);
			if (stop == next) {
				break;
			}
			end = stop;
			i = stop;
		}
		while (end > from && ".,;".indexOf(t.at(end - 1)) >= 0) {
			end--;
		}
		return t.slice(from, end).indexOf('(') < 0 ? from
				: scan.hit(ObservableType.USER_AGENT, from, end, t.slice(from, end), 92, "User agent of the form «product/version (comment)»");
	}

	private int productEnd(int from) {
		int i = from;
		while (i - from < 60 && (Chars.is(t.at(i), Chars.LABEL) || t.at(i) == '.' || t.at(i) == '+')) {
			i++;
		}
		if (i == from || t.at(i) != '/' || !Chars.is(t.at(i + 1), Chars.WORD)) {
			return from;
		}
		int version = i + 1;
		i = version;
		while (i - version < 40 && (Chars.is(t.at(i), Chars.LABEL) || t.at(i) == '.' || t.at(i) == '+')) {
			i++;
		}
		return i;
	}

	private int commentEnd(int from) {
		int depth = 0;
		for (int i = from; i < t.length && i - from < 300; i++) {
			char c = t.at(i);
			depth += c == '(' ? 1 : c == ')' ? -1 : 0;
			if (depth == 0) {
				return i + 1;
			}
			if (c == '\n') {
				break;
			}
		}
		return from;
	}

	private int agent(int from, int to) {
		int i = to;
		if (to - from == 4) {
			boolean joined = (t.at(i) == '-' || t.at(i) == ' ' || t.at(i) == '_') && t.matches(i + 1, "agent");
			if (!joined) {
				return from;
			}
			i += 6;
		}
		i = t.skipSpaces(i, 2);
		for (String filler : new String[] { "string", "header", "value" }) {
			i = t.matches(i, filler) ? t.skipSpaces(i + filler.length(), 2) : i;
		}
		boolean colon = t.at(i) == ':' || t.at(i) == '=';
		i = colon ? t.skipSpaces(i + 1, 2) : i;
		while (t.at(i) == '*') {
			i++;
		}
		char close = Quotes.close(t.at(i));
		int start = close != 0 ? i + 1 : i;
		if (close == 0 && !colon || t.matches(start, "mozilla/")) {
			return from;
		}
		int end = start;
		while (end < t.length && end - start < 300 && t.at(end) != '\n' && t.at(end) != '|' && (close == 0 || t.at(end) != close)) {
			end++;
		}
		end = t.skipSpacesBack(end, 40);
		while (close == 0 && end > start && "*,;".indexOf(t.at(end - 1)) >= 0) {
			end--;
		}
		String value = t.slice(start, end);
		boolean whole = close == 0 || t.at(end) == close;
		if (!whole || value.length() < 4 || value.indexOf('/') < 0 && close == 0) {
			return from;
		}
		return scan.hit(ObservableType.USER_AGENT, start, end, value, close != 0 ? 85 : 75, "Labelled as user agent");
	}

	private int identifierEnd(int from) {
		int i = from;
		while (i - from < 129 && Chars.is(t.at(i), Chars.WORD)) {
			i++;
		}
		boolean good = i - from >= 2 && i - from <= 128 && !Chars.isDigit(t.at(from)) && Chars.kind(t.at(i)) == Chars.OTHER;
		return good ? i : from;
	}

	/** {@code rule Name : tag {}: the head of a YARA rule. */
	private int rule(int from, int to) {
		int name = t.skipSpaces(to, 4);
		int end = name > to ? identifierEnd(name) : name;
		if (end == name) {
			return from;
		}
		int i = t.skipSpaces(end, 8);
		if (t.at(i) == ':') {
			i++;
			while (i - end < 120 && (Chars.is(t.at(i), Chars.WORD) || t.at(i) == ' ')) {
				i++;
			}
		}
		while (i - end < 140 && (Chars.isSpace(t.at(i)) || t.at(i) == '\n')) {
			i++;
		}
		return t.at(i) == '{'
				? scan.hit(ObservableType.YARA_RULE, name, end, t.slice(name, end), 95, "Head of a YARA rule")
				: from;
	}

	private int yara(int from, int to) {
		int i = t.skipSpaces(to, 2);
		if (!t.matches(i, "rule")) {
			return from;
		}
		i += t.matches(i, "rules") ? 5 : 4;
		i = t.skipSpaces(i, 2);
		for (String filler : new String[] { "name", "named", "called", "is" }) {
			boolean word = t.matches(i, filler) && !Chars.is(t.at(i + filler.length()), Chars.WORD);
			i = word ? t.skipSpaces(i + filler.length(), 2) : i;
		}
		i = t.at(i) == ':' ? t.skipSpaces(i + 1, 2) : i;
		i = Quotes.close(t.at(i)) != 0 ? i + 1 : i;
		int end = identifierEnd(i);
		String name = t.slice(i, end);
		boolean telling = name.length() > 5 && (name.indexOf('_') > 0 || !name.toLowerCase(Locale.ROOT).equals(name)
				&& name.chars().anyMatch(Character::isDigit));
		return telling ? scan.hit(ObservableType.YARA_RULE, i, end, name, 75, "Labelled as YARA rule") : from;
	}
}
