package org.akashi.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.akashi.taxii.TaxiiClient;
import org.akashi.taxii.TaxiiCollection;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code akashi taxii}: talks to TAXII 2.1 servers. */
@Command(name = "taxii", header = "Gets objects from TAXII 2.1 servers, and sends a case to them.", //
		description = "Servers are asked by HTTPS only (HTTP on this machine). Passwords and tokens come from files or from the environment "
				+ "(AKASHI_TAXII_PASSWORD, AKASHI_TAXII_TOKEN), never from the command line.", //
		footerHeading = "%nFor example:%n", footer = { "  akashi taxii collections --server https://taxii.example.org/taxii2/ --user mika --password-file pw",
				"  akashi taxii pull --server … --collection ID --case lantern",
				"  akashi taxii push --server … --collection ID --case lantern --audience green" }, //
		subcommands = { TaxiiCommand.Collections.class, TaxiiPullCommand.class, TaxiiPushCommand.class })
final class TaxiiCommand implements Runnable {

	@ParentCommand
	private AkashiCommand parent;

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: collections, pull or push.");
	}

	AkashiCommand akashi() {
		return parent;
	}

	/** {@code akashi taxii collections}. */
	@Command(name = "collections", header = "Lists the collections that a server shows you.", //
			description = "For scripts: id, tab, rights (r, w), tab, title. With --json, one object a line: {id, title, description, alias, can_read, "
					+ "can_write, media_types, url}.")
	static final class Collections implements Callable<Integer> {

		@Mixin
		private TaxiiAccess access;

		@Option(names = "--json", description = "Print JSON lines.")
		private boolean json;

		@ParentCommand
		private TaxiiCommand taxii;

		@Override
		public Integer call() throws CoreException {
			Console console = taxii.akashi().session().console();
			ProgressLine progress = taxii.akashi().progress();
			try (TaxiiClient client = access.client(console)) {
				List<TaxiiCollection> collections = client.collections(progress);
				progress.clear();
				for (TaxiiCollection collection : collections) {
					console.out().println(json ? asJson(collection)
							: Terminal.safe(collection.id()) + "\t" + (collection.canRead() ? "r" : "-") + (collection.canWrite() ? "w" : "-") + "\t"
									+ Terminal.safe(collection.title()));
				}
				return ExitCode.OK;
			}
		}

		private static String asJson(TaxiiCollection collection) {
			return JsonLine.of(line -> {
				line.writeStringProperty("id", collection.id());
				line.writeStringProperty("title", collection.title());
				line.writeStringProperty("description", collection.description());
				line.writeStringProperty("alias", collection.alias());
				line.writeBooleanProperty("can_read", collection.canRead());
				line.writeBooleanProperty("can_write", collection.canWrite());
				line.writeArrayPropertyStart("media_types");
				collection.mediaTypes().forEach(line::writeString);
				line.writeEndArray();
				line.writeStringProperty("url", collection.url().toString());
			});
		}
	}
}
