package org.akashi.measure.internal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.warninglist.MatchType;
import org.akashi.warninglist.Reading;
import org.akashi.warninglist.WarningList;
import org.akashi.warninglist.WarningListSource;
import org.akashi.warninglist.WarningLists;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * A million observables against all warning lists of the data, of all five types, on all processors; the yardstick is
 * {@code grep -F -x -f} with the entries of the lists of type string alone, on the same values, in the same run. Both by
 * processor time of all threads, so that what else the machine does hardly counts.
 */
final class WarningListBenchmark implements Benchmark {

	private static final int VALUES = 1_000_000;
	private static final int RUNS = 5;
	private static final List<String> TOPS = List.of("com", "net", "org", "ru", "info", "xyz", "top", "co.uk", "com.cn", "jp", "biz");

	@Override
	public String name() {
		return "warninglists";
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException, InterruptedException {
		Path folder = place.data().map(data -> data.resolve("warninglists")).orElse(null);
		String what = "a million observables against all warning lists";
		if (folder == null || !Files.isDirectory(folder)) {
			return List.of(new BenchRow(name(), what, BenchPlace.NO_DATA, "", null, ""));
		}
		Reading reading = WarningListSource.read(folder, new NullProgressMonitor());
		WarningLists lists = WarningLists.of(reading.lists());
		List<Observable> values = values(reading.lists());
		place.say("matching " + VALUES + " values against " + reading.lists().size() + " lists");
		Clock.warm(2, Duration.ofSeconds(2), () -> lists.hits(values));
		long[] wall = new long[RUNS];
		long[] hits = new long[1];
		long[] times = new long[RUNS];
		for (int i = 0; i < RUNS; i++) {
			long start = System.nanoTime();
			times[i] = Clock.once(() -> hits[0] = lists.hits(values).stream().filter(found -> !found.isEmpty()).count());
			wall[i] = System.nanoTime() - start;
		}
		long ours = Clock.middle(times);
		long read = Clock.median(3, () -> WarningLists.of(WarningListSource.read(folder, new NullProgressMonitor()).lists()));
		place.say("grep -F -x -f");
		double grep = grep(reading.lists(), values);
		long entries = reading.lists().stream().mapToLong(list -> list.entries().size()).sum();
		String figure = String.format(Locale.ROOT, "%.2f s, %.2f × grep; %.2f s of clock; %,d values have hits", ours / 1e9, ours / 1e9 / grep,
				Clock.middle(wall) / 1e9, hits[0]);
		String peers = String.format(Locale.ROOT, "grep -F -x -f with the string lists alone: %.2f s", grep);
		return List.of(
				new BenchRow(name(), String.format(Locale.ROOT, "%,d observables against %d warning lists with %,d entries", VALUES,
						reading.lists().size(), entries), figure, "≤ 1 × grep", ours / 1e9 <= grep, peers),
				new BenchRow(name(), "reading these lists from JSON and making their tables", String.format(Locale.ROOT, "%.2f s", read / 1e9), "", null, ""));
	}

	/** Values as reports have them: four of ten are domains, a tenth of those stand on lists or below them. */
	private static List<Observable> values(List<WarningList> lists) {
		List<String> known = lists.stream().filter(list -> list.type() == MatchType.STRING).flatMap(list -> list.entries().stream())
				.filter(entry -> entry.indexOf('.') > 0 && entry.indexOf('/') < 0).toList();
		Random random = new Random(7);
		List<Observable> values = new ArrayList<>(VALUES);
		while (values.size() < VALUES) {
			int kind = random.nextInt(100);
			ObservableType type = kind < 40 ? ObservableType.DOMAIN : kind < 55 ? ObservableType.URL : kind < 78 ? ObservableType.IPV4
					: kind < 80 ? ObservableType.IPV6 : kind < 97 ? ObservableType.SHA256 : ObservableType.EMAIL;
			values.add(new Observable(type, value(type, known, random)));
		}
		return values;
	}

	private static String value(ObservableType type, List<String> known, Random random) {
		return switch (type) {
			case DOMAIN -> {
				String domain = random.nextInt(10) == 0 ? known.get(random.nextInt(known.size())).toLowerCase(Locale.ROOT) : host(random);
				yield random.nextInt(10) < 4 ? word(random, 5) + "." + domain : domain;
			}
			case URL -> "http://" + host(random) + "/" + word(random, 9) + "/" + word(random, 9) + ".php";
			case IPV4 -> random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
			case IPV6 -> String.format(Locale.ROOT, "2001:db8:%x:%x:%x:%x:%x:%x", 1 + random.nextInt(65535), 1 + random.nextInt(65535),
					1 + random.nextInt(65535), 1 + random.nextInt(65535), 1 + random.nextInt(65535), 1 + random.nextInt(65535));
			case EMAIL -> word(random, 8) + "@" + host(random);
			default -> String.format(Locale.ROOT, "%016x%016x%016x%016x", random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
		};
	}

	private static String host(Random random) {
		return word(random, 5 + random.nextInt(10)) + "." + TOPS.get(random.nextInt(TOPS.size()));
	}

	private static String word(Random random, int length) {
		StringBuilder word = new StringBuilder(length);
		for (int i = 0; i < length; i++) {
			word.append((char) ('a' + random.nextInt(26)));
		}
		return word.toString();
	}

	/** Processor time of grep in seconds, the median of the runs. */
	private static double grep(List<WarningList> lists, List<Observable> values) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("akashi-warnings");
		Path entries = folder.resolve("entries.txt");
		Path lines = folder.resolve("values.txt");
		try {
			Files.write(entries, (Iterable<String>) lists.stream().filter(list -> list.type() == MatchType.STRING)
					.flatMap(list -> list.entries().stream())::iterator, StandardCharsets.UTF_8);
			try (BufferedWriter out = Files.newBufferedWriter(lines, StandardCharsets.UTF_8)) {
				for (Observable value : values) {
					out.write(value.value());
					out.write('\n');
				}
			}
			long[] times = new long[RUNS];
			for (int i = 0; i < RUNS; i++) {
				times[i] = grepOnce(entries, lines);
			}
			return Clock.middle(times) / 1e9;
		} finally {
			Files.deleteIfExists(entries);
			Files.deleteIfExists(lines);
			Files.deleteIfExists(folder);
		}
	}

	private static long grepOnce(Path entries, Path lines) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder("bash", "-c", "TIMEFORMAT='%U %S'; time grep -F -x -f \"$1\" \"$2\" > /dev/null", "bash",
				entries.toString(), lines.toString());
		builder.environment().put("LC_ALL", "C");
		Process process = builder.redirectErrorStream(true).start();
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			String[] seconds = String.valueOf(out.readLine()).split(" ");
			process.waitFor(1, TimeUnit.MINUTES);
			return Math.round((Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1])) * 1e9);
		} catch (NumberFormatException e) {
			throw new IOException("bash and grep are needed for the yardstick: " + e.getMessage(), e);
		}
	}
}
