package org.akashi.indicator.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.indicator.pattern.TextToken.Kind;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.Patterns;

/**
 * Ways out of a syntax error. Each is tried: those that make the error at its place go are offered, those that leave no error at
 * all first.
 */
final class SyntaxFixes {

	private static final String QUOTES = "\"“”‘’`„‟";
	private static final Pattern WRONG_TEXT = Pattern.compile("[\"“”‘’`„‟]([^\"“”‘’`„‟\\n]*)[\"“”‘’`„‟]");
	private static final Pattern HASH = Pattern.compile("([A-Fa-f0-9]+)");
	/** A backslash that escapes something, or one that doesn't. */
	private static final Pattern ALONE = Pattern.compile("\\\\['\\\\]|\\\\");
	private static final Map<Integer, String> ALGORITHMS = Map.of(32, "MD5", 40, "'SHA-1'", 64, "'SHA-256'", 128, "'SHA-512'");

	private final String text;
	private final int start;
	private final int end;
	private final List<TextToken> tokens;
	private final Map<String, TextFix> fixes = new LinkedHashMap<>();
	private final int errorsBefore;

	private SyntaxFixes(String text, int start, int end) {
		this.text = text;
		this.start = start;
		this.end = end;
		tokens = PatternTokens.significant(text);
		errorsBefore = Patterns.check(text).size();
	}

	static List<TextFix> of(String text, int start, int end) {
		if (text.isBlank() || text.length() > 100_000) {
			return List.of();
		}
		SyntaxFixes search = new SyntaxFixes(text, start, end);
		search.texts();
		search.words();
		search.brackets();
		search.hash();
		return List.copyOf(search.fixes.values());
	}

	/** Offers a fix when the error goes, or comes later. */
	private void offer(TextFix fix) {
		String changed = TextEdit.apply(text, fix.edits());
		var problems = Patterns.check(changed);
		boolean better = problems.isEmpty() || problems.size() < errorsBefore
				|| TextFinding.offset(changed, problems.getFirst().line(), problems.getFirst().column()) > end + 1;
		if (better) {
			fixes.putIfAbsent(changed, fix);
		}
	}

	private void texts() {
		Matcher wrong = WRONG_TEXT.matcher(text);
		List<TextEdit> all = new ArrayList<>();
		while (wrong.find()) {
			all.add(new TextEdit(wrong.start(), wrong.end(), Constant.quote(wrong.group(1))));
		}
		if (!all.isEmpty() && QUOTES.indexOf(text.charAt(Math.min(start, text.length() - 1))) >= 0) {
			offer(new TextFix("Write straight single quotes", all));
		}
		for (TextToken token : tokens) {
			if (token.kind() == Kind.TEXT && (token.touches(start) || token.end() >= start)) {
				escape(token);
				if (!PatternTokens.closed(token.of(text))) {
					close(token);
				}
				return;
			}
		}
	}

	/** Doubles the backslashes of the text, and of the rest of its line where it isn't closed. */
	private void escape(TextToken token) {
		String written = token.of(text);
		if (written.indexOf('\\') < 0) {
			return;
		}
		int from = token.start() + written.indexOf('\'') + 1;
		int to = PatternTokens.closed(written) ? token.end() - 1 : lastQuote(from, token.end());
		String inner = text.substring(from, to);
		String alone = ALONE.matcher(inner).replaceAll(found -> Matcher.quoteReplacement(found.group().length() == 2 ? found.group() : "\\\\"));
		String doubled = inner.replace("\\\\", "\\").replace("\\", "\\\\");
		offer(TextFix.of("Escape the backslashes", from, to, alone));
		offer(TextFix.of("Escape the backslashes", from, to, doubled));
		offer(TextFix.of("Escape backslashes and quotes", from, to, doubled.replace("'", "\\'")));
	}

	private int lastQuote(int from, int to) {
		int quote = text.lastIndexOf('\'', to - 1);
		return quote >= from ? quote : to;
	}

	private void close(TextToken token) {
		int bracket = text.lastIndexOf(']', token.end() - 1);
		int at = bracket > token.start() ? bracket : token.end();
		while (at > token.start() + 1 && Character.isWhitespace(text.charAt(at - 1))) {
			at--;
		}
		offer(TextFix.of("Close the quote", at, at, "'"));
		offer(TextFix.of("Close quote and bracket", token.end(), token.end(), "']"));
	}

	private void words() {
		for (int i = 0; i < tokens.size(); i++) {
			TextToken token = tokens.get(i);
			if (token.touches(start) || token.start() == start) {
				word(i, token);
			}
		}
	}

