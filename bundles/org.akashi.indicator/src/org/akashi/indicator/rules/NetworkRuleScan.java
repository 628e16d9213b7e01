package org.akashi.indicator.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.indicator.pattern.TextFix;
import org.akashi.indicator.pattern.TextToken;
import org.akashi.indicator.pattern.TextToken.Kind;

/**
 * Rules of Suricata and Snort: action, protocol, ends and direction, options in parentheses (Suricata user guide, «Rules format»;
 * Snort 3 rule writing guide, «Rule headers» and «Rule options»). A backslash at the end of a line carries a rule on.
 */
final class NetworkRuleScan extends RuleScan {

	/**
	 * One rule.
	 *
	 * @param start   first character
	 * @param end     past the last one
	 * @param options name to value as written, of several of one name the last
	 * @param places  where the options stand, in order
	 */
	record Rule(int start, int end, Map<String, String> options, List<TextToken> places) {

		String message() {
			return options.getOrDefault("msg", "").strip().replaceAll("^\"|\"$", "").replaceAll("\\\\(.)", "$1");
		}

		String sid() {
			return options.getOrDefault("sid", "").strip();
		}
	}

	private static final Set<String> SURICATA_ACTIONS = Set.of("alert", "pass", "drop", "reject", "rejectsrc", "rejectdst", "rejectboth", "config");
	private static final Set<String> SNORT_ACTIONS = Set.of("alert", "block", "drop", "log", "pass", "react", "reject", "rewrite", "sdrop", "activate", "dynamic");
	private static final Pattern BYTES = Pattern.compile("(?:\\s*[0-9A-Fa-f]{2})*\\s*");
	private static final Pattern PORT = Pattern.compile("any|!?\\$\\w+|!?\\d{1,5}(:(\\d{1,5})?)?|!?:\\d{1,5}|!?\\[[^\\]]*\\]+");

	private final boolean suricata;
	private final List<Rule> rules = new ArrayList<>();
	private final Map<String, Integer> sids = new HashMap<>();

	NetworkRuleScan(String text, boolean suricata) {
		super(text);
		this.suricata = suricata;
		while (at < text.length()) {
			char c = here();
			if (Character.isWhitespace(c) || c == '\uFEFF') {
				at++;
			} else if (c == '#') {
				add(Kind.COMMENT, lineEnd(at));
			} else {
				rule();
			}
		}
		if (rules.isEmpty() && findings.isEmpty()) {
			say(Severity.ERROR, 0, text.length(), "There is no rule");
		}
	}

	List<Rule> rules() {
		return rules;
	}

	/** Past the end of the rule that starts here: of its line, and of those that it is carried on to. */
	private int ruleEnd() {
		int end = lineEnd(at);
		while (end > at && end < text.length() && text.charAt(end - 1) == '\\') {
			end = lineEnd(Math.min(text.length(), text.indexOf('\n', end) + 1));
		}
		return end;
	}

	private void rule() {
		int start = at;
		int end = ruleEnd();
		header(end);
		Map<String, String> options = new HashMap<>();
		List<TextToken> places = new ArrayList<>();
		if (at < end && here() == '(') {
			int open = at;
			add(Kind.SIGN, at + 1);
			options(open, end, options, places);
		} else {
			say(Severity.ERROR, start, end, "A rule has its options in parentheses: (msg:\"…\"; sid:1;)");
		}
		at = Math.max(at, end);
		Rule rule = new Rule(start, end, options, places);
		rules.add(rule);
		check(rule);
	}

