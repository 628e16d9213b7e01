package org.akashi.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses review items by what is written on the command line: conditions separated by commas, all of which must hold.
 * <ul>
 * <li>{@code all}</li>
 * <li>{@code id:3f2a…} (a whole id or its beginning, at least 4 characters), {@code report:…} likewise</li>
 * <li>{@code type:ipv4}, {@code value:203.0.113.7}, {@code entity:DE}, {@code role:indicator}, {@code state:open},
 * {@code kind:mention} or {@code kind:proposal}, {@code extractor:names}; case doesn't count</li>
 * <li>{@code confidence>=80}, also {@code > <= < =}</li>
 * </ul>
 * A value with a comma stands in double quotes: {@code value:"a,b"}.
 */
public final class Selector {

	private static final Pattern CONDITION = Pattern.compile("\\G\\s*([a-z]+)\\s*(>=|<=|:|=|>|<)\\s*"
			+ "(\"(?:[^\"]*)\"|[^,]*?)\\s*(?:,|$)");

	private final String text;
	private final List<Predicate<ReviewItem>> conditions;

	private Selector(String text, List<Predicate<ReviewItem>> conditions) {
		this.text = text;
		this.conditions = conditions;
	}

	/**
	 * Reads a selector.
	 *
	 * @throws IllegalArgumentException saying what is wrong and what is possible
	 */
	public static Selector parse(String text) {
		String trimmed = text.strip();
		if (trimmed.equals("all")) {
			return new Selector(trimmed, List.of());
		}
		List<Predicate<ReviewItem>> conditions = new ArrayList<>();
		Matcher matcher = CONDITION.matcher(trimmed);
		int end = 0;
		while (end < trimmed.length() && matcher.find()) {
			String value = matcher.group(3);
			if (value.length() >= 2 && value.startsWith("\"")) {
				value = value.substring(1, value.length() - 1);
			}
			conditions.add(condition(matcher.group(1), matcher.group(2), value, text));
			end = matcher.end();
		}
		if (conditions.isEmpty() || end < trimmed.length() || trimmed.endsWith(",")) {
			throw new IllegalArgumentException("«" + text + "» is no selector. Write conditions like type:ipv4, id:…, "
					+ "value:…, confidence>=80, joined by commas, or all.");
		}
		return new Selector(trimmed, conditions);
	}

	private static Predicate<ReviewItem> condition(String key, String operator, String value, String text) {
		if (value.isEmpty()) {
			throw new IllegalArgumentException("«" + text + "»: " + key + " needs a value.");
		}
		if (key.equals("confidence")) {
			return confidence(operator, value, text);
		}
		if (!operator.equals(":") && !operator.equals("=")) {
			throw new IllegalArgumentException("«" + text + "»: " + operator + " is for confidence only.");
		}
		return switch (key) {
		case "id" -> beginning(value, text, ReviewItem::id);
		case "report" -> beginning(value, text, ReviewItem::sha256);
		case "type" -> item -> item.type().equalsIgnoreCase(value);
		case "value" -> item -> item.value().equalsIgnoreCase(value)
				|| item.mention().isPresent() && item.mention().get().raw().equalsIgnoreCase(value);
		case "entity" -> item -> item.entity().equalsIgnoreCase(value);
		case "role" -> item -> item.mention().isPresent() && item.mention().get().role().id().equalsIgnoreCase(value);
		case "state" -> state(value, text);
		case "kind" -> kind(value, text);
		case "extractor" -> item -> item.extractor().equalsIgnoreCase(value)
				|| item.extractor().toLowerCase(Locale.ROOT).startsWith(value.toLowerCase(Locale.ROOT) + "/");
		default -> throw new IllegalArgumentException("«" + text + "»: " + key + " is unknown. Possible are all, id, "
				+ "report, type, value, entity, role, state, kind, extractor, confidence.");
		};
	}

	private static Predicate<ReviewItem> beginning(String value, String text,
			java.util.function.Function<ReviewItem, String> key) {
		if (value.length() < 4) {
			throw new IllegalArgumentException("«" + text + "»: give at least 4 characters of an id.");
		}
		String lower = value.toLowerCase(Locale.ROOT);
		return item -> key.apply(item).startsWith(lower);
	}

	private static Predicate<ReviewItem> state(String value, String text) {
		try {
			ReviewItem.State state = ReviewItem.State.valueOf(value.toUpperCase(Locale.ROOT));
			return item -> item.state() == state;
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("«" + text + "»: a state is open, accepted or rejected.", e);
		}
	}

	private static Predicate<ReviewItem> kind(String value, String text) {
		return switch (value.toLowerCase(Locale.ROOT)) {
		case "mention" -> item -> !item.isProposal();
		case "proposal" -> ReviewItem::isProposal;
		default -> throw new IllegalArgumentException("«" + text + "»: a kind is mention or proposal.");
		};
	}

	private static Predicate<ReviewItem> confidence(String operator, String value, String text) {
		int limit;
		try {
			limit = Integer.parseInt(value);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("«" + text + "»: confidence is a number from 0 to 100.", e);
		}
		if (limit < 0 || limit > 100) {
			throw new IllegalArgumentException("«" + text + "»: confidence is a number from 0 to 100.");
		}
		return switch (operator) {
		case ">=" -> item -> item.confidence() >= limit;
		case "<=" -> item -> item.confidence() <= limit;
		case ">" -> item -> item.confidence() > limit;
		case "<" -> item -> item.confidence() < limit;
		default -> item -> item.confidence() == limit;
		};
	}

	/** Whether the item fulfils all conditions. */
	public boolean matches(ReviewItem item) {
		return conditions.stream().allMatch(condition -> condition.test(item));
	}

	@Override
	public String toString() {
		return text;
	}
}
