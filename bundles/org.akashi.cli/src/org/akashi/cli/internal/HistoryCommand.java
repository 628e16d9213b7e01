package org.akashi.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.akashi.store.Case;
import org.akashi.store.History;
import org.akashi.store.LogChange;
import org.akashi.store.LogEntry;
import org.akashi.store.LogEntry.Kind;
import org.akashi.store.PropertyChange;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** {@code akashi history}: who changed what and when. */
@Command(name = "history", header = "Shows who changed what in a case, and when.", description = {
		"Lists what was ever done to the case on this machine, oldest first: steps, also those taken back; saves; and changes of "
				+ "its files by other programs such as git. The number before each is what akashi undo --to takes.",
		"", "With --json, one object a line and entry: step, kind (edit, undo, redo, outside, save, discard), of (the step that was "
				+ "taken back or done again), label, by, at, objects, ids (at most 12), verdicts, rules, reports, and with --changes also "
				+ "changes: [{subject, id, report, added, removed, properties: [{property, before, after}]}]." })
final class HistoryCommand implements Callable<Integer> {

	@Mixin
	private CaseFolder folder;

	@Option(names = "--last", paramLabel = "N", description = "Only the last N entries.")
	private int last;

	@Option(names = "--step", paramLabel = "STEP", description = "Only this entry, with what it changed.")
	private long step = -1;

	@Option(names = "--object", paramLabel = "ID", description = "Only entries that changed this object.")
	private String object;

	@Option(names = "--changes", description = "Say of each entry what it changed, property by property.")
	private boolean changes;

	@Option(names = "--json", description = "Print JSON lines instead of a table.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() throws CoreException {
		Console console = parent.session().console();
		try (Case open = folder.open(console, new NullProgressMonitor())) {
			List<LogEntry> entries = select(open.history());
			if (step >= 0 && entries.isEmpty()) {
				console.complain("there is no step " + step + "; akashi history --case " + folder.shown() + " lists them");
				return ExitCode.FINDINGS;
			}
			boolean detailed = changes || step >= 0;
			if (json) {
				for (LogEntry entry : entries) {
					List<LogChange> what = detailed ? open.history().changes(entry) : List.of();
					console.out().println(JsonLine.of(line -> write(line, entry, what, detailed)));
				}
			} else if (entries.isEmpty()) {
				console.out().println("nothing was done yet");
			} else if (detailed) {
				for (LogEntry entry : entries) {
					print(entry, open, console.out());
				}
			} else {
				table(entries, console.out());
			}
			return ExitCode.OK;
		}
	}

	private List<LogEntry> select(History history) throws CoreException {
		List<LogEntry> selected = new ArrayList<>();
		for (LogEntry entry : history.log()) {
			if ((step < 0 || entry.number() == step && entry.kind() != Kind.SAVE) && (object == null || touches(history, entry))) {
				selected.add(entry);
			}
		}
		return last > 0 && last < selected.size() ? selected.subList(selected.size() - last, selected.size()) : selected;
	}

	private boolean touches(History history, LogEntry entry) throws CoreException {
		if (entry.ids().contains(object) || entry.ids().size() == entry.objects()) {
			return entry.ids().contains(object);
		}
		return history.changes(entry).stream().anyMatch(change -> change.id().equals(object));
	}

	private static void write(JsonGenerator line, LogEntry entry, List<LogChange> changes, boolean detailed) {
		line.writeNumberProperty("step", entry.number());
		line.writeStringProperty("kind", entry.kind().name().toLowerCase(Locale.ROOT));
		if (entry.kind() == Kind.UNDO || entry.kind() == Kind.REDO) {
			line.writeNumberProperty("of", entry.step());
		}
		line.writeStringProperty("label", entry.label());
		line.writeStringProperty("by", entry.by());
		line.writeStringProperty("at", entry.at());
		line.writeNumberProperty("objects", entry.objects());
		line.writeArrayPropertyStart("ids");
		entry.ids().forEach(line::writeString);
		line.writeEndArray();
		line.writeNumberProperty("verdicts", entry.verdicts());
		line.writeNumberProperty("rules", entry.rules());
		line.writeNumberProperty("reports", entry.reports());
		if (detailed) {
			line.writeArrayPropertyStart("changes");
			changes.forEach(change -> write(line, change));
			line.writeEndArray();
		}
	}

	private static void write(JsonGenerator line, LogChange change) {
		line.writeStartObject();
		line.writeStringProperty("subject", change.subject().name().toLowerCase(Locale.ROOT));
		line.writeStringProperty("id", change.id());
		if (!change.report().isEmpty()) {
			line.writeStringProperty("report", change.report());
		}
		line.writeBooleanProperty("added", change.added());
		line.writeBooleanProperty("removed", change.removed());
		line.writeArrayPropertyStart("properties");
		for (PropertyChange property : change.properties()) {
			line.writeStartObject();
			line.writeStringProperty("property", property.path());
			if (property.before() != null) {
				line.writeStringProperty("before", property.before());
			}
			if (property.after() != null) {
				line.writeStringProperty("after", property.after());
			}
			line.writeEndObject();
		}
		line.writeEndArray();
		line.writeEndObject();
	}

	private static void table(List<LogEntry> entries, PrintWriter out) {
		TextTable table = new TextTable("step", "when", "who", "what", "changed");
		for (LogEntry entry : entries) {
			table.row(entry.kind() == Kind.SAVE ? "" : String.valueOf(entry.number()), when(entry), entry.by(), what(entry), counts(entry));
		}
		table.print(out);
	}

	private static void print(LogEntry entry, Case open, PrintWriter out) throws CoreException {
		out.println((entry.kind() == Kind.SAVE ? "" : entry.number() + "  ") + when(entry) + "  " + Terminal.safe(entry.by()) + "  "
				+ Terminal.safe(what(entry)));
		for (LogChange change : open.history().changes(entry)) {
			out.println("    " + (change.added() ? "+ " : change.removed() ? "- " : "~ ") + change.subject().name().toLowerCase(Locale.ROOT)
					+ " " + Terminal.safe(change.id()));
			for (PropertyChange property : change.properties()) {
				out.println("        " + Terminal.safe(property.path().substring(1)) + ": " + shown(property.before()) + " → "
						+ shown(property.after()));
			}
		}
	}

	private static String shown(String value) {
		return value == null ? "(none)" : Terminal.safe(value.length() > 300 ? value.substring(0, 300) + "…" : value);
	}

	private static String when(LogEntry entry) {
		return entry.at().length() >= 19 ? entry.at().substring(0, 19).replace('T', ' ') + " UTC" : entry.at();
	}

	private static String what(LogEntry entry) {
		return switch (entry.kind()) {
			case UNDO -> "undo of " + entry.step() + ": " + entry.label();
			case REDO -> "redo of " + entry.step() + ": " + entry.label();
			default -> entry.label();
		};
	}

	private static String counts(LogEntry entry) {
		List<String> parts = new ArrayList<>();
		count(parts, entry.objects(), "object", "objects");
		count(parts, entry.verdicts(), "verdict", "verdicts");
		count(parts, entry.rules(), "rule", "rules");
		count(parts, entry.reports(), "report", "reports");
		return String.join(", ", parts);
	}

	private static void count(List<String> parts, int number, String one, String many) {
		if (number > 0) {
			parts.add(TextTable.count(number, one, many));
		}
	}
}
