package org.akashi.observable.internal;

import java.util.List;

/** Parts of registry keys whose names hold blanks. */
final class KnownKeys {

	private static final List<String> NAMES = List.of("internet settings", "user shell folders", "shell folders", "shell extensions",
			"session manager", "control panel", "image file execution options", "windows nt", "volatile environment", "active setup",
			"installed components", "browser helper objects", "known dlls", "terminal server", "windows defender", "current version",
			"internet explorer", "security center", "windows script host", "notification packages", "file execution options");

	private KnownKeys() {
	}

	/** The end of the known name that starts here, or -1. */
	static int end(FoldedText t, int from) {
		for (String name : NAMES) {
			if (t.matches(from, name) && !Chars.is(t.at(from + name.length()), Chars.WORD)) {
				return from + name.length();
			}
		}
		return -1;
	}
}
