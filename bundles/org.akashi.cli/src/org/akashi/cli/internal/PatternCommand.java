package org.akashi.cli.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.akashi.review.pattern.CaseMatch;
import org.akashi.review.pattern.CaseMatches;
import org.akashi.stix.pattern.MatchLimits;
import org.akashi.stix.pattern.MatchResult;
import org.akashi.stix.pattern.Observations;
import org.akashi.stix.pattern.PatternException;
import org.akashi.stix.pattern.PatternMatcher;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Patterns;
import org.akashi.stix.pattern.StixPattern;
import org.akashi.store.Case;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import tools.jackson.core.JsonGenerator;

/** {@code akashi pattern}: the pattern language of STIX for scripts, a pattern a line in, a JSON object a line out. */
@Command(name = "pattern", header = "Checks, normalises, compares and matches STIX patterns, one a line.", description = {
		"Reads patterns from standard input or from FILEs, one a line; empty lines are skipped. A line is a pattern as it stands, a JSON "
				+ "string, or a JSON object {\"pattern\": …}, whose id is given back. For each line one JSON object is printed. A wrong "
				+ "line is reported and the next one read; then the exit code is 1." }, //
		footer = { "  akashi pattern check patterns.txt", "  echo \"[file:size NOT = 1]\" | akashi pattern canonical",
				"  akashi pattern match --data observed.json < patterns.txt", "  akashi pattern match --case cases/sharpshooter patterns.txt",
				"  akashi pattern build --join FOLLOWEDBY --within 300 c2.example.com 198.51.100.7", "  akashi pattern rules local.rules detection.yml" }, //
		subcommands = { PatternCommand.Check.class, PatternCommand.Canonical.class, PatternCommand.Equivalent.class, PatternCommand.Match.class,
				PatternFormatCommand.class, PatternBuildCommand.class, PatternObservablesCommand.class, PatternRulesCommand.class,
				PatternImportCommand.class, PatternSaveCommand.class })
final class PatternCommand implements Runnable {

