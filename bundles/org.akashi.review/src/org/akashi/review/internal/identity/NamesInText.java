package org.akashi.review.internal.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.Span;
import org.akashi.model.StixObject;
import org.akashi.review.identity.Names;

/**
 * Finds the names of the case's objects in a text, also those that no list and so no extractor knows. Only names that one
 * object alone has; each text is gone through once, whatever the number of names.
 */
final class NamesInText {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.@_]*");
	private static final int SHORTEST = 4;

	/** A name in a text. */
	record Found(Span span, String object) {
	}

	/** Names by their first word in small letters. */
	private final Map<String, List<String>> byFirstWord = new HashMap<>();
	private final Map<String, String> owners = new HashMap<>();

	NamesInText(Map<String, StixObject> objects) {
		Set<String> shared = new HashSet<>();
		objects.forEach((id, object) -> Names.of(object).forEach(name -> {
			String other = owners.putIfAbsent(name.name().toLowerCase(Locale.ROOT), id);
			if (other != null && !other.equals(id)) {
				shared.add(name.name().toLowerCase(Locale.ROOT));
			}
		}));
		owners.keySet().removeAll(shared);
		for (String name : owners.keySet()) {
			Matcher word = WORD.matcher(name);
			if (name.length() >= SHORTEST && word.lookingAt()) {
				byFirstWord.computeIfAbsent(word.group(), key -> new ArrayList<>(1)).add(name);
			}
		}
	}

	/** All places of such names, in order; a longer name stands over a shorter one within. */
	List<Found> in(String text) {
		List<Found> found = new ArrayList<>();
		Matcher word = WORD.matcher(text);
		int from = 0;
		while (from <= text.length() && word.find(from)) {
			// A name in small letters is mostly a word.
			if (!Character.isLowerCase(text.charAt(word.start()))) {
				String longest = "";
				for (String name : byFirstWord.getOrDefault(word.group().toLowerCase(Locale.ROOT), List.of())) {
					if (name.length() > longest.length() && text.regionMatches(true, word.start(), name, 0, name.length())
							&& ends(text, word.start() + name.length())) {
						longest = name;
					}
				}
				if (!longest.isEmpty()) {
					found.add(new Found(new Span(word.start(), word.start() + longest.length()), owners.get(longest)));
					from = word.start() + longest.length();
					continue;
				}
			}
			from = word.end();
		}
		return found;
	}

	private static boolean ends(String text, int end) {
		return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) >= 0x3000;
	}
}
