package org.akashi.measure.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.akashi.measure.internal.Judgement.Verdict;

/** {@code releng/accuracy}: judges documents and cases, and prints the figures. */
public final class AccuracyCommand {

	private static final String USAGE = """
			usage: releng/accuracy [OPTION...] FILE...

			FILE   a list of documents (SPLIT.tsv: id, kind, input, expected; paths relative to it), or cases (*.jsonl), or a
			       text marked word by word (*.bio, *.txt: word, tab, B-/I-class or O), or a folder of these. Beside a list,
			       the cases in the folder ioc-cases and the marked texts in the folder ner are taken, too.

			--json             print the figures as JSON
			--only TEXT        judge only the kinds, cases and texts whose name has this text; may be given more than once
			--show misses|extras
			                   print each miss (wrong case) or extra value behind the figures: group, document, type, how it
			                   stands, value, verdict, what was found near it or why
			--misses FILE      write the misses to a file instead; tab-separated
			--extras FILE      write the extra values to a file instead
			--kept             let --show, --misses and --extras tell of what is kept by the default filter, not of all findings
			""";

	private final List<Path> files = new ArrayList<>();
	private final List<String> only = new ArrayList<>();
	private String show = "";
	private Path misses;
	private Path extras;
	private boolean json;
	private boolean keptLists;

	/** Runs the command; the exit code is 2 for wrong use and 1 when something could not be judged. */
	public static void main(String[] arguments) throws IOException {
		PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
		int code;
		try {
			code = new AccuracyCommand().run(arguments, out);
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			code = 2;
		}
		out.flush();
		System.exit(code);
	}

	int run(String[] arguments, PrintStream out) throws IOException {
		parse(arguments);
		AccuracyReport report = judge();
		List<Judgement> listed = new ArrayList<>(keptLists ? report.kept() : report.all());
		listed.addAll(report.cases());
		List<Judgement> missed = listed.stream().filter(judgement -> judgement.verdict() == Verdict.MISSED).toList();
		List<Judgement> extra = listed.stream().filter(judgement -> judgement.verdict().isExtra()).toList();
		if (misses != null) {
			Files.writeString(misses, AccuracyReport.lines(missed));
		}
		if (extras != null) {
			Files.writeString(extras, AccuracyReport.lines(extra));
		}
		switch (show) {
			case "misses" -> out.print(AccuracyReport.lines(missed));
			case "extras" -> out.print(AccuracyReport.lines(extra));
			default -> {
				// figures only
			}
		}
		out.println(json ? report.json() : report.table());
		return report.problems().isEmpty() ? 0 : 1;
	}

	private void parse(String[] arguments) {
		for (int i = 0; i < arguments.length; i++) {
			switch (arguments[i]) {
				case "--json" -> json = true;
				case "--kept" -> keptLists = true;
				case "--only" -> only.add(value(arguments, ++i));
				case "--show" -> show = value(arguments, ++i);
				case "--misses" -> misses = Path.of(value(arguments, ++i));
				case "--extras" -> extras = Path.of(value(arguments, ++i));
				default -> {
					if (arguments[i].startsWith("-")) {
						throw new IllegalArgumentException("Unknown option " + arguments[i] + "\n\n" + USAGE);
					}
					files.add(Path.of(arguments[i]));
				}
			}
		}
		if (files.isEmpty() || !List.of("", "misses", "extras").contains(show)) {
			throw new IllegalArgumentException(USAGE);
		}
		for (Path file : files) {
			if (!Files.isReadable(file)) {
				throw new IllegalArgumentException("There is no file " + file);
			}
		}
	}

	private static String value(String[] arguments, int i) {
		if (i >= arguments.length) {
			throw new IllegalArgumentException(arguments[i - 1] + " needs a value\n\n" + USAGE);
		}
		return arguments[i];
	}

	private AccuracyReport judge() throws IOException {
		ReportFiles reports = new ReportFiles();
		SplitRun split = new SplitRun(reports);
		List<Judgement> all = new ArrayList<>();
		List<Judgement> kept = new ArrayList<>();
		List<Judgement> cases = new ArrayList<>();
		Set<Path> more = new LinkedHashSet<>();
		for (Path file : files) {
			if (isList(file)) {
				List<SplitFile.Row> rows = split.withPlainTexts(
						SplitFile.read(file).stream().filter(row -> wanted().test(row.kind())).toList(), file.toAbsolutePath().getParent());
				all.addAll(split.judge(rows, false));
				kept.addAll(split.judge(rows, true));
				more.addAll(in(file.resolveSibling("ioc-cases"), ".jsonl"));
				more.addAll(in(file.resolveSibling("ner"), ".txt"));
			} else if (Files.isDirectory(file)) {
				more.addAll(in(file, ".jsonl"));
				more.addAll(in(file, ".txt"));
			} else {
				more.add(file.toAbsolutePath().normalize());
			}
		}
		List<String> problems = new ArrayList<>(split.problems());
		for (Path file : more) {
			String name = file.getFileName().toString();
			if (!wanted().test(name) && !wanted().test(file.getParent().getFileName() + "/" + name)) {
				continue;
			}
			try {
				if (name.endsWith(".jsonl")) {
					cases.addAll(new CaseRun(reports).judge(file));
				} else {
					MarkedText marked = MarkedText.read(file);
					all.addAll(marked.judge(reports, false));
					kept.addAll(marked.judge(reports, true));
				}
			} catch (IOException e) {
				problems.add(e.getMessage());
			}
		}
		return new AccuracyReport(all, kept, cases, problems);
	}

	private Predicate<String> wanted() {
		return name -> only.isEmpty() || only.stream().anyMatch(name::contains);
	}

	private static boolean isList(Path file) {
		return file.getFileName().toString().endsWith(".tsv");
	}

	private static List<Path> in(Path folder, String suffix) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(suffix) && Files.isRegularFile(file))
					.map(file -> file.toAbsolutePath().normalize()).sorted().toList();
		}
	}
}
