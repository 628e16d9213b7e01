package org.akashi.observable.internal;

import java.util.Locale;
import java.util.Set;

/** Words after which four numbers with dots are a version or a section rather than an address. */
final class VersionWords {

	private static final Set<String> WORDS = Set.of("version", "versions", "ver", "v", "rev", "revision", "release", "build",
			"firmware", "section", "sections", "sec", "chapter", "clause", "oid", "upgrade", "patch", "fileversion",
			"productversion", "figure", "table", "appendix");

	private static final String[] ADDRESS = { "address", " ip", "ip:", "ips", "host", "server", "c2", "c&c", "dns", "resolver", "connect",
			"アドレス", "サーバ", "接続", "通信先" };

	private VersionWords() {
	}

	/** Whether the words just before say that an address follows. */
	static boolean speaksOfAddress(FoldedText t, int from) {
		int start = from;
		while (start > 0 && from - start < 28 && t.at(start - 1) != '\n') {
			start--;
		}
		String before = t.slice(start, from).toLowerCase(Locale.ROOT);
		for (String word : ADDRESS) {
			if (before.contains(word)) {
				return true;
			}
		}
		return false;
	}

	static boolean contains(String word) {
		return !word.isEmpty() && WORDS.contains(word.toLowerCase(Locale.ROOT));
	}
}
