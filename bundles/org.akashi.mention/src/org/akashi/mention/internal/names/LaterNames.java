package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.akashi.mention.MentionTypes;

/** Names that a text introduces itself: after "Operation Nightfall" also "Nightfall", after «called X» each further X. */
final class LaterNames {

	private static final List<String> PREFIXES = List.of("operation ", "オペレーション・", "オペレーション");

	private LaterNames() {
	}

	/**
	 * Finds the further places of the names that were introduced.
	 *
	 * @param index known names: a short form that is one beyond doubt stays that
	 */
	static List<NameFind> find(ScannedText scanned, List<NameFind> finds, NameIndex index) {
		Map<String, NameFind> introduced = new HashMap<>();
		for (NameFind find : finds) {
			boolean campaign = find.type().equals(MentionTypes.CAMPAIGN);
			if (campaign) {
				shortForm(scanned.raw(find.start(), find.end()), index).ifPresent(name -> introduced.putIfAbsent(name, find));
			}
			if (find.extractor().equals(PhraseNames.PHRASES)) {
				introduced.putIfAbsent(Folding.fold(find.value()), find);
			}
		}
		if (introduced.isEmpty()) {
			return List.of();
		}
		NameTrie<NameFind> trie = new NameTrie<>();
		introduced.forEach(trie::add);
		List<NameFind> later = new ArrayList<>();
		trie.scan(scanned.text, 0, scanned.text.length(), (start, end, values) -> {
			NameFind first = values.getFirst();
			char initial = scanned.text.charAt(start);
			boolean capital = Character.isUpperCase(initial) || !Character.isLetter(initial)
					|| WordBoundaries.of(initial) != WordBoundaries.LETTER || first.value().charAt(0) == initial;
			if (capital && start != first.start()) {
				later.add(new NameFind(start, end, first.type(), first.entity(), first.candidates(), first.value(),
						Math.min(first.confidence(), 80) - 5, first.extractor(), "short for or the same as «"
								+ scanned.raw(first.start(), first.end()).replaceAll("\\s+", " ") + "» in this report: " + first.why()));
			}
		});
		return later;
	}

	private static java.util.Optional<String> shortForm(String raw, NameIndex index) {
		String folded = Folding.fold(raw);
		for (String prefix : PREFIXES) {
			if (folded.startsWith(prefix) && folded.length() > prefix.length() + 2) {
				String name = folded.substring(prefix.length());
				boolean taken = index.get(name).stream().anyMatch(value -> value instanceof NameRef ref
						&& ref.rule() != NameRef.Rule.WORD && !ref.type().equals(MentionTypes.CAMPAIGN));
				return taken || name.length() < 4 ? java.util.Optional.empty()
						: java.util.Optional.of(name.toLowerCase(Locale.ROOT));
			}
		}
		return java.util.Optional.empty();
	}
}
