package org.akashi.cli.internal;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.akashi.search.CaseSearch;
import org.akashi.search.Kind;
import org.akashi.search.Mark;
import org.akashi.search.SearchAnswer;
import org.akashi.search.SearchHit;
import org.akashi.search.SearchQuery;
import org.akashi.search.SearchRequest;
import org.akashi.store.Case;
import org.eclipse.core.runtime.IStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** {@code akashi find}: finds anything in a case. */
@Command(name = "find", header = "Finds names, values, sentences and report texts in a case.", description = {
		"All words must be there; each may be the start of a longer one. Case, accents and width don't count; values are found as defanged "
				+ "as they may be.",
		"", "  \"two words\"      beside each other", "  -word            without it (after --)", "  type:malware     objects of a type",
		"  report:title     from one report", "  in:sentences     one group: names, values, sentences, reports, text",
		"", "With --json, one object a line and result: kind, id, type, title, matched, text, marks ([[start, end], …] of text), sha256, "
				+ "start, end, page, others, similar." })
final class FindCommand implements Callable<Integer> {

	@Mixin
	private CaseFolder folder;

	@Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
	private List<String> words;

	@Option(names = "--type", paramLabel = "TYPE", split = ",", description = "Only objects of these types, as after type:.")
	private List<String> types = List.of();

	@Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "Most results of each group (10).")
	private int limit;

	@Option(names = "--json", description = "Print JSON lines instead of text.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		if (limit < 1) {
			throw new ParameterException(spec.commandLine(), "--limit must be at least 1");
		}
		Set<String> wanted = types();
		Console console = parent.session().console();
		ProgressLine progress = parent.progress();
		try (Case open = folder.open(console, progress); CaseSearch search = new CaseSearch(open, null)) {
			search.update(progress);
			SearchAnswer answer = search.answer(new SearchRequest(text(), Set.of(), wanted, "", limit));
			progress.clear();
			IStatus problem = answer.state().problem();
			if (problem.getSeverity() >= IStatus.WARNING) {
				console.complain(problem.getMessage());
			}
			if (!answer.query().unknown().isEmpty()) {
				console.complain("not understood: " + String.join(" ", answer.query().unknown()));
			}
			print(answer, console.out());
			return ExitCode.OK;
		}
	}

	/** A word of the command line that holds blanks was quoted there: it is a phrase, unless it says more itself. */
	private String text() {
		return words.size() == 1 ? words.getFirst()
				: String.join(" ", words.stream().map(word -> word.contains(" ") && !word.contains("\"") && !word.contains(":") ? '"' + word + '"' : word).toList());
	}

	private Set<String> types() {
		Set<String> wanted = new LinkedHashSet<>();
		for (String type : types) {
			Set<String> meant = SearchQuery.parse("type:" + type).types();
			if (meant.isEmpty()) {
				throw new ParameterException(spec.commandLine(), "there is no type " + type);
			}
			wanted.addAll(meant);
		}
		return wanted;
	}

	private void print(SearchAnswer answer, PrintWriter out) {
		if (json) {
			answer.hits().forEach(hit -> out.println(JsonLine.of(line -> write(line, hit, answer.similar()))));
			return;
		}
		if (answer.isEmpty()) {
			out.println("nothing found");
		} else if (answer.similar()) {
			out.println("nothing is written so; these are written alike:");
		}
		for (SearchAnswer.Group group : answer.groups()) {
			out.println(heading(group.kind()) + (group.total() > group.hits().size() ? " (" + group.hits().size() + " of " + (group.exact() ? "" : "more than ")
					+ group.total() + ")" : ""));
			for (SearchHit hit : group.hits()) {
				out.println("  " + Terminal.safe(line(hit)));
			}
		}
	}

	private static String heading(Kind kind) {
		return switch (kind) {
			case OBJECT -> "names";
			case VALUE -> "values";
			case SENTENCE -> "sentences";
			case REPORT -> "reports";
			case PASSAGE -> "report texts";
		};
	}

	private static String line(SearchHit hit) {
		String place = hit.page() > 0 ? ", page " + hit.page() : "";
		String found = hit.kind() != Kind.PASSAGE && hit.text().equals(hit.title()) ? "" : ": " + marked(hit);
		return (hit.isObject() ? hit.title() + "  [" + hit.id() + "]" : hit.title() + place + "  [" + hit.sha256().substring(0, 12) + "]") + found;
	}

	/** The text with its marks between guillemets, as in the reasons of mentions. */
	private static String marked(SearchHit hit) {
		StringBuilder text = new StringBuilder();
		int at = 0;
		for (Mark mark : hit.marks()) {
			text.append(hit.text(), at, mark.start()).append('«').append(hit.text(), mark.start(), mark.end()).append('»');
			at = mark.end();
		}
		return text.append(hit.text(), at, hit.text().length()).toString();
	}

	private static void write(JsonGenerator line, SearchHit hit, boolean similar) {
		line.writeStringProperty("kind", hit.kind().name().toLowerCase(Locale.ROOT));
		line.writeStringProperty("id", hit.id());
		line.writeStringProperty("type", hit.type());
		line.writeStringProperty("title", hit.title());
		line.writeStringProperty("matched", hit.matched().name().toLowerCase(Locale.ROOT));
		line.writeStringProperty("text", hit.text());
		line.writeArrayPropertyStart("marks");
		for (Mark mark : hit.marks()) {
			line.writeStartArray();
			line.writeNumber(mark.start());
			line.writeNumber(mark.end());
			line.writeEndArray();
		}
		line.writeEndArray();
		line.writeStringProperty("sha256", hit.sha256());
		line.writeNumberProperty("start", hit.start());
		line.writeNumberProperty("end", hit.end());
		line.writeNumberProperty("page", hit.page());
		line.writeNumberProperty("others", hit.others());
		line.writeBooleanProperty("similar", similar);
	}
}
