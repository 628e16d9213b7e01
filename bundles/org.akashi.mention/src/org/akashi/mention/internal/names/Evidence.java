package org.akashi.mention.internal.names;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.mention.MentionTypes;
import org.akashi.observable.ObservableType;

/**
 * What a text says of the names in it, gathered phrase by phrase: nouns beside them, lists, other names, introductions.
 * Names of the index are told apart by what stands at them, names that no list has by their letters. One instance a text.
 */
final class Evidence {

	/** From this weight on a phrase stands only beside names. */
	private static final int CLEAR = 20;
	private static final int MAX_ITEMS = 12;
	/** Words that may stand between a noun and "called". */
	private static final Set<String> BETWEEN = Set.of("that", "which", "we", "is", "was", "are", "has", "been", "have", "now", "also",
			"the", "internally", "simply", "family", "variant", "being", "they", "a", "commonly", "and", "has been");

	private static final Set<String> DETERMINERS = Set.of("this", "the", "new", "it", "latest", "that", "a");

	private final ScannedText scanned;
	private final String text;
	private final Places places;
	private final NearNames near;
	private final Map<NameRef, Said> known = new IdentityHashMap<>();
	private final Map<String, Said> unknown = new LinkedHashMap<>();
	private final Map<String, NearNames.Target> first = new HashMap<>();

	Evidence(ScannedText scanned, Places places) {
		this.scanned = scanned;
		this.text = scanned.text;
		this.places = places;
		this.near = new NearNames(scanned, places);
		for (ScannedText.CueHit hit : scanned.cues()) {
			for (Cue cue : hit.cues()) {
				take(hit, cue);
			}
		}
	}

	/** The names beside a place. */
	NearNames near() {
		return near;
	}

	/** What is said of a name of the index; null when nothing is. */
	Said of(NameHit hit) {
		return known.get(hit.refs().getFirst());
	}

	/** What is said of words that no list has, by the word, in the order of the text. */
	Map<String, Said> unknown() {
		return unknown;
	}

	/** Where such a word stood first. */
	NearNames.Target firstPlace(String word) {
		return first.get(word);
	}

	private void take(ScannedText.CueHit hit, Cue cue) {
		switch (cue.kind()) {
		case NOUN -> noun(hit, cue);
		case LIST_NEXT -> list(hit);
		case NAMES_NEXT -> introduced(hit);
		case ALIAS_NEXT -> alias(hit);
		case MALWARE_NEXT -> brought(hit);
		case ACTOR_BEFORE -> actor(near.before(hit.start()), hit, cue);
		case ACTOR_NEXT -> actor(near.after(hit.end()), hit, cue);
		case SCHEME -> scheme(hit, cue);
		default -> {
			// Operations and Japanese phrases name by themselves.
		}
		}
	}

	/** "the Foo backdoor", "backdoor Foo", "Foo, a new backdoor". */
	private void noun(ScannedText.CueHit hit, Cue cue) {
		if (cue.type().equals(ObservableType.CVE.id())) {
			return;
		}
		int weight = cue.strength() * 10;
		NearNames.Target target = near.before(hit.start());
		if (target != null) {
			besides(target, cue, weight, hit);
			return;
		}
		target = near.after(hit.end());
		if (target != null && (target.hit() != null || target.shape() == WordShape.MIXED || isGroup(cue, target))) {
			credit(target, cue.type(), dubbed(hit.start()) ? 50 : isGroup(cue, target) ? 30 : weight, hit);
		} else if (target == null && cue.strength() >= 2) {
			apposed(hit, cue, weight);
		}
	}

	/** "Foo, a new backdoor" says as much of a word with one capital as of others: hardly a sentence begins so. */
	private void apposed(ScannedText.CueHit hit, Cue cue, int weight) {
		NearNames.Target target = near.apposed(hit.start());
		if (target != null) {
			said(target).add(cue.type(), target.shape() == WordShape.CAPITAL ? 32 : weight, true, target.end(), hit.end());
		}
	}

	private boolean isGroup(Cue cue, NearNames.Target target) {
		return cue.type().equals(MentionTypes.ACTOR) && WordShape.isGroupCode(text, target.start(), target.end());
	}

