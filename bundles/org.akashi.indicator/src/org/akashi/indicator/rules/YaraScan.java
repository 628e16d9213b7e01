package org.akashi.indicator.rules;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.indicator.pattern.TextFix;
import org.akashi.indicator.pattern.TextToken.Kind;

/** The words of YARA rules, as the documentation of YARA 4 («Writing YARA rules») has them. */
final class YaraScan extends RuleScan {

	static final Set<String> KEYWORDS = Set.of("all", "and", "any", "ascii", "at", "base64", "base64wide", "condition", "contains", "defined", "endswith",
			"entrypoint", "false", "filesize", "for", "fullword", "global", "import", "icontains", "iendswith", "iequals", "in", "include", "int16",
			"int16be", "int32", "int32be", "int8", "int8be", "istartswith", "matches", "meta", "nocase", "none", "not", "of", "or", "private", "rule",
			"startswith", "strings", "them", "true", "uint16", "uint16be", "uint32", "uint32be", "uint8", "uint8be", "wide", "xor");
	private static final Set<String> BEFORE_REGEX = Set.of("=", "matches", "(", ",", "and", "or", "not");
	private static final Pattern HEX = Pattern.compile("\\G(?:[0-9A-Fa-f?~]{2,3}|\\[\\s*\\d*\\s*(?:-\\s*\\d*\\s*)?\\]|[()|]|\\s|//[^\\n]*|/\\*.*?\\*/)", Pattern.DOTALL);

	YaraScan(String text) {
		super(text);
		while (at < text.length()) {
			step();
		}
	}

	private void step() {
		char c = here();
		if (Character.isWhitespace(c) || c == '\uFEFF') {
			at++;
		} else if (text.startsWith("//", at)) {
			add(Kind.COMMENT, lineEnd(at));
		} else if (text.startsWith("/*", at)) {
			comment();
		} else if (c == '"') {
			string();
		} else if (c == '/' && BEFORE_REGEX.contains(before())) {
			regex();
		} else if (c == '{' && before().equals("=")) {
			hex();
		} else if (letter(c)) {
			int end = wordEnd(at);
			add(KEYWORDS.contains(text.substring(at, end)) ? Kind.KEYWORD : Kind.PROPERTY, end);
		} else if ("$#@!".indexOf(c) >= 0 && (letter(next()) || digit(next()) || c == '$')) {
			int end = wordEnd(at + 1);
			add(Kind.VARIABLE, end < text.length() && text.charAt(end) == '*' && c == '$' && before().matches("[(,]") ? end + 1 : end);
		} else if (digit(c)) {
			int end = wordEnd(at);
			end = end < text.length() - 1 && text.charAt(end) == '.' && digit(text.charAt(end + 1)) ? wordEnd(end + 1) : end;
			add(Kind.NUMBER, end);
		} else {
			sign(c);
		}
	}

	private void sign(char c) {
		boolean two = at + 1 < text.length() && Set.of("==", "!=", "<=", ">=", "<<", ">>", "..").contains(text.substring(at, at + 2));
		boolean operator = two || "<>+-*\\%&|^~".indexOf(c) >= 0;
		boolean sign = "{}()[]:=,.#!@".indexOf(c) >= 0;
		if (!operator && !sign) {
			say(Severity.ERROR, at, at + 1, "«" + text.substring(at, at + Character.charCount(text.codePointAt(at))) + "» is no sign of YARA");
		}
		add(operator ? Kind.OPERATOR : sign ? Kind.SIGN : Kind.WRONG, at + (two ? 2 : Character.charCount(text.codePointAt(at))));
	}

	private String before() {
		for (int i = tokens.size() - 1; i >= 0; i--) {
			if (tokens.get(i).kind() != Kind.COMMENT) {
				return tokens.get(i).of(text);
			}
		}
		return "";
	}

	private void comment() {
		int end = text.indexOf("*/", at + 2);
		if (end < 0) {
			say(Severity.ERROR, at, at + 2, "The comment is not closed", TextFix.of("Close the comment", text.length(), text.length(), " */"));
		}
		add(Kind.COMMENT, end < 0 ? text.length() : end + 2);
	}

	private void string() {
		int end = closing('"');
		if (end < 0) {
			int line = lineEnd(at);
			say(Severity.ERROR, at, line, "A text is not closed", TextFix.of("Close the quote", line, line, "\""));
		}
		add(Kind.TEXT, end < 0 ? lineEnd(at) : end);
	}

	private void regex() {
		int end = closing('/');
		if (end < 0) {
			say(Severity.ERROR, at, lineEnd(at), "The regular expression is not closed");
		}
		int to = end < 0 ? lineEnd(at) : end;
		while (end >= 0 && to < text.length() && "is".indexOf(text.charAt(to)) >= 0) {
			to++;
		}
		add(Kind.EXPRESSION, to);
	}

	private void hex() {
		int end = text.indexOf('}', at);
		if (end < 0) {
			say(Severity.ERROR, at, at + 1, "The bytes are not closed by «}»");
			add(Kind.EXPRESSION, lineEnd(at));
			return;
		}
		String inner = text.substring(at + 1, end);
		Matcher piece = HEX.matcher(inner);
		int read = 0;
		while (piece.find()) {
			read = piece.end(); // piece by piece: one expression over all would overflow the stack
		}
		if (read < inner.length()) {
			say(Severity.ERROR, at, end + 1, "Bytes are pairs of hexadecimal digits, ??, jumps like [2-4] and alternatives like (01 | 02)");
		}
		add(Kind.EXPRESSION, end + 1);
	}
}
