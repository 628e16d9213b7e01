package org.akashi.warninglist;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.akashi.warninglist.internal.PrettyJson;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Writes a warning list in the MISP format, an entry a line, with its {@code origin} beside. */
public final class WarningListWriter {

	private WarningListWriter() {
	}

	/** Writes a list to a file, which is replaced as a whole or not at all. */
	public static void write(WarningList list, Path file) throws IOException {
		Path part = file.resolveSibling("." + file.getFileName() + ".part");
		try (Writer out = new BufferedWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
			write(list, out);
		} catch (JacksonException e) {
			throw new IOException(file + " can't be written: " + e.getOriginalMessage(), e);
		}
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Writes a list; the writer stays open. */
	public static void write(WarningList list, Writer out) {
		try (JsonGenerator json = PrettyJson.generator(out)) {
			json.writeStartObject();
			json.writeStringProperty("name", list.name());
			json.writeNumberProperty("version", list.version());
			json.writeStringProperty("description", list.description());
			json.writeStringProperty("type", list.type().id());
			if (list.category() != WarningList.Category.FALSE_POSITIVE) {
				json.writeStringProperty("category", list.category().name().toLowerCase(Locale.ROOT));
			}
			if (!list.attributes().isEmpty()) {
				json.writeArrayPropertyStart("matching_attributes");
				list.attributes().stream().sorted().forEach(json::writeString);
				json.writeEndArray();
			}
			json.writeStringProperty("origin", list.origin());
			entries(list, json);
			json.writeEndObject();
		}
	}

	private static void entries(WarningList list, JsonGenerator json) {
		if (list.comments().isEmpty()) {
			json.writeArrayPropertyStart("list");
			list.entries().forEach(json::writeString);
			json.writeEndArray();
		} else {
			json.writeObjectPropertyStart("list");
			list.entries().forEach(entry -> json.writeStringProperty(entry, list.comments().getOrDefault(entry, "")));
			json.writeEndObject();
		}
	}
}
