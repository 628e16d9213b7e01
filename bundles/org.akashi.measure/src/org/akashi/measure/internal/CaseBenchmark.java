package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;

/**
 * A case of a million objects and three million relationships: opened, searched, edited, saved and written, each in a
 * process of its own with 2 GiB of heap, beside what the bytes alone cost in the same run. The environment variable
 * {@code AKASHI_CASE_OBJECTS} sets another size.
 */
final class CaseBenchmark implements Benchmark {

	/** What is measured. */
	enum Part {
		OPEN, EDIT, SAVE, WRITE
	}

	private static final int SMALL = 1000;
	private static final int ROUNDS = 5;
	private static final int BYTES_AN_OBJECT = 12_000;
	private static Path cases;

	private final Part part;
	private final int objects = Integer.parseInt(System.getenv().getOrDefault("AKASHI_CASE_OBJECTS", "1000000"));

	CaseBenchmark(Part part) {
		this.part = part;
	}

	@Override
	public String name() {
		return "case-" + part.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException, InterruptedException {
		Path large = made(place, objects);
		return switch (part) {
		case OPEN -> open(place, large);
		case EDIT -> edit(place, large, made(place, SMALL));
		case SAVE -> save(place, large);
		case WRITE -> write(place, large);
		};
	}

	/** A made case of so many objects, in a folder that goes when this process ends. */
	private static Path made(BenchPlace place, int objects) throws IOException {
		if (cases == null) {
			Path folder = Files.createTempDirectory("akashi-cases");
			cases = folder;
			Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
		}
		Path folder = cases.resolve("case-" + objects);
		if (Files.exists(folder)) {
			return folder;
		}
		long free = Files.getFileStore(cases).getUsableSpace();
		if (free < (long) objects * BYTES_AN_OBJECT) {
			throw new IOException("A case of " + objects + " objects needs " + (long) objects * BYTES_AN_OBJECT / 1_000_000 + " MB in " + cases
					+ ", there are " + free / 1_000_000 + ". Set AKASHI_CASE_OBJECTS lower or java.io.tmpdir elsewhere.");
		}
		place.say("making a case of " + objects + " objects");
		try {
			MadeCase.write(folder, objects);
		} catch (CoreException e) {
			throw new IOException(e.getMessage(), e);
		}
		return folder;
	}

	private static void delete(Path folder) {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
					Files.delete(visited);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			System.err.println(folder + " is left over: " + e.getMessage());
		}
	}

