package org.akashi.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.store.Case;
import org.akashi.warninglist.UserWarningLists;
import org.akashi.warninglist.ValueLine;
import org.akashi.warninglist.WarningList;
import org.akashi.warninglist.WarningLists;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** The commands of {@code akashi warning-lists} that change nothing. */
abstract class WarningListsViewCommand implements Callable<Integer> {

	@Option(names = "--case", paramLabel = "DIR", description = "As this case asks them.")
	private String folder;

	@Mixin
	private UserLists lists;

	@ParentCommand
	private WarningListsCommand group;

	Console console() {
		return group.session().console();
	}

	UserWarningLists user() {
		return lists.of(console());
	}

	/** Asks the lists, those of the case where one was named. */
	int asked(Function<WarningLists, Integer> question) {
		if (folder == null) {
			return question.apply(user().lists());
		}
		try (Case open = new CaseFolder(folder).open(console(), new NullProgressMonitor())) {
			return question.apply(lists.of(console(), open));
		}
	}

	/** {@code akashi warning-lists list}. */
	@Command(name = "list", header = "Lists the warning lists.", description = {
			"With --json, a line each: {id, name, version, type, category, entries, asked, loaded, observables, attributes, unknown_attributes, description, origin}." })
	static final class All extends WarningListsViewCommand {

		@Option(names = "--json", description = "Print JSON lines.")
		private boolean json;

		@Override
		public Integer call() {
			return asked(all -> {
				List<WarningList> asked = all.askedLists();
				TextTable table = new TextTable("id", "version", "type", "entries", "asked", "from", "name");
				for (WarningList list : all.lists()) {
					boolean loaded = user().isLoaded(list.id());
					if (json) {
						console().out().println(JsonLine.of(out -> write(out, list, asked.contains(list), loaded)));
					} else {
						table.row(list.id(), Long.toString(list.version()), list.type().id(), Integer.toString(list.entries().size()),
								asked.contains(list) ? "yes" : "no", loaded ? "loaded" : "shipped", list.name());
					}
				}
				table.print(console().out());
				user().refusals().forEach(refusal -> console().complain(refusal.toString()));
				return user().refusals().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
			});
		}

		private static void write(JsonGenerator json, WarningList list, boolean asked, boolean loaded) {
			json.writeStringProperty("id", list.id());
			json.writeStringProperty("name", list.name());
			json.writeNumberProperty("version", list.version());
			json.writeStringProperty("type", list.type().id());
			json.writeStringProperty("category", list.category().name().toLowerCase(Locale.ROOT));
			json.writeNumberProperty("entries", list.entries().size());
			json.writeBooleanProperty("asked", asked);
			json.writeBooleanProperty("loaded", loaded);
			texts(json, "observables", list.observableTypes().size() == ObservableType.values().length ? List.of("all")
					: list.observableTypes().stream().map(ObservableType::id).toList());
			texts(json, "attributes", list.attributes().stream().sorted().toList());
			texts(json, "unknown_attributes", list.unknownAttributes());
			json.writeStringProperty("description", list.description());
			json.writeStringProperty("origin", list.origin());
		}

		private static void texts(JsonGenerator json, String name, List<String> texts) {
			json.writeArrayPropertyStart(name);
			texts.forEach(json::writeString);
			json.writeEndArray();
		}
	}

	/** {@code akashi warning-lists test}. */
	@Command(name = "test", header = "Says which warning lists know these values.", description = {
			"Prints as akashi indicators check does, and ends with 1 when there are hits that count." })
	static final class Test extends WarningListsViewCommand {

		@Parameters(paramLabel = "VALUE", arity = "1..*", description = "Values in any form, or with their type before them: domain:com.")
		private List<String> given;

		@Mixin
		private WarningHits output;

		@Override
		public Integer call() {
			List<Observable> values = new ArrayList<>();
			for (String one : given) {
				values.add(ValueLine.of(one).orElseThrow(() -> CommandFailure.usage("the type of \"" + one + "\" can't be told; put it before: domain:" + one)));
			}
			return asked(lists -> {
				List<WarningHits.Found> hits = WarningHits.of(lists, values, List.of());
				output.print(console(), hits);
				lists.brokenOff().forEach(line -> console().complain("a regular expression took too long and was broken off: " + line));
				if (hits.isEmpty() && !output.machine()) {
					console().say("none of " + TextTable.count(lists.askedLists().size(), "warning list", "warning lists") + " knows "
							+ (values.size() == 1 ? "this value" : "these values"));
				}
				return hits.stream().anyMatch(WarningHits.Found::counts) ? ExitCode.FINDINGS : ExitCode.OK;
			});
		}
	}
}
