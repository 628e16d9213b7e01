package org.akashi.exchange.internal.openioc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.internal.openioc.Terms.Kind;
import org.akashi.exchange.internal.openioc.Terms.Term;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Combination;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.ComparisonExpression.Operator;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ObjectPath;

/** From an IndicatorItem to a comparison. */
final class Comparisons {

	private static final Pattern RANGE = Pattern.compile("\\[?\\s*(-?\\d{1,18})\\s+TO\\s+(-?\\d{1,18})\\s*]?");
	private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
	private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
	private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]+(/\\d{1,3})?");
	private static final Set<String> WHOLE_PATHS = Set.of("FileItem/FullPath", "eventItem/fileWriteEvent/fullPath", "eventItem/imageLoadEvent/fullPath");
	private static final ObjectPath NAME = ObjectPath.of("file", "name");
	private static final ObjectPath FOLDER = ObjectPath.of("file", "parent_directory_ref", "path");

	private final KnowledgeSink sink;
	private int folded;

	/** @param sink takes what stands under another name than STIX's */
	Comparisons(KnowledgeSink sink) {
		this.sink = sink;
	}

	/** How many texts are compared with case now and were not before. */
	int folded() {
		return folded;
	}

	/** The comparison that stands for an item. */
	ComparisonExpression of(Node item) {
		String search = item.child("Context").map(context -> context.get("search")).orElse("");
		String content = item.child("Content").map(Node::text).orElse("");
		String condition = item.get("condition");
		boolean negated = item.get("negate").equals("true");
		boolean sensitive = item.get("preserve-case").equals("true");
		ComparisonExpression special = special(search, condition, content, negated);
		if (special != null) {
			folded += sensitive ? 0 : 1;
			return special;
		}
		Term term = Terms.of(search).orElse(null);
		ComparisonExpression comparison = term == null ? null : comparison(term, condition, content, negated);
		if (comparison == null) {
			Term custom = Terms.custom(search);
			sink.loss("//IndicatorItem[@id='" + item.get("id") + "']", item.line(), custom.term() + " " + condition + " " + Schema.shortened(content),
					term == null ? "STIX has no property for the term " + custom.term() + "; it stands in the pattern as the custom property " + custom.path() + "."
							: "The content is no value of " + term.path() + "; it stands in the pattern as the custom property " + custom.path() + ".");
			comparison = text(custom.path(), condition, content, negated);
		}
		boolean folds = !sensitive && (term == null || term.kind() == Kind.TEXT) && content.chars().anyMatch(Character::isLetter);
		folded += folds ? 1 : 0;
		return comparison;
	}

	/** An extension is the end of a name; a whole path is a folder and a name. */
	private static ComparisonExpression special(String search, String condition, String content, boolean negated) {
		if (search.equals("FileItem/FileExtension") && condition.equals("is") && content.matches("[A-Za-z0-9]+")) {
			return new Comparison(NAME, negated, Comparator.LIKE, List.of(new Constant.Text("%." + content)));
		}
		return WHOLE_PATHS.contains(search) && !negated && !content.isBlank() ? wholePath(condition, content) : null;
	}

	/** A name has no separator: where one stands in the content, the last one can be that between folder and name. */
	private static ComparisonExpression wholePath(String condition, String content) {
		int last = Math.max(content.lastIndexOf('\\'), content.lastIndexOf('/'));
		String folder = last < 0 ? "" : content.substring(0, Math.max(last, last == 0 || content.charAt(last - 1) == ':' ? last + 1 : 0));
		String name = content.substring(last + 1);
		return switch (condition) {
			case "is" -> last < 0 || name.isEmpty() ? null : join(Operator.AND, equal(FOLDER, false, new Constant.Text(folder)), equal(NAME, false, new Constant.Text(name)));
			case "contains" -> last < 0 ? join(Operator.OR, text(FOLDER, condition, content, false), text(NAME, condition, content, false))
					: join(Operator.OR, name.isEmpty() ? text(FOLDER, "ends-with", folder, false)
							: inFolder(last, folder, text(NAME, "starts-with", name, false)), text(FOLDER, condition, content, false));
			case "ends-with" -> last < 0 ? text(NAME, condition, content, false) : name.isEmpty() ? null
					: inFolder(last, folder, equal(NAME, false, new Constant.Text(name)));
			case "starts-with" -> last < 0 || name.isEmpty() ? text(FOLDER, condition, content, false)
					: join(Operator.OR, join(Operator.AND, equal(FOLDER, false, new Constant.Text(folder)), text(NAME, condition, name, false)), text(FOLDER, condition, content, false));
			default -> null;
		};
	}

	/** A name in a folder that ends so; before the first sign of the content any folder may stand. */
	private static ComparisonExpression inFolder(int separator, String folder, ComparisonExpression name) {
		return separator == 0 ? name : join(Operator.AND, text(FOLDER, "ends-with", folder, false), name);
	}

	private static ComparisonExpression join(Operator operator, ComparisonExpression... operands) {
		return new Combination(operator, List.of(operands));
	}

	private static ComparisonExpression equal(ObjectPath path, boolean negated, Constant constant) {
		return new Comparison(path, false, negated ? Comparator.NOT_EQUAL : Comparator.EQUAL, List.of(constant));
	}

	/** {@code null} when the content is no value of the path. */
	private static ComparisonExpression comparison(Term term, String condition, String content, boolean negated) {
		ObjectPath path = term.path();
		String value = content.strip();
		boolean order = condition.equals("greater-than") || condition.equals("less-than");
		return switch (term.kind()) {
			case TEXT -> text(path, condition, content, negated);
			case LOWER -> text(path, condition, value.toLowerCase(Locale.ROOT), negated);
			case MAC -> text(path, condition, value.toLowerCase(Locale.ROOT).replace('-', ':'), negated);
			case HASH -> condition.equals("is") && isHash(path, value) ? equal(path, negated, new Constant.Text(value.toLowerCase(Locale.ROOT))) : null;
			case ADDRESS -> condition.equals("is") && ADDRESS.matcher(value).matches() ? address(path, value, negated)
					: condition.equals("is") || order ? null : text(path, condition, value, negated);
			case INT, NUMBER -> number(path, condition, value, negated, term.kind());
			case TIME -> Dates.instant(value).isEmpty() || !order && !condition.equals("is") ? null
					: ordered(path, condition, new Constant.Timestamp(time(value)), negated);
			case BOOL -> condition.equals("is") && value.matches("(?i)true|false") ? equal(path, negated, new Constant.Bool(Boolean.parseBoolean(value))) : null;
		};
	}

	private static String time(String value) {
		return Dates.instant(value).map(instant -> Dates.stix(instant).replace(".000Z", "Z")).orElseThrow();
	}

	private static boolean isHash(ObjectPath path, String value) {
		int digits = switch (path.members().getLast()) {
			case "MD5" -> 32;
			case "SHA-1" -> 40;
			default -> 64;
		};
		return value.length() == digits && value.matches("[0-9a-fA-F]+");
	}

	private static ComparisonExpression address(ObjectPath path, String value, boolean negated) {
		return value.indexOf('/') > 0 ? new Comparison(path, negated, Comparator.ISSUBSET, List.of(new Constant.Text(value)))
				: equal(path, negated, new Constant.Text(value));
	}

	private static ComparisonExpression number(ObjectPath path, String condition, String value, boolean negated, Kind kind) {
		Matcher range = RANGE.matcher(value);
		if (condition.equals("is") && !negated && range.matches()) {
			return new Combination(Operator.AND, List.of(
					new Comparison(path, false, Comparator.GREATER_EQUAL, List.of(new Constant.Number(new BigDecimal(range.group(1))))),
					new Comparison(path, false, Comparator.LESS_EQUAL, List.of(new Constant.Number(new BigDecimal(range.group(2)))))));
		}
		boolean fits = (kind == Kind.INT ? WHOLE : DECIMAL).matcher(value).matches();
		boolean able = condition.equals("is") || condition.equals("greater-than") || condition.equals("less-than");
		return fits && able ? ordered(path, condition, new Constant.Number(new BigDecimal(value)), negated) : null;
	}

	private static ComparisonExpression ordered(ObjectPath path, String condition, Constant constant, boolean negated) {
		return switch (condition) {
			case "greater-than" -> new Comparison(path, negated, Comparator.GREATER, List.of(constant));
			case "less-than" -> new Comparison(path, negated, Comparator.LESS, List.of(constant));
			default -> equal(path, negated, constant);
		};
	}

	/** LIKE has no way to say that a percent sign or an underscore is meant: then a regular expression says it. */
	private static ComparisonExpression text(ObjectPath path, String condition, String content, boolean negated) {
		boolean plain = content.indexOf('%') < 0 && content.indexOf('_') < 0;
		Constant like = new Constant.Text(switch (condition) {
			case "contains" -> "%" + content + "%";
			case "starts-with" -> content + "%";
			default -> "%" + content;
		});
		Constant regex = new Constant.Text(switch (condition) {
			case "contains" -> Regex.quote(content);
			case "starts-with" -> "^" + Regex.quote(content);
			default -> Regex.quote(content) + "$";
		});
		return switch (condition) {
			case "contains", "starts-with", "ends-with" -> new Comparison(path, negated, plain ? Comparator.LIKE : Comparator.MATCHES, List.of(plain ? like : regex));
			case "matches" -> new Comparison(path, negated, Comparator.MATCHES, List.of(new Constant.Text(content)));
			default -> ordered(path, condition, new Constant.Text(content), negated);
		};
	}
}
