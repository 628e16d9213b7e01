package org.akashi.stix.internal.stix20;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns of STIX 2.0 in the syntax and with the names of 2.1 (section 9): START and STOP have timestamps where they had
 * strings, some properties and ssdeep have other names. String constants stay as they are.
 */
final class Pattern20 {

	private static final String STRING = "'(?:[^'\\\\]|\\\\.)*+'";

	/** In this order: a limit with its string; an object path with its first names; any other string constant. */
	private static final Pattern PARTS = Pattern.compile("\\b(?<limit>START|STOP)\\s*+(?<time>" + STRING + ")"
			+ "|(?<![\\w.-])(?<type>[a-z][a-z0-9-]*+)\\s*+:\\s*+(?<name>\\w++)(?<algorithm>\\s*+\\.\\s*+(?:ssdeep\\b|'ssdeep'))?"
			+ "|" + STRING);

	private Pattern20() {
	}

	static String to21(String pattern) {
		StringBuilder out = new StringBuilder();
		Matcher m = PARTS.matcher(pattern);
		while (m.find()) {
			String part = m.group();
			if (m.group("limit") != null) {
				part = m.group("limit") + " t" + m.group("time");
			} else if (m.group("type") != null) {
				part = path(m);
			}
			m.appendReplacement(out, Matcher.quoteReplacement(part));
		}
		return m.appendTail(out).toString();
	}

	private static String path(Matcher m) {
		String name = m.group("name");
		String renamed = Terms20.renamed(m.group("type")).getOrDefault(name, name);
		String algorithm = m.group("algorithm");
		boolean hash = algorithm != null && Terms20.isHashes(name);
		if (renamed.equals(name) && !hash) {
			return m.group();
		}
		return m.group("type") + ":" + renamed + (algorithm == null ? "" : hash ? algorithm.replace("ssdeep", "SSDEEP") : algorithm);
	}
}
