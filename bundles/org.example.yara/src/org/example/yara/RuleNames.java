package org.example.yara;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/** Identifiers for rules: letters, digits and underscores, at most 128, no keyword, none given twice. */
final class RuleNames {

	private static final int LONGEST = 128;
	/** Room that is kept for a number at the end. */
	private static final int NUMBER = 8;

	/** The keywords of YARA 4. */
	private static final Set<String> KEYWORDS = Set.of("all", "and", "any", "ascii", "at", "base64", "base64wide",
			"condition", "contains", "endswith", "entrypoint", "false", "filesize", "for", "fullword", "global",
			"icontains", "iendswith", "iequals", "import", "in", "include", "int16", "int16be", "int32", "int32be", "int8",
			"int8be", "istartswith", "matches", "meta", "nocase", "none", "not", "of", "or", "private", "rule",
			"startswith", "strings", "them", "true", "uint16", "uint16be", "uint32", "uint32be", "uint8", "uint8be",
			"wide", "xor", "defined");

	private final Set<String> taken = new HashSet<>();

	/**
	 * A free identifier for a name.
	 *
	 * @param name      any text
	 * @param otherwise used where nothing of the name is left, e.g. since it is in Japanese
	 */
	String next(String name, String otherwise) {
		String clean = clean(name);
		String base = clean.chars().allMatch(c -> c == '_') ? clean(name + "_" + otherwise) : clean;
		if (base.isEmpty() || Character.isDigit(base.charAt(0))) {
			base = "_" + base;
		}
		if (KEYWORDS.contains(base)) {
			base += "_rule";
		}
		if (base.length() > LONGEST - NUMBER) {
			base = base.substring(0, LONGEST - NUMBER);
		}
		String free = base;
		for (int number = 2; !taken.add(free); number++) {
			free = base + "_" + number;
		}
		return free;
	}

	/** Takes a name that a rule has already; false when it was taken before. */
	boolean take(String name) {
		return taken.add(name);
	}

	private static String clean(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9_]+", "_")
				.replaceAll("_{2,}", "_").replaceAll("^_|_$", "");
	}
}
