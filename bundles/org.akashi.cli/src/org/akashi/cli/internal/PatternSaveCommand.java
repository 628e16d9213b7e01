package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.akashi.indicator.rules.RuleFile;
import org.akashi.model.Indicator;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The rules of a case as a file, as they are. */
@Command(name = "save", header = "Writes the rules of a case to a file, exactly as they are.", description = {
		"Nothing is generated or changed; for detection rules made from patterns there is akashi export." })
final class PatternSaveCommand implements Callable<Integer> {

	@ParentCommand
	private PatternCommand group;

	@Mixin
	private CaseFolder folder;

	@Option(names = "--type", paramLabel = "TYPE", required = true, description = "yara, sigma, suricata or snort.")
	private String type;

	@Option(names = "--id", paramLabel = "ID", description = "Only this indicator; may be given several times.")
	private List<String> ids = List.of();

	@Option(names = "--output", paramLabel = "FILE", required = true, description = "The file; it is replaced.")
	private String output;

	@Override
	public Integer call() throws IOException {
		Console console = group.console();
		List<String> texts = new ArrayList<>();
		try (Case opened = folder.open(console, new NullProgressMonitor())) {
			for (Entry entry : opened.index().ofType("indicator")) {
				boolean wanted = ids.isEmpty() || ids.contains(entry.id());
				if (wanted && opened.index().find(entry.id()).orElse(null) instanceof Indicator indicator && type.equals(indicator.getPatternType())) {
					texts.add(indicator.getPattern());
				}
			}
		}
		if (texts.isEmpty()) {
			console.complain("the case has no such rule of " + type);
			return ExitCode.FINDINGS;
		}
		try {
			Files.writeString(console.path(output), RuleFile.joined(type, texts));
		} catch (IOException e) {
			throw CommandFailure.unreadable(output + ": " + FileFaults.why(e), e);
		}
		console.out().println(texts.size() + " rules");
		return ExitCode.OK;
	}
}
