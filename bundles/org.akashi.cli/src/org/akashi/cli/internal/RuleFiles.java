package org.akashi.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.RuleFormat;
import org.akashi.mention.rules.RuleSet;

/** Reads rule files for commands. */
final class RuleFiles {

	private RuleFiles() {
	}

	/** The rules of a file; what of it was left out is told on standard error. */
	static List<ExtractionRule> read(Console console, String given) {
		Path path = console.path(given);
		if (Files.isDirectory(path)) {
			throw CommandFailure.unreadable(given + " is a folder, not a rule file", null);
		}
		try (InputStream in = Files.newInputStream(path)) {
			RuleFormat.Content content = RuleFormat.read(given, in);
			content.problems().forEach(problem -> console.complain("warning: " + Terminal.safe(problem)));
			return content.rules();
		} catch (IllegalArgumentException e) {
			throw CommandFailure.unreadable(Terminal.safe(e.getMessage()), e);
		} catch (IOException e) {
			throw CommandFailure.unreadable(given + ": " + FileFaults.why(e), e);
		}
	}

	/** The rules of several files as rules that came in a file; where two have one match, the earlier file counts. */
	static RuleSet set(Console console, List<String> files) {
		List<ExtractionRule> rules = new ArrayList<>();
		files.forEach(file -> read(console, file).forEach(rule -> rules.add(rule.imported("", ""))));
		return new RuleSet(rules);
	}
}
