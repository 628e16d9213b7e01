package org.akashi.observable.internal;

import java.util.Locale;

import org.akashi.observable.ObservableType;

/**
 * Names that antivirus products give to threats: {@code Win32/Agent.NRG}, {@code Trojan:Win32/Foo.A!MTB},
 * {@code HEUR:Backdoor.Linux.Mirai.b}, {@code TROJ_GEN.R03BC0}, {@code Troj/Agent-BDR}. They hold dots and slashes but are
 * neither domains nor paths.
 */
final class DetectionRule {

	private static final int LONGEST = 120;

	private final Scan scan;
	private final FoldedText t;

	DetectionRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The end of the name that starts with this word, or the same position. */
	int at(int from, int to) {
		char first = t.at(from);
		char after = t.at(to);
		char before = t.at(from - 1);
		if (after == '-' && !startsKind(from) || to - from < 2 || to - from > 40 || !Chars.is(first, Chars.LETTER) || before == '.' || before == '/' || before == '\\'
				|| before == '-' || before == '@' || from < scan.last) {
			return from;
		}
		if (after == '/' || after == '-' || after == ':' || after == '.' && Chars.is(t.at(to + 1), Chars.LABEL)) {
			return separated(from, to, after);
		}
		return Chars.is(first, Chars.UPPER) ? trend(from, to) : from;
	}

	/** Whether a kind with a hyphen may begin here: {@code Trojan-Spy}, {@code Net-Worm}, {@code not-a-virus}. */
	private boolean startsKind(int from) {
		return switch (Chars.lower(t.at(from))) {
			case 't' -> t.matches(from, "trojan-");
			case 'n' -> t.matches(from, "net-worm") || t.matches(from, "not-a-");
			case 'e' -> t.matches(from, "email-worm");
			case 'i' -> t.matches(from, "im-worm") || t.matches(from, "irc-worm");
			case 'p' -> t.matches(from, "p2p-worm");
			case 'h' -> t.matches(from, "hack-tool");
			default -> false;
		};
	}

	private int separated(int from, int to, char after) {
		char next = t.at(to + 1);
		if (!Chars.is(next, Chars.LETTER) || after != ':' && after != '-' && !Chars.is(next, Chars.UPPER)) {
			return from;
		}
		if (after == '/') {
			return slash(from, to, from);
		}
		int trend = after == '.' && Chars.is(t.at(from), Chars.UPPER) ? trend(from, to) : from;
		if (trend > from) {
			return trend;
		}
		int head = kindEnd(from, to);
		String kind = t.slice(from, head).toLowerCase(Locale.ROOT);
		if (t.at(head) == ':' && (DetectionNames.isKind(kind) || DetectionNames.isMethod(kind))) {
			return colon(from, head + 1, kind);
		}
		boolean upper = Chars.is(t.at(from), Chars.UPPER) || kind.startsWith("not-");
		return t.at(head) == '.' && upper ? dotted(from, head, kind) : from;
	}

	/** The end of the first word with the parts behind its hyphens: {@code Trojan-Spy}. */
	private int kindEnd(int from, int to) {
		int end = to;
		while (end - from < 24 && t.at(end) == '-' && Chars.is(t.at(end + 1), Chars.LETTER)) {
			end++;
			while (end - from < 24 && Chars.is(t.at(end), Chars.WORD)) {
				end++;
			}
		}
		return end;
	}

	/** {@code Trojan:Win32/…}, {@code HEUR:Trojan.Win32.…}, {@code Gen:Variant.…}. */
	private int colon(int from, int start, String kind) {
		int end = start;
		while (end - start < 24 && Chars.is(t.at(end), Chars.WORD)) {
			end++;
		}
		end = kindEnd(start, end);
		String next = t.slice(start, end).toLowerCase(Locale.ROOT);
		if (t.at(end) == '/') {
			return DetectionNames.isAnyPlatform(next) ? slash(start, end, from) : from;
		}
		boolean named = t.at(end) == '.' && (DetectionNames.isKind(next) || DetectionNames.isAnyPlatform(next) || kind.equals("gen")
				|| kind.equals("deepscan") || next.equals("variant") || next.equals("heur") || next.equals("generic"));
		return named ? hit(from, nameEnd(end + 1), "after «" + t.slice(from, start - 1) + "»", 92) : from;
	}

	/** {@code Win32/Family.Variant}, {@code Troj/Family-A}; the whole name may have begun before. */
	private int slash(int platform, int to, int from) {
		String word = t.slice(platform, to);
		String lower = word.toLowerCase(Locale.ROOT);
		boolean whole = from < platform;
		boolean sure = whole || DetectionNames.isPlatform(lower);
		if (!sure && !DetectionNames.isAnyPlatform(lower) && !DetectionNames.isShort(lower)) {
			return from;
		}
		int end = nameEnd(to + 1);
		int family = to + 1;
		while (family < end && Chars.is(t.at(family), Chars.LETTER | Chars.DIGIT)) {
			family++;
		}
		String name = t.slice(to + 1, family);
		if (name.length() < 3 || !whole && DetectionNames.isProse(name) || !Chars.is(t.at(to + 1), Chars.UPPER) || t.at(end) == '/'
				|| t.at(end) == '\\' || t.at(end) == '(') {
			return from;
		}
		if (!sure && !hasVariant(family, end) && !isDetected(platform, name, lower)) {
			return from;
		}
		return hit(from, end, "platform «" + word + "» before the family", whole ? 95 : sure ? 92 : 85);
	}

