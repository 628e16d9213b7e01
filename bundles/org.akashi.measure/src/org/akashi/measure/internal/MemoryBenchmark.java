package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * How much heap a text of 100 MB needs beyond what names and classes take. Each try is a process of its own that has so
 * much and no more: what it got through with is what it needs, whatever a collector would have liked to have.
 */
final class MemoryBenchmark implements Benchmark {

	static final int SIZE = 100_000_000;

	private static final double[] FACTORS = { 2, 1.5, 1.25, 1.1 };
	private static final double[] MORE = { 4, 8 };

	@Override
	public String name() {
		return "memory";
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException, InterruptedException {
		String what = place.data().isPresent() ? "of real reports" : "made";
		double scanner = needed(place, "scan");
		double all = needed(place, "extract");
		return List.of(
				new BenchRow(name(), "heap to scan a text of 100 MB " + what + ", the text included, ÷ its size", shown(scanner), "≤ 2",
						scanner <= 2, ""),
				new BenchRow(name(), "the same with names, dates and statements, all mentions kept in memory", shown(all), "", null, ""));
	}

	private static String shown(double factor) {
		return factor == Double.MAX_VALUE ? "> 8" : String.format(Locale.ROOT, "≤ %.2f", factor);
	}

	private static double needed(BenchPlace place, String what) throws IOException, InterruptedException {
		double passed = Double.MAX_VALUE;
		for (double factor : FACTORS) {
			if (!fits(place, what, factor)) {
				break;
			}
			passed = factor;
		}
		for (int i = 0; i < MORE.length && passed == Double.MAX_VALUE; i++) {
			passed = fits(place, what, MORE[i]) ? MORE[i] : passed;
		}
		return passed;
	}

	private static boolean fits(BenchPlace place, String what, double factor) throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		long heap = MemoryProbe.BASE + (long) (factor * SIZE);
		Process process = new ProcessBuilder(java, "-Xmx" + heap / 1024 + "k", "-XX:+UseSerialGC", "-XX:NewSize=16m", "-XX:MaxNewSize=16m",
				"-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), MemoryProbe.class.getName(), what,
				place.data().map(Path::toString).orElse("")).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		boolean fits = process.waitFor() == 0;
		place.say(String.format(Locale.ROOT, "%s with %.2f × the size: %s", what, factor, fits ? output : "too little (" + output.lines()
				.findFirst().orElse("no message") + ")"));
		return fits;
	}
}
