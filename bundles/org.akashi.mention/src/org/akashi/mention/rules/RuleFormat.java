package org.akashi.mention.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Rules as JSON. A line: {@code id}, the conditions ({@code type value name raw host extractor}), {@code effect}
 * ({@code suppress}, {@code lower}, {@code raise}), {@code amount}, {@code origin} ({@code by_hand}, {@code imported},
 * {@code learned}), {@code accepted}, {@code rejected}, {@code note}, {@code by}, {@code at}, {@code enabled} (only where
 * false); what is empty or 0 is left out. A rule file, to be shared:
 *
 * <pre>
 * {"format":"akashi-extraction-rules","schema":1,"rules":[
 * {"id":"…","host":"example.com","effect":"suppress","origin":"by_hand"}
 * ]}
 * </pre>
 *
 * Reading is tolerant: unknown keys are ignored, a rule that makes no sense is left out and named with its line. A file
 * is hostile input: at most {@value #MOST_BYTES} bytes and {@value #MOST_RULES} rules.
 */
public final class RuleFormat {

	/** What a rule file says it is. */
	public static final String FORMAT = "akashi-extraction-rules";
	/** The newest schema that is known. */
	public static final int SCHEMA = 1;
	/** The largest file. */
	public static final int MOST_BYTES = 8 << 20;
	/** The most rules of a file. */
	public static final int MOST_RULES = 20_000;

	private static final int MOST_PROBLEMS = 20;
	private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(
			StreamReadConstraints.builder().maxStringLength(100_000).maxNestingDepth(20).maxNumberLength(50).build()).build();

	/**
	 * What a file holds.
	 *
	 * @param rules    the rules, one a match
	 * @param problems what was left out or ignored and why, with lines
	 */
	public record Content(List<ExtractionRule> rules, List<String> problems) {

		public Content {
			rules = List.copyOf(rules);
			problems = List.copyOf(problems);
		}
	}

	private RuleFormat() {
	}

	/** The line of a rule, without line break. */
	public static String line(ExtractionRule rule) {
		StringWriter out = new StringWriter(160);
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartObject();
			json.writeStringProperty("id", rule.id());
			rule.match().conditions().forEach(json::writeStringProperty);
			json.writeStringProperty("effect", id(rule.effect()));
			number(json, "amount", rule.amount());
			json.writeStringProperty("origin", id(rule.origin()));
			number(json, "accepted", rule.accepted());
			number(json, "rejected", rule.rejected());
			text(json, "note", rule.note());
			text(json, "by", rule.by());
			text(json, "at", rule.at());
			if (!rule.enabled()) {
				json.writeBooleanProperty("enabled", false);
			}
			json.writeEndObject();
		}
		return out.toString();
	}

	private static void text(JsonGenerator json, String name, String text) {
		if (!text.isEmpty()) {
			json.writeStringProperty(name, text);
		}
	}

	private static void number(JsonGenerator json, String name, int number) {
		if (number != 0) {
			json.writeNumberProperty(name, number);
		}
	}

	private static String id(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** A rule file: a rule a line, sorted by what they are about, so that two versions compare line by line. */
	public static String file(Collection<ExtractionRule> rules) {
		StringBuilder file = new StringBuilder("{\"format\":\"" + FORMAT + "\",\"schema\":" + SCHEMA + ",\"rules\":[");
		String separator = "\n";
		for (ExtractionRule rule : rules.stream().sorted(Comparator.comparing((ExtractionRule rule) -> rule.match().text())).toList()) {
			file.append(separator).append(line(rule));
			separator = ",\n";
		}
		return file.append("\n]}\n").toString();
	}

	/**
	 * Reads the line of a rule.
	 *
	 * @throws IllegalArgumentException when it is none; the message says what is wrong
	 */
	public static ExtractionRule rule(String line) {
		try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				throw new IllegalArgumentException("This is no rule, it should be a JSON object: " + RuleMatch.shown(line));
			}
			return new Fields(json, new LinkedHashSet<>()).rule();
		} catch (JacksonException e) {
			throw new IllegalArgumentException("This is no rule (" + e.getOriginalMessage() + "): " + RuleMatch.shown(line), e);
		}
	}

	/**
	 * Reads a rule file.
	 *
	 * @param name how to call it in messages
	 * @throws IllegalArgumentException when it is none, too large, damaged or of a newer Akashi; says where and what to do
	 * @throws IOException              when it can't be read
	 */
	public static Content read(String name, InputStream in) throws IOException {
		byte[] bytes = in.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new IllegalArgumentException(name + " is larger than " + (MOST_BYTES >> 20) + " MB. A rule file has at most "
					+ MOST_RULES + " rules; split it.");
		}
		String text = new String(bytes, StandardCharsets.UTF_8);
		return read(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
	}

	/** Reads the text of a rule file; see {@link #read(String, InputStream)}. */
	public static Content read(String name, String text) {
		try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
			return new FileReading(name, json).content();
		} catch (JacksonException e) {
			throw new IllegalArgumentException(name + (e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr())
					+ ": this is no valid JSON (" + e.getOriginalMessage() + "). Repair it there, or export the rules again.", e);
		}
	}

	private static final class FileReading {

		private final String name;
		private final JsonParser json;
		private final Map<String, ExtractionRule> rules = new LinkedHashMap<>();
		private final List<String> problems = new ArrayList<>();
		private final Set<String> unknown = new LinkedHashSet<>();
		private boolean list;
		private String format = "";

		FileReading(String name, JsonParser json) {
			this.name = name;
			this.json = json;
		}

		Content content() {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				throw none();
			}
			while (json.nextToken() == JsonToken.PROPERTY_NAME) {
				String key = json.currentName();
				JsonToken value = json.nextToken();
				if (key.equals("format") && value == JsonToken.VALUE_STRING) {
					format = json.getString();
				} else if (key.equals("schema") && value == JsonToken.VALUE_NUMBER_INT && json.getLongValue() > SCHEMA) {
					throw new IllegalArgumentException(name + " is of a newer Akashi (schema " + json.getLongValue() + ", this one knows up to "
							+ SCHEMA + "). Update Akashi, or ask for a file of the older schema.");
				} else if (key.equals("rules") && value == JsonToken.START_ARRAY) {
					list = true;
					rules();
				} else {
					json.skipChildren();
				}
			}
			if (!list || !format.equals(FORMAT)) {
				throw none();
			}
			if (!unknown.isEmpty()) {
				problem("unknown keys were ignored: " + RuleMatch.shown(String.join(", ", unknown)));
			}
			return new Content(List.copyOf(rules.values()), problems);
		}

		private IllegalArgumentException none() {
			return new IllegalArgumentException(name + " is no rule file. It should be a JSON object with \"format\":\"" + FORMAT
					+ "\" and a list \"rules\"; «akashi rules --export FILE» writes one.");
		}

		private void rules() {
			while (json.nextToken() != JsonToken.END_ARRAY) {
				int line = json.currentTokenLocation().getLineNr();
				if (json.currentToken() == null) {
					throw new IllegalArgumentException(name + ", line " + line + ": the file ends in the middle. Get it again.");
				}
				if (json.currentToken() != JsonToken.START_OBJECT) {
					json.skipChildren();
					problem("line " + line + ": this is no rule, it should be a JSON object; it was left out");
					continue;
				}
				if (rules.size() >= MOST_RULES) {
					throw new IllegalArgumentException(name + ", line " + line + ": there are more than " + MOST_RULES + " rules. Split the file.");
				}
				Fields fields = new Fields(json, unknown);
				try {
					ExtractionRule rule = fields.rule();
					if (rules.putIfAbsent(rule.id(), rule) != null) {
						problem("line " + line + ": there is a rule for «" + RuleMatch.shown(rule.match().text()) + "» already; this one was left out");
					}
				} catch (IllegalArgumentException e) {
					problem("line " + line + ": " + e.getMessage() + " The rule was left out.");
				}
			}
		}

		private void problem(String text) {
			if (problems.size() < MOST_PROBLEMS) {
				problems.add(name + ", " + text);
			} else if (problems.size() == MOST_PROBLEMS) {
				problems.add(name + ": there are more problems of this kind.");
			}
		}
	}

	/** The properties of one rule; the parser stands on its start and then on its end. */
	private static final class Fields {

		private static final Set<String> TEXTS = Set.of("id", "effect", "origin", "note", "by", "at");
		private static final Set<String> NUMBERS = Set.of("amount", "accepted", "rejected");

		private final Map<String, String> texts = new HashMap<>();
		private final Map<String, String> conditions = new LinkedHashMap<>();
		private final Map<String, Long> numbers = new HashMap<>();
		private boolean enabled = true;
		private String wrong = "";

		Fields(JsonParser json, Set<String> unknown) {
			while (json.nextToken() == JsonToken.PROPERTY_NAME) {
				String key = json.currentName();
				JsonToken value = json.nextToken();
				if (RuleMatch.KEYS.contains(key) && value == JsonToken.VALUE_STRING) {
					conditions.put(key, json.getString());
				} else if (TEXTS.contains(key) && value == JsonToken.VALUE_STRING) {
					texts.put(key, json.getString());
				} else if (NUMBERS.contains(key) && value == JsonToken.VALUE_NUMBER_INT) {
					numbers.put(key, json.getNumberValue().longValue());
				} else if (key.equals("enabled") && (value == JsonToken.VALUE_TRUE || value == JsonToken.VALUE_FALSE)) {
					enabled = value == JsonToken.VALUE_TRUE;
				} else {
					other(key, unknown);
					json.skipChildren();
				}
			}
		}

		private void other(String key, Set<String> unknown) {
			if (RuleMatch.KEYS.contains(key) || TEXTS.contains(key) || NUMBERS.contains(key) || key.equals("enabled")) {
				wrong = "«" + key + "» has a value of the wrong kind.";
			} else if (unknown.size() < MOST_PROBLEMS) {
				unknown.add(RuleMatch.shown(key));
			}
		}

		ExtractionRule rule() {
			if (!wrong.isEmpty()) {
				throw new IllegalArgumentException(wrong);
			}
			ExtractionRule.Effect effect = constant(ExtractionRule.Effect.class, "effect", null);
			return new ExtractionRule(RuleMatch.of(conditions), effect, number("amount"),
					constant(ExtractionRule.Origin.class, "origin", ExtractionRule.Origin.BY_HAND), number("accepted"), number("rejected"),
					texts.getOrDefault("note", ""), texts.getOrDefault("by", ""), texts.getOrDefault("at", ""), enabled);
		}

		private int number(String key) {
			return Math.clamp(numbers.getOrDefault(key, 0L), -1, 1_000_000_000);
		}

		private <E extends Enum<E>> E constant(Class<E> kind, String key, E otherwise) {
			String text = texts.get(key);
			if (text == null && otherwise != null) {
				return otherwise;
			}
			List<String> possible = new ArrayList<>();
			for (E each : kind.getEnumConstants()) {
				if (id(each).equals(text)) {
					return each;
				}
				possible.add(id(each));
			}
			throw new IllegalArgumentException((text == null ? "«" + key + "» is missing." : "«" + RuleMatch.shown(text) + "» is no " + key + ".")
					+ " Possible are " + String.join(", ", possible) + ".");
		}
	}
}
