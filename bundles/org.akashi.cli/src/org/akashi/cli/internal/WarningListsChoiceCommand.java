package org.akashi.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.akashi.warninglist.CaseWarningSettings;
import org.akashi.warninglist.UserWarningLists;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The commands of {@code akashi warning-lists} that choose lists. */
abstract class WarningListsChoiceCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of lists, as akashi warning-lists list shows them.")
	private List<String> ids;

	@Mixin
	private UserLists lists;

	@ParentCommand
	private WarningListsCommand group;

	Console console() {
		return group.session().console();
	}

	/** The lists of the user, after the ids have been looked up. */
	UserWarningLists user() {
		UserWarningLists user = lists.of(console());
		ids.stream().filter(id -> user.lists().find(id).isEmpty()).findFirst().ifPresent(id -> {
			throw CommandFailure.usage("there is no warning list " + id + "; akashi warning-lists list shows all");
		});
		return user;
	}

	List<String> ids() {
		return ids;
	}

	int ask(String folder, boolean asked) throws IOException, CoreException {
		UserWarningLists user = user();
		if (folder == null) {
			user.ask(ids, asked);
		} else {
			CaseWarningEdit.change(console(), folder, asked ? "Ask Warning Lists in This Case" : "Don't Ask Warning Lists in This Case", settings -> {
				CaseWarningSettings next = settings;
				for (String id : ids) {
					next = next.withList(id, asked == user.asks(id) ? null : asked);
				}
				return next;
			});
		}
		return ExitCode.OK;
	}

	/** {@code akashi warning-lists ask}. */
	@Command(name = "ask", header = "Asks lists from now on.")
	static final class Ask extends WarningListsChoiceCommand {

		@Option(names = "--case", paramLabel = "DIR", description = "In this case only.")
		private String folder;

		@Override
		public Integer call() throws IOException, CoreException {
			return ask(folder, true);
		}
	}

	/** {@code akashi warning-lists ignore}. */
	@Command(name = "ignore", header = "Asks lists no more.")
	static final class Ignore extends WarningListsChoiceCommand {

		@Option(names = "--case", paramLabel = "DIR", description = "In this case only.")
		private String folder;

		@Override
		public Integer call() throws IOException, CoreException {
			return ask(folder, false);
		}
	}

	/** {@code akashi warning-lists forget}. */
	@Command(name = "forget", header = "Forgets loaded lists; one that ships with the same id is there again.")
	static final class Forget extends WarningListsChoiceCommand {

		@Override
		public Integer call() throws IOException {
			user().remove(ids());
			return ExitCode.OK;
		}
	}
}