	private void besides(NearNames.Target target, Cue cue, int weight, ScannedText.CueHit hit) {
		boolean actor = cue.type().equals(MentionTypes.ACTOR);
		if (actor && cue.strength() == 1 && !hasType(target, MentionTypes.ACTOR)) {
			// Malware has operators and actors behind it as well.
			return;
		}
		boolean company = actor && target.hit() == null && Character.isUpperCase(text.charAt(hit.start()));
		credit(target, cue.type(), company ? 10 : weight, hit);
		if (cue.phrase().startsWith("ransomware") || cue.phrase().equals("RaaS")) {
			// Ransomware and the group behind it mostly share one name.
			credit(target, MentionTypes.ACTOR, weight / 2, hit);
		}
	}

	/** "dubbed this variant Foo", "calling the new malware Foo". */
	private boolean dubbed(int noun) {
		int i = noun;
		for (int words = 0; words < 3; words++) {
			ScannedText.CueHit hit = scanned.cueBefore(i);
			if (hit != null && hit.cues().getFirst().kind() == Cue.Kind.NAMES_NEXT) {
				return true;
			}
			int end = scanned.skipBack(i);
			int start = near.wordStart(end);
			if (start == end || !DETERMINERS.contains(text.substring(start, end))) {
				return false;
			}
			i = start;
		}
		return false;
	}

	/** "distributing Foo": a made-up word is mostly a program then. */
	private void brought(ScannedText.CueHit hit) {
		NearNames.Target target = near.after(hit.end());
		boolean made = target != null && (target.hit() != null || target.shape() == WordShape.MIXED);
		if (made && (target.hit() == null || hasType(target, MentionTypes.MALWARE))) {
			credit(target, MentionTypes.MALWARE, 15, hit);
		}
	}

	private static boolean hasType(NearNames.Target target, String type) {
		if (target.hit() != null) {
			for (NameRef ref : target.hit().refs()) {
				if (ref.type().equals(type)) {
					return true;
				}
			}
		}
		return false;
	}

	/** "malware families such as A, B and C". */
	private void list(ScannedText.CueHit hit) {
		int end = hit.start();
		while (end > 0 && (text.charAt(end - 1) == ',' || ScannedText.isSpace(text.charAt(end - 1)))) {
			end--;
		}
		ScannedText.CueHit noun = scanned.cueBefore(end);
		Cue of = noun == null ? null : nounIn(noun);
		if (of != null) {
			items(hit.end(), of.type(), 25, hit);
		}
	}

	/** "a backdoor that we call Foo". */
	private void introduced(ScannedText.CueHit hit) {
		ScannedText.CueHit noun = scanned.lastNounIn(Math.max(0, hit.start() - 50), hit.start());
		ScannedText.CueHit longest = noun == null || !joined(noun.end(), hit.start()) ? null : scanned.cueBefore(noun.end());
		noun = longest == null ? noun : longest;
		Cue of = longest == null ? null : nounIn(noun);
		NearNames.Target target = near.after(hit.end());
		if (target == null || of == null) {
			return;
		}
		NearNames.Target name = near.widened(target);
		int weight = of.strength() > 1 ? 50 : 25;
		said(name).add(of.type(), name.shape().factor < 8 ? weight * 8 / 10 : weight, true, noun.start(), hit.end());
	}