	private void check(Rule rule) {
		int close = Math.max(rule.start(), rule.end() - 1);
		boolean closed = text.charAt(close) == ')';
		if (!rule.options().containsKey("sid")) {
			say(Severity.ERROR, rule.start(), wordEnd(rule.start()), "A rule needs a number of its own: sid",
					closed ? new TextFix[] { TextFix.of("Insert sid", close, close, " sid:1000001;") } : new TextFix[0]);
		} else if (!rule.sid().matches("[1-9]\\d{0,9}")) {
			place(rule, "sid", Severity.ERROR, "sid is a whole number from 1 on");
		} else if (sids.put(rule.options().getOrDefault("gid", "1").strip() + ":" + rule.sid(), rule.start()) != null) {
			place(rule, "sid", Severity.ERROR, "The sid " + rule.sid() + " stands twice");
		}
		if (!rule.options().containsKey("msg")) {
			say(Severity.WARNING, rule.start(), wordEnd(rule.start()), "Nobody will know what the rule means: it has no msg");
		}
		if (rule.options().containsKey("rev") && !rule.options().get("rev").strip().matches("\\d{1,9}")) {
			place(rule, "rev", Severity.ERROR, "rev is a whole number");
		}
	}

	private void place(Rule rule, String option, Severity severity, String message) {
		TextToken place = rule.places().stream().filter(token -> token.of(text).equals(option)).reduce((a, b) -> b).orElse(rule.places().getFirst());
		say(severity, place.start(), place.end(), message);
	}

	private void header(int end) {
		List<TextToken> words = new ArrayList<>();
		while (at < end && here() != '(') {
			if (Character.isWhitespace(here()) || here() == '\\' && next() == '\n' || here() == '\\' && next() == '\r') {
				at++;
				continue;
			}
			int to = at;
			int depth = 0;
			while (to < end && (depth > 0 || !Character.isWhitespace(text.charAt(to)) && text.charAt(to) != '(')) {
				depth += text.charAt(to) == '[' ? 1 : text.charAt(to) == ']' ? -1 : 0;
				to++;
			}
			String word = text.substring(at, to);
			Kind kind = words.isEmpty() ? Kind.TYPE : words.size() == 1 ? Kind.KEYWORD : word.startsWith("$") ? Kind.VARIABLE
					: Set.of("->", "<>", "=>").contains(word) ? Kind.OPERATOR : Kind.NUMBER;
			words.add(new TextToken(kind, at, to));
			add(kind, to);
		}
		checkHeader(words);
	}

	private void checkHeader(List<TextToken> words) {
		if (words.isEmpty()) {
			return;
		}
		TextToken action = words.getFirst();
		Set<String> actions = suricata ? SURICATA_ACTIONS : SNORT_ACTIONS;
		if (!actions.contains(action.of(text))) {
			String lower = action.of(text).toLowerCase(java.util.Locale.ROOT);
			say(Severity.ERROR, action.start(), action.end(), "«" + action.of(text) + "» is no action",
					TextFix.of("Change to " + (actions.contains(lower) ? lower : "alert"), action.start(), action.end(), actions.contains(lower) ? lower : "alert"));
		}
		boolean shortHeader = !suricata && words.size() <= 2;
		if (words.size() == 7) {
			TextToken direction = words.get(4);
			if (!Set.of("->", "<>").contains(direction.of(text)) && !(suricata && direction.of(text).equals("=>"))) {
				say(Severity.ERROR, direction.start(), direction.end(), "A direction is -> or <>", TextFix.of("Change to ->", direction.start(), direction.end(), "->"));
			}
			port(words.get(3));
			port(words.get(6));
		} else if (!shortHeader) {
			say(Severity.ERROR, action.start(), words.getLast().end(),
					"A rule starts with action, protocol, source, port, direction, destination, port: alert tcp any any -> any 443");
		}
	}

	private void port(TextToken token) {
		if (!PORT.matcher(token.of(text)).matches()) {
			say(Severity.ERROR, token.start(), token.end(), "A port is a number, a range like 1024:, a list in brackets, a variable or any");
		}
	}

