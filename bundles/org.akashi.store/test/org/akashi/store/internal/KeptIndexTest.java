package org.akashi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.akashi.model.Malware;
import org.akashi.store.Case;
import org.akashi.store.CaseStatus;
import org.akashi.store.Things;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index that is kept between two openings is never believed where it can be wrong. */
class KeptIndexTest {

	private static final long OLD = 1_600_000_000_000L;

	@TempDir
	Path root;
	private Path folder;
	private Case opened;

	@BeforeEach
	void create() throws Exception {
		folder = root.resolve("case");
		opened = opening().create("Case");
		opened.history().execute("Some", edit -> {
			for (int i = 0; i < 60; i++) {
				edit.add(Things.malware("M" + i));
				edit.add(Things.domain("d" + i + ".example"));
			}
			edit.add(Things.actor("Actor", "Alias"));
			edit.add(Things.relationship(Things.actor("A").getId(), "uses", Things.malware("B").getId()));
		});
		opened.save(null);
		opened.close();
		settle();
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private CaseOpening opening() {
		return new CaseOpening(folder, new Disk()).splitAbove(1000).keepAbove(0);
	}

	private void open() throws CoreException {
		opened = opening().open(null);
	}

	private void reopen() throws CoreException {
		opened.close();
		open();
	}

	/** All files as if nobody had touched them for years. */
	private void settle() throws Exception {
		for (String name : List.of("malware", "domain-name", "intrusion-set")) {
			Files.setLastModifiedTime(file(name), FileTime.fromMillis(OLD));
		}
	}

	private Path file(String type) {
		return folder.resolve("objects/" + type + ".jsonl");
	}

	private Path index() {
		return folder.resolve(".akashi/index");
	}

	private boolean has(String name) {
		return !opened.index().named(name).isEmpty();
	}

	@Test
	void isWrittenAndUsed() throws Exception {
		open();
		opened.close();
		KeptIndex kept = KeptIndex.read(index());
		assertNotNull(kept);
		assertEquals(opened.index().size(), kept.index().rows);
		FileTime written = Files.getLastModifiedTime(index());
		open();
		assertEquals(122, opened.index().size());
		assertTrue(has("alias"));
		assertFalse(opened.index().valued("d7.example").isEmpty());
		assertEquals(2, opened.index().unresolved().size());
		opened.close();
		assertEquals(written, Files.getLastModifiedTime(index()));
	}

	@Test
	void smallCaseKeepsNone() throws Exception {
		opened = new CaseOpening(folder, new Disk()).open(null);
		opened.close();
		assertFalse(Files.exists(index()));
	}

	@Test
	void readOnlyCaseWritesNone() throws Exception {
		Path head = folder.resolve("case.json");
		Files.writeString(head, Files.readString(head).replace("\"schema\":1", "\"schema\":99"));
		open();
		assertTrue(opened.readOnly());
		opened.close();
		assertFalse(Files.exists(index()));
	}

	@Test
	void tornOrSpoiltFileIsNotRead() throws Exception {
		open();
		opened.close();
		byte[] whole = Files.readAllBytes(index());
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			byte[] spoilt = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
			if (i % 2 == 1) {
				spoilt[random.nextInt(spoilt.length)] ^= 1 << random.nextInt(8);
			}
			Files.write(index(), spoilt);
			assertNull(KeptIndex.read(index()), "try " + i);
		}
		Files.write(index(), Arrays.copyOf(whole, whole.length + 1));
		assertNull(KeptIndex.read(index()));
		open();
		assertEquals(122, opened.index().size());
	}

	@Test
	void changedFileIsReadAgain() throws Exception {
		open();
		opened.close();
		Files.writeString(file("malware"), Files.readString(file("malware")) + StixLines.line(Things.malware("Foreign")) + "\n");
		open();
		assertTrue(has("Foreign"));
		assertEquals(61, opened.index().count("malware"));
		assertTrue(has("Alias"));
	}

	/** Same size, and a time that was set back: what no program can set gives it away, or the bytes do. */
	@Test
	void changeOfSameSizeAndTimeIsSeen() throws Exception {
		open();
		opened.close();
		String before = Files.readString(file("malware"));
		Files.writeString(file("malware"), before.replace("\"name\":\"M7\"", "\"name\":\"Z7\""));
		Files.setLastModifiedTime(file("malware"), FileTime.fromMillis(OLD));
		open();
		assertTrue(has("Z7"));
		assertFalse(has("M7"));
	}

