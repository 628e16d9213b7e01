package org.akashi.cli.internal;

import org.akashi.export.LossReport;

import tools.jackson.core.JsonGenerator;

/** A loss report as a JSON file: one loss a line, so that two of them can be compared. */
final class LossFile {

	private LossFile() {
	}

	static String json(String format, LossReport report) {
		StringBuilder text = new StringBuilder(JsonLine.of(line -> {
			line.writeStringProperty("format", format);
			line.writeNumberProperty("written", report.written());
		}));
		text.setLength(text.length() - 1);
		text.append(",\"losses\":[");
		String separator = "\n";
		for (LossReport.Loss loss : report.losses()) {
			text.append(separator).append(JsonLine.of(line -> loss(line, loss)));
			separator = ",\n";
		}
		return text.append(report.lossless() ? "]}\n" : "\n]}\n").toString();
	}

	private static void loss(JsonGenerator line, LossReport.Loss loss) {
		line.writeStringProperty("object", loss.object());
		line.writeStringProperty("name", loss.name());
		line.writeStringProperty("property", loss.property());
		line.writeStringProperty("reason", loss.reason());
		if (loss.cause() != LossReport.Cause.FORMAT) {
			line.writeStringProperty("cause", loss.cause().name().toLowerCase(java.util.Locale.ROOT));
		}
	}
}
