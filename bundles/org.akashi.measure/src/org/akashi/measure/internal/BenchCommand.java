package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code releng/bench/run}: runs benchmarks and rewrites their lines of the table in the README beside it. */
public final class BenchCommand {

	private static final List<Benchmark> ALL = List.of(new AccuracyBenchmark(AccuracyBenchmark.Part.LISTS),
			new AccuracyBenchmark(AccuracyBenchmark.Part.ADJUDICATED), new AccuracyBenchmark(AccuracyBenchmark.Part.FORMATS),
			new AccuracyBenchmark(AccuracyBenchmark.Part.CASES), new AccuracyBenchmark(AccuracyBenchmark.Part.NAMES),
			new ThroughputBenchmark(), new DoublingBenchmark(), new MemoryBenchmark(), new PdfBenchmark(), new PagesBenchmark(), new StartupBenchmark(), new HeapBenchmark(), new StixReadBenchmark(),
			new CaseBenchmark(CaseBenchmark.Part.OPEN), new CaseBenchmark(CaseBenchmark.Part.EDIT),
			new CaseBenchmark(CaseBenchmark.Part.SAVE), new CaseBenchmark(CaseBenchmark.Part.WRITE), new ExportBenchmark(), new GraphBenchmark(), new SearchBenchmark(), new WarningListBenchmark());

	private BenchCommand() {
	}

	/** Arguments: folder of the benchmarks, folder for peers, folder ../shared/data (may be missing), then names. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path bench = Path.of(arguments[0]);
		Path data = Path.of(arguments[2]);
		List<String> names = Arrays.asList(arguments).subList(3, arguments.length);
		for (String name : names) {
			if (ALL.stream().noneMatch(benchmark -> benchmark.name().equals(name))) {
				System.err.println("There is no benchmark " + name + "; there are " + String.join(", ", ALL.stream().map(Benchmark::name).toList()));
				System.exit(2);
			}
		}
		BenchPlace place = new BenchPlace(Files.isDirectory(data) ? Optional.of(data) : Optional.empty(), Path.of(arguments[1]), bench);
		String today = LocalDate.now(ZoneOffset.UTC).toString();
		Map<String, List<String>> lines = new LinkedHashMap<>();
		for (Benchmark benchmark : ALL) {
			if (names.isEmpty() || names.contains(benchmark.name())) {
				System.out.println(benchmark.name());
				List<BenchRow> rows = benchmark.run(place);
				rows.forEach(row -> place.say(row.what() + ": " + row.figure() + (row.goal().isEmpty() ? "" : ", goal " + row.goal()
						+ (Boolean.FALSE.equals(row.met()) ? " — NOT MET" : ""))));
				if (rows.stream().noneMatch(row -> row.figure().equals(BenchPlace.NO_DATA))) { // what was measured elsewhere stays
					lines.put(benchmark.name(), rows.stream().map(row -> row.markdown(today)).toList());
				}
			}
		}
		Path readme = bench.resolve("README.md");
		Files.writeString(readme, BenchTable.rewritten(Files.readString(readme), ALL.stream().map(Benchmark::name).toList(), lines, machine()));
		System.out.println("The table in " + readme + " is rewritten.");
	}

	/** The size of this machine. */
	private static String machine() throws IOException {
		Path info = Path.of("/proc/cpuinfo");
		String model = System.getProperty("os.arch");
		if (Files.isReadable(info)) {
			try (Stream<String> lines = Files.lines(info)) {
				model = lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip())
						.findFirst().orElse(model);
			}
		}
		return String.format(Locale.ROOT, "%d cores (%s)%s, Java %s", Runtime.getRuntime().availableProcessors(), model, memory(),
				System.getProperty("java.version"));
	}

	private static String memory() throws IOException {
		Path info = Path.of("/proc/meminfo");
		if (!Files.isReadable(info)) {
			return "";
		}
		try (Stream<String> lines = Files.lines(info)) {
			return lines.filter(line -> line.startsWith("MemTotal")).map(line -> line.replaceAll("\\D", ""))
					.map(kilobytes -> ", " + Math.round(Long.parseLong(kilobytes) / 1048576.0) + " GB").findFirst().orElse("");
		}
	}
}
