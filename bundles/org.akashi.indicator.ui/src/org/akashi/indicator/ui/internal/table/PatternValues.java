package org.akashi.indicator.ui.internal.table;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.observable.Observable;

/**
 * What patterns are about, fast: most compare one path with one value, and what a path is about is asked of the grammar once.
 */
final class PatternValues {

	/**
	 * What a pattern looks for.
	 *
	 * @param types ids of observable types
	 * @param text  the values, one after the other
	 */
	record Found(List<String> types, String text) {
	}

	private static final Found NOTHING = new Found(List.of(), "");
	private static final String BETWEEN = " = '";
	/** Paths whose values are of one type and kept as they are; {@code ""} for those that need the grammar each time. */
	private final Map<String, List<String>> known = new ConcurrentHashMap<>();

	/** What a STIX pattern looks for. */
	Found of(String pattern) {
		int at = pattern.indexOf(BETWEEN);
		if (at > 1 && pattern.charAt(0) == '[' && pattern.endsWith("']") && pattern.indexOf('\'', at + BETWEEN.length()) == pattern.length() - 2
				&& pattern.indexOf('\\') < 0) {
			String path = pattern.substring(1, at);
			String value = pattern.substring(at + BETWEEN.length(), pattern.length() - 2);
			List<String> types = known.computeIfAbsent(path, key -> ask(pattern, value));
			if (!types.isEmpty() && value.indexOf('/') < 0 | types.contains("url")) {
				return new Found(types, value);
			}
		}
		return slow(pattern);
	}

	/** The type of the values of a path when the one value stands as it is, else none. */
	private static List<String> ask(String pattern, String value) {
		List<Observable> found = ObservablePatterns.observables(pattern);
		return found.size() == 1 && found.getFirst().value().equals(value) && !found.getFirst().type().id().contains("wallet")
				&& pattern.indexOf("cryptocurrency") < 0 && pattern.indexOf("network-traffic") < 0 ? List.of(found.getFirst().type().id()) : List.of();
	}

	private static Found slow(String pattern) {
		List<Observable> found = ObservablePatterns.observables(pattern);
		return found.isEmpty() ? NOTHING
				: new Found(found.stream().map(observable -> observable.type().id()).distinct().toList(),
						found.stream().map(Observable::value).collect(Collectors.joining(", ")));
	}
}
