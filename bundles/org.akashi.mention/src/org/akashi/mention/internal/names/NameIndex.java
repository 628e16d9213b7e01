package org.akashi.mention.internal.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.mention.KnownEntity;
import org.akashi.mention.KnownName;
import org.akashi.mention.KnownNames;
import org.akashi.mention.MentionTypes;
import org.akashi.observable.WordSet;

/** All known names and the cue phrases for unknown ones in one tree, ready to scan. Immutable once built. */
final class NameIndex {

	/** Nouns that stand at the end of an actor's full name and are often left out. */
	private static final List<String> ACTOR_TAILS = List.of(" Group", " Team", " Gang", " Crew", " APT");
	private static final List<String> MALWARE_TAILS = List.of(" RAT", " Backdoor", " Trojan", " Malware", " Botnet",
			" Stealer", " Framework", " Rootkit", " Worm");

	private final NameTrie<Object> trie = new NameTrie<>();
	private final WordSet firstWords;
	private final int revision;
	private final KnownNames known;
	private volatile KatakanaNames katakana;
	private int names;

	NameIndex(KnownNames known) {
		this.known = known;
		revision = known.revision();
		Map<String, Optional<KnownEntity>> entities = new HashMap<>();
		known.names(name -> {
			Optional<KnownEntity> entity = entities.computeIfAbsent(name.type() + ":" + name.entity(),
					key -> known.entity(name.type(), name.entity()));
			add(name, entity.orElse(null));
		});
		Cue.all().forEach(cue -> trie.add(Folding.fold(cue.phrase()), cue));
		firstWords = trie.firstWords();
	}

	/** The {@link KnownNames#revision()} that this was built from. */
	int revision() {
		return revision;
	}

	/** The names by how they sound in Japanese; made when the first text needs them. Making them twice does no harm. */
	KatakanaNames katakana() {
		KatakanaNames made = katakana;
		if (made == null) {
			made = new KatakanaNames(known);
			katakana = made;
		}
		return made;
	}

	/** The number of names, without their variants. */
	int names() {
		return names;
	}

	/** The words that may begin a name or a cue. */
	WordSet firstWords() {
		return firstWords;
	}

	/** Finds what begins at a place; the values are {@link NameRef} and {@link Cue}. */
	void at(String text, int start, NameTrie.Sink<Object> sink) {
		trie.at(text, start, sink);
	}

	/** What stands at a name. */
	List<Object> get(String name) {
		return trie.get(Folding.fold(name));
	}

	private void add(KnownName name, KnownEntity entity) {
		String folded = Folding.fold(name.name());
		if (folded.length() < 2 && !isHan(folded)) {
			return;
		}
		names++;
		String shown = entity == null ? name.entity() : entity.name();
		String attack = entity == null ? "" : entity.attack();
		boolean canonical = Folding.fold(shown).equals(folded);
		NameRef ref = new NameRef(name, canonical, attack, shown, NameRef.rule(name));
		for (String variant : variants(folded, ref)) {
			trie.add(variant, ref);
		}
		shortForm(name).ifPresent(tail -> {
			KnownName shorter = new KnownName(tail, name.type(), name.entity(), name.source(), true);
			trie.add(Folding.fold(tail), new NameRef(shorter, canonical, attack, shown, NameRef.Rule.WORD));
		});
	}

	private static boolean isHan(String folded) {
		return folded.length() == 1 && Character.isIdeographic(folded.charAt(0));
	}

	/** A name with its words apart, hyphenated and together; katakana with and without the middle dot. */
	private static Set<String> variants(String folded, NameRef ref) {
		Set<String> variants = new LinkedHashSet<>();
		variants.add(folded);
		if (folded.indexOf('・') > 0) {
			variants.add(folded.replace("・", ""));
			variants.add(folded.replace('・', ' '));
		}
		boolean separable = ref.isThreat() && ref.rule() != NameRef.Rule.WORD && folded.length() >= 5;
		if (separable && (folded.indexOf(' ') > 0 || folded.indexOf('-') > 0)) {
			variants.add(folded.replace(' ', '-'));
			variants.add(folded.replace('-', ' '));
			variants.add(folded.replace(" ", "").replace("-", ""));
		} else if (separable && folded.matches("(apt|fin|ta|unc|ta|atk|tag|dev|temp)\\d+")) {
			int digits = 0;
			while (!Character.isDigit(folded.charAt(digits))) {
				digits++;
			}
			variants.add(folded.substring(0, digits) + " " + folded.substring(digits));
			variants.add(folded.substring(0, digits) + "-" + folded.substring(digits));
		}
		return variants;
	}

	private static Optional<String> shortForm(KnownName name) {
		List<String> tails = switch (name.type()) {
		case MentionTypes.ACTOR -> ACTOR_TAILS;
		case MentionTypes.MALWARE -> MALWARE_TAILS;
		default -> List.of();
		};
		for (String tail : tails) {
			String text = name.name();
			if (text.length() > tail.length() + 3 && text.toLowerCase(java.util.Locale.ROOT)
					.endsWith(tail.toLowerCase(java.util.Locale.ROOT))) {
				return Optional.of(text.substring(0, text.length() - tail.length()));
			}
		}
		return Optional.empty();
	}
}
