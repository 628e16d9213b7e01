package org.akashi.stix.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** JSON canonicalised after RFC 8785 (JCS): keys in order of their UTF-16 units, numbers as ECMAScript writes them, no blanks. */
public final class CanonicalJson {

	private CanonicalJson() {
	}

	/** The canonical text of a tree. */
	public static String of(JsonNode node) {
		StringBuilder out = new StringBuilder();
		append(node, out);
		return out.toString();
	}

	private static void append(JsonNode node, StringBuilder out) {
		if (node.isObject()) {
			List<String> names = new ArrayList<>(node.propertyNames());
			Collections.sort(names);
			out.append('{');
			for (String name : names) {
				if (out.charAt(out.length() - 1) != '{') {
					out.append(',');
				}
				JsonText.quote(name, out);
				append(node.get(name), out.append(':'));
			}
			out.append('}');
		} else if (node.isArray()) {
			out.append('[');
			for (int i = 0; i < node.size(); i++) {
				append(node.get(i), i == 0 ? out : out.append(','));
			}
			out.append(']');
		} else if (node.isString()) {
			JsonText.quote(node.stringValue(), out);
		} else if (node.isNumber()) {
			out.append(number(node.doubleValue()));
		} else {
			out.append(node);
		}
	}

	/**
	 * A number as ECMAScript writes it (RFC 8785, section 3.2.2.3).
	 *
	 * @throws IllegalArgumentException if it is not finite
	 */
	public static String number(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("JSON has no number " + value);
		}
		if (value == 0) {
			return "0";
		}
		if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
			return Long.toString((long) value);
		}
		BigDecimal shortest = shortest(Math.abs(value));
		String digits = shortest.unscaledValue().toString();
		int point = digits.length() - shortest.scale();
		String sign = value < 0 ? "-" : "";
		if (digits.length() <= point && point <= 21) {
			return sign + digits + "0".repeat(point - digits.length());
		}
		if (0 < point && point <= 21) {
			return sign + digits.substring(0, point) + "." + digits.substring(point);
		}
		if (-6 < point && point <= 0) {
			return sign + "0." + "0".repeat(-point) + digits;
		}
		int exponent = point - 1;
		String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
		return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
	}

	/** The shortest decimal that is read as the value; Java's own has two digits at least. */
	private static BigDecimal shortest(double value) {
		BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
		if (decimal.precision() == 2) {
			BigDecimal one = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
			return one.doubleValue() == value ? one.stripTrailingZeros() : decimal;
		}
		return decimal;
	}
}
