package org.akashi.export.internal.netrules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules that analysts or vendors wrote: taken apart so far that one can't spill over into the next, and that their numbers
 * are known. What stands in them is theirs.
 */
public final class WrittenRules {

	private static final Pattern ACTION = Pattern.compile(
			"(alert|drop|pass|reject|rejectsrc|rejectdst|rejectboth|log|block|react|rewrite|config)\\b[^(\"]*");
	private static final Pattern SID = Pattern.compile("(?:^|[;(\\s])sid\\s*:\\s*(\\d{1,10})\\s*;");

	private final Map<Long, String> bySid = new HashMap<>();

	/** One rule on one line, and its number. */
	private record One(String text, long sid) {
	}

	/** Numbers of all rules in a text; empty where it is none that {@link #take} would take. */
	public static Set<Long> sids(String text) {
		Set<Long> sids = new HashSet<>();
		rules(text, new ArrayList<>()).forEach(rule -> sids.add(rule.sid()));
		return sids;
	}

	/**
	 * Takes the rules of one indicator.
	 *
	 * @param text  as written
	 * @param rules gets each on one line; not those that were taken before
	 * @return why it takes none of them, or {@code ""}
	 */
	public String take(String text, List<String> rules) {
		List<String> faults = new ArrayList<>();
		List<One> all = rules(text, faults);
		if (!faults.isEmpty()) {
			return faults.getFirst();
		}
		for (One rule : all) {
			String before = bySid.get(rule.sid());
			if (before != null && !before.equals(rule.text())) {
				return "Another rule has its number already (sid:" + rule.sid() + ").";
			}
		}
		for (One rule : all) {
			if (bySid.put(rule.sid(), rule.text()) == null) {
				rules.add(rule.text());
			}
		}
		return "";
	}

	private static List<One> rules(String text, List<String> faults) {
		List<One> rules = new ArrayList<>();
		String rest = text.replace("\r\n", "\n").replace("\\\n", " ");
		int at = 0;
		while (at < rest.length()) {
			if (Character.isWhitespace(rest.charAt(at))) {
				at++;
				continue;
			}
			if (rest.charAt(at) == '#') {
				int end = rest.indexOf('\n', at);
				at = end < 0 ? rest.length() : end;
				continue;
			}
			int end = end(rest, at);
			if (end < 0) {
				faults.add("Its text is no rule: an action, a header, and options in parentheses are wanted.");
				return List.of();
			}
			String rule = oneLine(rest.substring(at, end));
			Matcher sid = SID.matcher(withoutStrings(rule));
			if (!sid.find()) {
				faults.add("Its rule has no number (sid).");
				return List.of();
			}
			rules.add(new One(rule, Long.parseLong(sid.group(1))));
			at = end;
		}
		if (rules.isEmpty()) {
			faults.add("Its text holds no rule.");
		}
		return rules;
	}

	/** Where the rule that starts here ends: behind the parenthesis that closes its options; -1 when it is none. */
	private static int end(String text, int start) {
		Matcher action = ACTION.matcher(text).region(start, text.length());
		if (!action.lookingAt() || action.end() >= text.length() || text.charAt(action.end()) != '('
				|| text.substring(start, action.end()).indexOf('\n') >= 0 && text.substring(start, action.end()).indexOf('#') >= 0) {
			return -1;
		}
		boolean quoted = false;
		for (int i = action.end() + 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && c == ')' && isEnd(text, i + 1)) {
				return i + 1;
			} else if (quoted && c == '\n') {
				return -1;
			}
		}
		return -1;
	}

	/** Whether nothing but blanks stands behind a place on its line. */
	private static boolean isEnd(String text, int at) {
		for (int i = at; i < text.length() && text.charAt(i) != '\n'; i++) {
			if (!Character.isWhitespace(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static String oneLine(String rule) {
		return rule.replaceAll("\\s*[\\n\\r\\u000b\\f\\u0085\\u2028\\u2029]\\s*", " ").strip();
	}

	private static String withoutStrings(String rule) {
		return rule.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"");
	}
}
