package org.akashi.measure.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeImport;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.mention.Extraction;
import org.akashi.mention.Extractors;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.RuleMatch;
import org.akashi.model.Malware;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportText;
import org.akashi.stix.StixTypes;
import org.akashi.stix.StixWriter;
import org.akashi.store.Case;
import org.akashi.store.History;
import org.akashi.store.LogEntry;
import org.akashi.store.Verdict;
import org.akashi.store.Verdict.Decision;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * A process that works on a case until it is killed. Waits for {@code FOLDER SEED} on standard input; after each thing done it
 * prints {@code WHAT NUMBER STATE}: the number of the last entry of the history, and the state of the case in hexadecimal.
 */
final class KilledWorker {

	private final Case open;
	private final Random random;
	private final PrintStream out;
	private final CaseState state;
	private final List<String> ids = new ArrayList<>();
	private final KnowledgeImport knowledge;
	private int counter;

	private KilledWorker(Case open, long seed, PrintStream out) {
		this.open = open;
		this.random = new Random(seed);
		this.out = out;
		state = CaseState.of(open);
		open.addListener(change -> state.follow(open, change));
		open.index().ofType("malware").forEach(entry -> ids.add(entry.id()));
		knowledge = new KnowledgeImport(open, KnowledgeReaders.builtIn(), "Aki", Clock.systemUTC());
		counter = (int) (seed & 0x7fffff);
	}

	public static void main(String[] arguments) throws IOException, CoreException {
		PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		KnowledgeReaders.builtIn();
		StixWriter.line(StixTypes.create("malware"));
		out.print("ready\n");
		out.flush();
		String order = in.readLine();
		if (order == null) {
			return;
		}
		int at = order.lastIndexOf(' ');
		try (Case open = Case.open(Path.of(order.substring(0, at)), null)) {
			if (open.readOnly()) {
				throw new IllegalStateException("read-only: " + open.problems());
			}
			KilledWorker worker = new KilledWorker(open, Long.parseLong(order.substring(at + 1)), out);
			worker.say("open");
			int works = arguments.length == 0 ? Integer.MAX_VALUE : Integer.parseInt(arguments[0]);
			for (int i = 0; i < works; i++) {
				worker.work();
			}
		}
	}

	/** One write, so that a line is said whole or not at all. */
	private void say(String what) throws CoreException {
		List<LogEntry> log = what.equals("open") ? open.history().log() : null;
		long number = log == null ? last : log.isEmpty() ? 0 : log.getLast().number();
		last = number;
		byte[] line = (what + " " + number + " " + Long.toHexString(state.sum()) + "\n").getBytes(StandardCharsets.UTF_8);
		out.write(line, 0, line.length);
		out.flush();
	}

	private long last;

	private void done(String what, boolean changed) throws CoreException {
		last += changed ? 1 : 0;
		say(what);
	}

	private void work() throws CoreException {
		History history = open.history();
		switch (random.nextInt(20)) {
			case 0, 1 -> report();
			case 2, 3 -> knowledge();
			case 4, 5, 6, 7 -> done("add", history.execute("Add", edit -> {
				for (int i = random.nextInt(4); i >= 0; i--) {
					Malware malware = malware();
					edit.add(malware);
					ids.add(malware.getId());
				}
			}));
			case 8, 9, 10 -> done("rename", history.execute("Rename", edit -> touched(
					id -> edit.<Malware>modify(id).setName("Renamed " + counter++))));
			case 11 -> done("remove", history.execute("Remove", edit -> touched(edit::remove)));
			case 12, 13 -> done("undo", history.undo());
			case 14 -> done("redo", history.redo());
			case 15 -> verdict();
			case 16 -> done("rule", history.execute("Rule", edit -> edit.put(ExtractionRule.byHand(
					RuleMatch.host("h" + random.nextInt(9) + ".example"), ExtractionRule.Effect.LOWER, 1 + random.nextInt(99), "", "Aki", now()))));
			case 17 -> back();
			default -> {
				open.save(null);
				say("save");
			}
		}
	}

	private static String now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
	}

	private Malware malware() {
		Malware malware = (Malware) StixTypes.create("malware");
		malware.setName("Malware " + counter++);
		malware.setIsFamily(true);
		malware.setCreated("2026-01-02T03:04:05.000Z");
		malware.setModified("2026-01-02T03:04:05.000Z");
		return malware;
	}

	private void touched(java.util.function.Consumer<String> work) {
		for (int i = random.nextInt(3); i >= 0 && !ids.isEmpty(); i--) {
			String id = ids.get(random.nextInt(ids.size()));
			if (open.index().entry(id).isPresent()) {
				work.accept(id);
			}
		}
	}

	private void report() throws CoreException {
		ReportFile file = ReportFile.of("r" + counter + ".txt", ("Report " + counter++ + "\n\n" + "It says much. ".repeat(random.nextInt(2_000)))
				.getBytes(StandardCharsets.UTF_8), "text/plain", "");
		ReportText text = ReportReaders.builtIn().read(file, ReadLimits.DEFAULT, new NullProgressMonitor());
		Extraction nothing = new Extractors(List.of(), List.of()).extract(text, new NullProgressMonitor());
		open.reports().add(file, text, nothing);
		done("report", true);
	}

	private void knowledge() throws CoreException {
		StringBuilder bundle = new StringBuilder("{\"type\":\"bundle\",\"id\":\"bundle--" + new java.util.UUID(random.nextLong() & -61441L | 16384,
				random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L) + "\",\"objects\":[");
		for (int i = random.nextInt(60); i >= 0; i--) {
			Malware malware = malware();
			ids.add(malware.getId());
			bundle.append(StixWriter.line(malware)).append(i == 0 ? "]}" : ",\n");
		}
		knowledge.file(InputFile.of("k" + counter++ + ".json", bundle.toString().getBytes(StandardCharsets.UTF_8)), Optional.of("stix21"), null);
		done("import", true);
	}

	private void verdict() throws CoreException {
		var reports = open.reports().list();
		if (!reports.isEmpty()) {
			String sha256 = reports.get(random.nextInt(reports.size())).sha256();
			done("verdict", open.history().execute("Decide", edit -> edit.record(sha256, new Verdict("item" + counter++, Decision.REJECT, 0, 5,
					"malware", "It", "", "", "", "", "Aki", now(), ""))));
		}
	}

	private void back() throws CoreException {
		List<LogEntry> log = open.history().log();
		if (!log.isEmpty()) {
			LogEntry entry = log.get(Math.max(0, log.size() - 1 - random.nextInt(12)));
			done("back", open.history().goTo(entry, "Go back"));
		}
	}
}
