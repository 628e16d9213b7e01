package org.akashi.observable.internal;

import java.util.Locale;
import java.util.Set;

import org.akashi.observable.ObservableType;

/** Names of Windows services, scheduled tasks and pipes: only their label or their command tells them. */
final class NamedRule {

	/** Words right before «service» with which it may be one of the system. */
	private static final Set<String> KINDS = Set.of("a", "the", "an", "new", "windows", "system", "this", "following", "malicious", "its", "own",
			"nt", "fake", "legitimate", "another", "persistent", "dll", "as", "registered", "installed", "background", "and",
			"local", "driver", "kernel", "named", "hidden");
	private static final String[] SYSTEM = { "windows", "install", "creat", "regist", "start", "persist", "run", "system", "stop", "disguis",
			"masquerad", "malicious", "サービス" };
	private static final Set<String> PLAIN = Set.of("and", "the", "that", "which", "to", "for", "in", "on", "is", "was", "it", "with", "by",
			"after", "as", "of", "a", "an", "or", "from", "this", "using", "via", "will", "has", "are", "above", "below", "following",
			"provider", "account", "host", "n/a", "none", "unknown", "not", "creation", "name");
	private static final int LONGEST = 128;

	private final Scan scan;
	private final FoldedText t;
	private final LabelCursor cursor;

	NamedRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
		this.cursor = new LabelCursor(scan.t);
	}

	/** The end of the service whose label is this word, or the same position. */
	int service(int from, int to) {
		char before = t.at(from - 1);
		if (before == '-' || before == '/' || before == '\\' || before == '.' || t.at(to) == '.' && Chars.is(t.at(to + 1), Chars.WORD)) {
			return from;
		}
		int start = cursor.value(to);
		boolean system = (cursor.named && cursor.close != 0 && !said(from, 4, "the") || (cursor.named || cursor.close != 0) && speaksOfSystem(from)) && isKind(from);
		boolean labelled = cursor.named && cursor.colon || system;
		return labelled ? name(ObservableType.SERVICE, from, start, "Labelled as service") : from;
	}

	private boolean isKind(int from) {
		int end = t.skipSpacesBack(from, 2);
		int start = end;
		while (start > 0 && end - start < 14 && Chars.is(t.at(start - 1), Chars.LETTER)) {
			start--;
		}
		return start == end || KINDS.contains(t.slice(start, end).toLowerCase(Locale.ROOT));
	}

	/** As {@link #service}, after a label that names nothing else. */
	int labelledService(int from, int to) {
		int start = cursor.value(to);
		return cursor.colon || cursor.close != 0 ? name(ObservableType.SERVICE, from, start, "Labelled as service") : from;
	}

	/** As {@link #task}, after a label that names nothing else. */
	int labelledTask(int from, int to) {
		int start = cursor.value(to);
		return cursor.colon || cursor.close != 0 ? name(ObservableType.TASK, from, start, "Labelled as scheduled task") : from;
	}

	/** As {@link #pipe}, after a label that names nothing else. */
	int labelledPipe(int from, int to) {
		int start = cursor.value(to);
		int end = cursor.colon || cursor.close != 0 ? nameEnd(start) : start;
		return end > start + 2 && start >= scan.last && t.at(start) != '\\'
				? pipe(from, start, end)
				: from;
	}

	/** The end of the task whose label is this word, or the same position. */
	int task(int from, int to) {
		boolean scheduled = said(from, 14, "scheduled") || said(from, 14, "schedule") || said(from, 30, "task scheduler");
		int start = cursor.value(to);
		boolean labelled = scheduled && (cursor.named || cursor.colon || cursor.close != 0) || cursor.named && cursor.colon;
		return labelled ? name(ObservableType.TASK, from, start, "Labelled as scheduled task") : from;
	}

	/** The end of the pipe whose label is this word, or the same position. */
	int pipe(int from, int to) {
		boolean kind = said(from, 7, "named ");
		int start = cursor.value(to);
		boolean labelled = cursor.named || kind && (cursor.colon || cursor.close != 0);
		if (!labelled || t.at(start) == '\\' || t.at(start) == '/') {
			return from;
		}
		int end = nameEnd(start);
		if (end <= start || !isTelling(start, end) || start < scan.last) {
			return from;
		}
		return pipe(from, start, end);
	}

	private int pipe(int from, int start, int end) {
		String value = CanonicalIds.pipe(t.slice(start, end));
		return value == null ? from : scan.hit(ObservableType.PIPE, start, end, value, 80, "Labelled as named pipe");
	}

	/** {@code sc create X}, {@code net start X}: the word is the command. */
	int serviceCommand(int from, int to) {
		int i = t.matches(to, ".exe") ? to + 4 : to;
		i = t.skipSpaces(i, 2);
		if (t.at(i) == '\\' && t.at(i + 1) == '\\') {
			while (i - to < 80 && t.at(i) > ' ') {
				i++;
			}
			i = t.skipSpaces(i, 2);
		}
		int verb = i;
		while (verb - i < 8 && Chars.is(t.at(verb), Chars.LETTER)) {
			verb++;
		}
		String word = t.slice(i, verb).toLowerCase(Locale.ROOT);
		boolean known = word.equals("create") || word.equals("config") || word.equals("delete") || word.equals("start") || word.equals("stop");
		if (!known || t.at(verb) != ' ') {
			return from;
		}
		int start = t.skipSpaces(verb, 2);
		cursor.close = Quotes.close(t.at(start));
		start += cursor.close != 0 ? 1 : 0;
		int end = cursor.close != 0 ? cursor.quotedEnd(start, LONGEST) : nameEnd(start);
		boolean command = cursor.close != 0 || t.at(from - 1) != ' ' || t.matches(t.skipSpaces(end, 2), "binpath") || t.matches(to, ".exe");
		return end > start + 1 && command && !PLAIN.contains(t.slice(start, end)) ? scan.hit(ObservableType.SERVICE, start, end, t.slice(start, end), 88,
				"Service in a command «" + t.slice(from, to) + " " + word + "»") : from;
	}

	/** {@code schtasks … /tn X}: the word is the command. */
	int taskCommand(int from, int to) {
		int i = to;
		while (i - to < 400 && i < t.length && t.at(i) != '\n') {
			boolean option = t.at(i) == ' ' && (t.at(i + 1) == '/' || t.at(i + 1) == '-' || t.at(i + 1) == '–') && t.matches(i + 2, "tn ");
			if (option) {
				int start = t.skipSpaces(i + 5, 2);
				start += t.at(start) == '\\' && t.at(start + 1) == '"' ? 1 : 0;
				cursor.close = Quotes.close(t.at(start));
				start += cursor.close != 0 ? 1 : 0;
				int end = cursor.close != 0 ? cursor.quotedEnd(start, LONGEST) : commandWordEnd(start);
				end -= end > start && t.at(end - 1) == '\\' ? 1 : 0;
				return end > start ? scan.hit(ObservableType.TASK, start, end, t.slice(start, end), 92, "Scheduled task in a command «schtasks /tn»")
						: from;
			}
			i++;
		}
		return from;
	}

	private int commandWordEnd(int from) {
		int i = from;
		while (i - from < LONGEST && t.at(i) > ' ' && "\"'|<>".indexOf(t.at(i)) < 0) {
			i++;
		}
		return i;
	}

	private int name(ObservableType type, int from, int start, String why) {
		boolean quoted = cursor.close != 0;
		int end = quoted ? cursor.quotedEnd(start, LONGEST) : cursor.colon ? cellEnd(start) : nameEnd(start);
		if (end <= start || start < scan.last || t.at(start) == ' ') {
			return from;
		}
		while (!quoted && end > start && "*`".indexOf(t.at(end - 1)) >= 0) {
			end--;
		}
		String value = t.slice(start, end).strip();
		boolean good = value.length() >= 3 && (quoted || cursor.colon || isTelling(start, end)) && !PLAIN.contains(value.toLowerCase(Locale.ROOT))
				&& value.indexOf("://") < 0 && value.chars().anyMatch(Character::isLetter);
		return good ? scan.hit(type, start, start + value.length(), value, quoted ? 85 : 75, why + (quoted ? ", in quotation marks" : "")) : from;
	}

	/** A value after a colon: the whole rest of its line or cell when that is short and no sentence, else one word. */
	private int cellEnd(int from) {
		int i = from;
		int words = 1;
		int word = from;
		while (i < t.length && i - from < 80) {
			char c = t.at(i);
			if (c == '\n' || c == '|' || c == ';' || c == ',' || c == '\t' || c == '\r') {
				break;
			}
			if (c == ' ') {
				words++;
				boolean sentence = t.at(i - 1) == '.' || PLAIN.contains(t.slice(word, i));
				if (sentence || words > 6) {
					return nameEnd(from);
				}
				word = i + 1;
			}
			i++;
		}
		while (i > from && " .)".indexOf(t.at(i - 1)) >= 0) {
			i--;
		}
		return i - from >= 80 ? nameEnd(from) : i;
	}

	private int nameEnd(int from) {
		if (cursor.close != 0) {
			return cursor.quotedEnd(from, LONGEST);
		}
		int i = from;
		while (i - from < LONGEST && (Chars.is(t.at(i), Chars.LABEL) || t.at(i) == '.' || t.at(i) == '$' || t.at(i) == '{' || t.at(i) == '}'
				|| t.at(i) == '\\' && Chars.is(t.at(i + 1), Chars.WORD))) {
			i++;
		}
		while (i > from && ".-".indexOf(t.at(i - 1)) >= 0) {
			i--;
		}
		return i;
	}

	/** Whether a bare word looks chosen as a name: capitals, digits or signs in it. */
	private boolean isTelling(int from, int to) {
		boolean other = Chars.is(t.at(from), Chars.UPPER) && to - from > 3;
		for (int i = from + 1; i < to; i++) {
			char c = t.at(i);
			other |= Chars.is(c, Chars.UPPER) || Chars.isDigit(c) || c == '_' || c == '.' || c == '$' || c == '\\' || c == ' ';
		}
		return other && to - from >= 3 && !PLAIN.contains(t.slice(from, to).toLowerCase(Locale.ROOT));
	}

	private boolean speaksOfSystem(int from) {
		String before = t.lineBefore(from, 60);
		for (String word : SYSTEM) {
			if (before.contains(word)) {
				return true;
			}
		}
		return false;
	}

	private boolean said(int from, int most, String word) {
		return t.lineBefore(from, most).contains(word);
	}
}
