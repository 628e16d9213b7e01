package org.akashi.indicator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.indicator.pattern.PathPlace.ValueKind;
import org.akashi.indicator.pattern.PatternSketch.Comparison;
import org.akashi.indicator.pattern.PatternSketch.Step;
import org.akashi.indicator.pattern.TextToken.Kind;
import org.akashi.stix.Vocabularies;
import org.akashi.stix.pattern.Constant;

/** What may come at a place of a pattern. */
final class PatternCompletion {

	private static final List<String> STARTS = List.of("ipv4-addr:value", "domain-name:value", "url:value", "file:hashes.'SHA-256'", "file:name",
			"network-traffic:dst_ref.value", "email-addr:value", "windows-registry-key:key", "process:command_line", "mutex:name");

	private final String text;
	private final int offset;
	private final int start;
	private final String prefix;
	private final List<TextToken> before;
	private final List<Completion> proposals = new ArrayList<>();

	PatternCompletion(String text, int offset) {
		this.text = text;
		this.offset = Math.clamp(offset, 0, text.length());
		List<TextToken> tokens = PatternTokens.significant(text.substring(0, this.offset));
		TextToken last = tokens.isEmpty() ? null : tokens.getLast();
		boolean typing = last != null && last.end() == this.offset && (last.kind() == Kind.TYPE || last.kind() == Kind.PROPERTY || last.kind() == Kind.WRONG
				|| last.kind() == Kind.KEYWORD || last.kind() == Kind.TEXT && !PatternTokens.closed(last.of(text))
				|| last.kind() == Kind.OPERATOR && Character.isLetter(text.charAt(last.start())));
		start = typing ? last.start() : this.offset;
		prefix = text.substring(start, this.offset);
		before = typing ? tokens.subList(0, tokens.size() - 1) : tokens;
	}

	List<Completion> proposals() {
		String previous = word(1);
		Kind kind = before.isEmpty() ? null : before.getLast().kind();
		if (!inBracket()) {
			outside(previous, kind);
		} else if (kind == Kind.SIGN && (previous.equals(":") || previous.equals("."))) {
			steps();
		} else if (kind == Kind.OPERATOR && !previous.equals("NOT") && !previous.equals("EXISTS")
				|| kind == Kind.SIGN && inSet()) {
			values(previous);
		} else if (kind == Kind.SIGN && (previous.equals("[") || previous.equals("(")) || kind == Kind.KEYWORD || previous.equals("EXISTS")) {
			types(previous);
		} else if (kind == Kind.PROPERTY || previous.equals("NOT") && word(2).isEmpty() || listEnd(previous)) {
			comparators(previous);
		} else if (previous.equals("NOT")) {
			comparators(previous);
		} else if (kind == Kind.TEXT || kind == Kind.NUMBER || previous.equals(")")) {
			words("joins comparisons of one observation", "AND ", "OR ");
			add("]", "closes the observation", Kind.SIGN, "]");
		}
		return proposals;
	}

	private String word(int back) {
		return before.size() < back ? "" : before.get(before.size() - back).of(text);
	}

	private boolean listEnd(String previous) {
		return previous.equals("]");
	}

	private boolean inBracket() {
		int depth = 0;
		for (int i = 0; i < before.size(); i++) {
			String word = before.get(i).of(text);
			depth += before.get(i).kind() != Kind.SIGN ? 0 : word.equals("[") ? 1 : word.equals("]") ? -1 : 0;
		}
		return depth > 0;
	}

	private boolean inSet() {
		for (int i = before.size() - 1; i > 0; i--) {
			String word = before.get(i).of(text);
			if (word.equals("(")) {
				return before.get(i - 1).of(text).equals("IN");
			}
			if (!word.equals(",") && before.get(i).kind() != Kind.TEXT && before.get(i).kind() != Kind.NUMBER) {
				return false;
			}
		}
		return false;
	}

	private void outside(String previous, Kind kind) {
		if (before.isEmpty() || previous.equals("(") || PatternTokens.JOINS.contains(previous)) {
			for (String path : STARTS) {
				String pattern = "[" + path + " = '']";
				add(pattern, "", Kind.TYPE, pattern, pattern.length() - 2);
			}
		} else if (previous.equals("]") || previous.equals(")") || List.of("SECONDS", "TIMES").contains(previous)
				|| kind == Kind.TEXT && word(2).equals("STOP")) {
			words("joins observations", "AND ", "OR ", "FOLLOWEDBY ");
			add("WITHIN 300 SECONDS", "all within a time", Kind.KEYWORD, "WITHIN 300 SECONDS");
			add("REPEATS 5 TIMES", "so often", Kind.KEYWORD, "REPEATS 5 TIMES");
			String times = "START t'2026-01-01T00:00:00Z' STOP t'2026-02-01T00:00:00Z'";
			add(times, "between two times", Kind.KEYWORD, times);
		} else if (kind == Kind.NUMBER) {
			words("", word(2).equals("REPEATS") ? "TIMES" : "SECONDS");
		} else if (kind == Kind.TEXT && word(2).equals("START")) {
			words("", "STOP ");
		}
	}

	private void types(String previous) {
		for (String type : ObjectPaths.types()) {
			add(type, "object type, section " + ObjectPaths.section(type), Kind.TYPE, type + ":");
		}
		if (!previous.equals("EXISTS")) {
			words("asks whether a property is there", "EXISTS ", "NOT EXISTS ");
		}
	}