	private void options(int open, int end, Map<String, String> options, List<TextToken> places) {
		while (at < end && here() != ')') {
			if (Character.isWhitespace(here()) || here() == ';' || here() == '\\' && (next() == '\n' || next() == '\r')) {
				if (here() == ';') {
					add(Kind.SIGN, at + 1);
				} else {
					at++;
				}
				continue;
			}
			option(end, options, places);
		}
		if (at < end && here() == ')') {
			add(Kind.SIGN, at + 1);
			String rest = text.substring(at, end).strip();
			if (!rest.isEmpty() && !rest.startsWith("#")) {
				say(Severity.ERROR, at, end, "Behind the options stands nothing");
			}
		} else {
			say(Severity.ERROR, open, open + 1, "The options are not closed", TextFix.of("Close with )", end, end, text.charAt(end - 1) == ';' ? ")" : ";)"));
		}
	}

	private void option(int end, Map<String, String> options, List<TextToken> places) {
		int start = at;
		int name = at;
		while (name < end && (letter(text.charAt(name)) || digit(text.charAt(name)) || ".-".indexOf(text.charAt(name)) >= 0)) {
			name++;
		}
		if (name == at) {
			say(Severity.ERROR, at, at + 1, "Here stands the name of an option");
			add(Kind.WRONG, at + 1);
			return;
		}
		add(Kind.PROPERTY, name);
		places.add(tokens.getLast());
		String key = text.substring(start, name);
		int value = at;
		while (at < end && here() != ';' && !(here() == ')' && closes(end))) {
			value(end, key);
		}
		String written = text.substring(value, at);
		options.put(key, written.startsWith(":") ? written.substring(1) : written);
		if (at < end && here() == ';') {
			add(Kind.SIGN, at + 1);
		} else {
			say(Severity.ERROR, start, name, "The option «" + key + "» is not ended by a semicolon", TextFix.of("Insert ;", at, at, ";"));
		}
	}

	/** Whether nothing but a comment follows the parenthesis here. */
	private boolean closes(int end) {
		String rest = text.substring(at + 1, end).strip();
		return rest.isEmpty() || rest.startsWith("#");
	}

	private void value(int end, String key) {
		char c = here();
		if (c == '"') {
			int close = closing('"');
			close = close < 0 || close > end ? -1 : close;
			if (close < 0) {
				int semicolon = text.indexOf(';', at);
				int to = semicolon > 0 && semicolon < end ? semicolon : end;
				say(Severity.ERROR, at, to, "A text is not closed", TextFix.of("Close the quote", to, to, "\""));
				add(Kind.TEXT, to);
				return;
			}
			content(key, at + 1, close - 1);
			add(key.equals("pcre") ? Kind.EXPRESSION : Kind.TEXT, close);
		} else if (digit(c)) {
			add(Kind.NUMBER, wordEnd(at));
		} else if (c == '$') {
			add(Kind.VARIABLE, wordEnd(at + 1));
		} else if (c == '\\' && at + 1 < end) {
			at += 2;
		} else if (":,!".indexOf(c) >= 0) {
			add(Kind.SIGN, at + 1);
		} else {
			at++;
		}
	}

	private void content(String key, int from, int to) {
		if (!Set.of("content", "uricontent", "rawcontent", "protected_content").contains(key)) {
			return;
		}
		int open = -1;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '\\' && open < 0) {
				i++;
			} else if (c == '|' && open < 0) {
				open = i;
			} else if (c == '|') {
				if (!BYTES.matcher(text.substring(open + 1, i)).matches()) {
					say(Severity.ERROR, open, i + 1, "Between bars stand pairs of hexadecimal digits: |0d 0a|");
				}
				open = -1;
			} else if (c == ';' && open < 0) {
				say(Severity.ERROR, i, i + 1, "A semicolon in a content is escaped: \\;", TextFix.of("Escape the semicolon", i, i + 1, "\\;"));
			}
		}
		if (open >= 0) {
			say(Severity.ERROR, open, to, "The bytes are not closed by «|»", TextFix.of("Insert |", to, to, "|"));
		}
		if (from == to) {
			say(Severity.ERROR, from - 1, to + 1, "The content is empty");
		}
	}
}
