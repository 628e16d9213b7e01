package org.akashi.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.akashi.store.Case;
import org.akashi.store.CaseStatus;
import org.akashi.store.History;
import org.akashi.store.LogEntry;
import org.akashi.store.LogEntry.Kind;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi undo}: takes steps back, does them again, goes back to any point. */
@Command(name = "undo", header = "Takes the last step of a case back, or goes back to any earlier point.", description = {
		"Every change of a case is one step, whoever made it and in whatever session or window. Without options, the last step that "
				+ "stands is taken back. --redo does the last one that was taken back again. --to makes the case what it was right after a "
				+ "step of akashi history (0: before the first one), by one new step that can be taken back in turn.",
		"", "A step whose objects another program (git, say) has changed since is taken back where it touched other properties than "
				+ "that, and else refused as a whole.",
		"", "With --json, prints {action, done, label, can_undo, can_redo}. The exit code is 1 when there is nothing to do, or the step "
				+ "no longer fits." })
final class UndoCommand implements Callable<Integer> {

	@Mixin
	private CaseFolder folder;

	@ArgGroup(exclusive = true, multiplicity = "0..1")
	private Way way;

	/** Where to. */
	static final class Way {

		@Option(names = "--to", paramLabel = "STEP", required = true, description = "Go back to what the case was right after this step.")
		private Long to;

		@Option(names = "--redo", required = true, description = "Do the last step that was taken back again.")
		private boolean redo;
	}

	@Option(names = "--json", description = "Print JSON.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() throws CoreException {
		Console console = parent.session().console();
		try (Case open = folder.edit(console, new NullProgressMonitor())) {
			History history = open.history();
			boolean redo = way != null && way.redo;
			boolean going = way != null && way.to != null;
			String label = going ? label(history) : redo ? history.redoLabel() : history.undoLabel();
			if (label == null) {
				console.complain("there is no step " + way.to + "; akashi history --case " + folder.shown() + " lists them");
				return ExitCode.FINDINGS;
			}
			boolean done;
			try {
				done = going ? history.goTo(target(history), label) : redo ? history.redo() : history.undo();
			} catch (CoreException e) {
				if (e.getStatus().getCode() != CaseStatus.DOES_NOT_FIT) {
					throw e;
				}
				console.complain(e.getStatus().getMessage());
				return ExitCode.FINDINGS;
			}
			open.save(new NullProgressMonitor());
			say(going ? "go_back" : redo ? "redo" : "undo", done, label, open, console);
			return done ? ExitCode.OK : ExitCode.FINDINGS;
		}
	}

	/** What going there is called; null when there is no such step. */
	private String label(History history) throws CoreException {
		if (way.to == 0) {
			return "Go back to the beginning";
		}
		LogEntry target = target(history);
		return target == null ? null : "Go back to step " + target.number() + " «" + target.label() + "»";
	}

	private LogEntry target(History history) throws CoreException {
		List<LogEntry> log = history.log();
		return log.stream().filter(entry -> entry.number() == way.to && entry.kind() != Kind.SAVE).findFirst().orElse(null);
	}

	private void say(String action, boolean done, String label, Case open, Console console) {
		if (json) {
			console.out().println(JsonLine.of(line -> {
				line.writeStringProperty("action", action);
				line.writeBooleanProperty("done", done);
				line.writeStringProperty("label", done ? label : "");
				line.writeBooleanProperty("can_undo", open.history().canUndo());
				line.writeBooleanProperty("can_redo", open.history().canRedo());
			}));
		} else if (!done) {
			console.complain(switch (action) {
				case "undo" -> "there is nothing to take back";
				case "redo" -> "there is nothing to do again";
				default -> "the case is as it was then: nothing to change";
			});
		} else {
			console.out().println(switch (action) {
				case "undo" -> "taken back: ";
				case "redo" -> "done again: ";
				default -> "done: ";
			} + Terminal.safe(label));
		}
	}
}
