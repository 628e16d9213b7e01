package org.akashi.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.akashi.store.CaseMerge;
import org.akashi.store.CaseMerge.Outcome;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code akashi merge}: git's merge driver for the files of a case. */
@Command(name = "merge", header = "Merges two versions of a file of a case, object by object: a merge driver for git.", description = {
		"akashi merge BASE OURS THEIRS writes the merged version into OURS. What only one side changed is taken; lists are united; "
				+ "the later \"modified\" counts; verdicts of both sides are kept. Where both changed the same property, ours stays and "
				+ "theirs waits in the object, which stays valid STIX: akashi conflicts and the workbench list it and decide it.",
		"", "The exit code is 1 when conflicts wait: git then stops before it commits and names the file. The file is whole and "
				+ "without markers: decide now (akashi conflicts --decide …, then git add), or git add it as it is and decide later. With "
				+ "--go-on the exit code is 0 and git goes on by itself; the conflicts travel with the commit.",
		"", "--install --case DIR makes git use it in the repository of the case: it writes .gitattributes and the settings "
				+ "merge.akashi.* of that repository.",
		"", "--finish --case DIR goes on where git itself can't: when one side had split a large file into parts while the other "
				+ "changed it, git leaves both, and this merges them and runs git add." })
final class MergeCommand implements Callable<Integer> {

	@Parameters(arity = "0..3", paramLabel = "BASE OURS THEIRS", description = "The three versions; git gives them as %%O %%A %%B.")
	private List<String> versions = List.of();

	@Option(names = "--path", paramLabel = "NAME", description = "The file's path in the case; git gives it as %%P.")
	private String path = "";

	@Option(names = "--go-on", description = "Conflicts don't stop git: the exit code is 0.")
	private boolean goOn;

	@Option(names = "--install", description = "Make git use this driver in the repository of the case.")
	private boolean install;

	@Option(names = "--finish", description = "Merge what git left unmerged because a file was split on one side.")
	private boolean finish;

	@Option(names = "--case", paramLabel = "DIR", description = "With --install and --finish: the folder of the case.")
	private String folder;

	@Option(names = "--command", paramLabel = "COMMAND", description = "With --install: how git calls Akashi, where that isn't just akashi.")
	private String command;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() throws CoreException, IOException {
		Console console = parent.session().console();
		if (install || finish) {
			if (folder == null || !versions.isEmpty() || install && finish) {
				throw CommandFailure.usage((install ? "--install" : "--finish") + " goes with --case DIR and without versions");
			}
			GitRepository repository = new GitRepository(console.path(folder));
			if (install) {
				repository.install(command == null ? "akashi" : command, goOn);
				console.out().println("git merges this case by " + (command == null ? "akashi" : command)
						+ " now; commit .gitattributes, and let each clone run this once");
				return ExitCode.OK;
			}
			List<Outcome> outcomes = repository.finish();
			if (outcomes.isEmpty()) {
				console.out().println("nothing was left to merge");
			}
			return tell(outcomes, console);
		}
		if (versions.size() != 3) {
			throw CommandFailure.usage("akashi merge takes three files: BASE OURS THEIRS");
		}
		for (String version : versions) {
			if (!java.nio.file.Files.isRegularFile(console.path(version))) {
				throw CommandFailure.unreadable(version + ": there is no such file", null);
			}
		}
		Outcome outcome = CaseMerge.merge(console.path(versions.get(0)), console.path(versions.get(1)), console.path(versions.get(2)), path);
		return tell(List.of(outcome), console);
	}

	private int tell(List<Outcome> outcomes, Console console) {
		int conflicts = 0;
		for (Outcome outcome : outcomes) {
			for (String conflict : outcome.conflicts()) {
				conflicts++;
				console.complain((path.isEmpty() ? "" : path + ": ") + "both changed " + conflict + "; ours stays, theirs waits for a decision");
			}
		}
		return conflicts == 0 || goOn ? ExitCode.OK : ExitCode.FINDINGS;
	}
}
