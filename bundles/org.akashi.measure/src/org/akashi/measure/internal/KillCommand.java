package org.akashi.measure.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.LogChange;
import org.akashi.store.LogEntry;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;

/**
 * What {@code releng/kill} runs: kills a working process (SIGKILL) at random moments, opens its case and looks whether
 * everything that it had acknowledged is there, nothing half, and all of it valid. Arguments: rounds, seed.
 */
public final class KillCommand {

	private static final int[] SIZES = { 0, 20, 200, 1_000 };
	/** Rounds that go on with the same case. */
	private static final int CHAIN = 12;

	private final Path root;
	private final Random random;
	private final Children children;
	private final Set<Long> valid = new HashSet<>();
	private final Map<String, Integer> killedAfter = new TreeMap<>();
	private int inFlight;

	private KillCommand(Path root, long seed) throws IOException {
		this.root = root;
		this.random = new Random(seed);
		this.children = new Children(root);
	}

	/** Runs the rounds and prints what came of them; ends with 1 when something was lost. */
	public static void main(String[] arguments) throws IOException, CoreException, InterruptedException {
		int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
		long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
		int kept = run(rounds, seed);
		System.exit(kept == rounds ? 0 : 1);
	}

	/** Runs the rounds; gives how many kept everything. */
	static int run(int rounds, long seed) throws IOException, CoreException, InterruptedException {
		System.out.println("seed " + seed);
		Path root = Files.createTempDirectory("akashi-kill");
		KillCommand command = new KillCommand(root, seed);
		int kept = 0;
		try {
			for (int round = 0; round < rounds; round++) {
				String lost = command.round(round);
				if (lost == null) {
					kept++;
				} else {
					System.out.println("round " + round + ": " + lost);
				}
				if ((round + 1) % 100 == 0) {
					System.out.println((round + 1) + " rounds");
				}
			}
			System.out.println("killed after: " + command.killedAfter + "; a step more than acknowledged was there " + command.inFlight
					+ " times");
		} finally {
			command.children.close();
			delete(root);
		}
		System.out.println(kept + " of " + rounds + " rounds kept everything");
		return kept;
	}

	private Path folder(int round) throws IOException, CoreException {
		Path folder = root.resolve("case" + round / CHAIN);
		if (round % CHAIN == 0) {
			int size = SIZES[round / CHAIN % SIZES.length];
			Path template = root.resolve("template" + size);
			if (!Files.exists(template)) {
				make(template, size);
			}
			copy(template, folder);
			if (round > 0) {
				delete(root.resolve("case" + (round / CHAIN - 1)));
			}
		}
		return folder;
	}

	private static void make(Path template, int size) throws CoreException {
		try (Case made = Case.create(template, "Killed")) {
			made.history().execute("Make", edit -> {
				String last = null;
				for (int i = 0; i < size; i++) {
					Malware malware = (Malware) StixTypes.create("malware");
					malware.setName("M" + i);
					malware.setIsFamily(true);
					edit.add(malware);
					if (last != null) {
						Relationship relationship = (Relationship) StixTypes.create("relationship");
						relationship.setSourceRef(malware.getId());
						relationship.setRelationshipType("variant-of");
						relationship.setTargetRef(last);
						edit.add(relationship);
					}
					last = malware.getId();
				}
			});
			made.save(null);
		}
	}

