package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.mention.MentionTypes;

/**
 * Decides which known names of actors, malware, tools and campaigns are meant, and as what: by case, by the words beside
 * them anywhere in the text, and by the other names in it. One instance a text.
 */
final class ThreatJudge {

	/** What must be said of a group's or program's name before it counts as the other kind. */
	private static final int OTHER_KIND = 50;
	/** A name that several things share is a name, but of which a person has to say. */
	private static final int UNCLEAR = 78;
	/** Nouns at the end of listed names that say what the thing is; written small they are no part of the name. */
	private static final Set<String> KINDS = Set.of("rat", "ransomware", "malware", "botnet", "trojan", "backdoor", "group", "gang",
			"team", "worm", "stealer", "loader", "miner", "rootkit", "virus", "apt");

	private final ScannedText scanned;
	private final Places places;
	private final Evidence evidence;
	private final NameIndex index;
	private final List<NameFind> finds;
	/** Keys of things that the text names beyond doubt. */
	private final Set<String> named = new HashSet<>();
	/** Everyday words that the text has used as names, in their exact case. */
	private final Set<String> opened = new HashSet<>();

	ThreatJudge(ScannedText scanned, Places places, Evidence evidence, NameIndex index, List<NameFind> finds) {
		this.scanned = scanned;
		this.places = places;
		this.evidence = evidence;
		this.index = index;
		this.finds = finds;
	}

	/** Lets names that are beyond doubt speak for those that stand in one list with them. */
	void neighbours(List<NameHit> hits) {
		for (NameHit hit : hits) {
			String type = certainType(hit);
			if (type.isEmpty()) {
				continue;
			}
			int next = evidence.near().separator(hit.end());
			int before = separatorBefore(hit.start());
			if (next > 0) {
				credit(evidence.near().after(next), type, hit, evidence.follows(before, type) ? 30 : 20);
			}
			if (before > 0) {
				credit(evidence.near().before(before), type, hit, 20);
			}
		}
	}

	private void credit(NearNames.Target target, String type, NameHit because, int weight) {
		if (target != null && (target.hit() == null || certainType(target.hit()).isEmpty())) {
			evidence.credit(target, type, weight, because.start(), because.end());
		}
	}

	/** The type of a name that no everyday word shares; empty when it may be several. */
	private String certainType(NameHit hit) {
		if (hit.refs().getFirst().rule() == NameRef.Rule.WORD) {
			return "";
		}
		String type = "";
		for (NameRef ref : hit.refs()) {
			if (!ref.isThreat() || ref.rule() == NameRef.Rule.WORD || !type.isEmpty() && !type.equals(ref.type())) {
				return "";
			}
			type = ref.type();
		}
		return type.isEmpty() ? "" : scanned.text.charAt(hit.start()) >= 'a' && scanned.text.charAt(hit.start()) <= 'z' ? "" : type;
	}

	/** The end of the list item before an offset; -1 where there is none. */
	private int separatorBefore(int offset) {
		String text = scanned.text;
		int i = scanned.skipBack(offset);
		for (String and : new String[] { " and", " or", " &" }) {
			int from = i - and.length();
			if (from > 0 && text.startsWith(and, from)) {
				return text.charAt(from - 1) == ',' ? from - 1 : from;
			}
		}
		return i > 0 && i >= offset - 2 && (text.charAt(i - 1) == ',' || text.charAt(i - 1) == '/' || text.charAt(i - 1) == '、') ? i - 1 : -1;
	}

	/** Whether a hit is but an everyday word of which the text says nothing, as most are. */
	boolean isSilent(NameHit hit) {
		for (NameRef ref : hit.refs()) {
			if (ref.rule() != NameRef.Rule.WORD || !ref.isThreat()) {
				return false;
			}
		}
		return evidence.of(hit) == null;
	}

	/** Whether the text names anything, so that it may name it once more. */
	boolean hasNamed() {
		return !named.isEmpty() || !opened.isEmpty();
	}

