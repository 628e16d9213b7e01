package org.akashi.cli.internal;

import java.util.Optional;

import org.akashi.export.ExportPlan;
import org.akashi.export.LossReport;
import org.akashi.export.LossReport.Cause;
import org.akashi.export.ProfileRun;

/**
 * How an export went, for people and for scripts.
 *
 * @param plan    what was asked for
 * @param output  the file; {@code -} for standard output, {@code ""} when nothing had changed
 * @param report  what was written and what was not
 * @param changes what an incremental export told; empty for others
 */
record ExportSummary(ExportPlan plan, String output, LossReport report, Optional<ProfileRun.Outcome> changes) {

	String format() {
		return plan.format();
	}

	void say(Console console, String lossFile, boolean json) {
		boolean piped = output.equals("-");
		if (json && !piped) {
			console.out().println(json());
		} else if (piped) {
			console.say(text(lossFile));
		} else {
			console.out().println(text(lossFile));
		}
	}

	private String json() {
		return JsonLine.of(line -> {
			line.writeStringProperty("format", format());
			line.writeStringProperty("output", output);
			line.writeNumberProperty("written", report.written());
			line.writeNumberProperty("losses", report.losses().size());
			if (!plan.audience().isEverything()) {
				line.writeStringProperty("audience", plan.audience().label());
				line.writeNumberProperty("withheld", withheld());
			}
			changes.ifPresent(changed -> {
				line.writeNumberProperty("added", changed.added());
				line.writeNumberProperty("changed", changed.changed());
				line.writeNumberProperty("revoked", changed.revoked());
			});
		});
	}

	private String text(String lossFile) {
		if (output.isEmpty()) {
			return "Nothing has changed since the last export; no file was written.";
		}
		long carried = report.losses().size() - withheld();
		String text = TextTable.count(report.written(), "object", "objects") + " written" + (output.equals("-") ? "" : " to " + output)
				+ (report.lossless() ? "; nothing was lost."
						: (carried == 0 ? "" : "; " + TextTable.count((int) carried, "thing", "things") + " could not be carried")
								+ (withheld() == 0 ? "" : "; " + TextTable.count((int) withheld(), "thing", "things") + " not for " + plan.audience().label())
								+ ": " + (lossFile == null ? "--loss FILE.json names them." : "see " + lossFile + "."));
		return text + changes.map(changed -> " New: " + changed.added() + ", changed: " + changed.changed() + ", taken back: " + changed.revoked() + ".").orElse("")
				+ (plan.audience().isEverything() ? " No audience was said: it holds everything, however it is marked." : "");
	}

	private long withheld() {
		return report.counts().getOrDefault(Cause.AUDIENCE, 0L);
	}
}