	/** "Foo (also known as Bar)": if one is known, the other is of its kind. */
	private void alias(ScannedText.CueHit hit) {
		int end = hit.start();
		while (end > 0 && hit.start() - end < 4 && ",(*– ".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		NearNames.Target left = near.before(end);
		NearNames.Target right = near.after(hit.end());
		if (left == null || right == null) {
			ScannedText.CueHit noun = scanned.cueBefore(end);
			Cue of = noun == null ? null : nounIn(noun);
			if (of != null && right != null) {
				items(hit.end(), of.type(), 30, hit);
			}
			return;
		}
		String type = threat(left);
		if (!type.isEmpty()) {
			items(hit.end(), type, 40, hit);
		}
		type = threat(right);
		if (!type.isEmpty()) {
			credit(left, type, 40, hit);
		}
	}

	private void actor(NearNames.Target target, ScannedText.CueHit hit, Cue cue) {
		if (target != null && (target.hit() != null || target.shape() == WordShape.MIXED)) {
			credit(target, MentionTypes.ACTOR, target.hit() == null ? 10 : cue.strength() * 10, hit);
		}
	}

	/** "Velvet Kitten": a word and one that vendors give to groups are one name. */
	private void scheme(ScannedText.CueHit hit, Cue cue) {
		if (!Character.isUpperCase(text.charAt(hit.start())) || hit.start() < 2 || text.charAt(hit.start() - 1) != ' ') {
			return;
		}
		int start = near.wordStart(hit.start() - 1);
		WordShape shape = start < hit.start() - 1 ? WordShape.of(text, start, hit.start() - 1) : WordShape.NONE;
		if (shape == WordShape.NONE || PlainWords.has(text, start, hit.start() - 1) || places.startingAt(start) != null
				&& places.startingAt(start).end() >= hit.start() - 1) {
			return;
		}
		NearNames.Target target = new NearNames.Target(start, hit.end(), null, WordShape.MIXED);
		credit(target, MentionTypes.ACTOR, cue.strength() > 1 ? 40 : 12, hit);
		ScannedText.CueHit after = scanned.cueAfter(hit.end());
		ScannedText.CueHit before = scanned.cueBefore(start);
		for (ScannedText.CueHit beside : new ScannedText.CueHit[] { after, before }) {
			Cue noun = beside == null ? null : nounIn(beside);
			if (noun != null && noun.type().equals(MentionTypes.ACTOR)) {
				credit(target, MentionTypes.ACTOR, noun.strength() * 10, beside);
			}
		}
	}

	/** Credits what stands in a list with commas, slashes, "and" and "or". */
	private void items(int offset, String type, int weight, ScannedText.CueHit because) {
		int i = offset;
		for (int n = 0; n < MAX_ITEMS; n++) {
			NearNames.Target item = near.after(i);
			if (item == null) {
				return;
			}
			item = near.widened(item);
			credit(item, type, weight, because);
			i = near.separator(item.end());
			if (i < 0) {
				return;
			}
		}
	}

	// ---- what it says

	private void credit(NearNames.Target target, String type, int weight, ScannedText.CueHit because) {
		if (target != null) {
			credit(target, type, weight, because.start(), because.end());
		}
	}

	/** Whether the list item before a place is a name of this type, too. */
	boolean follows(int separator, String type) {
		NameHit other = separator < 0 ? null : places.endingAt(scanned.skipBack(separator));
		return other != null && threat(new NearNames.Target(other.start(), other.end(), other, WordShape.NONE)).equals(type);
	}

	/** Credits a name with a type because of what stands at a place. */
	void credit(NearNames.Target target, String type, int weight, int start, int end) {
		int factor = target.hit() != null ? 10 : target.shape().factor;
		said(target).add(type, weight * factor / 10, weight >= CLEAR, start, end);
	}

	private Said said(NearNames.Target target) {
		if (target.hit() != null) {
			return known.computeIfAbsent(target.hit().refs().getFirst(), ref -> new Said());
		}
		String word = text.substring(target.start(), target.end());
		first.putIfAbsent(word, target);
		return unknown.computeIfAbsent(word, key -> new Said());
	}

	private static String threat(NearNames.Target target) {
		if (target.hit() == null) {
			return "";
		}
		for (NameRef ref : target.hit().refs()) {
			if (ref.isThreat() && ref.rule() != NameRef.Rule.WORD) {
				return ref.type();
			}
		}
		return "";
	}

	private static Cue nounIn(ScannedText.CueHit hit) {
		for (Cue cue : hit.cues()) {
			if (cue.kind() == Cue.Kind.NOUN) {
				return cue;
			}
		}
		return null;
	}

	private boolean joined(int from, int to) {
		if (to - from > 30 || from > to) {
			return false;
		}
		for (String word : text.substring(from, to).toLowerCase(Locale.ROOT).split("[\\s,(]+")) {
			if (!word.isEmpty() && !BETWEEN.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
