package org.akashi.mention;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Mentions and proposals as JSON lines: one object a line, keys in fixed order, no line break inside. The same mention
 * always gives the same line.
 * <p>
 * A mention: {@code start end page raw value type entity candidates role confidence extractor why}
 * ({@code candidates} only where there are any), then {@code parts}, each {@code "start-end"}, where the value is broken. A proposal: {@code kind subject verb object value start stop
 * sentence_start sentence_end confidence extractor why}. Offsets are UTF-16 units. Unknown keys are ignored when
 * reading.
 */
public final class MentionFormat {

	private static final JsonFactory JSON = new JsonFactory();

	private MentionFormat() {
	}

	/** The line of a mention, without line break. */
	public static String line(Mention mention) {
		return line(Map.of(), mention);
	}

	/**
	 * The line of a mention with further keys before its own, e.g. {@code file}.
	 *
	 * @param leading keys and values, written in the order of the map
	 */
	public static String line(Map<String, String> leading, Mention mention) {
		StringWriter out = new StringWriter(256);
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartObject();
			leading.forEach(json::writeStringProperty);
			json.writeNumberProperty("start", mention.span().start());
			json.writeNumberProperty("end", mention.span().end());
			json.writeNumberProperty("page", mention.page());
			json.writeStringProperty("raw", mention.raw());
			json.writeStringProperty("value", mention.value());
			json.writeStringProperty("type", mention.type());
			json.writeStringProperty("entity", mention.entity());
			if (!mention.candidates().isEmpty()) {
				json.writeArrayPropertyStart("candidates");
				mention.candidates().forEach(json::writeString);
				json.writeEndArray();
			}
			json.writeStringProperty("role", mention.role().id());
			json.writeNumberProperty("confidence", mention.confidence());
			json.writeStringProperty("extractor", mention.extractor());
			json.writeStringProperty("why", mention.why());
			if (!mention.parts().isEmpty()) {
				json.writeArrayPropertyStart("parts");
				mention.parts().forEach(part -> json.writeString(part.start() + "-" + part.end()));
				json.writeEndArray();
			}
			json.writeEndObject();
		}
		return out.toString();
	}

	/** The line of a proposal, without line break. */
	public static String line(Proposal proposal) {
		StringWriter out = new StringWriter(256);
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartObject();
			json.writeStringProperty("kind", proposal.kind().name().toLowerCase(java.util.Locale.ROOT));
			json.writeStringProperty("subject", proposal.subject());
			json.writeStringProperty("verb", proposal.verb());
			json.writeStringProperty("object", proposal.object());
			json.writeStringProperty("value", proposal.value());
			json.writeStringProperty("start", proposal.start());
			json.writeStringProperty("stop", proposal.stop());
			json.writeNumberProperty("sentence_start", proposal.sentence().start());
			json.writeNumberProperty("sentence_end", proposal.sentence().end());
			json.writeNumberProperty("confidence", proposal.confidence());
			json.writeStringProperty("extractor", proposal.extractor());
			json.writeStringProperty("why", proposal.why());
			json.writeEndObject();
		}
		return out.toString();
	}

	/**
	 * Reads the line of a mention.
	 *
	 * @throws IllegalArgumentException when the line is not one; the message says what is wrong
	 */
	public static Mention mention(String line) {
		Fields fields = new Fields(line);
		try {
			return new Mention(new Span(fields.number("start"), fields.number("end")), fields.number("page"),
					fields.text("raw"), fields.text("value"), fields.text("type"), fields.text("entity"),
					fields.lists.getOrDefault("candidates", List.of()), Role.of(fields.text("role")),
					fields.number("confidence"), fields.text("extractor"), fields.text("why"), fields.spans("parts"));
		} catch (IllegalArgumentException e) {
			throw fields.problem(e.getMessage(), e);
		}
	}

	/**
	 * Reads the line of a proposal.
	 *
	 * @throws IllegalArgumentException when the line is not one; the message says what is wrong
	 */
	public static Proposal proposal(String line) {
		Fields fields = new Fields(line);
		try {
			return new Proposal(Proposal.Kind.valueOf(fields.text("kind").toUpperCase(java.util.Locale.ROOT)),
					fields.text("subject"), fields.text("verb"), fields.text("object"), fields.text("value"),
					fields.text("start"), fields.text("stop"),
					new Span(fields.number("sentence_start"), fields.number("sentence_end")),
					fields.number("confidence"), fields.text("extractor"), fields.text("why"));
		} catch (IllegalArgumentException e) {
			throw fields.problem(e.getMessage(), e);
		}
	}

	/** The flat object of one line. */
	private static final class Fields {

		private final String line;
		private final Map<String, String> texts = new HashMap<>();
		private final Map<String, Integer> numbers = new HashMap<>();
		final Map<String, List<String>> lists = new HashMap<>();

		Fields(String line) {
			this.line = line;
			try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
				if (json.nextToken() != JsonToken.START_OBJECT) {
					throw problem("no object", null);
				}
				while (json.nextToken() == JsonToken.PROPERTY_NAME) {
					read(json, json.currentName());
				}
			} catch (JacksonException e) {
				throw problem(e.getOriginalMessage(), e);
			}
		}

		private void read(JsonParser json, String name) {
			switch (json.nextToken()) {
			case VALUE_STRING -> texts.put(name, json.getString());
			case VALUE_NUMBER_INT -> numbers.put(name, json.getIntValue());
			case START_ARRAY -> {
				List<String> list = new ArrayList<>();
				while (json.nextToken() == JsonToken.VALUE_STRING) {
					list.add(json.getString());
				}
				if (json.currentToken() != JsonToken.END_ARRAY) {
					throw problem("'" + name + "' is not a list of texts", null);
				}
				lists.put(name, list);
			}
			case START_OBJECT -> json.skipChildren();
			default -> { /* true, false, null: none of ours */ }
			}
		}

		String text(String name) {
			String value = texts.get(name);
			if (value == null) {
				throw new IllegalArgumentException("'" + name + "' is missing or not a text");
			}
			return value;
		}

		List<Span> spans(String name) {
			List<Span> spans = new ArrayList<>();
			for (String written : lists.getOrDefault(name, List.of())) {
				String[] ends = written.split("-", 2);
				if (ends.length < 2) {
					throw new IllegalArgumentException("'" + written + "' in '" + name + "' is not start-end");
				}
				spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
			}
			return spans;
		}

		int number(String name) {
			Integer value = numbers.get(name);
			if (value == null) {
				throw new IllegalArgumentException("'" + name + "' is missing or not a whole number");
			}
			return value;
		}

		IllegalArgumentException problem(String what, Exception cause) {
			String shown = line.length() > 120 ? line.substring(0, 120) + "…" : line;
			return new IllegalArgumentException("Not a line of mentions or proposals (" + what + "): " + shown, cause);
		}
	}
}
