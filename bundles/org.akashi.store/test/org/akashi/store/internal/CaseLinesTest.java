package org.akashi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.model.Malware;
import org.akashi.stix.StixReader;
import org.akashi.store.CaseStatus;
import org.akashi.store.Conflict;
import org.akashi.store.Things;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;

/** Lines of other tools, of git and of other versions. */
class CaseLinesTest extends CaseInAFolder {

	private String conflicted() throws Exception {
		add("A");
		add("B");
		opened.save(null);
		opened.close();
		List<String> lines = Files.readAllLines(malware());
		String conflicted = lines.get(0) + "\n<<<<<<< ours\n" + lines.get(1) + "\n=======\n"
				+ lines.get(1).replace("\"name\":\"", "\"name\":\"Other ") + "\n>>>>>>> theirs\n";
		Files.writeString(malware(), conflicted);
		return conflicted;
	}

	@Test
	void bothVersionsOfAConflictedFileAreKeptAndDecided() throws Exception {
		String conflicted = conflicted();
		reopen();
		assertEquals(2, opened.index().size());
		assertTrue(problem(CaseStatus.MERGED).getMessage().startsWith("objects/malware.jsonl held 1 merge conflicts"));
		assertTrue(opened.dirty());
		Conflict conflict = opened.conflicts().getFirst();
		assertEquals("/name", conflict.property());
		assertTrue(conflict.theirs().startsWith("\"Other "), conflict.toString());
		try (var kept = Files.list(folder.resolve(".akashi/conflicted"))) {
			assertEquals(conflicted, Files.readString(kept.findFirst().orElseThrow()));
		}
		assertEquals(conflicted, Files.readString(malware()));
		opened.save(null);
		reopen();
		assertEquals(List.of(conflict), opened.conflicts());
		opened.history().execute("Decide", edit -> edit.decide(conflict, Conflict.Choice.THEIRS));
		opened.save(null);
		reopen();
		assertEquals(List.of(), opened.conflicts());
		assertTrue(name(conflict.object()).startsWith("Other "));
		assertEquals(List.of(), opened.problems());
	}

