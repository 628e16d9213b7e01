package org.akashi.cli.internal;

import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

import org.akashi.observable.Observable;
import org.akashi.warninglist.ValueLine;
import org.akashi.warninglist.WarningException;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi warning-lists except}: hits that don't count in a case. */
@Command(name = "except", header = "Lets hits not count in a case: of a value, of a list, or of a value in a list.", description = {
		"The exception stands in the case with its reason, who made it and when; akashi undo takes it back, as does --remove." })
final class WarningListsExceptCommand implements Callable<Integer> {

	@Option(names = "--case", paramLabel = "DIR", required = true, description = "The folder of the case.")
	private String folder;

	@Option(names = "--value", paramLabel = "VALUE", description = "The value whose hits don't count.")
	private String value;

	@Option(names = "--list", paramLabel = "ID", description = "The list whose hits don't count.")
	private String list;

	@Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
	private String why;

	@Option(names = "--remove", description = "Let these hits count again.")
	private boolean remove;

	@Mixin
	private UserLists lists;

	@ParentCommand
	private WarningListsCommand group;

	@Override
	public Integer call() throws CoreException {
		if (value == null && list == null) {
			throw CommandFailure.usage("say whose hits: --value VALUE, --list ID, or both");
		}
		if (!remove && (why == null || why.isBlank())) {
			throw CommandFailure.usage("say why: --why TEXT");
		}
		Session session = group.session();
		if (list != null && !remove && lists.of(session.console()).lists().find(list).isEmpty()) {
			throw CommandFailure.usage("there is no warning list " + list + "; akashi warning-lists list shows all");
		}
		String name = list == null ? "" : list;
		String reason = why == null ? "" : why;
		WarningException exception = value == null
				? WarningException.ofList(name, reason, session.analyst(), session.clock().instant().truncatedTo(ChronoUnit.SECONDS))
				: WarningException.ofValue(observable(), name, reason, session.analyst(), session.clock().instant().truncatedTo(ChronoUnit.SECONDS));
		String about = value == null ? "the List " + list : value;
		boolean changed = CaseWarningEdit.change(session.console(), folder, remove ? "Count Hits of " + about + " Again" : "Hits of " + about + " Don't Count",
				settings -> remove ? settings.without(exception) : settings.with(exception));
		return changed ? ExitCode.OK : ExitCode.FINDINGS;
	}

	private Observable observable() {
		return ValueLine.of(value).orElseThrow(() -> CommandFailure.usage("the type of \"" + value + "\" can't be told; put it before: domain:" + value));
	}
}