	/** The comparison whose path the caret is in or behind. */
	private Optional<Comparison> current() {
		String head = text.substring(0, start);
		List<Comparison> comparisons = PatternSketch.comparisons(head + (head.endsWith(":") ? " " : ""));
		return comparisons.isEmpty() ? Optional.empty() : Optional.of(comparisons.getLast());
	}

	private Optional<PathPlace> place() {
		return current().flatMap(c -> {
			Optional<PathPlace> place = ObjectPaths.start(c.type());
			for (Step step : c.steps()) {
				place = place.flatMap(from -> ObjectPaths.step(from, step.name(), step.list()));
			}
			return place;
		});
	}

	private void steps() {
		Optional<PathPlace> place = place();
		place.ifPresent(from -> ObjectPaths.members(from).forEach((name, to) -> {
			boolean further = to.kind() == ValueKind.OBJECT || to.kind() == ValueKind.EXTENSIONS || to.kind() == ValueKind.DICTIONARY;
			String list = to.list() ? "[*]" : "";
			String more = to.kind() == ValueKind.REFERENCE || further ? list + "." : list;
			add(name, to.words(), Kind.PROPERTY, PathChecks.written(name) + more);
		}));
	}

	private void comparators(String previous) {
		Optional<PathPlace> place = place();
		if (place.isPresent() && place.get().list() && !previous.equals("NOT")) {
			add("[*]", "any element of the list", Kind.SIGN, "[*]");
			add("[0]", "the first element of the list", Kind.SIGN, "[0]");
			return;
		}
		ValueKind kind = place.map(PathPlace::kind).orElse(ValueKind.ANY);
		boolean text = kind == ValueKind.TEXT || kind == ValueKind.ANY || kind == ValueKind.HEX || kind == ValueKind.BINARY;
		String blank = start > 0 && Character.isWhitespace(this.text.charAt(start - 1)) ? "" : " ";
		add("=", "the same", Kind.OPERATOR, blank + "= ");
		add("!=", "not the same", Kind.OPERATOR, blank + "!= ");
		String set = blank + "IN ()";
		add("IN (…)", "one of a set", Kind.OPERATOR, set, set.length() - 1);
		if (text) {
			quoted("LIKE", "% any text, _ any character", blank);
			quoted("MATCHES", "a regular expression finds something", blank);
			quoted("ISSUBSET", "an address in a network", blank);
			quoted("ISSUPERSET", "a network around an address", blank);
		}
		if (kind != ValueKind.BOOLEAN) {
			for (String order : List.of("<", "<=", ">", ">=")) {
				add(order, "order", Kind.OPERATOR, blank + order + " ");
			}
		}
		if (!previous.equals("NOT")) {
			add("NOT", "the contrary of what follows", Kind.OPERATOR, blank + "NOT ");
		}
	}

	private void quoted(String comparator, String detail, String blank) {
		String written = blank + comparator + " ''";
		add(comparator, detail, Kind.OPERATOR, written, written.length() - 1);
	}

	private void values(String previous) {
		PathPlace place = place().orElse(PathPlace.value(ValueKind.ANY, ""));
		if (previous.equals("IN")) {
			add("(…)", "a set", Kind.SIGN, "('')", 2);
			return;
		}
		switch (place.kind()) {
			case BOOLEAN -> words("", "true", "false");
			case INTEGER, NUMBER -> words("", "0");
			case TIMESTAMP -> add("t'2026-01-01T00:00:00Z'", "timestamp", Kind.TEXT, "t'2026-01-01T00:00:00Z'");
			case HEX -> add("h''", "bytes as hexadecimal digits", Kind.TEXT, "h''", 2);
			case BINARY -> add("b''", "bytes as base64", Kind.TEXT, "b''", 2);
			default -> {
				if (!place.vocabulary().isEmpty()) {
					Vocabularies.terms(place.vocabulary()).forEach(term -> add(Constant.quote(term), place.vocabulary(), Kind.TEXT, Constant.quote(term)));
				} else if (prefix.isEmpty()) {
					add("''", "text", Kind.TEXT, "''", 1);
				}
			}
		}
	}

	private void words(String detail, String... words) {
		String blank = start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && "[(".indexOf(text.charAt(start - 1)) < 0 ? " " : "";
		for (String word : words) {
			add(word.strip(), detail, Kind.KEYWORD, blank + word);
		}
	}

	private void add(String label, String detail, Kind kind, String written) {
		add(label, detail, kind, written, written.length());
	}

	private void add(String label, String detail, Kind kind, String written, int caret) {
		String typed = plain(prefix);
		if (plain(label).startsWith(typed) || typed.length() > 1 && plain(label).contains(typed)) {
			int end = offset;
			boolean quote = prefix.startsWith("'") && written.endsWith("'") && end < text.length() && text.charAt(end) == '\'';
			boolean colon = written.endsWith(":") && end < text.length() && text.charAt(end) == ':';
			proposals.add(new Completion(label, detail, kind, start, quote || colon ? end + 1 : end, written, caret));
		}
	}

	private static String plain(String word) {
		return word.replace("'", "").toLowerCase(Locale.ROOT);
	}
}