	@Test
	void conflictWithTheBaseIsMergedByProperty() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		String base = Files.readAllLines(malware()).getFirst();
		Files.writeString(malware(), "<<<<<<< ours\n" + base.replace("\"A\"", "\"Ours\"") + "\n||||||| base\n" + base + "\n=======\n"
				+ base.replace("\"is_family\":true", "\"is_family\":false") + "\n>>>>>>> theirs\n");
		reopen();
		assertEquals(List.of(), opened.conflicts());
		assertEquals("Ours", name(id));
		assertFalse(((Malware) opened.index().find(id).orElseThrow()).getIsFamily());
	}

	@Test
	void conflictedFileWithATornLineIsNotWritten() throws Exception {
		String torn = conflicted().replace(">>>>>>> theirs\n", "{\"type\":\"malw\n>>>>>>> theirs\n");
		Files.writeString(malware(), torn);
		reopen();
		assertEquals(2, opened.index().size());
		assertEquals(1, opened.conflicts().size());
		assertTrue(problem(CaseStatus.CONFLICT).getMessage().contains("line can't be read"));
		assertThrows(CoreException.class, () -> add("New"));
		opened.history().execute("Another file", edit -> edit.add(Things.actor("Actor")));
		opened.save(null);
		assertEquals(torn, Files.readString(malware()));
		assertTrue(Files.exists(folder.resolve("objects/intrusion-set.jsonl")));
	}

	@Test
	void brokenLineIsLocatedAndItsFileKept() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		String broken = Files.readString(malware()) + "{\"type\":\"malware\",\"id\":\"malware--\n";
		Files.writeString(malware(), broken);
		reopen();
		assertEquals("A", name(id));
		IStatus problem = problem(CaseStatus.BROKEN_LINE);
		assertTrue(problem.getMessage().startsWith("objects/malware.jsonl, line 2"), problem.getMessage());
		assertThrows(CoreException.class, () -> opened.history().execute("Remove", edit -> edit.remove(id)));
		assertEquals("A", name(id));
		assertEquals(broken, Files.readString(malware()));
	}

	@Test
	void twoVersionsOfOneObjectAreMergedAndTheLaterStays() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		String line = Files.readString(malware());
		Files.writeString(malware(), line + line.replace("\"name\":\"A\"", "\"name\":\"B\"")
				.replaceAll("\"modified\":\"[^\"]*\"", "\"modified\":\"2099-01-01T00:00:00.000Z\""));
		reopen();
		assertTrue(problem(CaseStatus.MERGED).getMessage().contains(id));
		assertEquals("B", name(id));
		assertEquals("\"A\"", opened.conflicts().getFirst().theirs());
		opened.save(null);
		assertEquals(1, Files.readAllLines(malware()).size());
	}

	@Test
	void sameLineTwiceIsNoProblem() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		String line = Files.readString(malware());
		Files.writeString(malware(), line + "\n" + line.strip());
		reopen();
		assertEquals(List.of(), opened.problems());
		rename(id, "B");
		opened.save(null);
		assertEquals(1, Files.readAllLines(malware()).size());
	}

	@Test
	void windowsLineEndsAndByteOrderMarkAreTolerated() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		Files.writeString(malware(), "\uFEFF" + Files.readString(malware()).replace("\n", "\r\n"));
		reopen();
		assertEquals(List.of(), opened.problems());
		assertEquals("A", ((Malware) opened.index().find(id).orElseThrow()).getName());
	}

	@Test
	void objectInTheWrongFileIsMoved() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		Files.move(malware(), folder.resolve("objects/tool.jsonl"));
		reopen();
		assertEquals(1, opened.index().count("malware"));
		assertEquals(0, opened.index().count("tool"));
		assertTrue(opened.dirty());
		opened.save(null);
		assertTrue(Files.readString(malware()).contains(id));
		assertFalse(Files.exists(folder.resolve("objects/tool.jsonl")));
	}

	@Test
	void everyLineIsAStixObject() throws Exception {
		add("A");
		opened.history().execute("Two", edit -> {
			edit.add(Things.actor("B", "b"));
			edit.add(Things.domain("evil.example"));
		});
		opened.save(null);
		Set<String> ids = new HashSet<>();
		try (var files = Files.walk(folder.resolve("objects"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				for (String line : Files.readAllLines(file)) {
					ids.add(StixReader.read(line, fault -> {
						throw new AssertionError(fault.toString());
					}).getId());
				}
			}
		}
		assertEquals(3, ids.size());
	}

	@Test
	void foreignLineIsKeptByteForByteUntilEdited() throws Exception {
		opened.close();
		String line = "{ \"id\": \"malware--11111111-1111-4111-8111-111111111111\", \"type\" : \"malware\", "
				+ "\"x_new\": {\"b\": 1, \"a\": [1.50]}, \"name\": \"Foreign\", \"spec_version\": \"2.1\", "
				+ "\"created\": \"2020-01-01T00:00:00.000Z\", \"modified\": \"2020-01-01T00:00:00.000Z\" }";
		Files.createDirectories(malware().getParent());
		Files.writeString(malware(), line + "\n");
		reopen();
		String other = add("Other").getId();
		opened.save(null);
		assertTrue(Files.readAllLines(malware()).contains(line));
		String id = "malware--11111111-1111-4111-8111-111111111111";
		assertFalse(opened.history().execute("Nothing", edit -> edit.<Malware>modify(id).setName("Foreign")));
		rename(id, "Ours");
		assertTrue(opened.index().line(id).orElseThrow().contains("\"x_new\""));
		opened.history().undo();
		assertEquals(line, opened.index().line(id).orElseThrow());
		assertTrue(opened.index().entry(other).isPresent());
	}

	@Test
	void lineThatIsJsonButNotStixIsAProblemNotAnException() throws Exception {
		opened.close();
		Files.createDirectories(malware().getParent());
		Files.writeString(malware(), "{\"type\":\"malware\",\"id\":\"malware--1\",\"name\":[\"odd\"]}\n");
		reopen();
		assertEquals(1, opened.index().size());
		opened.index().find("malware--1");
		assertTrue(opened.index().entry("malware--1").isPresent());
	}
}