	/** {@code .A}, {@code .Agent.AON}, {@code -A}, {@code !MTB}: capitals or digits after the family. */
	private boolean hasVariant(int from, int to) {
		char sign = t.at(from);
		boolean marked = sign == '.' || sign == '!' || sign == '-';
		return marked && from + 1 < to && (Chars.is(t.at(from + 1), Chars.UPPER) || sign == '.' && t.matches(from + 1, "gen"))
				&& !FileExtensions.isTelling(t.slice(from + 1, to));
	}

	/** Whether the words before say that something is detected under the name. */
	private boolean isDetected(int from, String name, String platform) {
		int start = from;
		while (start > 0 && from - start < 48 && t.at(start - 1) != '\n') {
			start--;
		}
		String before = t.slice(start, from).toLowerCase(Locale.ROOT);
		boolean said = before.contains("detect") || before.contains("variant of") || before.endsWith("known as ")
				|| before.endsWith("dubbed ") || before.contains("検出") || before.contains("検知");
		boolean cell = DetectionNames.isSystem(platform) && t.standsAlone(from, from + platform.length() + 1 + name.length());
		return name.length() > 3 && !Chars.is(t.at(from + platform.length() + 2), Chars.UPPER) && (said || cell);
	}

	/** {@code Trojan.Win32.Family.gen}, {@code Backdoor.Family}, {@code Win.Trojan.Family-123-0}, {@code W32.Family}. */
	private int dotted(int from, int head, String kind) {
		int second = head + 1;
		int stop = second;
		while (stop - second < 40 && Chars.is(t.at(stop), Chars.WORD)) {
			stop++;
		}
		String next = t.slice(second, stop).toLowerCase(Locale.ROOT);
		int end = nameEnd(second);
		boolean platform = DetectionNames.isAnyPlatform(next) && t.at(stop) == '.' && end > stop;
		if (DetectionNames.isKind(kind)) {
			boolean vague = DetectionNames.isVagueKind(kind);
			boolean family = !vague && !DetectionNames.isPlatform(next) && stop - second >= 3 && !DetectionNames.isProse(next) && !isHostOrFile(second, end);
			return platform || family ? hit(from, end, platform ? "kind and platform before the family" : "kind «" + t.slice(from, head)
					+ "» before the family", platform ? 93 : 82) : from;
		}
		boolean clam = DetectionNames.isAnyPlatform(kind) && DetectionNames.isKind(next) && t.at(stop) == '.';
		boolean symantec = (kind.equals("w32") || kind.equals("w64") || kind.equals("w97m")) && stop - second >= 3;
		return clam || symantec ? hit(from, end, "platform before " + (clam ? "kind and family" : "the family"), 90) : from;
	}

	/** Whether the rest is rather a domain or a file: {@code Trojan.Example.com}, {@code Backdoor.Setup.exe}. */
	private boolean isHostOrFile(int from, int end) {
		int dot = end;
		while (dot > from && t.at(dot - 1) != '.') {
			dot--;
		}
		String last = t.slice(dot, end);
		return end - dot < 9 && FileExtensions.isTelling(last) || t.at(end) == '(' || last.equals("com") || last.equals("net") || last.equals("org");
	}

	/** {@code TROJ_FAMILY.VARIANT}: the word holds the underscore. */
	private int trend(int from, int to) {
		int score = from;
		while (score < to && t.at(score) != '_') {
			score++;
		}
		if (score == to || score - from < 2 || !DetectionNames.isTrend(t.slice(from, score)) || !Chars.is(t.at(score + 1), Chars.UPPER)) {
			return from;
		}
		boolean letters = true;
		for (int i = score + 1; i < to; i++) {
			letters &= Chars.is(t.at(i), Chars.UPPER | Chars.DIGIT | Chars.LETTER);
		}
		boolean variant = t.at(to) == '.' && Chars.is(t.at(to + 1), Chars.UPPER | Chars.DIGIT);
		boolean telling = variant || "TROJ BKDR TSPY HKTL RTKT TROJANSPY COINMINER ANDROIDOS W2KM X2KM".contains(t.slice(from, score));
		if (!letters || !telling || to - score < 4) {
			return from;
		}
		return hit(from, variant ? nameEnd(to + 1) : to, "prefix «" + t.slice(from, score) + "_»", 88);
	}

	/** The end of the run of signs that such names are made of, without those that end a sentence. */
	private int nameEnd(int from) {
		int i = from;
		while (i - from < LONGEST && (Chars.is(t.at(i), Chars.LABEL) || t.at(i) == '!' && Chars.is(t.at(i + 1), Chars.WORD)
				|| t.at(i) == '.' && Chars.is(t.at(i + 1), Chars.WORD) && !startsSentence(i + 1)
				|| t.at(i) == '@' && t.at(i - 1) == '@')) {
			i++;
		}
		while (i > from && (t.at(i - 1) == '-' || t.at(i - 1) == '_')) {
			i--;
		}
		return i;
	}

	/** A new sentence after a missing blank: {@code …Agent.The}. */
	private boolean startsSentence(int from) {
		int end = from;
		while (end - from < 10 && Chars.is(t.at(end), Chars.LETTER)) {
			end++;
		}
		return t.at(end) == ' ' && end - from >= 2 && !Chars.is(t.at(from + 1), Chars.UPPER) && Chars.is(t.at(from), Chars.UPPER)
				&& DetectionNames.isProse(t.slice(from, end));
	}

	private int hit(int from, int end, String how, int confidence) {
		if (t.defanged(from, end) || Chars.kind(t.at(end)) == Chars.FOREIGN && t.at(end) >= 128) {
			return from;
		}
		return scan.hit(ObservableType.DETECTION, from, end, t.slice(from, end), confidence,
				"Detection name of an antivirus product: " + how);
	}
}
