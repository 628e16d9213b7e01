package org.akashi.observable.internal;

import java.util.Locale;

import org.akashi.observable.ObservableType;

/** Values that only their label tells: user agents, YARA rule names; hands on to the rules for other kinds of names. */
final class LabelRule {

	private final Scan scan;
	private final FoldedText t;
	private final MutexRule mutexes;
	private final PhoneRule phones;
	private final NamedRule names;
	private final FingerprintRule fingerprints;

	LabelRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
		this.mutexes = new MutexRule(scan);
		this.phones = new PhoneRule(scan);
		this.names = new NamedRule(scan);
		this.fingerprints = new FingerprintRule(scan);
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
			case 'S', 's' -> service(from, to, length);
			case 'T', 't', 'P', 'p', 'F', 'f', 'W', 'w' -> named(from, to, length);
			case 'V', 'v' -> length == 5 && t.matches(from, "vhash") ? fingerprints.vhash(from, to) : from;
			case 'I', 'i' -> length == 4 && t.matches(from, "imei") || length == 6 && t.matches(from, "imeisv") ? fingerprints.imei(from, to) : from;
			case 'N', 'n' -> length == 3 && t.matches(from, "net") ? names.serviceCommand(from, to) : from;
			default -> from;
		};
	}

	private int service(int from, int to, int length) {
		return switch (length) {
			case 2 -> t.matches(from, "sc") ? names.serviceCommand(from, to) : from;
			case 6 -> t.matches(from, "serial") ? fingerprints.serial(from, to) : from;
			case 7 -> t.matches(from, "service") ? names.service(from, to) : from;
			case 8 -> t.matches(from, "schtasks") ? names.taskCommand(from, to) : from;
			case 11 -> t.matches(from, "servicename") ? names.labelledService(from, to) : from;
			case 12 -> t.matches(from, "serialnumber") ? fingerprints.serial(from, to) : from;
			default -> from;
		};
	}

	private int named(int from, int to, int length) {
		int next = switch (length) {
			case 4 -> t.matches(from, "task") ? names.task(from, to) : t.matches(from, "pipe") ? names.pipe(from, to) : from;
			case 8 -> t.matches(from, "taskname") ? names.labelledTask(from, to) : t.matches(from, "pipename") ? names.labelledPipe(from, to) : from;
			case 10 -> t.matches(from, "thumbprint") ? fingerprints.thumbprint(from, to, true) : from;
			case 11 -> t.matches(from, "fingerprint") ? fingerprints.thumbprint(from, to, false) : from;
			default -> from;
		};
		return next > from || length < 3 || length > 9 || !numberFollows(to) ? next : phones.labelled(from, to);
	}

	/** Whether a colon, a dot or a digit follows, perhaps after blanks: all that a telephone label may have behind it. */
	private boolean numberFollows(int to) {
		char c = t.at(to);
		char next = t.at(to + 1);
		return c == ':' || c == '.' || Chars.isSpace(c) && (Chars.isDigit(next) || next == ':' || Chars.isSpace(next));
	}

	/**
	 * A run of Han or kana that ends a label: {@code サービス名}, {@code タスク名}, {@code シリアル番号}, {@code 拇印}. Gives
	 * the end of the value, or {@code to} when there is none.
	 */
	int beyondAscii(int from, int to) {
		int next = switch (t.at(to - 1)) {
			case '名' -> ends(from, to, "サービス名") ? names.labelledService(from, to)
					: ends(from, to, "タスク名") ? names.labelledTask(from, to) : ends(from, to, "パイプ名") ? names.labelledPipe(from, to) : from;
			case '号' -> ends(from, to, "シリアル番号") || ends(from, to, "序列号") ? fingerprints.serial(from, to) : from;
			case '印' -> ends(from, to, "拇印") ? fingerprints.thumbprint(from, to, true) : from;
			case 'プ' -> ends(from, to, "名前付きパイプ") ? names.labelledPipe(from, to) : from;
			default -> from;
		};
		return Math.max(next, to);
	}

	private boolean ends(int from, int to, String word) {
		int start = to - word.length();
		return start >= from && t.slice(start, to).equals(word);
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
