package org.akashi.mention.internal.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.mention.MentionTypes;

/**
 * Decides which of the names that stand in a text are meant: letters' case, words beside them, and what else the same
 * text names. One instance a text.
 */
final class NameJudge {

	/** Everyday words that stand beside "malware" or "group" without naming one. */
	private static final Set<String> GENERIC = Set.of("first", "final", "unknown", "fake", "one", "net", "page", "python",
			"ping", "beta", "demo", "desktop", "defender", "explorer", "php", "cmd", "tor", "vnc", "ups", "trojan", "locker",
			"locked", "test", "mobile", "russian", "turkish", "korean", "brazilian", "czech", "chinese", "agent", "light",
			"payload", "payment", "global", "level", "sector", "hacked", "hidden", "infected", "update", "windows", "android",
			"linux", "remote", "crypto", "telegram", "whatsapp", "google", "chrome", "cool", "stupid", "protected", "mini",
			"epic", "eternal", "rapid", "virus", "remote access", "autoit", "zlib", "nuclear", "cloak", "shadow", "ransomed", "ransom", "unsafe", "service",
			"http", "https", "dns", "ftp", "smb", "ssh", "rdp", "spy", "keylogger", "admin", "group", "server", "client",
			"crypter", "wiper", "dropper", "loader", "stealer", "downloader", "backdoor", "bot", "worm", "office", "system",
			"mail", "email", "exploit", "zero", "blank", "impact", "assembly", "extractor", "survey", "switcher", "reg",
			"dde", "ctf", "crm", "vhd", "ps1", "java", "javascript", "powershell", "apt", "cert", "putty", "iap", "ipa");

	private final ScannedText scanned;
	private final List<NameFind> finds = new ArrayList<>();
	/** Keys of things that the text names beyond doubt. */
	private final Set<String> named = new HashSet<>();
	/** Everyday words that the text has used as names, in their exact case, and the type as which. */
	private final Map<String, String> opened = new HashMap<>();
	/** For a name of several types the type that words beside it have settled somewhere in the text. */
	private final Map<String, String> settledType = new HashMap<>();

	NameJudge(ScannedText scanned) {
		this.scanned = scanned;
	}

	/** All names that are meant, not yet sorted. */
	List<NameFind> judge() {
		List<NameHit> later = new ArrayList<>();
		for (NameHit hit : scanned.hits) {
			List<NameRef> refs = hit.refs().stream().filter(ref -> holds(hit, ref)).toList();
			if (refs.isEmpty() || !decide(hit, refs, false)) {
				later.add(hit);
			}
		}
		for (NameHit hit : later) {
			List<NameRef> refs = hit.refs().stream().filter(ref -> holdsLater(hit, ref)).toList();
			if (!refs.isEmpty()) {
				decide(hit, refs, true);
			}
		}
		SectorWords.add(scanned, finds);
		return finds;
	}

	/** Whether a name counts by itself and its neighbours. */
	private boolean holds(NameHit hit, NameRef ref) {
		String raw = scanned.raw(hit.start(), hit.end());
		// What is also a company, a country or a sector is an everyday word among names.
		if (ref.isThreat() && hit.refs().stream().anyMatch(other -> !other.isThreat()) && !nounBeside(hit, ref.type())) {
			return false;
		}
		return switch (ref.rule()) {
		case ANY -> !isLanguage(hit) && (!isLowered(raw, ref) || nounBeside(hit, ref.type()));
		case CAPITAL -> capitals(raw, ref) && !isLanguage(hit)
				|| ref.isThreat() && !ref.type().equals(MentionTypes.TOOL) && nounBeside(hit, ref.type()) && !raw.equals(raw.toUpperCase(java.util.Locale.ROOT));
		case EXACT -> exact(raw, ref.known().name()) && exactInPlace(hit, raw);
		case WORD -> ref.isThreat() && properWord(raw, hit, ref) && nounBeside(hit, ref.type());
		case SECTOR -> false;
		};
	}

	/** Whether an everyday word counts since the text has named the thing elsewhere. */
	private boolean holdsLater(NameHit hit, NameRef ref) {
		String raw = scanned.raw(hit.start(), hit.end());
		if (ref.rule() == NameRef.Rule.ANY && isLowered(raw, ref)) {
			return named.contains(ref.key());
		}
		if (ref.rule() != NameRef.Rule.WORD || !ref.isThreat()) {
			return false;
		}
		if (!properWord(raw, hit, ref)) {
			return false;
		}
		return ref.type().equals(opened.get(raw)) || named.contains(ref.key());
	}

