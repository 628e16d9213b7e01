package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.indicator.rules.IndicatorLanguages;
import org.akashi.indicator.rules.RuleCompilers;
import org.akashi.indicator.rules.RuleFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks of files of rules. */
@Command(name = "rules", header = "Checks files of YARA, Sigma, Suricata and Snort rules.", description = {
		"Prints for each finding {file, type, severity, line, column, message}. YARA rules are also given to yarac where it is on the PATH. The exit code "
				+ "is 1 when there is an error." })
final class PatternRulesCommand implements Callable<Integer> {

	@ParentCommand
	private PatternCommand group;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of rules: .yar, .yml, .rules.")
	private List<String> files;

	@Option(names = "--type", paramLabel = "TYPE", description = "yara, sigma, suricata or snort; else told by the file's name.")
	private String type;

	@Option(names = "--no-compiler", description = "Don't ask yarac.")
	private boolean noCompiler;

	@Override
	public Integer call() throws IOException {
		boolean fine = true;
		for (String file : files) {
			String text = text(group.console(), file);
			String language = language(file, text, type);
			List<TextFinding> findings = findings(language, text);
			findings.forEach(finding -> print(file, language, finding));
			fine &= findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
		}
		return fine ? ExitCode.OK : ExitCode.FINDINGS;
	}

	private List<TextFinding> findings(String language, String text) {
		IndicatorLanguage of = IndicatorLanguages.of(language);
		List<TextFinding> structure = of.check(text);
		Optional<List<TextFinding>> compiler = noCompiler ? Optional.empty() : RuleCompilers.check(language, text, null);
		return compiler.map(more -> RuleCompilers.joined(structure, more)).orElse(structure);
	}

	/** The text of a file of rules, which must be UTF-8. */
	static String text(Console console, String file) {
		try {
			return Files.readString(console.path(file));
		} catch (IOException e) {
			throw CommandFailure.unreadable(file + ": " + FileFaults.why(e), e);
		}
	}

	/** The language of a file. */
	static String language(String file, String text, String type) {
		Optional<String> language = type != null ? Optional.of(type.toLowerCase(Locale.ROOT)) : RuleFile.language(file, text);
		return language.filter(each -> List.of("yara", "sigma", "suricata", "snort").contains(each))
				.orElseThrow(() -> CommandFailure.usage(file + ": not a file of rules; say --type yara, sigma, suricata or snort"));
	}

	private void print(String file, String language, TextFinding finding) {
		group.console().out().println(JsonLine.of(json -> {
			json.writeStringProperty("file", file);
			json.writeStringProperty("type", language);
			json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
			json.writeNumberProperty("line", finding.line());
			json.writeNumberProperty("column", finding.column());
			json.writeStringProperty("message", finding.message());
		}));
	}
}