	/** Where a file was written just before it was read, only its bytes tell whether it was written once more. */
	@Test
	void changeWithinOneTickIsSeen() throws Exception {
		FileTime now = FileTime.fromMillis(System.currentTimeMillis());
		Files.setLastModifiedTime(file("malware"), now);
		open();
		opened.close();
		KeptIndex kept = KeptIndex.read(index());
		KeptIndex.Part part = kept.parts().stream().filter(one -> one.path().equals("objects/malware.jsonl")).findFirst()
				.orElseThrow();
		assertFalse(part.settled());
		String before = Files.readString(file("malware"));
		try (RandomAccessFile out = new RandomAccessFile(file("malware").toFile(), "rw")) {
			out.write(before.replace("\"name\":\"M7\"", "\"name\":\"Z7\"").getBytes(StandardCharsets.UTF_8));
		}
		Files.setLastModifiedTime(file("malware"), now);
		// As if the system had no more to tell than before.
		ShardStamp same = ShardStamp.of(file("malware"));
		List<KeptIndex.Part> parts = kept.parts().stream().map(one -> one != part ? one
				: new KeptIndex.Part(one.path(), same, false, one.sum(), one.from(), one.to())).toList();
		new KeptIndex(kept.schema(), kept.index(), parts).write(index());
		open();
		assertTrue(has("Z7"));
		assertFalse(has("M7"));
	}

	@Test
	void filesThatAreNotSettledAreComparedByTheirBytes() throws Exception {
		open();
		opened.close();
		KeptIndex kept = KeptIndex.read(index());
		List<KeptIndex.Part> parts = new java.util.ArrayList<>();
		for (KeptIndex.Part part : kept.parts()) {
			java.util.zip.CRC32C sum = new java.util.zip.CRC32C();
			sum.update(Files.readAllBytes(folder.resolve(part.path())));
			parts.add(new KeptIndex.Part(part.path(), part.stamp(), false, (int) sum.getValue(), part.from(), part.to()));
		}
		new KeptIndex(kept.schema(), kept.index(), parts).write(index());
		open();
		assertEquals(122, opened.index().size());
		opened.close();
		assertEquals(122, KeptIndex.read(index()).index().rows);
	}

	@Test
	void timeInTheFutureIsNotTrusted() throws Exception {
		Files.setLastModifiedTime(file("malware"), FileTime.fromMillis(System.currentTimeMillis() + 3_600_000));
		open();
		opened.close();
		assertFalse(KeptIndex.read(index()).parts().stream().filter(part -> part.path().endsWith("malware.jsonl"))
				.allMatch(KeptIndex.Part::settled));
		open();
		assertEquals(122, opened.index().size());
	}

	@Test
	void fileThatIsGoneTakesItsObjectsAlong() throws Exception {
		open();
		opened.close();
		Files.delete(file("intrusion-set"));
		open();
		assertFalse(has("Actor"));
		assertEquals(121, opened.index().size());
	}

	@Test
	void brokenLineIsToldAtEachOpening() throws Exception {
		Files.writeString(file("malware"), Files.readString(file("malware")) + "{\"type\":\"malware\",\n");
		for (int i = 0; i < 3; i++) {
			open();
			assertEquals(1, opened.problems().stream().filter(problem -> problem.getCode() == CaseStatus.BROKEN_LINE).count());
			assertEquals(122, opened.index().size());
			opened.close();
		}
	}

	@Test
	void editsStandAboveTheIndexAndAreReadAfterASave() throws Exception {
		open();
		reopen();
		String id = opened.index().named("M7").getFirst().id();
		opened.history().execute("Rename", edit -> edit.<Malware>modify(id).setName("Renamed"));
		assertTrue(has("Renamed"));
		assertFalse(has("M7"));
		reopen();
		assertTrue(has("Renamed"));
		opened.save(null);
		reopen();
		assertTrue(has("Renamed"));
		assertFalse(has("M7"));
		assertEquals(60, opened.index().count("malware"));
		assertEquals("M8", ((Malware) opened.index().find(opened.index().named("m8").getFirst().id()).orElseThrow()).getName());
	}
}
