package org.akashi.store;

import org.akashi.store.CaseTexts.Kind;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a working process (SIGKILL) again and again: what it had acknowledged must be there afterwards. */
class KilledProcessTest {

	private static final int ROUNDS = 10;

	@TempDir
	Path root;

	private final Map<String, String> objects = new HashMap<>();
	private final Set<String> reports = new HashSet<>();
	private final Map<String, String> verdicts = new HashMap<>();
	private final Set<String> drawn = new HashSet<>();

	@Test
	void acknowledgedWorkSurvivesKilling() throws Exception {
		Path folder = root.resolve("case");
		Case.create(folder, "Killed").close();
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < ROUNDS; round++) {
			workAndKill(folder, 1_000 * (round + 1), 1 + random.nextInt(60), random.nextInt(2_000_000));
			try (Case opened = Case.open(folder, null)) {
				check(opened, "seed " + seed + ", round " + round);
			}
		}
		assertTrue(objects.size() > ROUNDS, "the process did some work");
	}

	/** Lets a process work until it has said so many things were done, and a little longer. */
	private void workAndKill(Path folder, int first, int lines, int nanos) throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				Worker.class.getName(), folder.toString(),
				String.valueOf(first)).redirectError(Redirect.INHERIT).start();
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			for (int i = 0; i < lines; i++) {
				acknowledged(out.readLine());
			}
			long end = System.nanoTime() + nanos;
			while (System.nanoTime() < end) {
				Thread.onSpinWait();
			}
			// The handle leaves the streams open: what was said before the end counts.
			process.toHandle().destroyForcibly();
			process.waitFor();
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				acknowledged(line);
			}
		}
	}

	private void acknowledged(String line) {
		String[] words = line.split(" ");
		switch (words[0]) {
		case "object" -> objects.put(words[1], words[2]);
		case "report" -> reports.add(words[1]);
		case "verdict" -> {
			verdicts.put(words[1], words[2]);
			objects.putIfAbsent(words[3], words[2].replace("item", "M"));
		}
		case "drawn" -> drawn.add(words[1]);
		case "saved" -> {
			// Nothing new: what was saved had been acknowledged.
		}
		default -> throw new AssertionError(line);
		}
	}

	private void check(Case opened, String when) {
		assertFalse(opened.readOnly(), when);
		objects.forEach((id, name) -> {
			String now = opened.index().entry(id).orElseThrow(() -> new AssertionError(when + ": " + id)).name();
			assertTrue(now.equals(name) || now.equals(name.replace('M', 'R')), when + ": " + name + " is " + now);
			assertTrue(opened.index().find(id).isPresent(), when);
		});
		reports.forEach(sha -> assertTrue(opened.reports().find(sha).isPresent(), when));
		verdicts.forEach((sha, item) -> assertEquals(item, opened.reports().verdicts(sha).getLast().item(), when));
		String drawing = opened.texts(Kind.DIAGRAM).text("Work").orElse("");
		drawn.forEach(number -> assertTrue(drawing.contains("{\"id\":\"" + number + "\",\"x\":1},\n"), when + ": " + number + " in " + drawing));
		for (IStatus problem : opened.problems()) {
			assertEquals(IStatus.INFO, problem.getSeverity(), when + ": " + problem);
		}
	}
}
