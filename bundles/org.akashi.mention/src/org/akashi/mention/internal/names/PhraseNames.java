package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.akashi.mention.MentionTypes;

/**
 * Names that no list has, proposed because of the phrase they stand in: "Operation X", «X» と呼ばれる, a backdoor called
 * "X", マルウェア「X」.
 */
final class PhraseNames {

	static final String PHRASES = "phrases/1";

	/** Confidence of what is a name only if it reads like one of the index. */
	static final int PERHAPS = 1;

	static final String UNLISTED = "; no list has this name";

	private static final int MAX_NAME = 40;
	/** How far a noun may stand before "called". */
	private static final int NOUN_REACH = 60;
	private static final List<String> JOINTS = List.of("、および", "および", "、及び", "及び", "、", "と", "や", "・", ", and ", ", ", " and ", " or ");
	private static final Set<String> NO_OPERATION = Set.of("system", "systems", "center", "centre", "officer", "manager",
			"team", "technology", "mode", "manual", "guide", "id", "code", "type", "name", "and", "of", "the", "in");
	private static final Set<String> NO_NAMES = Set.of("powershell", "javascript", "vbscript", "macos", "ios", "github",
			"wordpress", "linkedin", "youtube", "whatsapp", "autoit", "autohotkey", "openssl", "office365", "dotnet",
			"openvpn", "iphone", "ipad", "facebook", "typescript", "mysql", "postgresql", "vbs", "html", "http", "https", "com",
			"dll", "exe", "pe", "url", "api", "ip", "c2", "c&c", "the", "a", "an", "this", "that", "it", "its", "their", "our",
			"rust", "golang", "thinkphp", "saltstack", "tiktok", "java", "python", "delphi",
			"visual basic", "stopransomware", "apache", "docker", "kubernetes", "advanced", "new", "malware", "apt", "rat", "trojan", "windows", "linux", "android", "microsoft", "google");

	private final ScannedText scanned;
	private final List<NameFind> finds = new ArrayList<>();
	private final OrganizationPhrases organizations;

	PhraseNames(ScannedText scanned) {
		this.scanned = scanned;
		this.organizations = new OrganizationPhrases(scanned, finds);
	}

	List<NameFind> find() {
		for (ScannedText.CueHit hit : scanned.cues()) {
			for (Cue cue : hit.cues()) {
				switch (cue.kind()) {
				case OPERATION -> operation(hit);
				case OPERATION_AFTER -> operationBefore(hit);
				case NAMES_NEXT -> introduced(hit);
				case NAMES_BEFORE -> closed(hit);
				case NOUN -> besideNoun(hit, cue);
				case COMPANY_AFTER -> organizations.company(hit);
				case AUTHORITY_NEXT -> organizations.authority(hit);
				default -> {
					// What other cues say is weighed with all else: see Evidence.
				}
				}
			}
		}
		return finds;
	}

