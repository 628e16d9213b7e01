package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.akashi.mention.MentionTypes;

/**
 * All places of the names that a text introduces itself: after "Operation Nightfall" also "Nightfall", after «called X»
 * each further X, and words that no list has once enough is said of them.
 */
final class LaterNames {

	private static final List<String> PREFIXES = List.of("operation ", "オペレーション・", "オペレーション");
	/** What must be said of a word that no list has. */
	private static final int ENOUGH = 24;
	/** The same for a word with but one capital. */
	private static final int ENOUGH_CAPITAL = 32;
	/** What must be said when no phrase is clear by itself. */
	private static final int ENOUGH_WEAK = 50;

	/** A name on its way: where it was met first and where else. */
	private static final class Introduced {
		final NameFind first;
		/** Whether one place in small letters shows that it is an everyday word. */
		final boolean doubtful;
		final List<int[]> places = new ArrayList<>();
		int small;

		Introduced(NameFind first, boolean doubtful) {
			this.first = first;
			this.doubtful = doubtful;
		}
	}

	private final ScannedText scanned;
	private final Places places;
	private final NameIndex index;

	/**
	 * @param index known names: a short form that is one beyond doubt stays that
	 */
	LaterNames(ScannedText scanned, Places places, NameIndex index) {
		this.scanned = scanned;
		this.places = places;
		this.index = index;
	}

	/** The places of names that finds have introduced, and of those of which enough is said. */
	List<NameFind> find(List<NameFind> finds, Evidence evidence) {
		readKatakana(finds);
		Map<String, Introduced> introduced = new HashMap<>();
		for (NameFind find : finds) {
			if (find.type().equals(MentionTypes.CAMPAIGN)) {
				shortForm(scanned.raw(find.start(), find.end()))
						.ifPresent(name -> introduced.putIfAbsent(name, new Introduced(find, false)));
			}
			if (find.extractor().equals(PhraseNames.PHRASES) && !find.type().equals(MentionTypes.ORGANIZATION)) {
				introduced.putIfAbsent(Folding.fold(find.value()), new Introduced(find, false));
			}
		}
		evidence.unknown().forEach((word, said) -> coined(word, said, evidence)
				.ifPresent(coined -> introduced.putIfAbsent(Folding.fold(word), coined)));
		if (introduced.isEmpty()) {
			return List.of();
		}
		NameTrie<Introduced> trie = new NameTrie<>();
		introduced.forEach(trie::add);
		trie.scan(scanned.text, 0, scanned.text.length(), this::place);
		List<NameFind> later = new ArrayList<>();
		introduced.values().forEach(each -> add(each, later));
		later.sort(java.util.Comparator.comparingInt(NameFind::start));
		return later;
	}

	/** Gives names in katakana the known thing that they read like; those that only might be names go when there is none. */
	private void readKatakana(List<NameFind> finds) {
		for (ListIterator<NameFind> all = finds.listIterator(); all.hasNext();) {
			NameFind find = all.next();
			if (find.extractor().equals(PhraseNames.PHRASES) && WordBoundaries.of(find.value().charAt(0)) == WordBoundaries.KATAKANA) {
				boolean perhaps = find.confidence() == PhraseNames.PERHAPS;
				NameFind read = index.katakana().read(find, KatakanaReading.LEAST + (perhaps ? 1 : 0));
				if (read != null) {
					all.set(read);
				} else if (perhaps) {
					all.remove();
				}
			}
		}
	}

	private Optional<Introduced> coined(String word, Said said, Evidence evidence) {
		NearNames.Target target = evidence.firstPlace(word);
		boolean kind = target.shape() == WordShape.MIXED && WordShape.hasKind(word);
		if (!kind && said.all() < (said.strong() == 0 ? ENOUGH_WEAK : target.shape() == WordShape.CAPITAL ? ENOUGH_CAPITAL : ENOUGH)) {
			return Optional.empty();
		}
		int sure = switch (target.shape()) {
		case MIXED -> 62;
		case CAPITALS -> 57;
		default -> 52;
		};
		int confidence = Math.min(80, sure + (said.all() - ENOUGH) / 8);
		String type = WordShape.isGroupCode(word, 0, word.length()) ? MentionTypes.ACTOR : said.type();
		NameFind find = new NameFind(target.start(), target.end(), type, "", List.of(), word, confidence, PhraseNames.PHRASES,
				"taken as a name because of «" + said.phrase(scanned.text) + "» beside it" + (said.strong() > 1 ? " and more of the kind" : "")
						+ "; no list has this name");
		return Optional.of(new Introduced(find, target.shape() == WordShape.CAPITAL && !said.isIntroduced()));
	}

	private void place(int start, int end, List<Introduced> values) {
		if (places.inAddress(start, end)) {
			return;
		}
		char initial = scanned.text.charAt(start);
		for (Introduced each : values) {
			boolean capital = Character.isUpperCase(initial) || !Character.isLetter(initial)
					|| WordBoundaries.of(initial) != WordBoundaries.LETTER || each.first.value().charAt(0) == initial;
			if (capital) {
				each.places.add(new int[] { start, end });
			} else {
				each.small++;
			}
		}
	}

	private void add(Introduced each, List<NameFind> out) {
		NameFind first = each.first;
		if (each.doubtful && each.small > 0) {
			return;
		}
		for (int[] place : each.places) {
			if (place[0] == first.start() && place[1] == first.end()) {
				out.add(first);
				continue;
			}
			out.add(new NameFind(place[0], place[1], first.type(), first.entity(), first.candidates(), first.value(),
					first.confidence() > 80 ? 75 : first.confidence() - 5, first.extractor(), "short for or the same as «"
							+ scanned.raw(first.start(), first.end()).replaceAll("\\s+", " ") + "» in this report: " + first.why()));
		}
	}

	private Optional<String> shortForm(String raw) {
		String folded = Folding.fold(raw);
		for (String prefix : PREFIXES) {
			if (folded.startsWith(prefix) && folded.length() > prefix.length() + 2) {
				String name = folded.substring(prefix.length());
				boolean taken = index.get(name).stream().anyMatch(value -> value instanceof NameRef ref
						&& ref.rule() != NameRef.Rule.WORD && !ref.type().equals(MentionTypes.CAMPAIGN));
				return taken || name.length() < 4 ? Optional.empty() : Optional.of(name.toLowerCase(Locale.ROOT));
			}
		}
		return Optional.empty();
	}
}
