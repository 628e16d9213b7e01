package org.akashi.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code akashi indicators}: the indicators of a case for scripts. */
@Command(name = "indicators", header = "Lists, changes and checks the indicators of a case.", description = {
		"Times are given as days (2026-11-23) or moments (2026-11-23T12:00:00Z), UTC. --at TIME makes the answer that of this moment, so "
				+ "that it can be repeated." }, //
		footer = { "  akashi indicators list --case lantern --type ipv4 --state active --min-score 40 --tsv",
				"  akashi indicators due --case lantern --within 14", "  akashi indicators revoke --case lantern --text 203.0.113.9 --why \"a customer's server\"" }, //
		subcommands = { IndicatorsListCommand.All.class, IndicatorsListCommand.Due.class, IndicatorsSetCommand.class, IndicatorsEditCommand.Extend.class,
				IndicatorsEditCommand.Expire.class, IndicatorsEditCommand.Revoke.class, IndicatorsEditCommand.Sight.class, IndicatorsDuplicatesCommand.class, IndicatorsCheckCommand.class })
final class IndicatorsCommand implements Runnable {

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
