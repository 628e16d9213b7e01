package org.akashi.mention.internal.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.akashi.observable.ObservableType;

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
	private final Places places;
	private final ThreatJudge threats;
	private final List<NameFind> finds = new ArrayList<>();

	NameJudge(ScannedText scanned, Places places, Evidence evidence, NameIndex index) {
		this.scanned = scanned;
		this.places = places;
		threats = new ThreatJudge(scanned, places, evidence, index, finds);
	}

	/** All names that are meant, not yet sorted. */
	List<NameFind> judge() {
		threats.neighbours(scanned.hits);
		List<NameHit> later = new ArrayList<>();
		for (NameHit hit : scanned.hits) {
			if (threats.isSilent(hit)) {
				later.add(hit);
			} else if (!places.inAddress(hit.start(), hit.end()) && !decide(hit)) {
				later.add(hit);
			}
		}
		if (threats.hasNamed()) {
			for (NameHit hit : later) {
				if (!places.inAddress(hit.start(), hit.end())) {
					threats.decide(hit, false, true);
				}
			}
		}
		SectorWords.add(scanned, finds);
		return finds;
	}

	private boolean decide(NameHit hit) {
		NameRef other = null;
		boolean threat = false;
		boolean shared = false;
		for (NameRef ref : hit.refs()) {
			threat |= ref.isThreat();
			if (!ref.isThreat()) {
				shared = true;
				other = other == null && holds(hit, ref) ? ref : other;
			}
		}
		// What is also a company, a country or a sector is an everyday word among names.
		if (threat && threats.decide(hit, shared, false)) {
			return true;
		}
		if (other != null && other.type().equals(ObservableType.CVE.id())) {
			vulnerability(hit, other);
		} else if (other != null) {
			finds.add(Meaning.of(other, hit, confidence(other), ""));
		}
		return other != null || !threat;
	}

	/** A nickname of one flaw stands for its id; of several a person has to say. */
	private void vulnerability(NameHit hit, NameRef first) {
		List<NameRef> flaws = hit.refs().stream().filter(ref -> ref.type().equals(first.type())).toList();
		finds.add(flaws.size() == 1 ? Meaning.of(first, hit, 85, "") : Meaning.unclear(flaws, hit, 78));
	}

	/** Whether the noun of a type stands beside a name. */
	private boolean beside(NameHit hit, String type) {
		return isNoun(scanned.cueAfter(hit.end()), type) || isNoun(scanned.cueBefore(hit.start()), type);
	}

	private static boolean isNoun(ScannedText.CueHit hit, String type) {
		if (hit != null) {
			for (Cue cue : hit.cues()) {
				if (cue.kind() == Cue.Kind.NOUN && cue.type().equals(type)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether the name of a place, an organisation, a sector or a technique counts by itself. */
	private boolean holds(NameHit hit, NameRef ref) {
		return switch (ref.rule()) {
		case ANY -> !isLanguage(hit);
		case CAPITAL -> (!Character.isUpperCase(ref.known().name().charAt(0))
				|| Character.isUpperCase(narrow(scanned.text.charAt(hit.start())))) && !isLanguage(hit);
		case WORD -> Character.isUpperCase(scanned.text.charAt(hit.start())) && beside(hit, ref.type());
		case EXACT -> exact(hit, ref.known().name()) && exactInPlace(hit);
		default -> false;
		};
	}

	private static int confidence(NameRef ref) {
		return switch (ref.rule()) {
		case CAPITAL -> 82;
		case SECTOR -> 60;
		default -> 80;
		};
	}

	/** Whether a name stands beside "malware" or "group" without naming one. */
	static boolean isGeneric(String raw) {
		return GENERIC.contains(Folding.fold(raw));
	}

	// ---- rules of case and place

	/** A full-width letter as the plain one. */
	static char narrow(char c) {
		return c < 0x80 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
	}

	private boolean exact(NameHit hit, String name) {
		if (hit.length() == name.length() && scanned.text.startsWith(name, hit.start())) {
			return true;
		}
		return scanned.text.charAt(hit.start()) >= 0x80
				&& Normalizer.normalize(scanned.raw(hit.start(), hit.end()), Normalizer.Form.NFKC).equals(name);
	}

	/** Abbreviations between capitals are words ("CONTACT US"); one ideograph is a country only in a list of them. */
	private boolean exactInPlace(NameHit hit) {
		String text = scanned.text;
		if (hit.length() == 1) {
			char before = hit.start() > 0 ? text.charAt(hit.start() - 1) : 'x';
			char after = hit.end() < text.length() ? text.charAt(hit.end()) : 'x';
			boolean listed = "・、，,／/".indexOf(before) >= 0 || "・、，,／/".indexOf(after) >= 0;
			boolean opens = WordBoundaries.of(before) == WordBoundaries.NONE || "はがとや".indexOf(before) >= 0;
			return listed && opens && WordBoundaries.of(after) != WordBoundaries.KATAKANA
					&& (WordBoundaries.of(after) == WordBoundaries.NONE || "のでがはをに".indexOf(after) >= 0);
		}
		if (hit.length() == 2 && text.startsWith("US", hit.start()) && hit.start() > 3) {
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
}
