package org.akashi.cli.internal;

import org.akashi.exchange.Conversion.Outcome;
import org.akashi.exchange.ReadLoss;
import org.akashi.export.LossReport.Loss;
import org.akashi.stix.ReadFault;
import org.eclipse.core.runtime.IStatus;

import tools.jackson.core.JsonGenerator;

/** All that a conversion could not carry, as one JSON file with one loss a line. */
final class ConversionLosses {

	private final StringBuilder files = new StringBuilder();
	private final String to;

	ConversionLosses(String to) {
		this.to = to;
	}

	/** Adds a file that was converted. */
	void add(String file, String output, Outcome outcome) {
		begin(JsonLine.of(line -> {
			line.writeStringProperty("file", file);
			line.writeStringProperty("from", outcome.from());
			line.writeStringProperty("output", output);
			line.writeNumberProperty("objects", outcome.objects());
			line.writeNumberProperty("written", outcome.written());
		}));
		files.append(",\"losses\":[");
		String separator = "\n";
		for (ReadLoss loss : outcome.readLosses()) {
			files.append(separator).append(JsonLine.of(line -> read(line, loss)));
			separator = ",\n";
		}
		for (Loss loss : outcome.writeLosses()) {
			files.append(separator).append(JsonLine.of(line -> written(line, loss)));
			separator = ",\n";
		}
		files.append("],\"problems\":[");
		separator = "\n";
		for (IStatus problem : outcome.problems()) {
			files.append(separator).append(JsonLine.of(line -> problem(line, problem)));
			separator = ",\n";
		}
		files.append("]}");
	}

	/** Adds a file that could not be converted. */
	void failed(String file, String message) {
		begin(JsonLine.of(line -> {
			line.writeStringProperty("file", file);
			line.writeStringProperty("error", message);
		}));
		files.append('}');
	}

	private void begin(String head) {
		files.append(files.isEmpty() ? "\n" : ",\n").append(head);
		files.setLength(files.length() - 1);
	}

	private static void read(JsonGenerator line, ReadLoss loss) {
		line.writeStringProperty("stage", "read");
		line.writeStringProperty("path", loss.path());
		line.writeNumberProperty("line", loss.line());
		line.writeStringProperty("what", loss.what());
		line.writeStringProperty("reason", loss.reason());
	}

	private static void written(JsonGenerator line, Loss loss) {
		line.writeStringProperty("stage", "write");
		line.writeStringProperty("object", loss.object());
		line.writeStringProperty("name", loss.name());
		line.writeStringProperty("property", loss.property());
		line.writeStringProperty("reason", loss.reason());
	}

	private static void problem(JsonGenerator line, IStatus problem) {
		line.writeStringProperty("severity", problem.getSeverity() >= IStatus.ERROR ? "error"
				: problem.getSeverity() >= IStatus.WARNING ? "warning" : "info");
		if (problem instanceof ReadFault fault) {
			line.writeStringProperty("path", fault.path());
			line.writeNumberProperty("line", fault.line());
			line.writeNumberProperty("column", fault.column());
		}
		line.writeStringProperty("message", problem.getMessage());
	}

	/** The whole file. */
	String json() {
		String head = JsonLine.of(line -> line.writeStringProperty("to", to));
		return head.substring(0, head.length() - 1) + ",\"files\":[" + files + "\n]}\n";
	}
}
