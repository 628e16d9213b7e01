package org.akashi.stix.internal.matching;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From PCRE's notation to Java's. Most is the same; other spellings are written Java's way, and what Java can't do
 * (recursion, conditions, branch reset, {@code \K}, callouts, verbs, ungreedy mode) is refused by name.
 */
final class PcreTranslation {

	private static final Map<String, String> POSIX = Map.ofEntries(Map.entry("alpha", "p{Alpha}"), Map.entry("digit", "p{Digit}"),
			Map.entry("alnum", "p{Alnum}"), Map.entry("upper", "p{Upper}"), Map.entry("lower", "p{Lower}"), Map.entry("punct", "p{Punct}"),
			Map.entry("graph", "p{Graph}"), Map.entry("print", "p{Print}"), Map.entry("blank", "p{Blank}"), Map.entry("cntrl", "p{Cntrl}"),
			Map.entry("xdigit", "p{XDigit}"), Map.entry("space", "p{Space}"), Map.entry("ascii", "p{ASCII}"), Map.entry("word", "w"));
	private static final Pattern QUANTIFIER = Pattern.compile("\\{\\d+(,\\d*)?}");
	private static final Pattern POSIX_CLASS = Pattern.compile("\\[:(\\^?)([a-z]+):]");
	private static final Pattern OPTION = Pattern.compile("\\(\\?([imsxJUn]*)(-[imsxJUn]*)?([:)])");
	private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?(?:P?<|')([A-Za-z_]\\w*)[>']");
	private static final Pattern NAMED_REFERENCE = Pattern.compile("\\(\\?P=([A-Za-z_]\\w*)\\)|\\\\k[<'{]([A-Za-z_]\\w*)[>'}]|\\\\g\\{([A-Za-z_]\\w*)}");
	private static final Pattern NUMBERED_REFERENCE = Pattern.compile("\\\\g(?:\\{(-?\\d{1,4})}|(-?\\d{1,4}))");
	private static final Pattern PROPERTY = Pattern.compile("\\\\([pP])\\{(\\^?)([A-Za-z_&]+)}");
	/** After a backslash Java knows these letters as PCRE does. */
	private static final String SAME = "AbBdDeEfGhHnrRsStvVwWxXzZa0123456789cQpP";

	private final String in;
	private final StringBuilder out = new StringBuilder();
	private int at;
	private int groups;

	PcreTranslation(String expression) {
		in = expression;
	}

	String java() throws RegexFault {
		while (in.startsWith("(*UTF", at) || in.startsWith("(*UCP", at)) {
			int end = in.indexOf(')', at);
			if (end < 0) {
				throw new RegexFault("Not a regular expression: «(*» is not closed");
			}
			at = end + 1;
		}
		while (at < in.length()) {
			switch (in.charAt(at)) {
				case '\\' -> escape(false);
				case '[' -> characterClass();
				case '(' -> group();
				case '{' -> out.append(take(QUANTIFIER) instanceof Matcher m ? m.group() : literal());
				default -> out.append(in.charAt(at++));
			}
		}
		return out.toString();
	}

	private Matcher take(Pattern pattern) {
		Matcher m = pattern.matcher(in).region(at, in.length());
		if (!m.lookingAt()) {
			return null;
		}
		at = m.end();
		return m;
	}

	private String literal() {
		return "\\" + in.charAt(at++);
	}

	private void escape(boolean inClass) throws RegexFault {
		if (at + 1 == in.length()) {
			throw new RegexFault("Not a regular expression: it ends with a backslash");
		}
		char c = in.charAt(at + 1);
		if (c == 'Q') {
			int end = in.indexOf("\\E", at + 2);
			out.append(quoted(in.substring(at + 2, end < 0 ? in.length() : end)));
			at = end < 0 ? in.length() : end + 2;
			return;
		}
		if (!inClass && (c == 'k' || c == 'g') && reference()) {
			return;
		}
		if ((c == 'p' || c == 'P') && take(PROPERTY) instanceof Matcher m) {
			boolean not = m.group(1).equals("P") != !m.group(2).isEmpty();
			String name = m.group(3).equals("L&") ? "LC" : m.group(3);
			out.append(not ? "\\P{" : "\\p{").append(name.length() > 2 && !name.startsWith("Is") && !name.equals("LC") ? "Is" : "").append(name).append('}');
			return;
		}
		at += 2;
		if (inClass && c == 'b') {
			out.append("\\x08");
		} else if (c == 'N' && !inClass && !in.startsWith("{", at)) {
			out.append("[^\\n]");
		} else if (c == 'K' || c == 'C' || c == 'g' || c == 'N') {
			throw new RegexFault("MATCHES can't evaluate \\" + c + " of PCRE");
		} else if (SAME.indexOf(c) >= 0 || !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
			out.append('\\').append(c);
		} else {
			out.append(c); // to PCRE a backslash before any other letter means the letter
		}
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder();
		for (char c : text.toCharArray()) {
			quoted.append(c < 128 && !Character.isLetterOrDigit(c) && c > ' ' ? "\\" : "").append(c);
		}
		return quoted.toString();
	}

