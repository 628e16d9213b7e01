package org.akashi.store.internal;

import java.nio.file.Path;

import org.akashi.model.Malware;
import org.akashi.store.Case;
import org.akashi.store.Things;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A case in a folder that others may touch. */
abstract class CaseInAFolder {

	@TempDir
	Path root;
	Path folder;
	Case opened;

	@BeforeEach
	void create() throws CoreException {
		folder = root.resolve("case");
		opened = new CaseOpening(folder, new Disk()).splitAbove(10).create("Case");
	}

	@AfterEach
	void close() {
		opened.close();
	}

	void reopen() throws CoreException {
		opened.close();
		opened = new CaseOpening(folder, new Disk()).splitAbove(10).open(null);
	}

	Malware add(String name) throws CoreException {
		Malware malware = Things.malware(name);
		opened.history().execute("Add " + name, edit -> edit.add(malware));
		return malware;
	}

	void rename(String id, String name) throws CoreException {
		opened.history().execute("Rename", edit -> edit.<Malware>modify(id).setName(name));
	}

	IStatus problem(int code) {
		return opened.problems().stream().filter(status -> status.getCode() == code).findFirst()
				.orElseThrow(() -> new AssertionError(opened.problems().toString()));
	}

	Path malware() {
		return folder.resolve("objects/malware.jsonl");
	}

	String name(String id) {
		return opened.index().entry(id).orElseThrow().name();
	}
}
