package org.akashi.cli.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for the results in an output folder: each mirrors the place of its input, none is given twice, not even on a
 * file system that ignores case.
 */
final class OutputNames {

	private final Set<String> taken = new HashSet<>();

	/**
	 * A name, without extension, that is still free with both extensions in use.
	 *
	 * @param relative place of the input, with {@code /}
	 */
	String next(String relative) {
		String clean = clean(relative);
		String name = clean;
		for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
			name = clean + "-" + number;
		}
		return name;
	}

	/** A name from a report as one safe file name, without folders. */
	static String leaf(String name) {
		return clean(name.replace('/', '_'));
	}

	/** The names in a report (attachments) are hostile: no step up, no root, no character that a file system refuses. */
	private static String clean(String relative) {
		StringBuilder clean = new StringBuilder();
		for (String part : relative.split("/")) {
			String safe = part.replaceAll("[\\x00-\\x1f\\x7f<>:\"\\\\|?*]", "_");
			if (!safe.isEmpty() && !safe.equals(".") && !safe.equals("..")) {
				clean.append(clean.isEmpty() ? "" : "/").append(safe.length() > 200 ? safe.substring(0, 200) : safe);
			}
		}
		return clean.isEmpty() ? "report" : clean.toString();
	}
}
