package org.akashi.cli.internal;

import java.util.Locale;

import org.akashi.export.Exporters;

/** The formats, as {@code akashi export --list-formats} prints them. */
final class FormatList {

	private FormatList() {
	}

	static void print(Session session, boolean json) {
		for (Exporters.Entry entry : session.exporters().all()) {
			session.console().out().println(json ? asJson(entry) : entry.id() + "\t" + entry.label());
		}
	}

	private static String asJson(Exporters.Entry entry) {
		return JsonLine.of(line -> {
			line.writeStringProperty("id", entry.id());
			line.writeStringProperty("label", entry.label());
			line.writeStringProperty("extension", entry.extension());
			line.writeStringProperty("media_type", entry.mediaType());
			line.writeArrayPropertyStart("options");
			entry.exporter().options().forEach(option -> {
				line.writeStartObject();
				line.writeStringProperty("id", option.id());
				line.writeStringProperty("label", option.label());
				line.writeStringProperty("description", option.description());
				line.writeStringProperty("kind", option.kind().name().toLowerCase(Locale.ROOT));
				line.writeArrayPropertyStart("choices");
				option.choices().forEach(line::writeString);
				line.writeEndArray();
				line.writeStringProperty("default", option.defaultValue());
				line.writeEndObject();
			});
			line.writeEndArray();
		});
	}
}
