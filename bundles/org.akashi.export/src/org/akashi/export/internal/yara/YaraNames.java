package org.akashi.export.internal.yara;

import java.util.HashSet;
import java.util.Set;

/** Names of rules: identifiers of YARA, each once. */
final class YaraNames {

	/** Words of the language (YARA 4.5). */
	private static final Set<String> WORDS = Set.of("all", "and", "any", "ascii", "at", "base64", "base64wide", "condition", "contains",
			"endswith", "entrypoint", "false", "filesize", "for", "fullword", "global", "import", "icontains", "iendswith", "iequals", "in",
			"include", "int16", "int16be", "int32", "int32be", "int8", "int8be", "istartswith", "matches", "meta", "nocase", "none", "not", "of",
			"or", "private", "rule", "startswith", "strings", "them", "true", "uint16", "uint16be", "uint32", "uint32be", "uint8", "uint8be",
			"wide", "xor", "defined");
	private static final int LONGEST = 128;

	private final Set<String> taken = new HashSet<>();

	/** A name that tells what the rule is for and stays the same: prefix, what fits of the name, a part of the id. */
	static String of(String prefix, String name, String id) {
		StringBuilder words = new StringBuilder(prefix);
		for (int i = 0; i < name.length() && words.length() < 80; i++) {
			char c = name.charAt(i);
			boolean fits = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
			if (fits) {
				words.append(c);
			} else if (words.charAt(words.length() - 1) != '_') {
				words.append('_');
			}
		}
		if (words.charAt(words.length() - 1) != '_') {
			words.append('_');
		}
		String plain = id.substring(id.indexOf("--") + 2).replaceAll("[^0-9A-Za-z]", "");
		return words.append(plain, Math.max(0, plain.length() - 12), plain.length()).toString();
	}

	/** The name, or one like it that no rule has. */
	String free(String name) {
		String base = name.length() > LONGEST - 6 ? name.substring(0, LONGEST - 6) : name;
		String free = base;
		for (int i = 2; WORDS.contains(free) || !taken.add(free); i++) {
			free = base + "_" + i;
		}
		return free;
	}
}
