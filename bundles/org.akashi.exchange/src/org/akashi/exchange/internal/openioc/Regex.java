package org.akashi.exchange.internal.openioc;

import java.util.Optional;

/** Regular expressions that only stand for a text. */
final class Regex {

	private static final String SIGNS = "\\^$.|?*+()[]{}";

	private Regex() {
	}

	/** An expression that finds exactly a text. */
	static String quote(String text) {
		StringBuilder out = new StringBuilder();
		for (char c : text.toCharArray()) {
			out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
		}
		return out.toString();
	}

	/** The text that an expression stands for, as {@link #quote} writes it; empty when it stands for more. */
	static Optional<String> unquote(String expression) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < expression.length(); i++) {
			char c = expression.charAt(i);
			if (c == '\\' && i + 1 < expression.length() && SIGNS.indexOf(expression.charAt(i + 1)) >= 0) {
				out.append(expression.charAt(++i));
			} else if (SIGNS.indexOf(c) >= 0) {
				return Optional.empty();
			} else {
				out.append(c);
			}
		}
		return Optional.of(out.toString());
	}
}
