package org.akashi.store.internal;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Statuses in JSON. */
final class StatusLines {

	private StatusLines() {
	}

	static void write(JsonGenerator out, IStatus status) {
		out.writeStartObject();
		out.writeNumberProperty("severity", status.getSeverity());
		out.writeStringProperty("plugin", status.getPlugin());
		out.writeNumberProperty("code", status.getCode());
		out.writeStringProperty("message", status.getMessage());
		out.writeEndObject();
	}

	static IStatus read(JsonParser in) {
		int[] numbers = { IStatus.ERROR, 0 };
		String[] texts = { "org.akashi.store", "" };
		Json.properties(in, (name, value) -> {
			switch (name) {
			case "severity" -> numbers[0] = value.getIntValue();
			case "code" -> numbers[1] = value.getIntValue();
			case "plugin" -> texts[0] = value.getString();
			case "message" -> texts[1] = value.getString();
			default -> value.skipChildren();
			}
		});
		return new Status(numbers[0], texts[0], numbers[1], texts[1], null);
	}
}
