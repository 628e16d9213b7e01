package org.akashi.cli.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;

import org.akashi.review.pattern.RuleImport;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Rules become indicators of a case. */
@Command(name = "import", header = "Brings YARA, Sigma, Suricata and Snort rules into a case as indicators.", description = {
		"Each rule becomes an indicator whose pattern is the rule as written; those that the case has are left out. Prints {imported, known, faulty}." })
final class PatternImportCommand implements Callable<Integer> {

	@ParentCommand
	private PatternCommand group;

	@Mixin
	private CaseFolder folder;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of rules: .yar, .yml, .rules.")
	private List<String> files;

	@Option(names = "--type", paramLabel = "TYPE", description = "yara, sigma, suricata or snort; else told by the file's name.")
	private String type;

	@Option(names = "--valid-from", paramLabel = "TIME", description = "From when the rules hold; else from now.")
	private String validFrom;

	@Override
	public Integer call() throws CoreException {
		Console console = group.console();
		RuleImport rules = new RuleImport();
		for (String file : files) {
			String text = PatternRulesCommand.text(console, file);
			if (!rules.read(file, text, PatternRulesCommand.language(file, text, type))) {
				console.complain(file + ": there is no rule");
			}
		}
		try (Case opened = folder.edit(console, new NullProgressMonitor())) {
			rules.leaveOutKnown(opened);
			int count = rules.rules().size();
			if (count > 0) {
				String from = validFrom != null ? validFrom : Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
				opened.history().execute("Import " + count + " rules", edit -> rules.add(edit, opened, from));
				opened.save(new NullProgressMonitor());
			}
			console.out().println(JsonLine.of(json -> {
				json.writeNumberProperty("imported", count);
				json.writeNumberProperty("known", rules.known());
				json.writeNumberProperty("faulty", rules.faulty());
			}));
		}
		return rules.faulty() == 0 ? ExitCode.OK : ExitCode.FINDINGS;
	}
}