	/**
	 * Decides on one hit.
	 *
	 * @param shared whether the name is also one of a place, an organisation or a sector
	 * @param later  whether the whole text has been looked at once, so that what it names elsewhere is known
	 * @return whether the name is meant
	 */
	boolean decide(NameHit hit, boolean shared, boolean later) {
		Said said = evidence.of(hit);
		String raw = scanned.raw(hit.start(), hit.end());
		List<NameRef> refs = new ArrayList<>(hit.refs().size());
		for (NameRef ref : hit.refs()) {
			if (ref.isThreat() && (later ? holdsLater(hit, ref, raw) : holds(hit, ref, raw, said, shared))) {
				refs.add(ref);
			}
		}
		if (refs.isEmpty()) {
			return false;
		}
		if (Folding.fold(scanned.text.charAt(hit.start())) == 'o' && Folding.fold(raw).startsWith("operation ")) {
			return operation(hit, refs, raw);
		}
		meant(hit, refs, raw, said, later);
		return true;
	}

	/** "Operation X" is a campaign, also where a list has it as another name of the actor behind. */
	private boolean operation(NameHit hit, List<NameRef> refs, String raw) {
		List<NameRef> campaigns = refs.stream().filter(ref -> ref.type().equals(MentionTypes.CAMPAIGN)).toList();
		if (campaigns.isEmpty()) {
			finds.add(Meaning.operation(refs.getFirst(), hit, raw));
		} else {
			meant(hit, campaigns, raw, evidence.of(hit), false);
		}
		return true;
	}

	private boolean holds(NameHit hit, NameRef ref, String raw, Said said, boolean shared) {
		int strong = said == null ? 0 : said.strong();
		if (shared && (strong == 0 || said.of(ref.type()) < 30)) {
			return false;
		}
		return switch (ref.rule()) {
		case ANY -> !isLanguage(hit) && (!isLowered(raw, ref) || strong > 0 && beside(hit));
		case CAPITAL -> capitals(raw, ref) && !isLanguage(hit)
				|| strong > 0 && !ref.type().equals(MentionTypes.TOOL) && beside(hit) && !isUpper(raw);
		case EXACT -> raw.equals(ref.known().name());
		case WORD -> strong > 0 && said.all() >= 20 && properWord(raw, hit, ref) && (!inLongerName(hit) || beside(hit));
		case SECTOR -> false;
		};
	}

	/** Whether a name in small letters or an everyday word counts since the text names the thing elsewhere. */
	private boolean holdsLater(NameHit hit, NameRef ref, String raw) {
		if (ref.rule() == NameRef.Rule.ANY && isLowered(raw, ref)) {
			return named.contains(ref.key());
		}
		return ref.rule() == NameRef.Rule.WORD && properWord(raw, hit, ref) && (opened.contains(raw) || named.contains(ref.key()))
				&& !inLongerName(hit);
	}

	private void meant(NameHit hit, List<NameRef> refs, String raw, Said said, boolean later) {
		String type = type(refs, said);
		List<NameRef> distinct = distinct(refs, type);
		if (distinct.isEmpty()) {
			NameRef first = ranked(refs).getFirst();
			finds.add(Meaning.otherKind(first, hit, raw, type, 70, said.phrase(scanned.text)));
			return;
		}
		NameRef clear = Meaning.clear(distinct);
		NameRef first = clear == null ? distinct.getFirst() : clear;
		boolean elsewhere = later || first.rule() == NameRef.Rule.WORD && !beside(hit);
		int confidence = confidence(first, raw, said, elsewhere);
		NameHit place = trimmed(hit, raw, first);
		finds.add(clear != null ? Meaning.of(clear, place, confidence, note(hit, clear, said, elsewhere, distinct.size()))
				: Meaning.unclear(distinct, place, Math.min(confidence, UNCLEAR)));
		if (place.end() < hit.end()) {
			opened.add(scanned.raw(place.start(), place.end()));
		}
		if (first.rule() == NameRef.Rule.WORD) {
			opened.add(raw);
		} else if (clear != null) {
			named.add(clear.key());
		}
	}