	/** Lets a process work, kills it, looks; gives what is wrong, or null. */
	private String round(int round) throws IOException, CoreException, InterruptedException {
		Path folder = folder(round);
		Process child = children.next();
		String last = "start 0 -";
		try (BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
			if (!"ready".equals(out.readLine())) {
				return "the process did not start";
			}
			try (OutputStream order = child.getOutputStream()) {
				order.write((folder + " " + random.nextInt(Integer.MAX_VALUE) + "\n").getBytes(StandardCharsets.UTF_8));
			}
			int lines = random.nextInt(24);
			for (int i = 0; i < lines; i++) {
				String line = out.readLine();
				if (line == null) {
					return "the process ended by itself after " + last;
				}
				last = line;
			}
			long end = System.nanoTime() + random.nextInt(lines == 0 ? 60_000_000 : 6_000_000);
			while (System.nanoTime() < end) {
				Thread.onSpinWait();
			}
			// The handle leaves the streams open: what was said before the end counts.
			child.toHandle().destroyForcibly();
			child.waitFor();
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				last = line;
			}
		}
		killedAfter.merge(last.substring(0, last.indexOf(' ')), 1, Integer::sum);
		try {
			return look(folder, last.split(" "));
		} catch (CoreException | RuntimeException e) {
			return "after " + last + ": " + e;
		}
	}

	private String look(Path folder, String[] last) throws CoreException, IOException {
		try (Case open = Case.open(folder, null)) {
			for (IStatus problem : open.problems()) {
				if (problem.getSeverity() > IStatus.INFO) {
					return "after " + last[0] + ": " + problem.getMessage();
				}
			}
			long state = CaseState.of(open).sum();
			List<LogEntry> log = open.history().log();
			long number = log.isEmpty() ? 0 : log.getLast().number();
			if (!last[2].equals("-")) {
				String wrong = compare(open, log, number, state, Long.parseLong(last[1]), Long.parseUnsignedLong(last[2], 16));
				if (wrong != null) {
					return "after " + last[0] + ": " + wrong;
				}
			}
			String invalid = invalid(open);
			String left = left(folder);
			return invalid != null ? invalid : left != null ? left : random.nextInt(10) == 0 ? undo(open, state) : null;
		}
	}

	/** What stands there is what was acknowledged last, or that and one whole step more. */
	private String compare(Case open, List<LogEntry> log, long number, long state, long acknowledged, long acknowledgedState)
			throws CoreException {
		if (number < acknowledged) {
			return "step " + acknowledged + " had been acknowledged, the last one there is " + number;
		}
		long before = state;
		if (number > acknowledged + 1) {
			return "steps up to " + number + " are there, but only " + acknowledged + " had been acknowledged";
		}
		if (number == acknowledged + 1) {
			inFlight++;
			LogEntry entry = log.reversed().stream().filter(each -> each.number() == number && each.kind() != LogEntry.Kind.SAVE).findFirst()
					.orElseThrow();
			for (LogChange change : open.history().changes(entry)) {
				before ^= CaseState.difference(change);
			}
		}
		return before == acknowledgedState ? null : "the case isn't what was acknowledged as step " + acknowledged
				+ (number > acknowledged ? ", and step " + number + " is half" : "");
	}

	private String invalid(Case open) {
		for (String type : open.index().types()) {
			for (var entry : open.index().ofType(type)) {
				String line = open.index().line(entry.id()).orElse("");
				if (valid.add(line.hashCode() * 0x9e3779b97f4a7c15L ^ entry.id().hashCode())) {
					StixObject object = StixReader.read(line);
					for (Finding finding : StixRules.check(object)) {
						if (finding.severity() == Finding.Severity.ERROR) {
							return entry.id() + " is not valid: " + finding.message();
						}
					}
				}
			}
		}
		return null;
	}

	private static String left(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(path -> path.getFileName().toString().endsWith(".tmp") || path.getFileName().toString().endsWith(".old"))
					.findFirst().map(path -> "left behind: " + path).orElse(null);
		}
	}

	private static String undo(Case open, long state) throws CoreException {
		if (!open.history().undo() || !open.history().redo()) {
			return null;
		}
		return CaseState.of(open).sum() == state ? null : "undo and redo don't lead back to the same state";
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path path : (Iterable<Path>) all::iterator) {
				Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
					Files.deleteIfExists(path);
				}
			}
		}
	}

	/** Processes that are started before they are needed. */
	private static final class Children implements AutoCloseable {

		private final List<String> command = new ArrayList<>();
		private final java.util.ArrayDeque<Process> waiting = new java.util.ArrayDeque<>();

		Children(Path root) throws IOException {
			command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
			command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Xshare:auto", "-Xlog:disable", "-cp",
					ClassJar.classPath(root.resolve("classes.jar"))));
			List<String> archive = new ArrayList<>(command);
			Path file = root.resolve("classes.jsa");
			archive.add(1, "-XX:ArchiveClassesAtExit=" + file);
			command.add(1, "-XX:SharedArchiveFile=" + file);
			train(root, archive);
			command.add(KilledWorker.class.getName());
		}

		/** One process works and ends by itself: the classes it used are loaded quickly from then on. */
		private static void train(Path root, List<String> command) throws IOException {
			Path folder = root.resolve("training");
			try {
				make(folder, 10);
				command.addAll(List.of(KilledWorker.class.getName(), "60"));
				Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
				try (OutputStream order = process.getOutputStream()) {
					order.write((folder + " 1\n").getBytes(StandardCharsets.UTF_8));
				}
				String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				if (process.waitFor() != 0) {
					throw new IOException("The process that works ends with a fault: " + said);
				}
			} catch (CoreException | InterruptedException e) {
				throw new IOException(e);
			}
		}

		private Process start() throws IOException {
			return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		}

		Process next() throws IOException {
			while (waiting.size() < 3) {
				waiting.add(start());
			}
			return waiting.poll();
		}

		@Override
		public void close() {
			for (Process process : waiting) {
				process.destroyForcibly();
				try {
					process.waitFor(5, TimeUnit.SECONDS);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			}
		}
	}
}
