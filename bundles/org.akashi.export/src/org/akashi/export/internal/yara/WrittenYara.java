package org.akashi.export.internal.yara;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules that analysts or vendors wrote, taken apart so far that their names are known and that they can't reach beyond
 * themselves: braces that close, no comment and no string left open, nothing included from elsewhere.
 *
 * @param source as written
 * @param names  of the rules, in their order
 * @param words  identifiers that may name a rule: places in the source
 * @param fault  why they can't be taken, or {@code ""}
 */
record WrittenYara(String source, List<String> names, List<int[]> words, String fault) {

	/** Takes rules apart. */
	static WrittenYara of(String source) {
		return new Scan(source).run();
	}

	/** The rules with names replaced, also where one rule asks for another. */
	String text(Map<String, String> renamed) {
		if (renamed.isEmpty()) {
			return source;
		}
		StringBuilder out = new StringBuilder();
		int at = 0;
		for (int[] word : words) {
			String other = renamed.get(source.substring(word[0], word[1]));
			if (other != null) {
				out.append(source, at, word[0]).append(other);
				at = word[1];
			}
		}
		return out.append(source, at, source.length()).toString();
	}

	/** One walk over a source. */
	private static final class Scan {

		private final String text;
		private final Set<String> names = new LinkedHashSet<>();
		private final List<int[]> words = new ArrayList<>();
		private int at;
		private int depth;
		private String fault = "";
		private String last = "";
		private boolean hex;
		private boolean conditions;

		Scan(String text) {
			this.text = text;
		}

		WrittenYara run() {
			while (at < text.length() && fault.isEmpty()) {
				step();
			}
			if (fault.isEmpty() && (names.isEmpty() || !conditions)) {
				fault = "Its pattern is no YARA rule.";
			} else if (fault.isEmpty() && depth != 0) {
				fault = "Its YARA rule has a brace that doesn't close.";
			}
			return new WrittenYara(text, List.copyOf(names), words, fault);
		}

		private void step() {
			char c = text.charAt(at);
			if (c == '/' && text.startsWith("//", at)) {
				int end = text.indexOf('\n', at);
				at = end < 0 ? text.length() : end;
			} else if (c == '/' && text.startsWith("/*", at)) {
				int end = text.indexOf("*/", at + 2);
				fault = end < 0 ? "Its YARA rule has a comment that doesn't close." : "";
				at = end + 2;
			} else if (c == '"') {
				closing('"', "a string");
			} else if (c == '/' && (last.equals("=") || last.equals("matches"))) {
				closing('/', "a regular expression");
			} else if (Character.isLetter(c) && c < 128 || c == '_') {
				word();
			} else {
				sign(c);
			}
		}

		private void closing(char sign, String what) {
			int i = at + 1;
			while (i < text.length() && text.charAt(i) != sign && text.charAt(i) != '\n') {
				i += text.charAt(i) == '\\' ? 2 : 1;
			}
			fault = i >= text.length() || text.charAt(i) != sign ? "Its YARA rule has " + what + " that doesn't close." : "";
			at = i + 1;
			last = "" + sign;
		}

		private void word() {
			int start = at;
			while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_') && text.charAt(at) < 128) {
				at++;
			}
			String word = text.substring(start, at);
			if (hex) {
				return;
			}
			if (word.equals("include") && depth == 0) {
				fault = "Its YARA rule includes another file, which isn't here.";
			}
			boolean variable = start > 0 && "$#@!.".indexOf(text.charAt(start - 1)) >= 0;
			if (last.equals("rule") && depth == 0) {
				if (!names.add(word)) {
					fault = "Its YARA rules have one name twice: " + word + ".";
				}
			}
			conditions |= depth == 1 && word.equals("condition");
			if (!variable) {
				words.add(new int[] { start, at });
			}
			last = word;
		}

		private void sign(char c) {
			if (c == '{') {
				hex |= depth == 1 && last.equals("=");
				depth++;
			} else if (c == '}') {
				depth--;
				hex = false;
				fault = depth < 0 ? "Its YARA rule has a brace too many." : "";
			} else if (depth == 0 && !Character.isWhitespace(c) && c != ':') {
				fault = "Its pattern is no YARA rule: «" + c + "» stands outside of one.";
			}
			if (!Character.isWhitespace(c)) {
				last = String.valueOf(c);
			}
			at++;
		}
	}
}
