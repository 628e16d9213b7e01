package org.akashi.report;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReportText.OffsetPair;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads {@code text.map}: all of a {@link ReportText} but its text and the bytes of its attachments. JSON in
 * UTF-8 with {@code \n}, fixed key order, defaults omitted, one line a block, link and attachment, so that a change in a
 * report is a change of few lines. Equal texts give equal bytes.
 */
public final class ReportTextFormat {

	/** The version of the format that is written. */
	public static final int SCHEMA = 1;

	private static final JsonFactory FACTORY = new JsonFactory();
	private static final JsonMapper MAPPER = new JsonMapper();

	private ReportTextFormat() {
	}

	/** The map of the text. */
	public static byte[] write(ReportText report) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
			json.writeStartObject();
			json.writeNumberProperty("schema", SCHEMA);
			json.writeNumberProperty("length", report.text().length());
			metadata(json, report.metadata());
			array(json, "blocks", report.blocks(), ReportTextFormat::block);
			array(json, "links", report.links(), ReportTextFormat::link);
			array(json, "offsets", report.originalOffsets(), (j, pair) -> {
				j.writeStartArray();
				j.writeNumber(pair.text());
				j.writeNumber(pair.original());
				j.writeEndArray();
			});
			array(json, "attachments", report.attachments(), ReportTextFormat::attachment);
			array(json, "problems", report.problems(), ReportTextFormat::problem);
			array(json, "joints", report.joints(), (j, joint) -> j.writeNumber(joint));
			json.writeEndObject();
		}
		out.write('\n');
		return out.toByteArray();
	}

	private interface ItemWriter<T> {
		void write(JsonGenerator json, T item);
	}

	private static <T> void array(JsonGenerator json, String name, List<T> items, ItemWriter<T> writer) {
		if (items.isEmpty()) {
			return;
		}
		json.writeArrayPropertyStart(name);
		for (T item : items) {
			json.writeRaw('\n'); // before the comma, which the generator writes with the item
			writer.write(json, item);
		}
		json.writeEndArray();
	}

	private static void metadata(JsonGenerator json, ReportMetadata metadata) {
		json.writeObjectPropertyStart("metadata");
		string(json, "title", metadata.title());
		string(json, "author", metadata.author());
		string(json, "publisher", metadata.publisher());
		string(json, "published", metadata.published());
		string(json, "language", metadata.language());
		string(json, "mediaType", metadata.mediaType());
		string(json, "charset", metadata.charset());
		json.writeEndObject();
	}

	private static void block(JsonGenerator json, Block block) {
		json.writeStartObject();
		json.writeStringProperty("kind", block.kind().name());
		json.writeNumberProperty("start", block.start());
		json.writeNumberProperty("end", block.end());
		Place place = block.place();
		number(json, "page", place.page());
		string(json, "part", place.part());
		number(json, "block", place.block());
		number(json, "table", place.table());
		number(json, "row", place.row());
		number(json, "column", place.column());
		if (block.boilerplate()) {
			json.writeBooleanProperty("boilerplate", true);
		}
		json.writeEndObject();
	}

	private static void link(JsonGenerator json, Link link) {
		json.writeStartObject();
		json.writeNumberProperty("start", link.start());
		json.writeNumberProperty("end", link.end());
		json.writeStringProperty("target", link.target());
		json.writeEndObject();
	}

	private static void attachment(JsonGenerator json, ReportFile file) {
		json.writeStartObject();
		string(json, "name", file.name());
		json.writeStringProperty("sha256", file.sha256());
		string(json, "mediaType", file.mediaType());
		string(json, "source", file.source());
		json.writeEndObject();
	}

	private static void problem(JsonGenerator json, IStatus problem) {
		json.writeStartObject();
		json.writeNumberProperty("severity", problem.getSeverity());
		json.writeStringProperty("plugin", problem.getPlugin());
		json.writeNumberProperty("code", problem.getCode());
		json.writeStringProperty("message", problem.getMessage());
		json.writeEndObject();
	}

	private static void string(JsonGenerator json, String name, String value) {
		if (!value.isEmpty()) {
			json.writeStringProperty(name, value);
		}
	}

	private static void number(JsonGenerator json, String name, int value) {
		if (value != 0) {
			json.writeNumberProperty(name, value);
		}
	}

	/**
	 * The report text again. Attachments have no bytes ({@link ReportFile#content()} is empty): they are reports of their
	 * own, found by their hash.
	 *
	 * @param text what was written beside the map
	 * @param map  the map
	 * @throws IllegalArgumentException when the map is broken, from a newer schema, or not of this text
	 */
	public static ReportText read(String text, byte[] map) {
		JsonNode root;
		try {
			root = MAPPER.readTree(map);
		} catch (JacksonException e) {
			throw new IllegalArgumentException("The text map is no valid JSON: " + e.getOriginalMessage(), e);
		}
		int schema = root.path("schema").asInt(0);
		if (schema < 1 || schema > SCHEMA) {
			throw new IllegalArgumentException("The text map has schema " + schema + "; this version reads up to "
					+ SCHEMA + ". Open the case with a newer Akashi.");
		}
		int length = root.path("length").asInt(-1);
		if (length != text.length()) {
			throw new IllegalArgumentException("The text map is for a text of " + length + " characters, but the text has "
					+ text.length() + ".");
		}
		try {
			return new ReportText(text, items(root.path("blocks"), ReportTextFormat::block),
					items(root.path("links"), node -> new Link(number(node, "start"), number(node, "end"), string(node, "target"))),
					metadata(root.path("metadata")),
					items(root.path("offsets"), node -> new OffsetPair(node.path(0).asInt(), node.path(1).asLong())),
					items(root.path("attachments"), node -> new ReportFile(string(node, "name"), new byte[0],
							string(node, "sha256"), string(node, "mediaType"), string(node, "source"))),
					items(root.path("problems"), node -> new Status(number(node, "severity"), string(node, "plugin"),
							number(node, "code"), string(node, "message"), null)),
					items(root.path("joints"), node -> node.asInt()));
		} catch (JacksonException e) {
			throw new IllegalArgumentException("The text map does not hold what it should: " + e.getOriginalMessage(), e);
		}
	}

	private static <T> List<T> items(JsonNode array, java.util.function.Function<JsonNode, ? extends T> reader) {
		List<T> items = new ArrayList<>(array.size());
		array.forEach(node -> items.add(reader.apply(node)));
		return items;
	}

	private static Block block(JsonNode node) {
		Place place = new Place(number(node, "page"), string(node, "part"), number(node, "block"),
				number(node, "table"), number(node, "row"), number(node, "column"));
		return new Block(Kind.valueOf(string(node, "kind")), number(node, "start"), number(node, "end"), place,
				node.path("boilerplate").asBoolean(false));
	}

	private static ReportMetadata metadata(JsonNode node) {
		return new ReportMetadata(string(node, "title"), string(node, "author"), string(node, "publisher"),
				string(node, "published"), string(node, "language"), string(node, "mediaType"), string(node, "charset"));
	}

	private static String string(JsonNode node, String name) {
		return node.path(name).asString("");
	}

	private static int number(JsonNode node, String name) {
		return node.path(name).asInt(0);
	}
}