	/** What a probe says; fails where it fails. */
	private static Map<String, Double> probe(BenchPlace place, String what, Path folder, int objects) throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process process = new ProcessBuilder(java, "-Xmx2g", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
				CaseProbe.class.getName(), what, folder.toString(), Integer.toString(objects)).redirectErrorStream(true).start();
		List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		if (process.waitFor() != 0) {
			throw new IOException("The probe " + what + " failed: " + String.join("\n", lines));
		}
		Map<String, Double> figures = new HashMap<>();
		for (String line : lines) {
			int tab = line.indexOf('\t');
			if (tab > 0) {
				figures.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
			}
		}
		place.say(what + " " + objects + ": " + String.join(", ", lines).replace('\t', ' '));
		return figures;
	}

	/** Milliseconds to read all lines once through; warm, as everything here. */
	private static double cat(Path folder) throws IOException, InterruptedException {
		List<Path> files = CaseProbe.files(folder);
		long start = System.nanoTime();
		if (Files.isExecutable(Path.of("/bin/cat"))) {
			List<String> command = new ArrayList<>(List.of("/bin/cat"));
			files.forEach(file -> command.add(file.toString()));
			new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
		} else {
			CaseProbe.read(files);
		}
		return (System.nanoTime() - start) / 1e6;
	}

	private static double middle(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	private List<BenchRow> open(BenchPlace place, Path folder) throws IOException, InterruptedException {
		List<Double> kept = new ArrayList<>();
		List<Double> scanned = new ArrayList<>();
		List<Double> cats = new ArrayList<>();
		Map<String, Double> last = Map.of();
		cat(folder);
		for (int i = 0; i < ROUNDS; i++) {
			cats.add(cat(folder));
			Files.deleteIfExists(folder.resolve(".akashi/index"));
			scanned.add(probe(place, "open", folder, objects).get("open"));
			cats.add(cat(folder));
			last = probe(place, "open", folder, objects);
			kept.add(last.get("open"));
		}
		double cat = middle(cats);
		String size = String.format(Locale.ROOT, "%,d objects, %,d relationships, %.2f GB", objects, 3 * objects,
				CaseProbe.files(folder).stream().mapToLong(file -> file.toFile().length()).sum() / 1e9);
		String yardstick = String.format(Locale.ROOT, "reading the same bytes once through (cat): %.0f ms in this run", cat);
		List<BenchRow> rows = new ArrayList<>();
		rows.add(times("open a case, ready to search, new process: " + size, middle(kept), cat, 5, yardstick));
		rows.add(times("the same without the kept index, as after git clone", middle(scanned), cat, 5, yardstick));
		rows.add(new BenchRow(name(), "heap of the open case after searching it; the process had -Xmx2g",
				String.format(Locale.ROOT, "%.0f MB", last.get("heap")), "≤ 2 GiB", true, ""));
		StringBuilder asked = new StringBuilder();
		for (String question : List.of("find by id", "find by name", "find by alias", "find by value", "outgoing", "incoming")) {
			asked.append(asked.isEmpty() ? "" : ", ").append(question)
					.append(String.format(Locale.ROOT, " %.3f ms", last.get(question)));
		}
		rows.add(new BenchRow(name(), "questions, mean of the first 200", asked.toString(), "", null, ""));
		return rows;
	}

	private BenchRow times(String what, double figure, double yardstick, double goal, String others) {
		return new BenchRow(name(), what, String.format(Locale.ROOT, "%.1f × (%.0f ms)", figure / yardstick, figure),
				String.format(Locale.ROOT, "≤ %.0f ×", goal), figure <= goal * yardstick, others);
	}

	private List<BenchRow> edit(BenchPlace place, Path large, Path small) throws IOException, InterruptedException {
		List<Double> accepts = new ArrayList<>();
		List<Double> undos = new ArrayList<>();
		List<Double> smallAccepts = new ArrayList<>();
		List<Double> smallUndos = new ArrayList<>();
		List<Double> syncs = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			Map<String, Double> few = probe(place, "edit", small, SMALL);
			Map<String, Double> many = probe(place, "edit", large, objects);
			accepts.add(many.get("accept"));
			undos.add(many.get("undo"));
			smallAccepts.add(few.get("accept"));
			smallUndos.add(few.get("undo"));
			syncs.add(many.get("fsync"));
		}
		String yardstick = String.format(Locale.ROOT, "appending 200 bytes with fsync: %.2f ms in this run", middle(syncs));
		return List.of(decision("accept a mention", middle(accepts), middle(smallAccepts), yardstick),
				decision("take it back", middle(undos), middle(smallUndos), yardstick));
	}

	private BenchRow decision(String what, double many, double few, String yardstick) {
		boolean met = many <= 20 && few <= 20 && many <= few * 1.5 && many >= few / 1.5;
		return new BenchRow(name(), String.format(Locale.ROOT, "%s in a case of %,d objects, and of %,d", what, objects, SMALL),
				String.format(Locale.ROOT, "%.1f ms, %.1f ms", many, few), "≤ 20 ms each, the same ± 50 %", met, yardstick);
	}

	private List<BenchRow> save(BenchPlace place, Path folder) throws IOException, InterruptedException {
		Map<String, Double> figures = probe(place, "save", folder, objects);
		List<BenchRow> rows = new ArrayList<>();
		for (String type : CaseProbe.SAVED) {
			rows.add(times(String.format(Locale.ROOT, "save after one edit of a %s, its file has %,.0f bytes", type, figures.get(type + " bytes")),
					figures.get(type + " save"), figures.get(type + " write"), 3,
					String.format(Locale.ROOT, "writing these bytes with fsync: %.1f ms in this run", figures.get(type + " write"))));
		}
		return rows;
	}

	private List<BenchRow> write(BenchPlace place, Path folder) throws IOException, InterruptedException {
		List<Double> bundles = new ArrayList<>();
		List<Double> files = new ArrayList<>();
		List<Double> cats = new ArrayList<>();
		cat(folder);
		for (int i = 0; i < 3; i++) {
			cats.add(cat(folder));
			Map<String, Double> figures = probe(place, "write", folder, objects);
			bundles.add(figures.get("null"));
			files.add(figures.get("file"));
			cats.add(cat(folder));
		}
		String yardstick = String.format(Locale.ROOT, "cat of its lines: %.0f ms in this run", middle(cats));
		return List.of(times("write the whole case as one bundle, to the null device as cat does", middle(bundles), middle(cats), 5, yardstick),
				new BenchRow(name(), "the same to a file", String.format(Locale.ROOT, "%.1f × (%.0f ms)", middle(files) / middle(cats), middle(files)),
						"", null, ""));
	}
}
