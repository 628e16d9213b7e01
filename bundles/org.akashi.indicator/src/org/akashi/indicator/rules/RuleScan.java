package org.akashi.indicator.rules;

import java.util.ArrayList;
import java.util.List;

import org.akashi.indicator.pattern.TextFix;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.indicator.pattern.TextToken;
import org.akashi.indicator.pattern.TextToken.Kind;

/** Walks through the text of a rule and collects its words and what is wrong with them. */
abstract class RuleScan {

	final String text;
	final List<TextToken> tokens = new ArrayList<>();
	final List<TextFinding> findings = new ArrayList<>();
	int at;

	RuleScan(String text) {
		this.text = text;
	}

	final void say(Severity severity, int start, int end, String message, TextFix... fixes) {
		findings.add(TextFinding.at(text, severity, start, end, message, List.of(fixes)));
	}

	final void add(Kind kind, int end) {
		int to = Math.min(Math.max(end, at + 1), text.length());
		tokens.add(new TextToken(kind, at, to));
		at = to;
	}

	final char here() {
		return at < text.length() ? text.charAt(at) : 0;
	}

	final char next() {
		return at + 1 < text.length() ? text.charAt(at + 1) : 0;
	}

	final int lineEnd(int from) {
		int end = text.indexOf('\n', from);
		return end < 0 ? text.length() : end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** Past the quote that closes what one opens here, in the same line; -1 when none does. */
	final int closing(char quote) {
		int line = lineEnd(at);
		for (int i = at + 1; i < line; i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == quote) {
				return i + 1;
			}
		}
		return -1;
	}

	static boolean letter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
	}

	static boolean digit(char c) {
		return c >= '0' && c <= '9';
	}

	final int wordEnd(int from) {
		int end = from;
		while (end < text.length() && (letter(text.charAt(end)) || digit(text.charAt(end)))) {
			end++;
		}
		return end;
	}
}
