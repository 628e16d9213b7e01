package org.akashi.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.RuleFormat;
import org.akashi.mention.rules.RuleMatch;
import org.akashi.review.CaseRules;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi rules}: what a case knows about mentions. */
@Command(name = "rules", header = "Lists and changes the rules by which a case raises, lowers and suppresses mentions.", description = {
		"A case learns from its verdicts: what was rejected three times is ranked down, what was accepted is ranked up. Rules can "
				+ "be written, too, and shared as a file. They change how open mentions are ranked and shown, never what was decided.",
		"", "A RULE is suppress, lower N or raise N (N from 1 to 100) and what it is about: conditions joined by commas, all of which "
				+ "must hold: type:TYPE, value:VALUE, name:NAME, raw:TEXT, host:HOST (it and all below it), extractor:ID. An ID is that of "
				+ "a rule, or how it begins.",
		"", "With --json, one object a line and rule: id, its conditions, effect, amount, origin (learned, by_hand, imported), accepted, "
				+ "rejected, note, by, at, enabled (where false). The exit code is 1 when there is no such rule." })
final class RulesCommand implements Callable<Integer> {

	private static final Pattern RULE = Pattern.compile("\\s*(suppress|lower|raise)(?:\\s+(?:by\\s+)?(\\d{1,3}))?\\s+(\\S.*)",
			Pattern.CASE_INSENSITIVE);

	@Mixin
	private CaseFolder folder;

	@ArgGroup(exclusive = true, multiplicity = "0..1")
	private Change change;

	/** One of the changes. */
	static final class Change {

		@Option(names = "--add", paramLabel = "RULE", required = true, description = "Add this rule, e.g. 'suppress host:example.com'.")
		private String add;

		@Option(names = "--remove", paramLabel = "ID", required = true, //
				description = "Remove this rule; one that was learned is switched off.")
		private String remove;

		@Option(names = "--disable", paramLabel = "ID", required = true, description = "Switch this rule off.")
		private String disable;

		@Option(names = "--enable", paramLabel = "ID", required = true, description = "Switch this rule on.")
		private String enable;

		@Option(names = "--import", paramLabel = "FILE", required = true, description = "Take the rules of a file over.")
		private String importFile;

		@Option(names = "--export", paramLabel = "FILE", required = true, description = "Write all rules into a file, to share them.")
		private String exportFile;
	}

	@Option(names = "--note", paramLabel = "TEXT", description = "With --add: a remark for people.")
	private String note = "";

	@Option(names = "--json", description = "Print JSON lines instead of a table.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() throws CoreException, IOException {
		Session session = parent.session();
		Console console = session.console();
		boolean changes = change != null && change.exportFile == null;
		ExtractionRule added = change != null && change.add != null ? rule(change.add) : null;
		if (!note.isEmpty() && added == null) {
			throw CommandFailure.usage("--note goes with --add");
		}
		List<ExtractionRule> file = change != null && change.importFile != null ? RuleFiles.read(console, change.importFile) : List.of();
		try (Case open = changes ? folder.edit(console, new NullProgressMonitor()) : folder.open(console, new NullProgressMonitor())) {
			CaseRules rules = new CaseRules(open, session.analyst(), session.clock());
			if (change == null) {
				list(rules.all(), console.out());
				return ExitCode.OK;
			}
			int exit = change.exportFile != null ? write(rules, console) : added != null ? add(rules, added, console)
					: change.importFile != null ? take(rules, file, console) : one(rules, console);
			if (changes && exit == ExitCode.OK) {
				open.save(new NullProgressMonitor());
			}
			return exit;
		}
	}

	private ExtractionRule rule(String text) {
		Matcher matcher = RULE.matcher(text);
		if (!matcher.matches()) {
			throw CommandFailure.usage("«" + text + "» is no rule. Write suppress, lower N or raise N and what it is about, e.g. "
					+ "'suppress host:example.com' or 'lower 30 type:filename,value:setup.exe'.");
		}
		try {
			Effect effect = Effect.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
			int amount = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
			return ExtractionRule.byHand(RuleMatch.parse(matcher.group(3)), effect, amount, note, "", "");
		} catch (IllegalArgumentException e) {
			throw CommandFailure.usage(e.getMessage());
		}
	}

	private int add(CaseRules rules, ExtractionRule rule, Console console) throws CoreException {
		boolean done = rules.add(rule);
		ExtractionRule now = rules.find(rule.id()).orElseThrow();
		if (json) {
			console.out().println(RuleFormat.line(now));
		} else {
			console.out().println(done ? "added " + now.id() : "there is this rule already: " + now.id());
		}
		return ExitCode.OK;
	}

	private int take(CaseRules rules, List<ExtractionRule> file, Console console) throws CoreException {
		List<ExtractionRule> taken = rules.importRules(file, console.path(change.importFile).getFileName().toString());
		int left = file.size() - taken.size();
		if (json) {
			taken.forEach(rule -> console.out().println(RuleFormat.line(rule)));
		} else {
			console.out().println(TextTable.count(taken.size(), "rule", "rules") + " imported"
					+ (left == 0 ? "" : ", " + left + " left out: the case has rules of its own about the same"));
		}
		return ExitCode.OK;
	}

	private int write(CaseRules rules, Console console) throws IOException {
		List<ExtractionRule> all = rules.all();
		Path target = console.path(change.exportFile);
		Files.write(target, RuleFormat.file(all).getBytes(StandardCharsets.UTF_8));
		if (!json) {
			console.out().println(TextTable.count(all.size(), "rule", "rules") + " written to " + change.exportFile);
		}
		return ExitCode.OK;
	}

	private int one(CaseRules rules, Console console) throws CoreException {
		String id = change.remove != null ? change.remove : change.enable != null ? change.enable : change.disable;
		List<ExtractionRule> found = id.length() < 4 ? List.of()
				: rules.all().stream().filter(rule -> rule.id().startsWith(id.toLowerCase(Locale.ROOT))).toList();
		if (found.size() != 1) {
			console.complain(found.isEmpty() ? "there is no rule " + id + (id.length() < 4 ? "; give at least 4 characters" : "")
					: found.size() + " rules begin with " + id + "; give more of the id");
			return ExitCode.FINDINGS;
		}
		boolean done = change.remove != null ? rules.remove(found) : rules.enable(found, change.enable != null);
		if (!json) {
			boolean off = rules.find(found.getFirst().id()).filter(rule -> !rule.enabled()).isPresent();
			console.out().println(!done ? "nothing to change" : change.remove != null && !off ? "removed" : off ? "switched off" : "switched on");
		}
		return ExitCode.OK;
	}

	private void list(List<ExtractionRule> rules, PrintWriter out) {
		if (json) {
			rules.forEach(rule -> out.println(RuleFormat.line(rule)));
			return;
		}
		if (rules.isEmpty()) {
			out.println("no rules: nothing was learned yet and none was written");
			return;
		}
		TextTable table = new TextTable("id", "effect", "about", "origin", "accepted", "rejected", "note");
		rules.forEach(rule -> table.row(rule.id(), effect(rule), rule.match().text(), rule.origin().name().toLowerCase(Locale.ROOT).replace('_', ' '),
				count(rule.accepted()), count(rule.rejected()), rule.note()));
		table.print(out);
	}

	private static String effect(ExtractionRule rule) {
		String effect = rule.effect().name().toLowerCase(Locale.ROOT) + (rule.amount() == 0 ? "" : " " + rule.amount());
		return rule.enabled() ? effect : effect + " (off)";
	}

	private static String count(int count) {
		return count == 0 ? "" : String.valueOf(count);
	}
}
