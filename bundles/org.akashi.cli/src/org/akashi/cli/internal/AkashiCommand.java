package org.akashi.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code akashi} itself: what all its sub-commands share. */
@Command(name = "akashi", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, sortOptions = false, //
		versionProvider = AkashiCommand.Version.class, usageHelpAutoWidth = true, synopsisSubcommandLabel = "COMMAND", //
		header = "Reads threat reports, finds what they say, and keeps each fact with its sentence.", //
		footerHeading = "%nFor example:%n", footer = { "  akashi extract report.pdf",
				"  akashi import report.pdf --case lantern --accept-above 80",
				"  akashi export --case lantern --format stix21 --output lantern.json" }, //
		exitCodeListHeading = "%nExit codes:%n", //
		exitCodeList = { "0:done", "1:done, but with findings, or some of the inputs failed (each named on standard error)",
				"2:the command line is wrong", "3:no input could be read, or the output could not be written",
				"4:a fault in Akashi or in one of its plug-ins", "130:cancelled" }, //
		subcommands = { ExtractCommand.class, ImportCommand.class, MentionsCommand.class, FindCommand.class, ReviewCommand.class, RulesCommand.class, IdentitiesCommand.class,
				HistoryCommand.class, UndoCommand.class, ConflictsCommand.class, MergeCommand.class, ExportCommand.class,
				ConvertCommand.class, TaxiiCommand.class, ValidateCommand.class, PatternCommand.class, IndicatorsCommand.class, WarningListsCommand.class, PluginsCommand.class })
final class AkashiCommand implements Runnable {

	@Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of an error.")
	private boolean debug;

	@Option(names = "--progress", scope = ScopeType.INHERIT, //
			description = "Print progress on standard error, even when that is not a terminal.")
	private boolean progress;

	@Spec
	private CommandSpec spec;

	private final Session session;

	AkashiCommand(Session session) {
		this.session = session;
	}

	@Override
	public void run() {
		throw new CommandLine.ParameterException(spec.commandLine(),
				"Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
	}

	Session session() {
		return session;
	}

	boolean debug() {
		return debug;
	}

	ProgressLine progress() {
		return new ProgressLine(session.console(), progress);
	}

	/** Says which Akashi this is. */
	static final class Version implements IVersionProvider {

		private final Session session;

		Version(Session session) {
			this.session = session;
		}

		@Override
		public String[] getVersion() {
			return new String[] { "Akashi " + session.version() };
		}
	}
}
