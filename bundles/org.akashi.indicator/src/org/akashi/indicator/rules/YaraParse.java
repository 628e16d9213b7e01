package org.akashi.indicator.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.indicator.pattern.OutlineNode;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.indicator.pattern.TextFix;
import org.akashi.indicator.pattern.TextToken;
import org.akashi.indicator.pattern.TextToken.Kind;

/** The structure of a YARA file: imports, rules, their sections, strings and what conditions refer to. */
final class YaraParse {

	private static final Set<String> MODULES = Set.of("pe", "elf", "math", "hash", "dotnet", "time", "cuckoo", "magic", "dex", "macho", "console", "string", "lnk", "vt");

	private final String text;
	private final List<TextToken> tokens;
	private final List<TextFinding> findings;
	private final List<YaraRule> rules = new ArrayList<>();
	private final Map<String, String> imports = new LinkedHashMap<>();
	private boolean includes;
	private int at;

	YaraParse(String text) {
		this.text = text;
		YaraScan scan = new YaraScan(text);
		findings = scan.findings;
		tokens = scan.tokens.stream().filter(token -> token.kind() != Kind.COMMENT).toList();
		file();
	}

	List<YaraRule> rules() {
		return rules;
	}

	List<TextFinding> findings() {
		return findings;
	}

	/** Names of the imported modules, with the import as written. */
	Map<String, String> imports() {
		return imports;
	}

	/** Whether the file asks for other files. */
	boolean includes() {
		return includes;
	}

	private String word(int ahead) {
		return at + ahead < tokens.size() ? tokens.get(at + ahead).of(text) : "";
	}

	private void file() {
		Map<String, YaraRule> known = new HashMap<>();
		while (at < tokens.size()) {
			switch (word(0)) {
				case "import" -> imported();
				case "include" -> included();
				case "private", "global", "rule" -> rule(known);
				default -> {
					TextToken token = tokens.get(at++);
					say(Severity.ERROR, token, "Here stands a rule, an import or nothing");
					while (at < tokens.size() && !Set.of("rule", "private", "global", "import").contains(word(0))) {
						at++;
					}
				}
			}
		}
		if (rules.isEmpty() && findings.isEmpty()) {
			findings.add(TextFinding.at(text, Severity.ERROR, 0, text.length(), "There is no rule", List.of(TextFix.of("Insert a rule", text.length(), text.length(),
					"rule name\n{\n\tstrings:\n\t\t$a = \"text\"\n\tcondition:\n\t\t$a\n}\n"))));
		}
		rules.forEach(this::modules);
	}

	private void say(Severity severity, TextToken token, String message, TextFix... fixes) {
		findings.add(TextFinding.at(text, severity, token.start(), token.end(), message, List.of(fixes)));
	}

	private void imported() {
		TextToken keyword = tokens.get(at++);
		if (at < tokens.size() && tokens.get(at).kind() == Kind.TEXT) {
			TextToken name = tokens.get(at++);
			imports.put(name.of(text).replace("\"", ""), text.substring(keyword.start(), name.end()));
		} else {
			say(Severity.ERROR, keyword, "The name of the module stands in quotes: import \"pe\"");
		}
	}

	private void included() {
		TextToken keyword = tokens.get(at++);
		includes = true;
		say(Severity.WARNING, keyword, "Other files are not read: the rule is checked without them");
		at += at < tokens.size() && tokens.get(at).kind() == Kind.TEXT ? 1 : 0;
	}

	private void rule(Map<String, YaraRule> known) {
		int start = tokens.get(at).start();
		boolean isPrivate = false;
		while (word(0).equals("private") || word(0).equals("global")) {
			isPrivate |= word(0).equals("private");
			at++;
		}
		if (!word(0).equals("rule")) {
			say(Severity.ERROR, tokens.get(Math.min(at, tokens.size() - 1)), "Behind private and global stands the word rule");
			return;
		}
		TextToken keyword = tokens.get(at++);
		TextToken name = at < tokens.size() ? tokens.get(at) : keyword;
		if (name.kind() != Kind.PROPERTY) {
			say(Severity.ERROR, name, name.kind() == Kind.KEYWORD && name != keyword ? "«" + name.of(text) + "» is a word of YARA and no name of a rule" : "A rule needs a name");
		}
		at += name == keyword ? 0 : 1;
		if (word(0).equals(":")) {
			at++;
			while (at < tokens.size() && tokens.get(at).kind() == Kind.PROPERTY) {
				at++;
			}
		}
		if (!word(0).equals("{")) {
			say(Severity.ERROR, name, "«{» opens the rule", TextFix.of("Insert {", name.end(), name.end(), " {"));
			return;
		}
		at++;
		body(start, name, isPrivate, known);
	}

