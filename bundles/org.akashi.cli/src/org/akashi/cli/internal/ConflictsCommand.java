package org.akashi.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.akashi.store.Case;
import org.akashi.store.Conflict;
import org.akashi.store.Conflict.Choice;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi conflicts}: what merging left to decide. */
@Command(name = "conflicts", header = "Lists and decides what contradicts itself since versions of a case were merged.", description = {
		"Where two people changed the same property of an object, merging keeps our value, and theirs waits in the object. Until "
				+ "somebody decides, nothing is lost: the conflict is saved, committed and merged with the object.",
		"", "--decide CHOICE decides all that are listed, as one step that can be undone: ours (what stands there stays), theirs, or "
				+ "base (what it was before both). Where one side removed an object that the other changed, choosing that side removes it.",
		"", "With --json, one object a line and conflict: object, type, name, property (JSON pointer, empty for the object itself), base, "
				+ "ours, theirs. The exit code is 1 while conflicts are left." })
final class ConflictsCommand implements Callable<Integer> {

	@Mixin
	private CaseFolder folder;

	@Option(names = "--object", paramLabel = "ID", description = "Only those of this object.")
	private String object;

	@Option(names = "--property", paramLabel = "NAME", description = "Only those of this property, e.g. name.")
	private String property;

	@Option(names = "--decide", paramLabel = "CHOICE", description = "Decide them: ours, theirs or base.")
	private String decide;

	@Option(names = "--json", description = "Print JSON lines.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() throws CoreException {
		Console console = parent.session().console();
		Choice choice = choice();
		try (Case open = decide == null ? folder.open(console, new NullProgressMonitor())
				: folder.edit(console, new NullProgressMonitor())) {
			List<Conflict> chosen = open.conflicts().stream().filter(this::meant).toList();
			if (choice == null) {
				list(chosen, console);
				return chosen.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
			}
			if (chosen.isEmpty()) {
				console.complain("there is no such conflict");
				return ExitCode.FINDINGS;
			}
			String label = chosen.size() == 1 ? "Decide the conflict on «" + chosen.getFirst().name() + "»"
					: "Decide " + chosen.size() + " conflicts";
			open.history().execute(label, edit -> chosen.forEach(conflict -> {
				if (edit.find(conflict.object()).isPresent()) {
					edit.decide(conflict, choice);
				}
			}));
			open.save(new NullProgressMonitor());
			int left = open.conflicts().size();
			console.out().println(json ? JsonLine.of(line -> {
				line.writeNumberProperty("decided", chosen.size());
				line.writeNumberProperty("left", left);
			}) : chosen.size() + " decided, " + left + " left");
			return left == 0 ? ExitCode.OK : ExitCode.FINDINGS;
		}
	}

	private Choice choice() {
		if (decide == null) {
			return null;
		}
		return switch (decide.toLowerCase(Locale.ROOT)) {
			case "ours" -> Choice.OURS;
			case "theirs" -> Choice.THEIRS;
			case "base" -> Choice.BASE;
			default -> throw CommandFailure.usage("--decide takes ours, theirs or base, not " + decide);
		};
	}

	private boolean meant(Conflict conflict) {
		return (object == null || conflict.object().equals(object))
				&& (property == null || conflict.property().equals(property) || conflict.property().equals("/" + property));
	}

	private void list(List<Conflict> conflicts, Console console) {
		if (json) {
			conflicts.forEach(conflict -> console.out().println(JsonLine.of(line -> {
				line.writeStringProperty("object", conflict.object());
				line.writeStringProperty("type", conflict.type());
				line.writeStringProperty("name", conflict.name());
				line.writeStringProperty("property", conflict.property());
				raw(line, "base", conflict.base());
				raw(line, "ours", conflict.ours());
				raw(line, "theirs", conflict.theirs());
			})));
			return;
		}
		if (conflicts.isEmpty()) {
			console.out().println("no conflicts");
			return;
		}
		TextTable table = new TextTable("object", "name", "property", "base", "ours", "theirs");
		conflicts.forEach(conflict -> table.row(conflict.object(), conflict.name(),
				conflict.property().isEmpty() ? "(removed by one side)" : conflict.property().substring(1), shown(conflict.base()),
				shown(conflict.ours()), shown(conflict.theirs())));
		table.print(console.out());
	}

	private static void raw(tools.jackson.core.JsonGenerator line, String name, String value) {
		if (value != null) {
			line.writeName(name);
			line.writeRawValue(value);
		}
	}

	private static String shown(String value) {
		return value == null ? "–" : value;
	}
}
