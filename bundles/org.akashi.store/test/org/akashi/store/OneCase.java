package org.akashi.store;

import java.nio.file.Path;

import org.akashi.model.StixObject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A case that is open, in a folder that goes. */
abstract class OneCase {

	@TempDir
	Path folder;
	Case opened;

	@BeforeEach
	void create() throws CoreException {
		opened = Case.create(folder.resolve("case"), "Sharpshooter");
	}

	@AfterEach
	void close() {
		opened.close();
	}

	void reopen() throws CoreException {
		opened.close();
		opened = Case.open(folder.resolve("case"), null);
	}

	<T extends StixObject> T add(T object) throws CoreException {
		opened.history().execute("Add", edit -> edit.add(object));
		return object;
	}

	Path file(String path) {
		return folder.resolve("case").resolve(path);
	}
}
