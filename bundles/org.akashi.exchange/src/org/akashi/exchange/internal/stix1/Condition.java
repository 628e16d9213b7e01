package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.akashi.indicator.ObservablePatterns;

/** The condition on one property of a CybOX object, as a comparison of the STIX pattern language. */
final class Condition {

	private static final String COMMA = "##comma##";

	private Condition() {
	}

	/** The values of an element, which may be several in one. */
	static List<String> values(XmlElement element) {
		String delimiter = element.attribute("delimiter");
		List<String> values = new ArrayList<>();
		for (String value : element.text().split(Pattern.quote(delimiter.isEmpty() ? COMMA : delimiter), -1)) {
			if (!value.isBlank()) {
				values.add(value.strip());
			}
		}
		return values;
	}

	/** A comparison of texts. */
	static String text(String path, XmlElement element) {
		return of(path, element, values(element).stream().map(ObservablePatterns::literal).toList());
	}

	/** A comparison of texts that were brought into another form. */
	static String text(String path, XmlElement element, List<String> values) {
		return of(path, element, values.stream().map(ObservablePatterns::literal).toList());
	}

	/** A comparison of numbers; {@code ""} when a value is none. */
	static String number(String path, XmlElement element) {
		List<String> values = values(element);
		return values.stream().allMatch(value -> value.matches("-?\\d{1,18}")) ? of(path, element, values) : "";
	}

	private static String of(String path, XmlElement element, List<String> literals) {
		if (literals.isEmpty()) {
			return "";
		}
		String condition = element.attribute("condition").toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		boolean all = element.attribute("apply_condition").equalsIgnoreCase("ALL");
		boolean none = element.attribute("apply_condition").equalsIgnoreCase("NONE");
		if (condition.equals("inclusivebetween") && literals.size() == 2) {
			return "(" + path + " >= " + literals.get(0) + " AND " + path + " <= " + literals.get(1) + ")";
		}
		if (condition.equals("exclusivebetween") && literals.size() == 2) {
			return "(" + path + " > " + literals.get(0) + " AND " + path + " < " + literals.get(1) + ")";
		}
		if (literals.size() > 1 && !all && (condition.isEmpty() || condition.equals("equals"))) {
			return path + (none ? " NOT IN (" : " IN (") + String.join(", ", literals) + ")";
		}
		List<String> each = literals.stream().map(literal -> one(path, condition, literal, none)).toList();
		return each.size() == 1 ? each.getFirst() : each.stream().collect(Collectors.joining(all || none ? " AND " : " OR ", "(", ")"));
	}

	private static String one(String path, String condition, String literal, boolean negated) {
		String not = negated ? " NOT" : "";
		return path + switch (condition) {
			case "doesnotequal" -> (negated ? " = " : " != ") + literal;
			case "contains" -> not + like(literal, "%", "%");
			case "doesnotcontain" -> (negated ? "" : " NOT") + like(literal, "%", "%");
			case "startswith" -> not + like(literal, "", "%");
			case "endswith" -> not + like(literal, "%", "");
			case "greaterthan" -> not + " > " + literal;
			case "greaterthanorequal" -> not + " >= " + literal;
			case "lessthan" -> not + " < " + literal;
			case "lessthanorequal" -> not + " <= " + literal;
			case "fitspattern" -> not + " MATCHES " + literal;
			default -> (negated ? " != " : " = ") + literal;
		};
	}

	/** A text with wildcards inside can't be compared by LIKE, which has no way to escape them. */
	private static String like(String literal, String before, String after) {
		if (!literal.startsWith("'")) {
			return " = " + literal;
		}
		String inner = literal.substring(1, literal.length() - 1);
		if (inner.indexOf('%') < 0 && inner.indexOf('_') < 0) {
			return " LIKE '" + before + inner + after + "'";
		}
		String plain = inner.replace("\\'", "'").replace("\\\\", "\\");
		String regex = (before.isEmpty() ? "^" : "") + plain.replaceAll("([\\\\.\\[\\]{}()*+?^$|])", "\\\\$1") + (after.isEmpty() ? "$" : "");
		return " MATCHES " + ObservablePatterns.literal(regex);
	}
}