	private void body(int start, TextToken name, boolean isPrivate, Map<String, YaraRule> known) {
		Map<String, Integer> strings = new LinkedHashMap<>();
		Map<String, String> meta = new LinkedHashMap<>();
		Set<String> words = new LinkedHashSet<>();
		List<OutlineNode> sections = new ArrayList<>();
		boolean condition = false;
		while (at < tokens.size() && !word(0).equals("}")) {
			String section = word(0);
			TextToken head = tokens.get(at);
			if (!Set.of("meta", "strings", "condition").contains(section) || !word(1).equals(":")) {
				say(Severity.ERROR, head, "Here stands meta:, strings:, condition: or «}»");
				at++;
				continue;
			}
			at += 2;
			List<OutlineNode> entries = new ArrayList<>();
			switch (section) {
				case "meta" -> meta(meta, entries);
				case "strings" -> strings(strings, entries);
				default -> {
					condition = true;
					condition(words, entries);
				}
			}
			sections.add(new OutlineNode(section, "section", head.start(), tokens.get(at - 1).end(), entries));
		}
		int end = at < tokens.size() ? tokens.get(at++).end() : text.length();
		if (end == text.length() && (tokens.isEmpty() || !tokens.getLast().of(text).equals("}"))) {
			say(Severity.ERROR, name, "The rule is not closed", TextFix.of("Close with }", text.length(), text.length(), "\n}"));
		} else if (!condition) {
			say(Severity.ERROR, name, "A rule needs a condition", TextFix.of("Insert a condition", end - 1, end - 1,
					"\tcondition:\n\t\t" + (strings.isEmpty() ? "true" : "any of them") + "\n"));
		}
		YaraRule rule = new YaraRule(name.of(text), name.start(), start, end, isPrivate, strings, meta, words, sections);
		if (known.put(rule.name(), rule) != null) {
			say(Severity.ERROR, name, "A rule of the name «" + rule.name() + "» stands before");
		}
		rules.add(rule);
		if (condition) {
			references(rule);
		}
	}

	private boolean sectionEnds() {
		return at >= tokens.size() || word(0).equals("}") || Set.of("meta", "strings", "condition").contains(word(0)) && word(1).equals(":");
	}

	private void meta(Map<String, String> meta, List<OutlineNode> entries) {
		while (!sectionEnds()) {
			TextToken key = tokens.get(at++);
			if (!word(0).equals("=")) {
				say(Severity.ERROR, key, "Meta data look like: author = \"name\"");
				continue;
			}
			at++;
			at += word(0).equals("-") ? 1 : 0;
			if (sectionEnds()) {
				say(Severity.ERROR, key, "There is no value");
				return;
			}
			TextToken value = tokens.get(at++);
			if (value.kind() != Kind.TEXT && value.kind() != Kind.NUMBER && !Set.of("true", "false").contains(value.of(text))) {
				say(Severity.ERROR, value, "A value is a text in quotes, a number, true or false");
			}
			meta.put(key.of(text), value.of(text).replaceAll("^\"|\"$", ""));
			entries.add(OutlineNode.leaf(key.of(text) + " = " + value.of(text), "entry", key.start(), value.end()));
		}
	}

