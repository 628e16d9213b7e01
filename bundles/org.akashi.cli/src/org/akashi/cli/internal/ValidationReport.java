package org.akashi.cli.internal;

import java.util.List;
import java.util.Locale;

import org.akashi.stix.Finding;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.StixValidator.Located;

/** Prints what came of each file, and remembers whether all were good. */
final class ValidationReport {

	private final Console console;
	private final boolean json;
	private final boolean strict;
	private boolean allValid = true;
	private boolean unreadable;

	ValidationReport(Console console, boolean json, boolean strict) {
		this.console = console;
		this.json = json;
		this.strict = strict;
	}

	/** Whether no file had a finding that counts. */
	boolean allValid() {
		return allValid;
	}

	/** Whether a file could not be read. */
	boolean unreadable() {
		return unreadable;
	}

	/** A file that could not be read. */
	void unreadable(String file, String why) {
		unreadable = true;
		console.complain(file + ": " + why);
	}

	/** A file and what was found. */
	void file(String file, int objects, List<Located> findings) {
		findings(file, findings);
		if (!json) {
			summary(file, objects, findings);
		}
	}

	/** What was found in a file, without a summary for people. */
	void findings(String file, List<Located> findings) {
		boolean valid = findings.stream().map(l -> l.finding().severity()).noneMatch(s -> s == Severity.ERROR || strict && s == Severity.WARNING);
		allValid &= valid;
		if (json) {
			console.out().println(JsonLine.of(line -> {
				line.writeStringProperty("file", file);
				line.writeBooleanProperty("valid", valid);
				line.writeArrayPropertyStart("findings");
				for (Located located : findings) {
					Finding finding = located.finding();
					line.writeStartObject();
					line.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
					line.writeStringProperty("rule", finding.rule());
					line.writeStringProperty("spec", finding.standard());
					line.writeStringProperty("path", finding.path());
					line.writeNumberProperty("line", located.line());
					line.writeNumberProperty("column", located.column());
					line.writeStringProperty("message", finding.message());
					line.writeEndObject();
				}
				line.writeEndArray();
			}));
		} else {
			findings.forEach(located -> console.out().println(Terminal.safe(text(file, located))));
		}
	}

	/** The line after all findings of a file, for people. */
	void summary(String file, int objects, List<Located> findings) {
		console.out().println(Terminal.safe(file) + ": " + TextTable.count(objects, "object", "objects") + ", "
				+ TextTable.count(count(findings, Severity.ERROR), "error", "errors") + ", "
				+ TextTable.count(count(findings, Severity.WARNING), "warning", "warnings"));
	}

	boolean isJson() {
		return json;
	}

	private static int count(List<Located> findings, Severity severity) {
		return (int) findings.stream().filter(l -> l.finding().severity() == severity).count();
	}

	/** One line for people: {@code error: b.json, line 3, column 9, malware--… $.name: message [rule, STIX 2.1 §3.2]}. */
	private static String text(String file, Located located) {
		Finding finding = located.finding();
		StringBuilder text = new StringBuilder(finding.severity().name().toLowerCase(Locale.ROOT)).append(": ").append(file);
		if (located.line() > 0) {
			text.append(", line ").append(located.line()).append(", column ").append(located.column());
		}
		if (!located.object().isEmpty()) {
			text.append(", ").append(located.object());
		}
		if (!finding.path().isEmpty() && !finding.path().equals("$")) {
			text.append(", ").append(finding.path());
		}
		return text.append(": ").append(finding.message()).append(" [").append(finding.rule())
				.append(finding.standard().isEmpty() ? "" : ", " + finding.standard()).append(']').toString();
	}
}