	private boolean reference() {
		if (take(NAMED_REFERENCE) instanceof Matcher m) {
			String name = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
			out.append("\\k<").append(name(name)).append('>');
			return true;
		}
		if (take(NUMBERED_REFERENCE) instanceof Matcher m) {
			int number = Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(2));
			out.append("(?:\\").append(number < 0 ? groups + 1 + number : number).append(')');
			return true;
		}
		return false;
	}

	/** Java's names of groups have no underscore. */
	private static String name(String name) {
		return "g" + name.replace("_", "zU");
	}

	private void group() throws RegexFault {
		if (in.startsWith("(*", at)) {
			throw new RegexFault("MATCHES can't evaluate verbs of PCRE, such as (*ACCEPT)");
		}
		if (!in.startsWith("(?", at)) {
			groups++;
			out.append(in.charAt(at++));
			return;
		}
		if (in.startsWith("(?#", at)) {
			int end = in.indexOf(')', at);
			at = end < 0 ? in.length() : end + 1;
			return;
		}
		if (in.startsWith("(?P=", at) && reference()) {
			return;
		}
		if (in.startsWith("(?<=", at) || in.startsWith("(?<!", at)) {
			out.append(in, at, at + 4);
			at += 4;
		} else if (take(GROUP_NAME) instanceof Matcher m) {
			groups++;
			out.append("(?<").append(name(m.group(1))).append('>');
		} else if (take(OPTION) instanceof Matcher m) {
			option(m);
		} else if (at + 2 < in.length() && "=!>".indexOf(in.charAt(at + 2)) >= 0) {
			out.append(in, at, at + 3);
			at += 3;
		} else {
			throw new RegexFault("MATCHES can't evaluate «" + in.substring(at, Math.min(in.length(), at + 4)) + "» of PCRE: " + unsupported());
		}
	}

	private String unsupported() {
		char c = at + 2 < in.length() ? in.charAt(at + 2) : ' ';
		return c == '|' ? "branch reset" : c == '(' ? "a condition" : c == 'C' ? "a callout" : "recursion or an unknown group";
	}

	private void option(Matcher m) throws RegexFault {
		String on = m.group(1);
		String off = m.group(2) == null ? "" : m.group(2);
		if ((on + off).contains("U") || (on + off).contains("n")) {
			throw new RegexFault("MATCHES can't evaluate the option «" + m.group() + "» of PCRE");
		}
		String flags = on.replace("J", "") + (off.replace("J", "").length() > 1 ? off.replace("J", "") : "");
		out.append("(?").append(flags).append(flags.isEmpty() && m.group(3).equals(")") ? ":)" : m.group(3));
	}

	private void characterClass() throws RegexFault {
		out.append(in.charAt(at++));
		if (in.startsWith("^", at)) {
			out.append(in.charAt(at++));
		}
		if (in.startsWith("]", at)) {
			out.append(literal());
		}
		while (at < in.length() && in.charAt(at) != ']') {
			char c = in.charAt(at);
			if (c == '\\') {
				escape(true);
			} else if (c == '[') {
				if (take(POSIX_CLASS) instanceof Matcher m) {
					out.append(posix(m));
				} else {
					out.append(literal());
				}
			} else {
				out.append(c == '&' || c == ' ' || c == '#' ? literal() : String.valueOf(in.charAt(at++)));
			}
		}
		if (at == in.length()) {
			throw new RegexFault("Not a regular expression: «[» is not closed");
		}
		out.append(in.charAt(at++));
	}

	private static String posix(Matcher m) throws RegexFault {
		String java = POSIX.get(m.group(2));
		if (java == null) {
			throw new RegexFault("Not a regular expression: unknown class [:" + m.group(2) + ":]");
		}
		return "\\" + (m.group(1).isEmpty() ? java : java.substring(0, 1).toUpperCase(Locale.ROOT) + java.substring(1));
	}
}
