package org.akashi.stix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which relationships the standard suggests between which types (STIX 2.1, appendix B), and those that join any two objects
 * (section 3.7). Immutable.
 */
public final class RelationshipTypes {

	/** Joins any two objects: one came from the other; of the same type. */
	public static final String DERIVED_FROM = "derived-from";

	/** Joins any two objects of the same type: one repeats the other. */
	public static final String DUPLICATE_OF = "duplicate-of";

	/** Joins any two objects, when nothing says more. */
	public static final String RELATED_TO = "related-to";

	/** By source type: by kind, in order of the standard, the target types. */
	private static final Map<String, Map<String, Set<String>>> TABLE = load();

	private RelationshipTypes() {
	}

	private static Map<String, Map<String, Set<String>>> load() {
		Map<String, Map<String, Set<String>>> table = new LinkedHashMap<>();
		try (InputStream in = RelationshipTypes.class.getResourceAsStream("relationships.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (!line.startsWith("#") && !line.isBlank()) {
					String[] words = line.strip().split(" ");
					Set<String> targets = table.computeIfAbsent(words[0], k -> new LinkedHashMap<>())
							.computeIfAbsent(words[1], k -> new LinkedHashSet<>());
					targets.addAll(List.of(words).subList(2, words.length));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return table;
	}

	/**
	 * The kinds of relationship that the standard has from one type to another, best first: those made for the two types, then
	 * the common ones. Never empty.
	 */
	public static List<String> between(String sourceType, String targetType) {
		List<String> kinds = new ArrayList<>();
		TABLE.getOrDefault(sourceType, Map.of()).forEach((kind, targets) -> {
			if (targets.contains(targetType)) {
				kinds.add(kind);
			}
		});
		if (sourceType.equals(targetType)) {
			kinds.add(DERIVED_FROM);
			kinds.add(DUPLICATE_OF);
		}
		kinds.add(RELATED_TO);
		return kinds;
	}

	/** All kinds of relationship that the standard names. */
	public static Set<String> all() {
		Set<String> kinds = new LinkedHashSet<>();
		TABLE.values().forEach(byKind -> kinds.addAll(byKind.keySet()));
		kinds.add(DERIVED_FROM);
		kinds.add(DUPLICATE_OF);
		kinds.add(RELATED_TO);
		return kinds;
	}

	/** Whether the standard has this kind of relationship from one type to the other. */
	public static boolean isSuggested(String sourceType, String kind, String targetType) {
		return between(sourceType, targetType).contains(kind);
	}

	/** The types that a relationship of that kind can lead to from a type, but for the common kinds. */
	public static Set<String> targets(String sourceType, String kind) {
		return Set.copyOf(TABLE.getOrDefault(sourceType, Map.of()).getOrDefault(kind, Set.of()));
	}
}
