package org.akashi.stix.internal.matching;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.akashi.stix.internal.Timestamps;
import org.akashi.stix.internal.pattern.Network;
import org.akashi.stix.internal.pattern.ValueForm;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.Constant;

/**
 * Whether one value passes one comparison (section 9.6). Values of different kinds are not equal and have no order: {@code =}
 * and the comparators of order are false of them, with or without NOT before an order; {@code !=} is true.
 */
final class ValueTest {

	/** What a test found. */
	enum Outcome {
		YES, NO,
		/** A regular expression took too long. */
		UNKNOWN;

		static Outcome of(boolean holds) {
			return holds ? YES : NO;
		}
	}

	private final Comparison comparison;
	private final ValueForm form;
	private final Regex regex;
	private final Wildcards wildcards;
	private final Optional<Network> network;

	/** @throws RegexFault if the regular expression of MATCHES can't be evaluated */
	ValueTest(Comparison comparison) throws RegexFault {
		this.comparison = comparison;
		form = ValueForm.of(comparison.path());
		Comparator c = comparison.comparator();
		String text = comparison.constants().isEmpty() ? "" : comparison.constant().plain();
		regex = c == Comparator.MATCHES ? Regex.compile(text) : null;
		wildcards = c == Comparator.LIKE ? new Wildcards(like(text)) : null;
		network = c == Comparator.ISSUBSET || c == Comparator.ISSUPERSET ? Network.parse(text) : Optional.empty();
	}

	private String like(String text) {
		return form == ValueForm.REGISTRY ? form.normal(text, comparison.path()) : text;
	}

	/** Tests a value; a regular expression may take so many nanoseconds. */
	Outcome test(PathValues.Value value, long nanos) {
		boolean negated = comparison.negated();
		return switch (comparison.comparator()) {
			case EQUAL, IN -> Outcome.of(comparison.constants().stream().anyMatch(constant -> equal(value, constant)) != negated);
			case NOT_EQUAL -> Outcome.of(equal(value, comparison.constant()) == negated);
			case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> {
				Integer order = order(value, comparison.constant());
				yield Outcome.of(order != null && holds(order) != negated);
			}
			case LIKE -> Outcome.of((isText(value) && wildcards.matches(like(value.node().stringValue()))) != negated);
			case MATCHES -> matches(value, nanos, negated);
			case ISSUBSET -> Outcome.of((isText(value) && network.isPresent()
					&& Network.parse(value.node().stringValue()).filter(network.get()::contains).isPresent()) != negated);
			case ISSUPERSET -> Outcome.of((isText(value) && network.isPresent()
					&& Network.parse(value.node().stringValue()).filter(wide -> wide.contains(network.get())).isPresent()) != negated);
		};
	}

	private static boolean isText(PathValues.Value value) {
		return value.node().isString() && value.bytes() == null;
	}

	private Outcome matches(PathValues.Value value, long nanos, boolean negated) {
		Regex.Found found;
		if (value.bytes() != null) {
			found = regex.isBinary() ? regex.search(new String(value.bytes(), StandardCharsets.ISO_8859_1), nanos) : Regex.Found.NO;
		} else {
			found = value.node().isString() ? regex.find(value.node().stringValue(), nanos) : Regex.Found.NO;
		}
		return found == Regex.Found.TIMED_OUT ? Outcome.UNKNOWN : Outcome.of((found == Regex.Found.YES) != negated);
	}

	private boolean holds(int order) {
		return switch (comparison.comparator()) {
			case LESS -> order < 0;
			case LESS_EQUAL -> order <= 0;
			case GREATER -> order > 0;
			default -> order >= 0;
		};
	}

	private boolean equal(PathValues.Value value, Constant constant) {
		if (constant instanceof Constant.Bool b) {
			return value.node().isBoolean() && value.node().booleanValue() == b.value();
		}
		if (constant instanceof Constant.Text t && isText(value)) {
			return form.normal(value.node().stringValue(), comparison.path()).equals(form.normal(t.value(), comparison.path()));
		}
		Integer order = order(value, constant);
		return order != null && order == 0;
	}

	/** How a value stands to a constant; {@code null} when they can't be compared. */
	private static Integer order(PathValues.Value value, Constant constant) {
		return switch (constant) {
			case Constant.Bool b -> null;
			case Constant.Number n -> value.node().isNumber() ? (Integer) number(value).compareTo(n.value()) : null;
			case Constant.Timestamp t -> times(value, t.value());
			case Constant.Text t -> value.bytes() != null ? bytes(value.bytes(), latin(t.value()))
					: value.node().isString() ? (Integer) points(value.node().stringValue(), t.value()) : null;
			case Constant.Hex h -> bytes(bytesOf(value), HexFormat.of().parseHex(h.value()));
			case Constant.Binary b -> bytes(bytesOf(value), Base64.getDecoder().decode(b.value()));
		};
	}

	private static BigDecimal number(PathValues.Value value) {
		return value.node().decimalValue();
	}

	private static Integer times(PathValues.Value value, String constant) {
		Optional<Instant> b = Timestamps.parse(constant);
		Optional<Instant> a = isText(value) ? Timestamps.parse(value.node().stringValue()) : Optional.empty();
		return a.isPresent() && b.isPresent() ? (Integer) a.get().compareTo(b.get()) : null;
	}

	private static byte[] bytesOf(PathValues.Value value) {
		return value.bytes() != null ? value.bytes() : value.node().isString() ? latin(value.node().stringValue()) : null;
	}

	/** The bytes of a text of characters up to U+00FF, the only ones that can be compared with bytes. */
	private static byte[] latin(String text) {
		return text.chars().allMatch(c -> c < 256) ? text.getBytes(StandardCharsets.ISO_8859_1) : null;
	}

	private static Integer bytes(byte[] a, byte[] b) {
		return a == null || b == null ? null : (Integer) Arrays.compareUnsigned(a, b);
	}

	/** By code points, as the standard wants it; Java's own order is by UTF-16 units. */
	private static int points(String a, String b) {
		return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
	}
}
