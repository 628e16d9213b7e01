package org.akashi.mention.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.Mention;

/**
 * Which mentions a rule is about: conditions all of which must hold; {@code ""} is no condition. Case, width and
 * runs of spaces don't count.
 *
 * @param type      the mention's type
 * @param value     its value
 * @param name      the known thing that it stands for: the mention's entity, or its value where it has none
 * @param raw       the text as written
 * @param host      its host (of a URL, an e-mail address, an address with port, or itself) is this one or below it
 * @param extractor id of its extractor, without version ({@code names}) or with it ({@code names/1})
 */
public record RuleMatch(String type, String value, String name, String raw, String host, String extractor) {

	/** The most characters of one condition. */
	public static final int LONGEST = 1000;

	private static final Pattern BLANK = Pattern.compile("\\s+");
	private static final Pattern CONDITION = Pattern.compile("\\G\\s*([a-z]+)\\s*[:=]\\s*(\"(?:[^\"]*)\"|[^,]*?)\\s*(?:,|$)");

	/**
	 * @throws IllegalArgumentException when there is no condition, or one is too long or holds a control character
	 */
	public RuleMatch {
		for (String condition : new String[] { type, value, name, raw, host, extractor }) {
			Objects.requireNonNull(condition);
			if (condition.length() > LONGEST) {
				throw new IllegalArgumentException("A condition has " + condition.length() + " characters, more than " + LONGEST + ".");
			}
			if (condition.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
				throw new IllegalArgumentException("A condition holds a control character.");
			}
		}
		if (host.startsWith(".") || host.startsWith("*.")) {
			host = host.substring(host.indexOf('.') + 1);
		}
		if ((type + value + name + raw + host + extractor).isBlank()) {
			throw new IllegalArgumentException("A rule needs at least one condition: type, value, name, raw, host or extractor.");
		}
	}

	/** This value of this type. */
	public static RuleMatch value(String type, String value) {
		return new RuleMatch(type, value, "", "", "", "");
	}

	/** This known thing of this type, by whatever alias. */
	public static RuleMatch name(String type, String name) {
		return new RuleMatch(type, "", name, "", "", "");
	}

	/** This host and all below it. */
	public static RuleMatch host(String host) {
		return new RuleMatch("", "", "", "", host, "");
	}

	/** All that an extractor finds of a type. */
	public static RuleMatch extractor(String extractor, String type) {
		return new RuleMatch(type, "", "", "", "", extractor);
	}

	/**
	 * Reads {@code type:domain,value:evil.example}; a condition with a comma stands in double quotes.
	 *
	 * @throws IllegalArgumentException saying what is wrong and what is possible
	 */
	public static RuleMatch parse(String text) {
		Map<String, String> conditions = new LinkedHashMap<>();
		Matcher matcher = CONDITION.matcher(text.strip());
		int end = 0;
		while (end < text.strip().length() && matcher.find()) {
			String condition = matcher.group(2);
			conditions.put(matcher.group(1), condition.length() > 1 && condition.startsWith("\"")
					? condition.substring(1, condition.length() - 1) : condition);
			end = matcher.end();
		}
		if (conditions.isEmpty() || end < text.strip().length() || text.strip().endsWith(",")) {
			throw new IllegalArgumentException("«" + shown(text) + "» says of nothing which mentions it is about. Write conditions "
					+ "like host:example.com or type:filename,value:setup.exe, joined by commas.");
		}
		return of(conditions);
	}

	/**
	 * From conditions by key.
	 *
	 * @throws IllegalArgumentException when a key is none of ours
	 */
	static RuleMatch of(Map<String, String> conditions) {
		for (String key : conditions.keySet()) {
			if (!KEYS.contains(key)) {
				throw new IllegalArgumentException("«" + shown(key) + "» is no condition. Possible are " + String.join(", ", KEYS) + ".");
			}
		}
		return new RuleMatch(conditions.getOrDefault("type", ""), conditions.getOrDefault("value", ""),
				conditions.getOrDefault("name", ""), conditions.getOrDefault("raw", ""), conditions.getOrDefault("host", ""),
				conditions.getOrDefault("extractor", ""));
	}

	/** The keys of conditions, in their order. */
	static final List<String> KEYS = List.of("type", "value", "name", "raw", "host", "extractor");

	/** The conditions by key, in fixed order, without those that aren't there. */
	public Map<String, String> conditions() {
		Map<String, String> conditions = new LinkedHashMap<>();
		String[] all = { type, value, name, raw, host, extractor };
		for (int i = 0; i < all.length; i++) {
			if (!all[i].isEmpty()) {
				conditions.put(KEYS.get(i), all[i]);
			}
		}
		return conditions;
	}

	/** The conditions as {@link #parse} reads them. */
	public String text() {
		StringBuilder text = new StringBuilder();
		conditions().forEach((key, condition) -> text.append(text.isEmpty() ? "" : ",").append(key).append(':')
				.append(condition.indexOf(',') < 0 ? condition : "\"" + condition + "\""));
		return text.toString();
	}

	/** The key of this match, 12 hexadecimal characters: equal for equal conditions, whatever their case and width. */
	public String id() {
		try {
			StringBuilder key = new StringBuilder();
			conditions().forEach((name, condition) -> key.append(name).append('\n').append(folded(condition)).append('\n'));
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 6);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/** Whether the mention fulfils all conditions. */
	public boolean matches(Mention mention) {
		return is(type, mention.type()) && is(value, mention.value()) && is(raw, mention.raw()) && (name.isEmpty()
				|| is(name, mention.entity().isEmpty() ? mention.value() : mention.entity())) && ofExtractor(mention.extractor())
				&& (host.isEmpty() || Hosts.isUnder(Hosts.of(mention.type(), mention.value()), folded(host)));
	}

	private static boolean is(String condition, String text) {
		return condition.isEmpty() || condition.equalsIgnoreCase(text) || folded(condition).equals(folded(text));
	}

	private boolean ofExtractor(String versioned) {
		return extractor.isEmpty() || versioned.equalsIgnoreCase(extractor)
				|| extractor.indexOf('/') < 0 && versioned.regionMatches(true, 0, extractor + "/", 0, extractor.length() + 1);
	}

	/** The more exact of two matches says more: a value over a name over a host over an extractor over a type. */
	int exactness() {
		return (value.isEmpty() ? 0 : 1 << 12) + (raw.isEmpty() ? 0 : 1 << 11) + (name.isEmpty() ? 0 : 1 << 10)
				+ (host.isEmpty() ? 0 : (1 << 9) + Math.min(host.length(), 254)) + (extractor.isEmpty() ? 0 : 2) + (type.isEmpty() ? 0 : 1);
	}

	static String folded(String text) {
		return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

	static String shown(String text) {
		return text.length() > 60 ? text.substring(0, 60) + "…" : text;
	}
}
