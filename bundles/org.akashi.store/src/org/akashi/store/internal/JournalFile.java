package org.akashi.store.internal;

import java.nio.file.Path;

/** A file of steps. Saving moves it; who remembers a step in it follows. */
final class JournalFile {

	private volatile Path path;

	JournalFile(Path path) {
		this.path = path;
	}

	Path path() {
		return path;
	}

	void moved(Path to) {
		path = to;
	}
}
