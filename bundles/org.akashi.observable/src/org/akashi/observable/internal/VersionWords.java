package org.akashi.observable.internal;

import java.util.Locale;
import java.util.Set;

/** Words after which four numbers with dots are a version or a section rather than an address. */
final class VersionWords {

	private static final Set<String> WORDS = Set.of("version", "versions", "ver", "v", "rev", "revision", "release", "build",
			"firmware", "section", "sections", "sec", "chapter", "clause", "oid", "upgrade", "patch", "fileversion",
			"productversion", "figure", "table", "appendix");

	private VersionWords() {
	}

	static boolean contains(String word) {
		return !word.isEmpty() && WORDS.contains(word.toLowerCase(Locale.ROOT));
	}
}
