package org.akashi.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.akashi.mention.DefaultFilter;
import org.akashi.mention.Extraction;
import org.akashi.mention.Mention;
import org.akashi.mention.MentionFormat;
import org.akashi.mention.rules.RuleSet;
import org.akashi.mention.rules.RuleSet.Ruled;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportReaders.Outcome;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code akashi extract}: from files to mentions, without a case. */
@Command(name = "extract", header = "Finds what reports mention, without a case.", description = {
		"Reads each file, and each file below each folder, and prints what it mentions and an analyst would keep: what is "
				+ "the publisher's or the victim's own, cited, an example, used by everyone or a mere guess is left out, "
				+ "unless --all asks for it.", "",
		"With --json, one JSON object a line and mention: file, start, end, page, raw, value, type, entity, candidates "
				+ "(where a name is shared), role, confidence, extractor, why. start and end are UTF-16 units of the "
				+ "report's text; page is 0 where there are no pages." })
final class ExtractCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Reports, or folders of reports.")
	private List<String> inputs;

	@Option(names = "--json", description = "Print JSON lines instead of a table.")
	private boolean json;

	@Option(names = "--output", paramLabel = "DIR", //
			description = "Write one .jsonl a report into this folder instead of printing; sub-folders are mirrored.")
	private String output;

	@Option(names = "--text", description = "Write the text of each report too: beside its .jsonl as .txt, "
			+ "or without --output beside the report as FILE.txt.")
	private boolean text;

	@Option(names = "--all", description = "Give every mention, whatever its role and confidence.")
	private boolean all;

	@Option(names = "--rules", paramLabel = "FILE", description = "Raise, lower and leave out mentions by the rules of this file, "
			+ "as «akashi rules --export» writes it; may be given several times.")
	private List<String> ruleFiles = List.of();

	@Option(names = { "-v", "--verbose" }, description = "Print warnings about each report, and what was left out and why.")
	private boolean verbose;

	@ParentCommand
	private AkashiCommand parent;

	private final OutputNames names = new OutputNames();
	private Session session;
	private ProgressLine progress;
	private RuleSet rules = RuleSet.EMPTY;
	private int read;
	private int failed;
	private boolean findings;

	/**
	 * A report: a file, or an attachment of one.
	 *
	 * @param shown    how the caller would name it; attachments stand behind {@code !/}
	 * @param relative its place below the argument
	 * @param beside   where its text goes without {@code --output}
	 */
	private record Named(String shown, String relative, Path beside) {

		Named attachment(String name) {
			String holder = beside.getFileName().toString();
			return new Named(shown + "!/" + name, relative + "!/" + name, beside.resolveSibling(
					holder.substring(0, holder.length() - ".txt".length()) + "-" + OutputNames.leaf(name) + ".txt"));
		}
	}

	@Override
	public Integer call() throws IOException {
		session = parent.session();
		progress = parent.progress();
		rules = RuleFiles.set(session.console(), ruleFiles);
		List<InputFile> files = InputFile.of(session.console(), inputs);
		if (files.isEmpty()) {
			throw CommandFailure.unreadable("there is no file in " + String.join(", ", inputs), null);
		}
		progress.beginTask("Extracting", files.size());
		for (InputFile file : files) {
			progress.subTask(file.shown());
			one(file);
			progress.worked(1);
		}
		progress.done();
		return failed > 0 && read == 0 ? ExitCode.UNREADABLE : failed > 0 || findings ? ExitCode.FINDINGS : ExitCode.OK;
	}

	private void one(InputFile input) throws IOException {
		Path path = input.path();
		List<Named> holders = new ArrayList<>();
		try {
			for (Outcome outcome : session.readers().readAll(input.read(ReadLimits.DEFAULT), ReadLimits.DEFAULT, quiet())) {
				Named named = outcome.depth() == 0
						? new Named(input.shown(), input.relative(), path.resolveSibling(path.getFileName() + ".txt"))
						: holders.get(outcome.depth() - 1).attachment(outcome.file().name());
				holders.subList(outcome.depth(), holders.size()).clear();
				holders.add(named);
				report(named, outcome);
			}
		} catch (CoreException e) {
			fail(input.shown(), e.getStatus().getMessage());
		} catch (IOException e) {
			fail(input.shown(), FileFaults.why(e));
		}
	}

	private void report(Named named, Outcome outcome) throws IOException {
		if (outcome.text().isPresent()) {
			read++;
			ReportText report = outcome.text().get();
			report.problems().forEach(problem -> warn(named.shown(), problem));
			write(named, report, session.extractors().extract(report, quiet()));
		} else if (outcome.depth() > 0 && outcome.status().getCode() == ReportStatus.UNSUPPORTED) {
			warn(named.shown(), outcome.status()); // a picture or signature in a mail is not a failure
		} else {
			fail(named.shown(), outcome.status().getMessage());
		}
	}

	private static IProgressMonitor quiet() {
		return new NullProgressMonitor();
	}

	private void write(Named report, ReportText text, Extraction extraction) throws IOException {
		for (IStatus problem : extraction.problems()) {
			findings = true;
			progress.clear();
			session.console().complain(report.shown() + ": " + problem.getMessage());
		}
		List<Ruled> found = extraction.mentions().stream().map(rules::apply).toList();
		List<Mention> mentions = found.stream().filter(ruled -> all || reason(ruled).isEmpty()).map(Ruled::mention).toList();
		if (verbose && !all) {
			leftOut(report.shown(), found);
		}
		if (output == null) {
			print(report.shown(), mentions, extraction.mentions().size() - mentions.size());
			if (this.text) {
				writeText(report.beside(), report.shown(), text);
			}
			return;
		}
		Path folder = session.console().path(output);
		String name = names.next(report.relative());
		Path lines = folder.resolve(name + ".jsonl");
		Files.createDirectories(lines.getParent());
		try (Writer out = Files.newBufferedWriter(lines, StandardCharsets.UTF_8)) {
			for (Mention mention : mentions) {
				out.append(MentionFormat.line(Map.of("file", report.shown()), mention)).append('\n');
			}
		}
		if (this.text) {
			Files.writeString(folder.resolve(name + ".txt"), text.text(), StandardCharsets.UTF_8);
		}
	}

	/** Why a mention is left out, or {@code ""}. */
	private static String reason(Ruled ruled) {
		return ruled.suppressed() ? "a rule suppresses it: " + ruled.rule().orElseThrow().reason() : DefaultFilter.reason(ruled.mention());
	}

	/** Tells on standard error what rules and the default filter took away: a line a reason with the values. */
	private void leftOut(String shown, List<Ruled> found) {
		Map<String, Set<String>> byReason = new TreeMap<>();
		for (Ruled ruled : found) {
			String reason = reason(ruled);
			if (!reason.isEmpty()) {
				byReason.computeIfAbsent(reason, same -> new LinkedHashSet<>()).add(ruled.mention().value());
			}
		}
		progress.clear();
		byReason.forEach((reason, values) -> session.console()
				.complain(shown + ": left out, since " + Terminal.safe(reason) + ": " + Terminal.safe(String.join(", ", values))));
	}

	private void print(String shown, List<Mention> mentions, int leftOut) {
		progress.clear();
		if (json) {
			Map<String, String> leading = Map.of("file", shown);
			mentions.forEach(mention -> session.console().out().println(MentionFormat.line(leading, mention)));
			return;
		}
		TextTable table = new TextTable("page", "type", "value", "role", "confidence", "as written");
		mentions.forEach(mention -> table.row(mention.page() == 0 ? "" : String.valueOf(mention.page()), mention.type(),
				mention.value(), mention.role().id(), String.valueOf(mention.confidence()), mention.raw()));
		session.console().out()
				.println(Terminal.safe(shown) + ": " + TextTable.count(mentions.size(), "mention", "mentions")
						+ (leftOut == 0 ? "" : ", " + leftOut + " left out (--all gives them, --verbose says why)"));
		table.print(session.console().out());
	}

	/** Never writes over a file with other content: it is the user's folder. */
	private void writeText(Path target, String shown, ReportText text) throws IOException {
		byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
		if (!Files.exists(target)) {
			Files.write(target, bytes);
		} else if (!Arrays.equals(Files.readAllBytes(target), bytes)) {
			findings = true;
			session.console().complain(shown + ": its text is not written, since " + target
					+ " is there with other content; use --output DIR or move that file away");
		}
	}

	private void fail(String shown, String reason) {
		failed++;
		progress.clear();
		session.console().complain(shown + ": " + reason);
	}

	private void warn(String shown, IStatus problem) {
		if (verbose) {
			progress.clear();
			session.console().complain(shown + ": warning: " + problem.getMessage());
		}
	}
}