	@ParentCommand
	private AkashiCommand parent;

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
	}

	/** What the four have in common: lines in, lines out. */
	abstract static class OfLines implements Callable<Integer> {

		@ParentCommand
		private PatternCommand group;

		@Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of patterns, a line each; - is standard input, and so is none.")
		private List<String> files = List.of();

		@Override
		public Integer call() throws IOException {
			Console console = console();
			prepare(console);
			try {
				boolean fine = new PatternLines(console, files).forEach(line -> console.out().println(JsonLine.of(json -> {
					if (!line.id().isEmpty()) {
						json.writeStringProperty("id", line.id());
					}
					line.fine(answer(line, json));
				})));
				return fine ? ExitCode.OK : ExitCode.FINDINGS;
			} finally {
				end();
			}
		}

		/** Ends what {@link #prepare} began. */
		void end() {
			// Most need nothing.
		}

		Console console() {
			return group.parent.session().console();
		}

		/** Reads what all lines need. */
		void prepare(Console console) throws IOException {
			// Most need nothing.
		}

		/** Writes the properties of the answer to a line; {@code false} when the line is wrong or has no certain answer. */
		abstract boolean answer(PatternLines.Line line, JsonGenerator json);

		static void findings(List<PatternProblem> problems, List<PatternProblem> advice, JsonGenerator json) {
			json.writeArrayPropertyStart("findings");
			problems.forEach(problem -> finding("error", problem, json));
			advice.forEach(problem -> finding("warning", problem, json));
			json.writeEndArray();
		}

		private static void finding(String severity, PatternProblem problem, JsonGenerator json) {
			json.writeStartObject();
			json.writeStringProperty("severity", severity);
			json.writeNumberProperty("line", problem.line());
			json.writeNumberProperty("column", problem.column());
			json.writeStringProperty("message", problem.message());
			json.writeEndObject();
		}

		/** The patterns of a line; empty when one is wrong, and then the problems are known. */
		static List<StixPattern> parse(List<String> texts, List<PatternProblem> problems) {
			List<StixPattern> patterns = new ArrayList<>();
			for (String text : texts) {
				try {
					patterns.add(Patterns.parse(text));
				} catch (PatternException e) {
					problems.addAll(e.problems());
				}
			}
			return problems.isEmpty() ? patterns : List.of();
		}
	}

	/** Whether patterns are right. */
	@Command(name = "check", header = "Says whether each pattern is right, and what is wrong where.", description = {
			"Prints {pattern, valid, findings: [{severity, line, column, message}]}. Errors make a pattern invalid; a warning names what "
					+ "is allowed but can never match or can't be evaluated. Columns are counted from 1 in Unicode characters." })
	static final class Check extends OfLines {

		@Override
		boolean answer(PatternLines.Line line, JsonGenerator json) {
			String pattern = line.patterns().getFirst();
			List<PatternProblem> problems = line.problem() != null ? List.of(line.problem()) : Patterns.check(pattern);
			json.writeStringProperty("pattern", pattern);
			json.writeBooleanProperty("valid", problems.isEmpty());
			findings(problems, problems.isEmpty() ? Patterns.advice(pattern) : List.of(), json);
			return problems.isEmpty();
		}
	}

	/** The one form of patterns. */
	@Command(name = "canonical", header = "Gives each pattern in the one form that stands for all of its meaning.", description = {
			"Prints {pattern, canonical}; of a wrong pattern canonical is null and findings say why." })
	static final class Canonical extends OfLines {

		@Override
		boolean answer(PatternLines.Line line, JsonGenerator json) {
			json.writeStringProperty("pattern", line.patterns().getFirst());
			List<PatternProblem> problems = line.problems();
			List<StixPattern> parsed = parse(line.patterns(), problems);
			if (parsed.isEmpty()) {
				json.writeNullProperty("canonical");
				findings(problems, List.of(), json);
				return false;
			}
			json.writeStringProperty("canonical", parsed.getFirst().canonical().toString());
			return true;
		}
	}

	/** Whether patterns say the same. */
	@Command(name = "equivalent", header = "Says whether the two patterns of each line match the same observations.", description = {
			"A line holds two patterns: with a TAB between them, as a JSON array [\"…\", \"…\"], or as a JSON object {\"a\": …, \"b\": …}.",
			"Prints {a, b, equivalent}; true is certain, false is certain but for arithmetic that goes beyond logic. Of a wrong line "
					+ "equivalent is null and findings say why." })
	static final class Equivalent extends OfLines {

		@Override
		boolean answer(PatternLines.Line line, JsonGenerator json) {
			PatternLines.Line pair = line.pair();
			json.writeStringProperty("a", pair.patterns().getFirst());
			json.writeStringProperty("b", pair.patterns().size() > 1 ? pair.patterns().get(1) : "");
			List<PatternProblem> problems = pair.problems();
			List<StixPattern> parsed = problems.isEmpty() ? parse(pair.patterns(), problems) : List.of();
			if (parsed.isEmpty()) {
				json.writeNullProperty("equivalent");
				findings(problems, List.of(), json);
				return false;
			}
			json.writeBooleanProperty("equivalent", parsed.get(0).isEquivalent(parsed.get(1)));
			return true;
		}
	}

	/** The session's console, for commands that don't read lines. */
	Console console() {
		return parent.session().console();
	}

	/** Whether observed data fulfil patterns. */
	@Command(name = "match", header = "Matches each pattern against observed data, or against a case.", description = {
			"With --case, each pattern is tried on the observed data, the observables, and the texts of reports and logs of a case: objects "
					+ "[{part, observation, object, name}] fulfil one bracket, counted from 0; texts [{part, sha256, report, start, end, value, line}] "
					+ "name what one bracket looks for.",
			"DATA is STIX with observed-data: 2.1, the objects beside them, or 2.0. Prints {pattern, matches, observations, status, reason}: "
					+ "observations are the ids of observed-data that together fulfil the pattern, of several choices one.",
			"status is complete, timed_out (a regular expression took too long), given_up (too many ways to put the observations together), "
					+ "unsupported (a regular expression is wrong, or needs what can't be evaluated) or invalid (the pattern is wrong; findings "
					+ "say why). matches: true is certain whatever the status. Each status but complete makes the exit code 1." })
	static final class Match extends OfLines {

		@Option(names = "--data", paramLabel = "DATA", description = "A file with observed data; may be given several times.")
		private List<String> data = List.of();

		@Option(names = "--case", paramLabel = "DIR", description = "The folder of a case to try the patterns on.")
		private String folder;

		@Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = "10", description = "For each pattern; ${DEFAULT-VALUE} unless given.")
		private double seconds;

		private PatternMatcher matcher;
		private Case opened;
		private MatchLimits limits;

		@Override
		void prepare(Console console) throws IOException {
			if (data.isEmpty() == (folder == null)) {
				throw CommandFailure.usage("Say either --data DATA or --case DIR");
			}
			if (!(seconds > 0 && seconds <= 86_400)) {
				throw CommandFailure.usage("--time-limit must be more than 0 and at most 86400 seconds");
			}
			Duration limit = Duration.ofNanos((long) (seconds * 1e9));
			Duration regex = MatchLimits.DEFAULT.regex();
			limits = new MatchLimits(limit, regex.compareTo(limit) < 0 ? regex : limit, MatchLimits.DEFAULT.steps());
			if (folder != null) {
				opened = new CaseFolder(folder).open(console, new NullProgressMonitor());
				return;
			}
			Observations observations = observations(console);
			observations.problems().forEach(console::complain);
			if (observations.size() == 0) {
				console.complain("there is no observed-data object in " + String.join(", ", data));
			}
			matcher = new PatternMatcher(observations, limits);
		}

		@Override
		void end() {
			if (opened != null) {
				opened.close();
			}
		}

		private Observations observations(Console console) throws IOException {
			List<InputStream> streams = new ArrayList<>();
			for (String file : data) {
				if (Files.isDirectory(console.path(file))) {
					throw CommandFailure.unreadable(file + ": is a folder", null);
				}
				streams.add(new BufferedInputStream(Files.newInputStream(console.path(file))));
				streams.add(new ByteArrayInputStream(new byte[] { '\n' }));
			}
			try (InputStream all = new SequenceInputStream(Collections.enumeration(streams))) {
				return Observations.read(all);
			} catch (IOException e) {
				throw CommandFailure.unreadable(String.join(", ", data) + ": " + FileFaults.why(e), e);
			}
		}

		@Override
		boolean answer(PatternLines.Line line, JsonGenerator json) {
			json.writeStringProperty("pattern", line.patterns().getFirst());
			List<PatternProblem> problems = line.problems();
			List<StixPattern> parsed = parse(line.patterns(), problems);
			CaseMatches found = parsed.isEmpty() || opened == null ? null : CaseMatch.find(opened, parsed.getFirst(), limits, null);
			MatchResult result = parsed.isEmpty() ? null : found != null ? found.whole() : matcher.match(parsed.getFirst());
			json.writeBooleanProperty("matches", result != null && result.matches());
			json.writeArrayPropertyStart("observations");
			if (result != null) {
				result.observations().forEach(json::writeString);
			}
			json.writeEndArray();
			if (found != null) {
				PatternMatchLines.write(found, json);
			}
			json.writeStringProperty("status", result == null ? "invalid" : result.status().name().toLowerCase(Locale.ROOT));
			if (result == null) {
				findings(problems, List.of(), json);
			} else if (!result.reason().isEmpty()) {
				json.writeStringProperty("reason", result.reason());
			}
			return result != null && result.status() == MatchResult.Status.COMPLETE;
		}
	}
}
