package org.akashi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.RuleMatch;
import org.akashi.store.LogEntry.Kind;
import org.akashi.store.Things;
import org.akashi.store.Verdict.Decision;
import org.akashi.store.internal.StepRecord.ObjectChange;
import org.akashi.store.internal.StepRecord.RuleChange;
import org.akashi.store.internal.StepRecord.VerdictChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

	@TempDir
	Path folder;

	private static StepRecord step(long number) {
		return new StepRecord(number, Kind.EDIT, "Accept «証拠 𠮷»\n" + number, "Aki", "2026-01-02T03:04:05.000Z",
				List.of(new ObjectChange("malware--1", null, "{\"name\":\"a\\nb\"}"),
						new ObjectChange("malware--2", "{\"x\":1}", null)),
				List.of(new VerdictChange("ab".repeat(32), Things.verdict("0123456789ab", Decision.ACCEPT), true),
						new VerdictChange("ab".repeat(32), Things.verdict("0123456789ab", Decision.REJECT), false)),
				List.of(new RuleChange(null, rule("«証拠»; a")), new RuleChange(rule("b"), rule("c")), new RuleChange(rule("d"), null)));
	}

	private static ExtractionRule rule(String note) {
		return ExtractionRule.byHand(RuleMatch.host("example.com"), ExtractionRule.Effect.LOWER, 20, note, "Aki", "2026-01-02T03:04:05.000Z");
	}

	private Path path() {
		return folder.resolve("local").resolve("journal");
	}

	private void write(StepRecord... steps) throws IOException {
		try (Journal journal = Journal.open(new Disk(), path(), 0)) {
			for (StepRecord step : steps) {
				journal.append(step);
			}
		}
	}

	@Test
	void missingJournalIsEmpty() throws Exception {
		ReadJournal content = ReadJournal.of(path());
		assertEquals(List.of(), content.steps());
		assertEquals(0, content.length());
	}

	@Test
	void stepsComeBackWhole() throws Exception {
		write(step(1), step(2));
		ReadJournal content = ReadJournal.of(path());
		assertEquals(List.of(step(1), step(2)), content.steps());
		assertEquals(Files.size(path()), content.length());
		assertEquals(0, content.torn());
		assertEquals(0, content.broken());
		assertNull(content.steps().getFirst().changes().getFirst().before());
	}

	@Test
	void lastStepTornAtEveryByteIsRecognised() throws Exception {
		write(step(1), step(2), step(3));
		byte[] whole = Files.readAllBytes(path());
		int last = Journal.line(step(3)).length;
		for (int cut = 1; cut <= last; cut++) {
			Files.write(path(), Arrays.copyOf(whole, whole.length - cut));
			ReadJournal content = ReadJournal.of(path());
			assertEquals(List.of(step(1), step(2)), content.steps(), "cut by " + cut);
			assertEquals(whole.length - last, content.length());
			assertEquals(last - cut, content.torn());
			assertEquals(0, content.broken());
		}
	}

	@Test
	void lastStepWithEveryByteSpoiltIsRecognised() throws Exception {
		write(step(1), step(2));
		byte[] whole = Files.readAllBytes(path());
		int last = Journal.line(step(2)).length;
		for (int i = whole.length - last; i < whole.length; i++) {
			byte[] spoilt = whole.clone();
			spoilt[i] = 0;
			Files.write(path(), spoilt);
			assertEquals(List.of(step(1)), ReadJournal.of(path()).steps(), "byte " + i);
		}
	}

	@Test
	void appendingAfterATornStepCutsItOff() throws Exception {
		write(step(1), step(2));
		byte[] whole = Files.readAllBytes(path());
		Files.write(path(), Arrays.copyOf(whole, whole.length - 5));
		try (Journal journal = Journal.open(new Disk(), path(), ReadJournal.of(path()).length())) {
			journal.append(step(3));
		}
		assertEquals(List.of(step(1), step(3)), ReadJournal.of(path()).steps());
	}

	@Test
	void damageInTheMiddleIsCountedAndTheRestKept() throws Exception {
		write(step(1), step(2), step(3));
		byte[] bytes = Files.readAllBytes(path());
		bytes[Journal.line(step(1)).length + 20] ^= 1;
		Files.write(path(), bytes);
		ReadJournal content = ReadJournal.of(path());
		assertEquals(List.of(step(1), step(3)), content.steps());
		assertEquals(1, content.broken());
	}

	@Test
	void failedAppendLeavesTheJournalAsItWas() throws Exception {
		boolean[] full = { false };
		Disk disk = new Disk() {
			@Override
			void write(RandomAccessFile file, byte[] bytes, int offset, int length) throws IOException {
				if (full[0]) {
					super.write(file, bytes, offset, length / 2);
					throw new IOException("No space left on device");
				}
				super.write(file, bytes, offset, length);
			}
		};
		try (Journal journal = Journal.open(disk, path(), 0)) {
			journal.append(step(1));
			long size = Files.size(path());
			full[0] = true;
			assertThrows(IOException.class, () -> journal.append(step(2)));
			assertEquals(size, Files.size(path()));
			full[0] = false;
			journal.append(step(3));
		}
		assertEquals(List.of(step(1), step(3)), ReadJournal.of(path()).steps());
	}

	@Test
	void settingAsideStartsAnew() throws Exception {
		Path past = folder.resolve("past").resolve("1.journal");
		try (Journal journal = Journal.open(new Disk(), path(), 0)) {
			journal.append(step(1));
			journal.setAside(past);
			assertTrue(journal.empty());
			journal.append(step(2));
		}
		assertEquals(List.of(step(1)), ReadJournal.of(past).steps());
		assertEquals(List.of(step(2)), ReadJournal.of(path()).steps());
	}

	@Test
	void appendSurvivesAnInterruptedThread() throws Exception {
		try (Journal journal = Journal.open(new Disk(), path(), 0)) {
			Thread.currentThread().interrupt();
			journal.append(step(1));
			assertTrue(Thread.interrupted());
			journal.append(step(2));
		}
		assertEquals(2, ReadJournal.of(path()).steps().size());
	}

	@Test
	void reversedTwiceIsTheSame() {
		StepRecord there = step(7);
		StepRecord back = there.reversed().as(Kind.UNDO, 9, "Aki", "2026");
		assertEquals("malware--2", back.changes().getFirst().id());
		assertEquals("{\"x\":1}", back.changes().getFirst().after());
		StepRecord again = back.reversed().as(Kind.EDIT, there.entry(), there.by(), there.at());
		assertEquals(there, again);
	}

	@Test
	void linesOfAnyLengthAreScanned() throws Exception {
		Path file = folder.resolve("lines");
		String huge = "x".repeat(1_000_000);
		Files.writeString(file, "a\n\n" + huge + "\nend");
		StringBuilder seen = new StringBuilder();
		LineScanner.scan(file, line -> seen.append(line.number()).append(':').append(line.offset()).append(':')
				.append(line.length()).append(line.ended() ? "n " : " "));
		assertEquals("1:0:1n 2:2:0n 3:3:1000000n 4:1000004:3 ", seen.toString());
	}
}