	private void operation(ScannedText.CueHit hit) {
		String text = scanned.text;
		boolean latin = WordBoundaries.of(text.charAt(hit.start())) == WordBoundaries.LETTER;
		if (latin && !Character.isUpperCase(text.charAt(hit.start()))) {
			return;
		}
		int start = hit.end();
		if (start < text.length() && (ScannedText.isSpace(text.charAt(start)) || "・「『“\"‘".indexOf(text.charAt(start)) >= 0)) {
			start++;
		}
		if (start < text.length() && "「『“\"‘".indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		int end = latin || isUpper(start) ? capitalWords(start, 3) : katakana(start);
		String name = end > start ? text.substring(start, end) : "";
		if (name.length() < 3 || NO_OPERATION.contains(name.toLowerCase(Locale.ROOT).split(" ")[0])) {
			return;
		}
		add(hit.start(), end, MentionTypes.CAMPAIGN, 75, "the words «" + scanned.raw(hit.start(), hit.end())
				+ "» and a name stand together, as names of campaigns do");
	}

	private void operationBefore(ScannedText.CueHit hit) {
		int end = hit.start();
		int[] quoted = quotedBefore(end);
		if (quoted != null) {
			add(quoted[0], quoted[1], MentionTypes.CAMPAIGN, 65, "quoted before «作戦»");
			return;
		}
		int start = end;
		while (start > 0 && end - start < MAX_NAME && WordBoundaries.of(scanned.text.charAt(start - 1)) == WordBoundaries.KATAKANA) {
			start--;
		}
		if (end - start >= 4) {
			add(start, hit.end(), MentionTypes.CAMPAIGN, 60, "a katakana name before «作戦»");
		}
	}

	/** "a backdoor called X", 作戦名「X」. */
	private void introduced(ScannedText.CueHit hit) {
		String phrase = scanned.raw(hit.start(), hit.end());
		if (WordBoundaries.of(phrase.charAt(0)) == WordBoundaries.LETTER) {
			return;
		}
		int[] name = nameAfter(hit.end());
		if (name == null) {
			return;
		}
		if (phrase.equals("作戦名")) {
			add(name[0], name[1], MentionTypes.CAMPAIGN, 75, "stands after «作戦名»");
			return;
		}
		int from = sentenceStart(hit.start());
		ScannedText.CueHit noun = scanned.lastNounIn(from, hit.start());
		if (noun != null) {
			add(name[0], name[1], typeOf(noun), 65, "introduced by «" + scanned.raw(noun.start(), noun.end()) + " … " + phrase + "»");
		}
	}

	/** 「X」と呼ばれるマルウェア. */
	private void closed(ScannedText.CueHit hit) {
		int[] name = quotedBefore(hit.start());
		if (name == null) {
			return;
		}
		ScannedText.CueHit noun = scanned.lastNounIn(hit.end(), Math.min(scanned.text.length(), hit.end() + 20));
		if (noun == null) {
			noun = scanned.lastNounIn(sentenceStart(name[0]), name[0]);
		}
		if (noun != null) {
			add(name[0], name[1], typeOf(noun), 65, "quoted before «" + scanned.raw(hit.start(), hit.end()) + "», with «"
					+ scanned.raw(noun.start(), noun.end()) + "» beside it");
		}
	}

	/** マルウェア「X」, backdoor “X”, FooBar ransomware. */
	private void besideNoun(ScannedText.CueHit hit, Cue cue) {
		int[] name = quotedAfter(hit.end());
		String noun = scanned.raw(hit.start(), hit.end());
		if (name == null) {
			name = quotedBefore(hit.start());
		}
		if (name != null && (cue.strength() > 1 || WordBoundaries.of(noun.charAt(0)) != WordBoundaries.LETTER)
				&& !PlainWords.has(scanned.text, name[0], name[1])) {
			add(name[0], name[1], cue.type(), 60, "quoted beside «" + noun + "»");
			listed(name[1] + 1, cue.type(), noun);
		} else if (name == null && noun.charAt(0) > 0x3000) {
			besideJapaneseNoun(hit, cue, noun);
		}
	}

	/** マルウェア「A」、「B」および「C」: the further names of a list. */
	private void listed(int offset, String type, String noun) {
		int i = offset;
		for (int items = 0; items < 12 && i < scanned.text.length(); items++) {
			String joint = null;
			for (String each : JOINTS) {
				joint = joint == null && scanned.text.startsWith(each, i) ? each : joint;
			}
			int[] name = joint == null ? null : quotedAfter(i + joint.length());
			if (name == null) {
				return;
			}
			add(name[0], name[1], type, 58, "quoted in a list beside «" + noun + "»");
			i = name[1] + 1;
		}
	}

	/** ロックビットのランサムウェア, 攻撃グループ ラザルス: a name if it reads like a known one. */
	private void besideJapaneseNoun(ScannedText.CueHit hit, Cue cue, String noun) {
		int end = hit.start();
		if (end > 0 && "の・ 　".indexOf(scanned.text.charAt(end - 1)) >= 0) {
			end--;
			int start = end;
			while (start > 0 && end - start < MAX_NAME && isKatakana(start - 1)) {
				start--;
			}
			perhaps(start, end, cue, noun);
		}
		int start = hit.end();
		if (start < scanned.text.length() && "の・ 　".indexOf(scanned.text.charAt(start)) >= 0) {
			start++;
			int to = start;
			while (to < scanned.text.length() && to - start < MAX_NAME && isKatakana(to)) {
				to++;
			}
			perhaps(start, to, cue, noun);
		}
	}

	private boolean isKatakana(int offset) {
		char c = scanned.text.charAt(offset);
		return WordBoundaries.of(c) == WordBoundaries.KATAKANA || c == '・';
	}

	private void perhaps(int start, int end, Cue cue, String noun) {
		if (end - start >= 4 && end - start < MAX_NAME) {
			add(start, end, cue.type(), PERHAPS, "stands beside «" + noun + "»");
		}
	}

	private void add(int start, int end, String type, int confidence, String why) {
		String value = scanned.raw(start, end).replaceAll("\\s+", " ");
		String lower = value.toLowerCase(Locale.ROOT);
		if (value.length() < 3 || value.length() > MAX_NAME || NO_NAMES.contains(lower) || value.chars().noneMatch(Character::isLetter)
				|| value.indexOf('/') >= 0 || value.indexOf('\\') >= 0 || value.matches(".*\\.[A-Za-z]{2,4}")) {
			return;
		}
		finds.add(new NameFind(start, end, type, "", List.of(), value, confidence, PHRASES,
				why + UNLISTED));
	}

	private static String typeOf(ScannedText.CueHit noun) {
		return noun.cues().stream().filter(cue -> cue.kind() == Cue.Kind.NOUN).findFirst().orElseThrow().type();
	}

	private int sentenceStart(int offset) {
		int from = offset;
		int limit = Math.max(0, offset - NOUN_REACH);
		while (from > limit) {
			char c = scanned.text.charAt(from - 1);
			if (c == '。' || c == '\n' || c == '.' && from < scanned.text.length() && ScannedText.isSpace(scanned.text.charAt(from))) {
				break;
			}
			from--;
		}
		return from;
	}

	/** A quoted name or one of up to three capital words right after an offset; null when there is none. */
	private int[] nameAfter(int offset) {
		int[] quoted = quotedAfter(offset);
		if (quoted != null) {
			return quoted;
		}
		int start = offset;
		while (start < scanned.text.length() && start - offset < 2 && (scanned.text.charAt(start) == ' ' || scanned.text.charAt(start) == ',')) {
			start++;
		}
		int end = capitalWords(start, 3);
		return start > offset && end > start ? new int[] { start, end } : null;
	}

	private int[] quotedAfter(int offset) {
		String text = scanned.text;
		int i = offset;
		while (i < text.length() && i - offset < 3 && (ScannedText.isSpace(text.charAt(i)) || text.charAt(i) == 'は')) {
			i++;
		}
		if (i >= text.length()) {
			return null;
		}
		int kind = "「『“\"«‘".indexOf(text.charAt(i));
		if (kind < 0) {
			return null;
		}
		int end = i + 1;
		while (end < text.length() && end - i <= MAX_NAME && text.charAt(end) != "」』”\"»’".charAt(kind)) {
			end++;
		}
		return end < text.length() && end > i + 2 && end - i <= MAX_NAME && isName(i + 1, end) ? new int[] { i + 1, end } : null;
	}

	private int[] quotedBefore(int offset) {
		String text = scanned.text;
		int i = offset;
		while (i > 0 && offset - i < 2 && ScannedText.isSpace(text.charAt(i - 1))) {
			i--;
		}
		int kind = i > 0 ? "」』”\"»’".indexOf(text.charAt(i - 1)) : -1;
		if (kind < 0) {
			return null;
		}
		int start = i - 2;
		while (start >= 0 && i - start <= MAX_NAME && text.charAt(start) != "「『“\"«‘".charAt(kind)) {
			start--;
		}
		return start >= 0 && i - 2 - start >= 2 && i - start <= MAX_NAME && isName(start + 1, i - 1)
				? new int[] { start + 1, i - 1 } : null;
	}

	/** Whether a quoted text looks like a name: begins with a capital or kana, few words, no sentence. */
	private boolean isName(int start, int end) {
		String text = scanned.text.substring(start, end);
		char first = text.charAt(0);
		byte script = WordBoundaries.of(first);
		boolean begins = Character.isUpperCase(first) || script == WordBoundaries.KATAKANA
				|| script == WordBoundaries.LETTER && isMixedCase(start, end);
		return begins && text.indexOf('\n') < 0 && text.split("[ 　]").length <= 4 && text.chars().noneMatch(c -> "。、?？!！,;:=<>".indexOf(c) >= 0)
				&& text.chars().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
	}

	private boolean isMixedCase(int start, int end) {
		int inner = 0;
		int lower = 0;
		for (int i = start; i < end; i++) {
			char c = scanned.text.charAt(i);
			inner += i > start && Character.isUpperCase(c) ? 1 : 0;
			lower += Character.isLowerCase(c) ? 1 : 0;
			if (!isNamePart(c)) {
				return false;
			}
		}
		return end - start >= 5 && inner > 0 && lower > 1 && Character.isLetter(scanned.text.charAt(start));
	}

	private boolean isUpper(int offset) {
		return offset < scanned.text.length() && Character.isUpperCase(scanned.text.charAt(offset));
	}

	private static boolean isNamePart(char c) {
		return WordBoundaries.of(c) == WordBoundaries.LETTER && c < 0x250;
	}

	private int katakana(int start) {
		int end = start;
		while (end < scanned.text.length() && end - start < MAX_NAME
				&& (WordBoundaries.of(scanned.text.charAt(end)) == WordBoundaries.KATAKANA || scanned.text.charAt(end) == '・')) {
			end++;
		}
		return end - start >= 3 ? end : start;
	}

	/** The end of up to so many words that begin with capitals, the start where there is none. */
	private int capitalWords(int start, int most) {
		String text = scanned.text;
		int end = start;
		int i = start;
		for (int words = 0; words < most && i < text.length(); words++) {
			if (!Character.isUpperCase(text.charAt(i)) && !(words > 0 && Character.isDigit(text.charAt(i)))) {
				break;
			}
			int from = i;
			while (i < text.length() && i - start < MAX_NAME && (isNamePart(text.charAt(i))
					|| text.charAt(i) == '-' && i + 1 < text.length() && isNamePart(text.charAt(i + 1)))) {
				i++;
			}
			if (i == from) {
				break;
			}
			end = i;
			if (i < text.length() && text.charAt(i) == ' ') {
				i++;
			} else {
				break;
			}
		}
		return end;
	}
}
