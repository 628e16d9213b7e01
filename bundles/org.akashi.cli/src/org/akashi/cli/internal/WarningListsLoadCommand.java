package org.akashi.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.akashi.warninglist.Reading;
import org.akashi.warninglist.Refusal;
import org.akashi.warninglist.UserWarningLists;
import org.akashi.warninglist.UserWarningLists.Loaded;
import org.akashi.warninglist.UserWarningLists.Outcome;
import org.akashi.warninglist.WarningListSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** {@code akashi warning-lists load}: from folders, archives and files. */
@Command(name = "load", header = "Loads warning lists from folders, archives (zip, tar, tar.gz) and files.", description = {
		"A list takes the place of an older version of itself; --anyway lets older and equal versions do so too. What can't be used is named with its reason.",
		"", "With --json, a line each list {id, name, version, before, outcome} with outcome added, updated, same or older, and a line each refusal {where, what, why}.",
		"", "Ends with 1 when something was refused." })
final class WarningListsLoadCommand implements Callable<Integer> {

	@Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Folder, archive or JSON file.")
	private List<String> sources;

	@Option(names = "--anyway", description = "Load lists too that are there in this or a newer version.")
	private boolean anyway;

	@Option(names = "--json", description = "Print JSON lines.")
	private boolean json;

	@Mixin
	private UserLists lists;

	@ParentCommand
	private WarningListsCommand group;

	@Override
	public Integer call() throws IOException {
		Console console = group.session().console();
		UserWarningLists user = lists.of(console);
		ProgressLine progress = group.progress();
		boolean refused = false;
		try {
			for (String source : sources) {
				Reading reading = WarningListSource.read(console.path(source), progress);
				List<Loaded> loaded = user.load(reading, anyway, progress);
				progress.clear();
				print(console, loaded, reading.refusals());
				refused |= !reading.refusals().isEmpty();
			}
		} finally {
			progress.clear();
		}
		return refused ? ExitCode.FINDINGS : ExitCode.OK;
	}

	private void print(Console console, List<Loaded> loaded, List<Refusal> refusals) {
		TextTable table = new TextTable("id", "version", "before", "outcome");
		for (Loaded one : loaded) {
			String before = one.before().map(String::valueOf).orElse("");
			if (json) {
				console.out().println(JsonLine.of(out -> write(out, one)));
			} else {
				table.row(one.list().id(), Long.toString(one.list().version()), before, outcome(one));
			}
		}
		table.print(console.out());
		for (Refusal refusal : refusals) {
			if (json) {
				console.out().println(JsonLine.of(out -> {
					out.writeStringProperty("where", refusal.where());
					out.writeStringProperty("what", refusal.what());
					out.writeStringProperty("why", refusal.why());
				}));
			} else {
				console.complain(refusal.toString());
			}
		}
		console.say(count(loaded, Outcome.ADDED) + " added, " + count(loaded, Outcome.UPDATED) + " updated, " + count(loaded, Outcome.SAME) + " the same, "
				+ count(loaded, Outcome.OLDER) + " older; " + refusals.size() + " refused");
	}

	private static long count(List<Loaded> loaded, Outcome outcome) {
		return loaded.stream().filter(one -> one.outcome() == outcome).count();
	}

	private static String outcome(Loaded one) {
		return one.outcome().name().toLowerCase(Locale.ROOT);
	}

	private static void write(JsonGenerator json, Loaded one) {
		json.writeStringProperty("id", one.list().id());
		json.writeStringProperty("name", one.list().name());
		json.writeNumberProperty("version", one.list().version());
		one.before().ifPresent(before -> json.writeNumberProperty("before", before));
		json.writeStringProperty("outcome", outcome(one));
	}
}