	private boolean decide(NameHit hit, List<NameRef> refs, boolean later) {
		String raw = scanned.raw(hit.start(), hit.end());
		List<NameRef> threats = refs.stream().filter(NameRef::isThreat).toList();
		List<NameRef> others = refs.stream().filter(ref -> !ref.isThreat()).toList();
		if (!others.isEmpty() && (threats.isEmpty() || !nounBeside(hit, threats.getFirst().type()))) {
			NameRef other = others.getFirst();
			finds.add(Meaning.of(other, hit, confidence(other, raw, false), ""));
			return true;
		}
		String operation = Folding.fold(raw).startsWith("operation ") ? raw : "";
		if (!operation.isEmpty() && threats.stream().noneMatch(ref -> ref.type().equals(MentionTypes.CAMPAIGN))) {
			finds.add(Meaning.operation(threats.getFirst(), hit, raw));
			return true;
		}
		List<NameRef> narrowed = ofOneType(hit, threats, operation.isEmpty() ? "" : MentionTypes.CAMPAIGN);
		Map<String, NameRef> byKey = narrowed.stream()
				.collect(Collectors.toMap(NameRef::key, ref -> ref, NameJudge::better, java.util.LinkedHashMap::new));
		List<NameRef> distinct = byKey.values().stream().sorted(NameJudge::rank).toList();
		NameRef clear = Meaning.clear(distinct);
		NameRef first = clear == null ? distinct.getFirst() : clear;
		int confidence = confidence(first, raw, later);
		NameFind find = clear != null ? Meaning.of(clear, hit, confidence, beside(hit, clear, later, distinct.size()))
				: Meaning.unclear(distinct, hit, Math.min(confidence, 55));
		finds.add(find);
		if (first.rule() == NameRef.Rule.WORD) {
			opened.putIfAbsent(raw, first.type());
		}
		if (clear != null && clear.rule() != NameRef.Rule.WORD) {
			named.add(clear.key());
		}
		return true;
	}

	/** Where a name may be of several types, those of the type that words beside it say, here or earlier in the text. */
	private List<NameRef> ofOneType(NameHit hit, List<NameRef> refs, String known) {
		Set<String> types = refs.stream().map(NameRef::type).collect(Collectors.toSet());
		if (types.size() < 2) {
			return refs;
		}
		String name = Folding.fold(scanned.raw(hit.start(), hit.end()));
		String type = known;
		for (String each : type.isEmpty() ? types : Set.<String>of()) {
			if (nounOfType(scanned.cueAfter(hit.end()), each) || nounOfType(scanned.cueBefore(hit.start()), each)) {
				type = each;
			}
		}
		if (type.isEmpty()) {
			type = settledType.getOrDefault(name, "");
		} else {
			settledType.put(name, type);
		}
		String chosen = type;
		List<NameRef> some = refs.stream().filter(ref -> ref.type().equals(chosen)).toList();
		return some.isEmpty() ? refs : some;
	}

	private String beside(NameHit hit, NameRef ref, boolean later, int meanings) {
		StringBuilder why = new StringBuilder();
		if (ref.rule() == NameRef.Rule.WORD) {
			ScannedText.CueHit cue = cueBeside(hit, ref.type());
			why.append(later || cue == null ? "; an everyday word, taken as a name since this report uses it as one elsewhere"
					: "; an everyday word, taken as a name because of «" + scanned.raw(cue.start(), cue.end()) + "» beside it");
		}
		if (meanings > 1) {
			why.append("; other lists have it as an alias of something else");
		}
		return why.toString();
	}

	private int confidence(NameRef ref, String raw, boolean later) {
		boolean lower = raw.equals(raw.toLowerCase(java.util.Locale.ROOT)) && !ref.known().name().equals(raw);
		int base = switch (ref.rule()) {
		case ANY -> ref.isThreat() ? 88 : 80;
		case CAPITAL -> ref.isThreat() ? 90 : 82;
		case EXACT -> 80;
		case WORD -> later ? 65 : 75;
		case SECTOR -> 60;
		};
		boolean kana = !raw.isEmpty() && WordBoundaries.of(raw.charAt(0)) >= WordBoundaries.KATAKANA;
		return base + (ref.attack().isEmpty() ? 0 : 4) - (lower && !kana && ref.isThreat() ? 22 : 0);
	}

	// ---- rules of case and place

	/** A name in small letters that its list writes with capitals: often a file extension or a part of an address. */
	private static boolean isLowered(String raw, NameRef ref) {
		String listed = ref.known().name();
		return ref.isThreat() && raw.charAt(0) < 0x250 && raw.equals(raw.toLowerCase(java.util.Locale.ROOT))
				&& !listed.equals(listed.toLowerCase(java.util.Locale.ROOT));
	}