	private void word(int i, TextToken token) {
		String word = token.of(text);
		String upper = word.toUpperCase(Locale.ROOT);
		boolean keyword = PatternTokens.JOINS.contains(upper) || PatternTokens.QUALIFIERS.contains(upper)
				|| PatternTokens.COMPARATORS.contains(upper) || upper.equals("NOT") || upper.equals("EXISTS");
		if (keyword && !upper.equals(word)) {
			offer(TextFix.of("Write " + upper, token.start(), token.end(), upper));
		}
		if (upper.equals("TRUE") || upper.equals("FALSE")) {
			offer(TextFix.of("Write " + word.toLowerCase(Locale.ROOT), token.start(), token.end(), word.toLowerCase(Locale.ROOT)));
		}
		if (word.equals("&") || word.equals("|")) {
			int to = token.end() < text.length() && text.charAt(token.end()) == word.charAt(0) ? token.end() + 1 : token.end();
			String join = word.equals("&") ? "AND" : "OR";
			offer(TextFix.of("Write " + join, token.start(), to, " " + join + " "));
		}
		if (token.kind() == Kind.PROPERTY && !word.startsWith("'")) {
			offer(TextFix.of("Quote " + word, token.start(), token.end(), Constant.quote(word)));
		}
		if (i > 0 && tokens.get(i - 1).kind() == Kind.OPERATOR && token.kind() != Kind.TEXT && QUOTES.indexOf(word.charAt(0)) < 0) {
			int to = bareEnd(token.start());
			offer(TextFix.of("Quote the text", token.start(), to, Constant.quote(text.substring(token.start(), to).replace("\\\\", "\\"))));
		} else if (i > 1 && tokens.get(i - 1).kind() == Kind.NUMBER && tokens.get(i - 2).kind() == Kind.OPERATOR) {
			int from = tokens.get(i - 1).start();
			offer(TextFix.of("Quote the text", from, bareEnd(from), Constant.quote(text.substring(from, bareEnd(from)))));
		}
		if (token.kind() == Kind.TEXT && i > 0 && List.of("START", "STOP").contains(tokens.get(i - 1).of(text))) {
			List<TextEdit> edits = new ArrayList<>();
			for (int k = 1; k < tokens.size(); k++) {
				if (tokens.get(k).kind() == Kind.TEXT && text.charAt(tokens.get(k).start()) == '\'' && List.of("START", "STOP").contains(tokens.get(k - 1).of(text))) {
					edits.add(new TextEdit(tokens.get(k).start(), tokens.get(k).start(), "t"));
				}
			}
			offer(new TextFix("Write timestamps as t'…'", edits));
		}
		units(i, token);
	}

	private void units(int i, TextToken token) {
		TextToken number = i > 0 && tokens.get(i - 1).kind() == Kind.NUMBER ? tokens.get(i - 1) : token.kind() == Kind.NUMBER ? token : null;
		if (number != null) {
			offer(TextFix.of("Insert SECONDS", number.end(), number.end(), " SECONDS"));
			offer(TextFix.of("Insert TIMES", number.end(), number.end(), " TIMES"));
		}
	}

	/** A text without quotes ends where a bracket or white space comes. */
	private int bareEnd(int from) {
		int to = from;
		while (to < text.length() && " \t\r\n])',".indexOf(text.charAt(to)) < 0) {
			to++;
		}
		return to;
	}

	private void brackets() {
		if (!text.contains("[")) {
			offer(new TextFix("Put it in square brackets", List.of(new TextEdit(0, 0, "["), new TextEdit(text.stripTrailing().length(),
					text.stripTrailing().length(), "]"))));
		}
		Deque<String> open = new ArrayDeque<>();
		for (TextToken token : tokens) {
			switch (token.kind() == Kind.SIGN ? token.of(text) : "") {
				case "[" -> open.push("]");
				case "(" -> open.push(")");
				case "]", ")" -> open.poll();
				default -> { /* neither opens nor closes */ }
			}
		}
		if (!open.isEmpty()) {
			String closing = String.join("", open);
			int last = text.stripTrailing().length();
			offer(TextFix.of("Close with " + closing, last, last, closing));
			offer(TextFix.of("Close with " + closing, start, start, closing + " "));
		}
		if (start < text.length() && "])".indexOf(text.charAt(start)) >= 0) {
			offer(TextFix.of("Remove " + text.charAt(start), start, start + 1, ""));
		}
	}

	/** A hash of another algorithm than its path says. */
	private void hash() {
		for (PatternSketch.Comparison c : PatternSketch.comparisons(text)) {
			boolean here = c.constants().stream().anyMatch(constant -> constant.start() == start);
			int last = c.steps().size() - 1;
			if (here && last > 0 && c.steps().get(last - 1).name().equals("hashes")) {
				String value = PatternSketch.name(c.constants().getFirst().of(text));
				String algorithm = HASH.matcher(value).matches() ? ALGORITHMS.get(value.length()) : null;
				if (algorithm != null) {
					offer(TextFix.of("Change to " + algorithm.replace("'", ""), c.steps().get(last).start(), c.steps().get(last).end(), algorithm));
				}
			}
		}
	}
}
