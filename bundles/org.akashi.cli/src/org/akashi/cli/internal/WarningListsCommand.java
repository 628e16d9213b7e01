package org.akashi.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code akashi warning-lists}: the lists of values that are no indicators. */
@Command(name = "warning-lists", header = "Lists, loads, chooses and tries warning lists: values that are well known and seldom indicators.", description = {
		"Lists have the format of MISP. Some ship with Akashi; others are loaded from a folder or an archive (zip, tar.gz) and kept in .akashi/warning-lists "
				+ "in your home, where the window finds them too." }, //
		footer = { "  akashi warning-lists load misp-warninglists-main.zip", "  akashi warning-lists test 8.8.8.8 hxxp://bit[.]ly/x",
				"  akashi warning-lists except --case lantern --value domain:drive.google.com --why \"the lure lay there\"",
				"  akashi indicators check --case lantern" }, //
		subcommands = { WarningListsViewCommand.All.class, WarningListsViewCommand.Test.class, WarningListsLoadCommand.class,
				WarningListsChoiceCommand.Ask.class, WarningListsChoiceCommand.Ignore.class, WarningListsChoiceCommand.Forget.class,
				WarningListsExceptCommand.class })
final class WarningListsCommand implements Runnable {

	@ParentCommand
	private AkashiCommand parent;

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
	}

	Session session() {
		return parent.session();
	}

	ProgressLine progress() {
		return parent.progress();
	}
}