	private void strings(Map<String, Integer> strings, List<OutlineNode> entries) {
		if (sectionEnds()) {
			say(Severity.ERROR, tokens.get(Math.min(at, tokens.size()) - 1), "There are no strings");
		}
		while (!sectionEnds()) {
			TextToken id = tokens.get(at++);
			if (id.kind() != Kind.VARIABLE || !word(0).equals("=")) {
				say(Severity.ERROR, id, "A string looks like: $a = \"text\"");
				continue;
			}
			at++;
			TextToken value = sectionEnds() ? id : tokens.get(at++);
			if (value.kind() != Kind.TEXT && value.kind() != Kind.EXPRESSION) {
				say(Severity.ERROR, value, "A string is a text in quotes, a regular expression, or bytes in braces");
			}
			int end = modifiers(value.end());
			if (!id.of(text).equals("$") && strings.put(id.of(text), id.start()) != null) {
				say(Severity.ERROR, id, "The string «" + id.of(text) + "» stands twice");
			}
			entries.add(OutlineNode.leaf(text.substring(id.start(), Math.min(end, id.start() + 120)), "entry", id.start(), end));
		}
	}

	private int modifiers(int end) {
		int last = end;
		while (!sectionEnds() && tokens.get(at).kind() != Kind.VARIABLE) {
			last = tokens.get(at++).end();
		}
		return last;
	}

	private void condition(Set<String> words, List<OutlineNode> entries) {
		int first = at;
		int depth = 0;
		while (at < tokens.size() && !word(0).equals("}")) {
			depth += word(0).equals("(") ? 1 : word(0).equals(")") ? -1 : 0;
			TextToken token = tokens.get(at++);
			if (token.kind() == Kind.VARIABLE || token.kind() == Kind.PROPERTY || token.of(text).equals("them")) {
				words.add(token.of(text));
			}
			if (depth < 0) {
				say(Severity.ERROR, token, "Nothing opened this parenthesis", TextFix.of("Remove )", token.start(), token.end(), ""));
				depth = 0;
			}
		}
		if (first == at) {
			say(Severity.ERROR, tokens.get(at - 1), "The condition is empty");
			return;
		}
		TextToken last = tokens.get(at - 1);
		if (depth > 0) {
			say(Severity.ERROR, last, "A parenthesis is not closed", TextFix.of("Close with )", last.end(), last.end(), ")".repeat(depth)));
		}
		int start = tokens.get(first).start();
		entries.add(OutlineNode.leaf(text.substring(start, Math.min(last.end(), start + 120)).replaceAll("\\s+", " "), "entry", start, last.end()));
	}

	private void references(YaraRule rule) {
		Set<String> used = new LinkedHashSet<>();
		boolean all = rule.words().contains("them");
		for (String word : rule.words()) {
			if (word.length() > 1 && "$#@!".indexOf(word.charAt(0)) >= 0) {
				String id = "$" + word.substring(1);
				if (id.endsWith("*")) {
					String prefix = id.substring(0, id.length() - 1);
					rule.strings().keySet().stream().filter(name -> name.startsWith(prefix)).forEach(used::add);
				} else if (!rule.strings().containsKey(id)) {
					int place = text.indexOf(word, rule.outline().getLast().start());
					findings.add(TextFinding.at(text, Severity.ERROR, place, place + word.length(), "There is no string «" + id + "»", List.of()));
				}
				used.add(id);
			} else if (word.equals("$")) {
				all = true;
			}
		}
		boolean any = all;
		rule.strings().forEach((id, place) -> {
			if (!any && !used.contains(id) && !id.startsWith("$_")) {
				findings.add(TextFinding.at(text, Severity.ERROR, place, place + id.length(), "The condition doesn't use the string «" + id + "»", List.of()));
			}
		});
	}

	private void modules(YaraRule rule) {
		for (String word : rule.words()) {
			if (MODULES.contains(word) && !imports.containsKey(word)) {
				int condition = rule.outline().isEmpty() ? rule.start() : rule.outline().getLast().start();
				int place = Math.max(rule.start(), text.indexOf(word + ".", condition));
				if (text.startsWith(word + ".", place)) {
					findings.add(TextFinding.at(text, Severity.ERROR, place, place + word.length(), "The module «" + word + "» is not imported",
							List.of(TextFix.of("Import " + word, 0, 0, "import \"" + word + "\"\n"))));
				}
			}
		}
	}
}