	/** The type that the text speaks of, among those that the lists have, or the other kind when it insists. */
	private static String type(List<NameRef> refs, Said said) {
		NameRef best = ranked(refs).getFirst();
		if (said == null) {
			return best.type();
		}
		String type = best.type();
		for (NameRef ref : refs) {
			type = said.of(ref.type()) > said.of(type) ? ref.type() : type;
		}
		// A group's name and its ransomware's are told apart by what most of the phrases say.
		int actor = said.of(MentionTypes.ACTOR);
		int program = said.of(MentionTypes.MALWARE) + said.of(MentionTypes.TOOL);
		boolean isActor = type.equals(MentionTypes.ACTOR);
		if (!isActor && !type.equals(MentionTypes.CAMPAIGN) && actor >= OTHER_KIND && actor > program) {
			return MentionTypes.ACTOR;
		}
		if (isActor && best.attack().isEmpty() && program >= 2 * OTHER_KIND && program > 3 * actor
				&& !WordShape.isGroupCode(best.known().name(), 0, best.known().name().length())) {
			return said.of(MentionTypes.MALWARE) >= said.of(MentionTypes.TOOL) ? MentionTypes.MALWARE : MentionTypes.TOOL;
		}
		return type;
	}

	private static List<NameRef> distinct(List<NameRef> refs, String type) {
		List<NameRef> distinct = new ArrayList<>(refs.size());
		for (NameRef ref : ranked(refs)) {
			boolean there = false;
			for (NameRef other : distinct) {
				there |= other.key().equals(ref.key());
			}
			if (!there && ref.type().equals(type)) {
				distinct.add(ref);
			}
		}
		return distinct;
	}

	private static List<NameRef> ranked(List<NameRef> refs) {
		if (refs.size() == 1) {
			return refs;
		}
		List<NameRef> ranked = new ArrayList<>(refs);
		ranked.sort(ThreatJudge::rank);
		return ranked;
	}

	/** "Ryuk ransomware", "Lazarus group": a kind written small after a name that stands by itself is no part of it. */
	private NameHit trimmed(NameHit hit, String raw, NameRef ref) {
		int space = Math.max(raw.lastIndexOf(' '), raw.lastIndexOf('\u00A0'));
		if (space < 3 || !KINDS.contains(Folding.fold(raw.substring(space + 1)))) {
			return hit;
		}
		boolean small = Character.isLowerCase(raw.charAt(space + 1));
		boolean always = raw.regionMatches(true, space + 1, "ransomware", 0, 10) || raw.regionMatches(true, space + 1, "malware", 0, 7)
				|| raw.length() == space + 4 && raw.endsWith("RAT");
		if (!small && !always) {
			return hit;
		}
		if (raw.regionMatches(true, space + 1, "ransomware", 0, 10)) {
			return new NameHit(hit.start(), hit.start() + space, hit.refs());
		}
		for (Object value : index.get(raw.substring(0, space))) {
			if (value instanceof NameRef other && other.isThreat() && other.rule() != NameRef.Rule.WORD
					&& other.type().equals(ref.type())) {
				return new NameHit(hit.start(), hit.start() + space, hit.refs());
			}
		}
		return hit;
	}

	private String note(NameHit hit, NameRef ref, Said said, boolean elsewhere, int meanings) {
		StringBuilder why = new StringBuilder();
		if (ref.rule() == NameRef.Rule.WORD) {
			why.append(elsewhere || said == null ? "; an everyday word, taken as a name since this report uses it as one elsewhere"
					: "; an everyday word, taken as a name because of «" + said.phrase(scanned.text) + "» beside it");
		} else if (said != null && said.strong() > 0 && hit.refs().size() > 1) {
			why.append("; taken as ").append(ref.type()).append(" because of «").append(said.phrase(scanned.text)).append("» beside it");
		}
		if (meanings > 1) {
			why.append("; other lists have it as an alias of something else");
		}
		return why.toString();
	}

