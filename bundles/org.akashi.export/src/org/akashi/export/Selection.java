package org.akashi.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which objects to export, as conditions that must all hold. As text, on the command line and in profiles:
 * {@code type:indicator|malware,label:c2,confidence>=50,around:Copper Heron/2}. With what is chosen go the relationships
 * between chosen objects, the markings, and who created them.
 *
 * @param types      STIX types; empty for all
 * @param labels     at least one of these labels; empty for any
 * @param ids        STIX ids; empty for any
 * @param confidence the least confidence, 0–100; empty for any
 * @param around     name, alias or STIX id of an object to stay near; empty for none
 * @param depth      how many relationships away from it, 1–9
 */
public record Selection(Set<String> types, Set<String> labels, Set<String> ids, Optional<Integer> confidence, String around,
		int depth) {

	/** Everything. */
	public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of(), Optional.empty(), "", 1);

	private static final int DEEPEST = 9;

	public Selection {
		types = ordered(types);
		labels = ordered(labels);
		ids = ordered(ids);
		Objects.requireNonNull(confidence, "confidence");
		Objects.requireNonNull(around, "around");
		if (depth < 1 || depth > DEEPEST) {
			throw new IllegalArgumentException("The depth of a selection is from 1 to " + DEEPEST + ", not " + depth + ".");
		}
	}

	/** Some objects. */
	public static Selection of(Collection<String> ids) {
		return new Selection(Set.of(), Set.of(), Set.copyOf(ids), Optional.empty(), "", 1);
	}

	/** Objects of these types. */
	public static Selection ofTypes(Collection<String> types) {
		return new Selection(Set.copyOf(types), Set.of(), Set.of(), Optional.empty(), "", 1);
	}

	/** Whether there is no condition. */
	public boolean isAll() {
		return equals(ALL) || types.isEmpty() && labels.isEmpty() && ids.isEmpty() && confidence.isEmpty() && around.isEmpty();
	}

	/**
	 * Reads the text form; empty text is everything.
	 *
	 * @throws IllegalArgumentException saying what is wrong, in one sentence
	 */
	public static Selection parse(String text) {
		Selection selection = ALL;
		for (String part : text.strip().isEmpty() ? new String[0] : text.split(",", -1)) {
			selection = selection.and(part.strip());
		}
		return selection;
	}

	private Selection and(String part) {
		if (part.matches("confidence\\s*>=\\s*\\d{1,3}")) {
			int least = Integer.parseInt(part.replaceFirst(".*=\\s*", ""));
			return new Selection(types, labels, ids, Optional.of(least), around, depth);
		}
		int colon = part.indexOf(':');
		String value = part.substring(colon + 1).strip();
		if (colon > 0 && !value.isEmpty()) {
			switch (part.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
				case "type" -> {
					return new Selection(split(value), labels, ids, confidence, around, depth);
				}
				case "label" -> {
					return new Selection(types, split(value), ids, confidence, around, depth);
				}
				case "id" -> {
					return new Selection(types, labels, split(value), confidence, around, depth);
				}
				case "around" -> {
					return around(value);
				}
				default -> {
					// falls to the message
				}
			}
		}
		throw new IllegalArgumentException("«" + part + "» is no condition; there are type:, label:, id:, around:NAME/DEPTH and "
				+ "confidence>=N, joined by commas; several values by |.");
	}

	private Selection around(String value) {
		int slash = value.lastIndexOf('/');
		boolean deep = slash > 0 && value.substring(slash + 1).matches("[1-" + DEEPEST + "]");
		return new Selection(types, labels, ids, confidence, deep ? value.substring(0, slash) : value,
				deep ? Integer.parseInt(value.substring(slash + 1)) : 1);
	}

	/** The text form, which {@link #parse} reads; empty for everything. Names with a comma can't be written in it. */
	public String text() {
		Set<String> parts = new LinkedHashSet<>();
		add(parts, "type:", types);
		add(parts, "label:", labels);
		add(parts, "id:", ids);
		confidence.ifPresent(least -> parts.add("confidence>=" + least));
		if (!around.isEmpty()) {
			parts.add("around:" + around + "/" + depth);
		}
		return String.join(",", parts);
	}

	private static void add(Set<String> parts, String key, Set<String> values) {
		if (!values.isEmpty()) {
			parts.add(key + String.join("|", values));
		}
	}

	private static Set<String> split(String value) {
		return Arrays.stream(value.split("\\|")).map(String::strip).filter(one -> !one.isEmpty())
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Sorted, so that the same selection is always written alike. */
	private static Set<String> ordered(Set<String> values) {
		return java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(values));
	}
}
