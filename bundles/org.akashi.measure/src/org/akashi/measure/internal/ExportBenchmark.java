package org.akashi.measure.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.export.LossReport;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;

/**
 * Exports 100,000 indicators of a case in each line-based format, beside writing the very same bytes to a file in the same
 * run, and beside reading the case's lines, which every export must do first.
 */
final class ExportBenchmark implements Benchmark {

	private static final int INDICATORS = 100_000;
	private static final double GOAL = 5;
	private static final int ROUNDS = 7;
	/** Formats, and the kind of indicators that each holds. */
	private static final Map<String, String> FORMATS = new java.util.TreeMap<>(Map.ofEntries(Map.entry("suricata", "domain"),
			Map.entry("snort3", "domain"), Map.entry("zeek", "mixed"), Map.entry("hosts", "domain"), Map.entry("domains", "domain"),
			Map.entry("ips", "address"), Map.entry("urls", "url"), Map.entry("hashes", "hash"), Map.entry("rpz", "domain"),
			Map.entry("nft", "address"), Map.entry("ipset", "address"), Map.entry("squid", "domain"), Map.entry("csv", "mixed"),
			Map.entry("tsv", "mixed")));

	@Override
	public String name() {
		return "export";
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException {
		Path folder = Files.createTempDirectory("akashi-export");
		try {
			List<BenchRow> rows = new ArrayList<>();
			for (String kind : List.of("domain", "address", "url", "hash", "mixed")) {
				Path made = made(folder.resolve(kind), kind);
				try (Case opened = Case.open(made, null)) {
					for (Map.Entry<String, String> format : FORMATS.entrySet()) {
						if (format.getValue().equals(kind)) {
							rows.add(row(place, opened, format.getKey(), kind, folder));
						}
					}
				}
			}
			rows.sort(Comparator.comparing(BenchRow::what));
			return rows;
		} catch (CoreException e) {
			throw new IOException(e.getMessage(), e);
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private BenchRow row(BenchPlace place, Case opened, String format, String kind, Path folder) throws IOException, CoreException {
		Path file = folder.resolve("out." + format);
		Path again = folder.resolve("again." + format);
		double export = Double.MAX_VALUE;
		double write = Double.MAX_VALUE;
		double read = Double.MAX_VALUE;
		double cold = 0;
		LossReport report = null;
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			report = Exporters.builtIn().write(format, new ExportRequest(CaseKnowledge.all(opened), Map.of()), file, null);
			double took = milliseconds(start);
			cold = i == 0 ? took : cold;
			export = Math.min(export, took);
			byte[] bytes = Files.readAllBytes(file);
			start = System.nanoTime();
			try (OutputStream out = Files.newOutputStream(again)) {
				out.write(bytes);
			}
			write = Math.min(write, milliseconds(start));
			Files.delete(again);
			start = System.nanoTime();
			long[] sum = { 0 };
			opened.index().lines((line, offset, length) -> sum[0] += length);
			read = Math.min(read, milliseconds(start));
		}
		if (report.written() != INDICATORS) {
			throw new IllegalStateException(format + " wrote " + report.written() + ": " + report.losses().getFirst());
		}
		long size = Files.size(file);
		Files.delete(file);
		place.say(String.format(Locale.ROOT, "%s: %.0f ms (first %.0f ms), %,d bytes written in %.1f ms, the case's lines read in %.1f ms", format, export,
				cold, size, write, read));
		return new BenchRow(name(), String.format(Locale.ROOT, "%s: 100,000 indicators (%s), %.1f MB", format, kind, size / 1e6),
				String.format(Locale.ROOT, "%.1f × (%.0f ms)", export / write, export), "≤ 5 ×", export <= GOAL * write,
				String.format(Locale.ROOT, "writing the same bytes: %.1f ms; reading the lines that they come from: %.1f ms; first export of the process: %.0f ms",
						write, read, cold));
	}

	private static double milliseconds(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	/** A case of indicators as a working analyst's: names, confidence, evidence with a quote; always the same. */
	private static Path made(Path folder, String kind) throws CoreException, IOException {
		try (Case opened = Case.create(folder, "Export")) {
			opened.save(null);
		}
		Random random = new Random(11);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < INDICATORS; i++) {
			lines.add(line(random, i, kind));
		}
		lines.sort(Comparator.comparing(line -> line.substring(line.indexOf("\"id\":\"") + 6)));
		Path objects = folder.resolve("objects").resolve("indicator");
		Files.createDirectories(objects);
		String shard = "";
		BufferedWriter out = null;
		for (String line : lines) {
			String prefix = line.substring(line.indexOf("indicator--") + 11, line.indexOf("indicator--") + 13);
			if (!prefix.equals(shard)) {
				if (out != null) {
					out.close();
				}
				out = Files.newBufferedWriter(objects.resolve(prefix + ".jsonl"), StandardCharsets.UTF_8);
				shard = prefix;
			}
			out.write(line);
			out.write('\n');
		}
		if (out != null) {
			out.close();
		}
		return folder;
	}

	/** No two of them touch, as in life. */
	private static String address(int i) {
		int scattered = (int) (i * 2_654_435_761L & 0xffffff) & ~1;
		return 193 + (i & 7) + "." + (scattered >> 16) + "." + (scattered >> 8 & 255) + "." + (scattered & 255);
	}

	private static String line(Random random, int i, String kind) {
		String id = new UUID(random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() & ~(3L << 62) | 1L << 63).toString();
		String shown = kind.equals("mixed") ? List.of("domain", "address", "url", "hash").get(i % 4) : kind;
		String value = switch (shown) {
			case "address" -> address(i);
			case "url" -> "http://host" + i + ".campaign" + i % 977 + ".example/gate/" + i + ".php?id=" + i % 13;
			case "hash" -> String.format("%016x%016x%016x%016x", random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
			default -> "host" + i + ".campaign" + i % 977 + ".example";
		};
		String path = switch (shown) {
			case "address" -> "ipv4-addr:value";
			case "url" -> "url:value";
			case "hash" -> "file:hashes.'SHA-256'";
			default -> "domain-name:value";
		};
		return "{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"indicator--" + id + "\",\"created\":\"2026-03-05T10:00:00.000Z\",\"modified\":"
				+ "\"2026-03-06T10:00:00.000Z\",\"name\":\"" + value + "\",\"indicator_types\":[\"malicious-activity\"],\"pattern\":\"[" + path + " = '" + value
				+ "']\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-03-05T00:00:00.000Z\",\"confidence\":" + (50 + i % 50)
				+ ",\"extensions\":{\"extension-definition--8c3f61d0-7a52-4e0b-9d46-1b7e5c2a90f3\":{\"extension_type\":\"property-extension\",\"evidence\":"
				+ "[{\"report_ref\":\"report--82404eaf-3c3b-5ed9-a5b2-9d3a088896dd\",\"sha256\":\"" + "ab".repeat(32) + "\",\"start\":" + i + ",\"end\":" + (i + 20)
				+ ",\"page\":" + (1 + i % 40) + ",\"quote\":\"It talks to " + value + ", too.\",\"extractor\":\"observables/1\",\"confidence\":95,\"mention\":\"adb05c971d52\","
				+ "\"decided_by\":\"mika\",\"decided_at\":\"2026-03-05T10:00:00.000Z\",\"why\":\"well formed\"}]}}}";
	}
}
