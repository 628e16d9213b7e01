package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.akashi.measure.internal.Judgement.Verdict;

import tools.jackson.databind.json.JsonMapper;

/** What {@code releng/accuracy} says of the documents in ../shared/data, with ioc-extractor judged by the same rules. */
final class AccuracyBenchmark implements Benchmark {

	/** Which part of the figures a benchmark is. */
	enum Part {
		LISTS, ADJUDICATED, FORMATS, CASES, NAMES
	}

	private final Part part;

	AccuracyBenchmark(Part part) {
		this.part = part;
	}

	@Override
	public String name() {
		return part.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException, InterruptedException {
		if (place.split().isEmpty()) {
			return List.of(new BenchRow(name(), "accuracy", BenchPlace.NO_DATA, "", null, ""));
		}
		return switch (part) {
			case LISTS -> lists(place);
			case ADJUDICATED -> adjudicated(place);
			case FORMATS -> formats(place);
			case CASES -> cases(place);
			case NAMES -> names(place);
		};
	}

	private static AccuracyReport judge(BenchPlace place, Predicate<String> kinds) throws IOException {
		ReportFiles files = new ReportFiles();
		SplitRun run = new SplitRun(files);
		List<SplitFile.Row> rows = SplitFile.read(place.split().get()).stream().filter(row -> kinds.test(row.kind())).toList();
		List<Judgement> all = run.judge(rows, false);
		List<Judgement> kept = run.judge(rows, true);
		run.problems().forEach(place::say);
		return new AccuracyReport(all, kept, List.of(), run.problems());
	}

	/** The judgements of ioc-extractor on documents of a kind, or null when it can't run here. */
	private static List<Judgement> peer(BenchPlace place, String kind) throws IOException, InterruptedException {
		List<SplitFile.Row> rows = SplitFile.read(place.split().get()).stream().filter(row -> row.kind().equals(kind)).toList();
		Map<Path, List<Finding>> findings = PeerExtractor.findings(place, rows.stream().map(SplitFile.Row::input).toList());
		if (findings == null) {
			return null;
		}
		Set<String> types = new LinkedHashSet<>();
		for (SplitFile.Row row : rows) {
			ExpectedValues.read(row.expected()).types().forEach(type -> types.add(ValueRules.type(type)));
		}
		List<Judgement> judgements = new ArrayList<>();
		for (SplitFile.Row row : rows) {
			judgements.addAll(new ValueJudge(kind, row.id(), ExpectedValues.read(row.expected()), types, "")
					.judge(findings.getOrDefault(row.input().toAbsolutePath().normalize(), List.of())));
		}
		return judgements;
	}

	private static List<Judgement> comparable(List<Judgement> judgements) {
		return judgements.stream().filter(judgement -> ValueRules.COMPARABLE.contains(judgement.type())).toList();
	}

	private List<BenchRow> lists(BenchPlace place) throws IOException, InterruptedException {
		AccuracyReport report = judge(place, "ioc-page"::equals);
		Tally all = Tally.of(comparable(report.all()));
		Tally kept = Tally.of(comparable(report.kept()));
		Tally every = Tally.of(report.all());
		List<Judgement> peer = peer(place, "ioc-page");
		Tally other = peer == null ? null : Tally.of(comparable(peer));
		String what = String.format(Locale.ROOT, "vendor lists, %d documents, %,d values (addresses, hashes, wallets)",
				report.all().stream().map(Judgement::document).distinct().count(), all.expected());
		String here = other == null ? "" : String.format(Locale.ROOT, "ioc-extractor %.4f in this run; ", other.recall());
		List<BenchRow> rows = new ArrayList<>();
		rows.add(new BenchRow(name(), what + ": recall before the filter", four(all.recall()), "≥ 0.997", all.recall() >= 0.997, here
				+ "on all 270: ioc-finder 0.9885, iocsearcher 0.9859, xioc 0.9814, ioc-extractor 0.9784, iocextract 0.873 (given)"));
		rows.add(new BenchRow(name(), "recall after the filter", four(kept.recall()), "≥ 0.99", kept.recall() >= 0.99, ""));
		rows.add(new BenchRow(name(), "extra values after the filter (of them hosts of listed URLs)", kept.extra() + " (" + kept.hosts() + ")",
				"≤ ⅓ of the best peer's", other == null ? null : kept.extra() * 3 <= other.extra(),
				(other == null ? "" : String.format(Locale.ROOT, "ioc-extractor %d (%d) in this run; ", other.extra(), other.hosts()))
						+ "on all 270: iocsearcher 2,175, xioc 2,390, ioc-extractor 2,393, ioc-finder 2,590, iocextract 7,061 (given)"));
		rows.add(new BenchRow(name(), "extra values before the filter", all.extra() + " (" + all.hosts() + ")", "", null, ""));
		rows.add(new BenchRow(name(), String.format(Locale.ROOT, "recall of all %,d values, files, keys and mutexes included", every.expected()),
				four(every.recall()), "", null, ""));
		return rows;
	}

	private List<BenchRow> adjudicated(BenchPlace place) throws IOException, InterruptedException {
		Tally tally = Tally.of(judge(place, "report-exhaustive"::equals).all());
		List<Judgement> peer = peer(place, "report-exhaustive");
		String here = peer == null ? "" : "ioc-extractor " + three(Tally.of(peer)) + " in this run; ";
		return List.of(new BenchRow(name(), "documents judged by hand: precision / recall / F1", three(tally), "≥ .99 / ≥ .99 / ≥ .99",
				tally.precision() >= 0.99 && tally.recall() >= 0.99 && tally.f1() >= 0.99, here + "on all 48: iocsearcher .965/.937/.951, "
						+ "ioc-finder .926/.945/.936, ioc_parser .979/.885/.930, iocextract .914/.657/.764, ioc-extractor .598/.585/.592 (given)"));
	}

	private List<BenchRow> formats(BenchPlace place) throws IOException {
		AccuracyReport report = judge(place, kind -> kind.startsWith("derived-") || kind.equals("ioc-page") || kind.equals("report-own"));
		List<BenchRow> rows = new ArrayList<>();
		report.formatTallies().forEach((format, tallies) -> {
			double difference = tallies.get(0).recall() - tallies.get(1).recall();
			rows.add(new BenchRow(name(), "recall from " + format.substring("derived-".length()) + " and from the plain text of the same pages",
					four(tallies.get(0).recall()) + " and " + four(tallies.get(1).recall()), "within 0.005", Math.abs(difference) <= 0.005, ""));
		});
		List<Judgement> wrapped = report.all().stream().filter(judgement -> judgement.stands().equals("wrapped")).toList();
		for (String type : new TreeSet<>(List.of("sha1", "all"))) {
			Tally tally = Tally.of(wrapped.stream().filter(judgement -> type.equals("all") || judgement.type().equals(type)).toList());
			rows.add(new BenchRow(name(), "recall of " + (type.equals("all") ? "all values" : "SHA-1 values") + " broken over lines of a PDF, "
					+ tally.expected() + " of them", four(tally.recall()), "≥ 0.99", tally.recall() >= 0.99, type.equals("all") ? "" : "0.58 in every peer (given)"));
		}
		return rows;
	}

	private List<BenchRow> cases(BenchPlace place) throws IOException, InterruptedException {
		CaseRun run = new CaseRun(new ReportFiles());
		Map<String, Tally> tallies = new LinkedHashMap<>();
		List<Judgement> all = new ArrayList<>();
		List<Path> files;
		try (Stream<Path> folder = Files.list(place.data().get().resolve("ioc-cases"))) {
			files = folder.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
		}
		for (Path file : files) {
			List<Judgement> judgements = run.judge(file);
			all.addAll(judgements);
			tallies.put(file.getFileName().toString().replace(".jsonl", ""), Tally.of(judgements));
		}
		Tally total = Tally.of(all);
		List<BenchRow> rows = new ArrayList<>();
		String each = String.join(", ", tallies.entrySet().stream()
				.map(entry -> entry.getKey() + " " + entry.getValue().found() + "/" + entry.getValue().expected()).toList());
		rows.add(new BenchRow(name(), "hard written forms, cases right: " + each + "; not asked " + (all.size() - total.expected()),
				four(total.recall()), "≥ 0.98", total.recall() >= 0.98, ""));
		Tally own = tallies.getOrDefault("own", Tally.of(List.of()));
		rows.add(new BenchRow(name(), "of them the " + own.expected() + " of own.jsonl", String.valueOf(own.found()), "", null, own(place)));
		return rows;
	}

	/** How many cases of own.jsonl ioc-extractor gets right. */
	private static String own(BenchPlace place) throws IOException, InterruptedException {
		Path cases = place.data().get().resolve("ioc-cases/own.jsonl");
		if (!Files.isReadable(cases)) {
			return "";
		}
		Path folder = Files.createTempDirectory(place.peers(), "own");
		List<Path> files = new ArrayList<>();
		List<String> lines = Files.readAllLines(cases, StandardCharsets.UTF_8);
		try {
			for (String line : lines) {
				Path file = folder.resolve(files.size() + ".txt");
				Files.writeString(file, JsonMapper.shared().readTree(line).path("input").asString(""));
				files.add(file.toAbsolutePath().normalize());
			}
			Map<Path, List<Finding>> findings = PeerExtractor.findings(place, files);
			if (findings == null) {
				return "best peer 11 (given)";
			}
			long right = 0;
			for (int i = 0; i < lines.size(); i++) {
				right += CaseRun.isRight(lines.get(i), findings.getOrDefault(files.get(i), List.of())) ? 1 : 0;
			}
			return "ioc-extractor " + right + " in this run; best peer 11 (given)";
		} finally {
			for (Path file : files) {
				Files.delete(file);
			}
			Files.delete(folder);
		}
	}

	private List<BenchRow> names(BenchPlace place) throws IOException {
		List<Judgement> judgements = judge(place, "ner"::equals).all().stream().filter(judgement -> judgement.group().endsWith(" dev"))
				.filter(judgement -> judgement.verdict() != Verdict.OUT_OF_SCOPE).toList();
		List<BenchRow> rows = new ArrayList<>();
		name(rows, judgements, "MALWARE", 0.85, "list look-up 0.721 (given)");
		name(rows, judgements, "GROUP", 0.80, "list look-up 0.623 (given)");
		name(rows, judgements, "SECTOR", 0.80, "");
		name(rows, judgements, "LOC", 0.90, "");
		name(rows, judgements, "DATE", 0.90, "");
		Path ner = place.data().get().resolve("ner");
		if (Files.isDirectory(ner)) {
			List<Path> files;
			try (Stream<Path> folder = Files.walk(ner)) {
				files = folder.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
			}
			ReportFiles reports = new ReportFiles();
			for (Path file : files) {
				MarkedText marked = MarkedText.read(file);
				Tally tally = Tally.of(marked.judge(reports, false).stream().filter(judgement -> judgement.type().equals("Malware")).toList());
				rows.add(new BenchRow(name(), "Malware in " + ner.getFileName() + "/" + ner.relativize(file) + ", F1 of strict spans", four(tally.f1()),
						"", null, ""));
			}
		}
		return rows;
	}

	private void name(List<BenchRow> rows, List<Judgement> judgements, String type, double goal, String peers) {
		Tally tally = Tally.of(judgements.stream().filter(judgement -> judgement.type().equals(type)).toList());
		rows.add(new BenchRow(name(), type + " in AnnoCTR dev, strict spans: F1 (precision / recall)", four(tally.f1()) + String.format(Locale.ROOT,
				" (%.3f / %.3f)", tally.precision(), tally.recall()), String.format(Locale.ROOT, "≥ %.2f", goal), tally.f1() >= goal, peers));
	}

	private static String four(double value) {
		return String.format(Locale.ROOT, "%.4f", value);
	}

	private static String three(Tally tally) {
		return String.format(Locale.ROOT, "%.4f / %.4f / %.4f", tally.precision(), tally.recall(), tally.f1());
	}
}
