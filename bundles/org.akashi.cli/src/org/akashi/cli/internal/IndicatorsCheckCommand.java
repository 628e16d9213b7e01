package org.akashi.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.model.Indicator;
import org.akashi.observable.Observable;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.warninglist.ValueLine;
import org.akashi.warninglist.WarningLists;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code akashi indicators check}: values, or those of a case's indicators, against the warning lists. */
@Command(name = "check", header = "Checks values, or the indicators of a case, against the warning lists.", description = {
		"Values stand in files or on standard input (-), one a line, in any form that a report has (hxxp, [.]), or with their type before them "
				+ "(domain:com). With --case, its exceptions and its choice of lists hold; without files, its indicators are checked, those that are revoked too.",
		"", "With --json, a line each hit: {value, type, indicator, list, name, version, category, match, entry, matched, why, counts, exception: {reason, by, at}}; "
				+ "counts is false where the case has an exception.",
		"", "Ends with 1 when there are hits that count, with 0 when there are none." })
final class IndicatorsCheckCommand implements Callable<Integer> {

	@Option(names = "--case", paramLabel = "DIR", description = "The folder of the case.")
	private String folder;

	@Parameters(paramLabel = "FILE", arity = "0..*", description = "Files of values; - is standard input.")
	private List<String> files = List.of();

	@Option(names = "--list", paramLabel = "ID", split = ",", description = "Ask these lists only.")
	private List<String> ids = List.of();

	@Option(names = "--counting", description = "Leave out hits that don't count in the case.")
	private boolean counting;

	@Mixin
	private UserLists lists;

	@Mixin
	private WarningHits output;

	@ParentCommand
	private IndicatorsCommand group;

	private final List<Observable> values = new ArrayList<>();
	private final List<String> indicators = new ArrayList<>();
	private int unreadable;

	@Override
	public Integer call() throws IOException {
		if (folder == null && files.isEmpty()) {
			throw CommandFailure.usage("say what to check: --case DIR, files of values, or - for standard input");
		}
		Console console = group.session().console();
		WarningLists asked;
		if (folder == null) {
			asked = lists.of(console).lists();
			readFiles(console);
		} else {
			try (Case open = new CaseFolder(folder).open(console, new NullProgressMonitor())) {
				asked = lists.of(console, open);
				if (files.isEmpty()) {
					readCase(open);
				} else {
					readFiles(console);
				}
			}
		}
		return print(console, chosen(asked));
	}

	private WarningLists chosen(WarningLists asked) {
		ids.stream().filter(id -> asked.find(id).isEmpty()).findFirst().ifPresent(id -> {
			throw CommandFailure.usage("--list: there is no warning list " + id + "; akashi warning-lists list shows all");
		});
		return ids.isEmpty() ? asked : asked.asking(ids::contains);
	}

	private int print(Console console, WarningLists asked) {
		List<WarningHits.Found> hits = WarningHits.of(asked, values, indicators);
		long count = hits.stream().filter(WarningHits.Found::counts).count();
		List<WarningHits.Found> shown = counting ? hits.stream().filter(WarningHits.Found::counts).toList() : hits;
		output.print(console, shown);
		if (unreadable > 0) {
			console.complain(TextTable.count(unreadable, "line holds", "lines hold") + " no value whose type can be told");
		}
		asked.brokenOff().forEach(line -> console.complain("a regular expression took too long and was broken off: " + line));
		if (!output.machine()) {
			long found = shown.stream().map(WarningHits.Found::value).distinct().count();
			console.say(found + " of " + TextTable.count((int) values.stream().distinct().count(), "value", "values") + " on "
					+ TextTable.count(asked.askedLists().size(), "warning list", "warning lists"));
		}
		return count > 0 ? ExitCode.FINDINGS : ExitCode.OK;
	}

	private void readCase(Case open) {
		for (CaseIndex.Entry entry : open.index().ofType("indicator")) {
			open.index().find(entry.id()).ifPresent(object -> {
				if (object instanceof Indicator indicator && indicator.getPattern() != null
						&& (indicator.getPatternType() == null || indicator.getPatternType().equals("stix"))) {
					readPattern(entry.id(), indicator.getPattern());
				}
			});
		}
	}

	private void readPattern(String id, String pattern) {
		try {
			for (Observable value : new LinkedHashSet<>(ObservablePatterns.observables(pattern))) {
				values.add(value);
				indicators.add(id);
			}
		} catch (IllegalArgumentException e) {
			unreadable++;
		}
	}

	private void readFiles(Console console) throws IOException {
		for (String file : files) {
			try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(console.path(file));
					BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
				for (String line = reader.readLine(); line != null; line = reader.readLine()) {
					if (!line.isBlank()) {
						ValueLine.of(line).ifPresentOrElse(values::add, () -> unreadable++);
					}
				}
			}
		}
	}
}