	private static int confidence(NameRef ref, String raw, Said said, boolean elsewhere) {
		boolean lower = isLowered(raw, ref);
		int strong = said == null ? 0 : Math.min(said.strong(), 4);
		int base = switch (ref.rule()) {
		case ANY -> 83;
		case CAPITAL -> 85;
		case EXACT -> 80;
		default -> elsewhere ? 60 + strong * 2 : 64 + strong * 3;
		};
		boolean word = ref.rule() == NameRef.Rule.WORD;
		return base + (ref.attack().isEmpty() ? 0 : 3) + (word || strong == 0 ? 0 : 6) - (lower ? 25 : 0);
	}

	// ---- rules of case and place

	/** "Google Play": the word belongs to the name of a company before it. */
	private boolean inLongerName(NameHit hit) {
		if (hit.start() < 2 || scanned.text.charAt(hit.start() - 1) != ' ') {
			return false;
		}
		NameHit before = places.endingAt(hit.start() - 1);
		if (before != null) {
			for (NameRef ref : before.refs()) {
				if (ref.type().equals(MentionTypes.ORGANIZATION) || ref.type().equals(MentionTypes.PRODUCT)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean beside(NameHit hit) {
		return isNoun(scanned.cueAfter(hit.end())) || isNoun(scanned.cueBefore(hit.start()));
	}

	private static boolean isNoun(ScannedText.CueHit hit) {
		if (hit != null) {
			for (Cue cue : hit.cues()) {
				if (cue.kind() == Cue.Kind.NOUN && cue.strength() > 1 || cue.kind() == Cue.Kind.NAMES_NEXT
						|| cue.kind() == Cue.Kind.ALIAS_NEXT) {
					return true;
				}
			}
		}
		return false;
	}

	/** A name in small letters that its list writes with capitals: often a file extension or a part of an address. */
	private static boolean isLowered(String raw, NameRef ref) {
		if (raw.charAt(0) >= 0x250 || hasUpper(raw)) {
			return false;
		}
		return hasUpper(ref.known().name());
	}

	private static boolean hasUpper(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isUpperCase(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isUpper(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isLowerCase(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean capitals(String raw, NameRef ref) {
		String listed = ref.known().name();
		if (!Character.isUpperCase(listed.charAt(0))) {
			return true;
		}
		if (!Character.isUpperCase(NameJudge.narrow(raw.charAt(0)))) {
			return false;
		}
		int space = raw.lastIndexOf(' ');
		if (space < 0 || space + 1 >= raw.length() || !Character.isLowerCase(raw.charAt(space + 1))) {
			return true;
		}
		return Character.isLowerCase(listed.charAt(listed.lastIndexOf(' ') + 1)) || ref.type().equals(MentionTypes.ACTOR)
				|| KINDS.contains(raw.substring(space + 1));
	}

	/** 日本語, ドイツ語: the language, not the country. */
	private boolean isLanguage(NameHit hit) {
		return hit.end() < scanned.text.length() && scanned.text.charAt(hit.end()) == '語';
	}

	private boolean properWord(String raw, NameHit hit, NameRef ref) {
		char first = NameJudge.narrow(raw.charAt(0));
		boolean quoted = scanned.isQuoted(hit.start(), hit.end());
		boolean proper = quoted || WordBoundaries.of(first) != WordBoundaries.LETTER || Character.isUpperCase(first)
				|| !Character.isLetter(first) && raw.equals(ref.known().name());
		return proper && (quoted || !NameJudge.isGeneric(raw)) && !PlainWords.has(raw, 0, raw.length());
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
