package org.akashi.indicator.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.ObservationExpression.Observation;
import org.akashi.stix.pattern.PatternException;
import org.akashi.stix.pattern.Patterns;
import org.akashi.stix.pattern.StixPattern;

/**
 * What a pattern means, as a text that equal meanings share, and the values that it looks for. Most patterns are one comparison
 * of a common object: these are read without the parser, and give the same as with it.
 *
 * @param key         equal for patterns that mean the same
 * @param observables the values, in order
 * @param tied        whether the values are of one and the same object: hashes of one file joined by AND
 */
record PatternKey(String key, List<Observable> observables, boolean tied) {

	private static final Map<String, ObservableType> COMMON = Map.ofEntries(Map.entry("ipv4-addr:value", ObservableType.IPV4),
			Map.entry("ipv6-addr:value", ObservableType.IPV6), Map.entry("domain-name:value", ObservableType.DOMAIN),
			Map.entry("url:value", ObservableType.URL), Map.entry("email-addr:value", ObservableType.EMAIL), Map.entry("file:hashes.MD5", ObservableType.MD5),
			Map.entry("file:hashes.'MD5'", ObservableType.MD5), Map.entry("file:hashes.'SHA-1'", ObservableType.SHA1),
			Map.entry("file:hashes.'SHA-256'", ObservableType.SHA256), Map.entry("file:hashes.'SHA-512'", ObservableType.SHA512));
	private static final Set<Comparator> OF_VALUES = Set.of(Comparator.EQUAL, Comparator.NOT_EQUAL, Comparator.IN, Comparator.ISSUBSET, Comparator.ISSUPERSET);

	static PatternKey of(Candidate candidate) {
		String pattern = candidate.pattern();
		if (!candidate.patternType().equals("stix")) {
			// Rules are texts: only their layout may differ.
			return new PatternKey(candidate.patternType() + " " + pattern.strip().replaceAll("\\s+", " "), List.of(), false);
		}
		PatternKey quick = quick(pattern);
		return quick != null ? quick : parsed(pattern);
	}

	/** The key of {@code [path = 'value']}, or null for all else. */
	private static PatternKey quick(String pattern) {
		int equals = pattern.indexOf('=');
		int open = pattern.indexOf('\'', equals + 1);
		int close = open < 0 ? -1 : pattern.indexOf('\'', open + 1);
		if (equals < 2 || close < 0 || pattern.charAt(0) != '[' || pattern.indexOf('\\') >= 0 || !pattern.substring(close + 1).strip().equals("]")
				|| !pattern.substring(equals + 1, open).isBlank()) {
			return null;
		}
		ObservableType type = COMMON.get(pattern.substring(1, equals).strip());
		return type == null ? null : one(type, pattern.substring(open + 1, close));
	}

	private static PatternKey one(ObservableType type, String value) {
		boolean range = (type == ObservableType.IPV4 || type == ObservableType.IPV6) && value.indexOf('/') >= 0;
		Observable observable = observable(range ? ObservableType.CIDR : type, value);
		return new PatternKey(observable.type().id() + " " + observable.value(), List.of(observable), false);
	}

	/** The value in its one form: refanged, names in ASCII and lower case. */
	private static Observable observable(ObservableType type, String value) {
		String text = value.strip();
		if (type == ObservableType.DOMAIN && text.endsWith(".")) {
			text = text.substring(0, text.length() - 1);
		}
		String plain = text;
		return ObservableParser.parse(type, plain).map(Observable::ascii)
				.orElseGet(() -> new Observable(type, plain.isEmpty() ? "''" : type == ObservableType.URL ? plain : plain.toLowerCase(Locale.ROOT)));
	}

	private static PatternKey parsed(String pattern) {
		try {
			StixPattern canonical = new StixPattern(normal(Patterns.parse(pattern).root())).canonical();
			if (canonical.root() instanceof Observation single && single.comparison() instanceof Comparison comparison && !comparison.negated()
					&& (comparison.comparator() == Comparator.EQUAL || comparison.comparator() == Comparator.ISSUBSET)) {
				ObservableType type = COMMON.get(comparison.path().toString());
				if (type != null) {
					return one(type, comparison.constant().plain());
				}
			}
			List<Observable> observables = ObservablePatterns.observables(pattern).stream().map(Observable::ascii).toList();
			return new PatternKey(canonical.toString(), observables, tied(canonical.root()));
		} catch (PatternException e) {
			return new PatternKey("? " + pattern.strip(), List.of(), false);
		}
	}

	private static boolean tied(ObservationExpression root) {
		return root instanceof Observation observation && observation.comparison() instanceof ComparisonExpression.Combination all
				&& all.operator() == ComparisonExpression.Operator.AND && all.operands().stream()
						.allMatch(operand -> operand instanceof Comparison comparison && comparison.path().objectType().equals("file"));
	}

	private static ObservationExpression normal(ObservationExpression expression) {
		return switch (expression) {
			case Observation observation -> new Observation(normal(observation.comparison()));
			case ObservationExpression.Combination combination ->
				new ObservationExpression.Combination(combination.operator(), combination.operands().stream().map(PatternKey::normal).toList());
			case ObservationExpression.Qualified qualified -> new ObservationExpression.Qualified(normal(qualified.expression()), qualified.qualifier());
		};
	}

	private static ComparisonExpression normal(ComparisonExpression expression) {
		return switch (expression) {
			case Comparison comparison -> normal(comparison);
			case ComparisonExpression.Combination combination ->
				new ComparisonExpression.Combination(combination.operator(), combination.operands().stream().map(PatternKey::normal).toList());
			case ComparisonExpression.Exists exists -> exists;
		};
	}

	private static Comparison normal(Comparison comparison) {
		ObservableType type = COMMON.get(comparison.path().toString());
		if (type == null || !OF_VALUES.contains(comparison.comparator())) {
			return comparison;
		}
		return new Comparison(comparison.path(), comparison.negated(), comparison.comparator(), comparison.constants().stream()
				.map(constant -> constant instanceof Constant.Text text && !text.value().isBlank() ? new Constant.Text(one(type, text.value()).observables().getFirst().value())
						: constant)
				.toList());
	}
}