	private static boolean capitals(String raw, NameRef ref) {
		char listed = ref.known().name().charAt(0);
		if (!Character.isUpperCase(listed)) {
			return true;
		}
		char first = Normalizer.normalize(raw.substring(0, 1), Normalizer.Form.NFKC).charAt(0);
		int space = raw.lastIndexOf(' ');
		boolean last = !ref.isThreat() || space < 0 || space + 1 >= raw.length() || !Character.isLowerCase(raw.charAt(space + 1))
				|| Character.isLowerCase(ref.known().name().charAt(ref.known().name().lastIndexOf(' ') + 1))
				|| ref.type().equals(MentionTypes.ACTOR);
		return Character.isUpperCase(first) && last;
	}

	private static boolean exact(String raw, String name) {
		return raw.equals(name) || Normalizer.normalize(raw, Normalizer.Form.NFKC).equals(name);
	}

	/** Abbreviations between capitals are words ("CONTACT US"); one ideograph is a country only in a list of them. */
	private boolean exactInPlace(NameHit hit, String raw) {
		String text = scanned.text;
		if (raw.length() == 1) {
			char before = hit.start() > 0 ? text.charAt(hit.start() - 1) : 'x';
			char after = hit.end() < text.length() ? text.charAt(hit.end()) : 'x';
			boolean listed = "・、，,／/".indexOf(before) >= 0 || "・、，,／/".indexOf(after) >= 0;
			boolean opens = WordBoundaries.of(before) == WordBoundaries.NONE || "はがとや".indexOf(before) >= 0;
			return listed && opens && WordBoundaries.of(after) != WordBoundaries.KATAKANA
					&& (WordBoundaries.of(after) == WordBoundaries.NONE || "のでがはをに".indexOf(after) >= 0);
		}
		if (raw.equals("US") && hit.start() > 3) {
			int end = scanned.skipBack(hit.start());
			return end < 3 || !(Character.isUpperCase(text.charAt(end - 1)) && Character.isUpperCase(text.charAt(end - 2))
					&& Character.isUpperCase(text.charAt(end - 3)));
		}
		return true;
	}

	/** 日本語, ドイツ語: the language, not the country. */
	private boolean isLanguage(NameHit hit) {
		return hit.end() < scanned.text.length() && scanned.text.charAt(hit.end()) == '語';
	}

	private boolean properWord(String raw, NameHit hit, NameRef ref) {
		char first = Normalizer.normalize(raw, Normalizer.Form.NFKC).charAt(0);
		boolean quoted = scanned.isQuoted(hit.start(), hit.end());
		boolean letter = WordBoundaries.of(first) == WordBoundaries.LETTER;
		if (GENERIC.contains(Folding.fold(raw)) && !quoted) {
			return false;
		}
		return quoted || !letter || Character.isUpperCase(first)
				|| !Character.isLetter(first) && raw.equals(ref.known().name());
	}

	private boolean nounBeside(NameHit hit, String type) {
		return cueBeside(hit, type) != null;
	}

	private ScannedText.CueHit cueBeside(NameHit hit, String type) {
		ScannedText.CueHit after = scanned.cueAfter(hit.end());
		if (nounOfType(after, type)) {
			return after;
		}
		ScannedText.CueHit before = scanned.cueBefore(hit.start());
		boolean introduced = before != null
				&& before.cues().stream().anyMatch(cue -> cue.kind() == Cue.Kind.NAMES_NEXT);
		return introduced || nounOfType(before, type) ? before : null;
	}

	private static boolean nounOfType(ScannedText.CueHit hit, String type) {
		return hit != null && hit.cues().stream().anyMatch(cue -> cue.kind() == Cue.Kind.NOUN
				&& (cue.type().equals(type) || cue.type().equals(MentionTypes.MALWARE) && type.equals(MentionTypes.TOOL)));
	}

	private static NameRef better(NameRef a, NameRef b) {
		return rank(a, b) <= 0 ? a : b;
	}

	/** ATT&CK's own names first, then other own names, then aliases of ATT&CK's, then the rest; by key for a fixed order. */
	private static int rank(NameRef a, NameRef b) {
		int byWorth = Integer.compare(worth(b), worth(a));
		return byWorth != 0 ? byWorth : a.key().compareTo(b.key());
	}

	private static int worth(NameRef ref) {
		return (ref.canonical() ? 2 : 0) + (ref.attack().isEmpty() ? 0 : 1) - (ref.rule() == NameRef.Rule.WORD ? 4 : 0);
	}
}
