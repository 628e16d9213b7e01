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
import org.akashi.store.Things;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;

/** Lines of other tools, of git and of other versions. */
class CaseLinesTest extends CaseInAFolder {

	@Test
	void conflictedFileOpensAndIsNotOverwritten() throws Exception {
		String first = add("A").getId();
		String second = add("B").getId();
		opened.save(null);
		opened.close();
		List<String> lines = Files.readAllLines(malware());
		String conflicted = lines.get(0) + "\n<<<<<<< ours\n" + lines.get(1) + "\n=======\n"
				+ lines.get(1).replace("\"name\":\"", "\"name\":\"Other ") + "\n>>>>>>> theirs\n";
		Files.writeString(malware(), conflicted);
		reopen();
		assertEquals(2, opened.index().size());
		assertTrue(problem(CaseStatus.CONFLICT).getMessage().contains("objects/malware.jsonl, line 2"));
		CoreException e = assertThrows(CoreException.class, () -> rename(first, "C"));
		assertTrue(e.getMessage().contains("malware.jsonl"), e.getMessage());
		assertThrows(CoreException.class, () -> add("New"));
		assertEquals(List.of("A", "B"), List.of(name(first), name(second)).stream()
				.map(name -> name.replace("Other ", "")).sorted().toList());
		opened.history().execute("Another file", edit -> edit.add(Things.actor("Actor")));
		opened.save(null);
		assertEquals(conflicted, Files.readString(malware()));
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
	void twoVersionsOfOneObjectAreAConflict() throws Exception {
		String id = add("A").getId();
		opened.save(null);
		opened.close();
		String line = Files.readString(malware());
		Files.writeString(malware(), line + line.replace("\"name\":\"A\"", "\"name\":\"B\"")
				.replaceAll("\"modified\":\"[^\"]*\"", "\"modified\":\"2099-01-01T00:00:00.000Z\""));
		reopen();
		assertTrue(problem(CaseStatus.CONFLICT).getMessage().contains(id));
		assertEquals("B", name(id));
		assertThrows(CoreException.class, () -> rename(id, "C"));
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
