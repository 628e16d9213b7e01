package org.akashi.indicator.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.snakeyaml.engine.v2.nodes.Node;

/** Files of rules as people have them: which language, and one text for each rule. */
public final class RuleFile {

	/**
	 * One rule of a file, ready to be an indicator's pattern.
	 *
	 * @param patternType {@code yara}, {@code sigma}, {@code suricata} or {@code snort}
	 * @param name        what people call it: name, title or message
	 * @param description more words, or {@code ""}
	 * @param text        the rule exactly as the file has it; of a YARA rule among others also what it needs of the file: imports, rules that it names
	 * @param line        where it stands in the file, from 1
	 */
	public record Rule(String patternType, String name, String description, String text, int line) {
	}

	private static final Map<String, String> EXTENSIONS = Map.of("yar", "yara", "yara", "yara", "yml", "sigma", "yaml", "sigma", "rules", "suricata",
			"rule", "suricata", "snort", "snort", "suricata", "suricata");

	private RuleFile() {
	}

	/**
	 * The language of a file by its name. Rules of Suricata and Snort have the same extension: what only Snort 3 knows makes them Snort's.
	 *
	 * @return empty for a file of something else
	 */
	public static Optional<String> language(String fileName, String text) {
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		String language = EXTENSIONS.get(extension);
		if ("suricata".equals(language) && extension.startsWith("rule")) {
			boolean named = fileName.toLowerCase(Locale.ROOT).contains("snort");
			return Optional.of(named || new NetworkRuleScan(text, true).findings.size() > new NetworkRuleScan(text, false).findings.size() ? "snort" : language);
		}
		return Optional.ofNullable(language);
	}

	/** The rules of a file, in its order; what is no rule is left out. A file of one rule is that rule, with all its comments. */
	public static List<Rule> rules(String patternType, String text) {
		List<Rule> rules = switch (patternType) {
			case "yara" -> yara(text);
			case "sigma" -> sigma(text);
			case "suricata", "snort" -> network(patternType, text);
			default -> List.of();
		};
		boolean alone = rules.size() == 1 && !(patternType.equals("suricata") || patternType.equals("snort"));
		return alone ? List.of(new Rule(patternType, rules.getFirst().name(), rules.getFirst().description(), text, 1)) : rules;
	}

	private static int line(String text, int offset) {
		return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
	}

	private static List<Rule> yara(String text) {
		YaraParse parse = new YaraParse(text);
		Map<String, YaraRule> byName = parse.rules().stream().collect(Collectors.toMap(YaraRule::name, Function.identity(), (first, second) -> first));
		List<Rule> rules = new ArrayList<>();
		for (YaraRule rule : parse.rules()) {
			if (rule.isPrivate()) {
				continue;
			}
			Set<YaraRule> needed = new LinkedHashSet<>();
			need(rule, byName, needed);
			needed.remove(rule);
			Set<String> words = new LinkedHashSet<>(rule.words());
			needed.forEach(other -> words.addAll(other.words()));
			StringBuilder whole = new StringBuilder();
			parse.imports().forEach((module, written) -> {
				if (words.contains(module)) {
					whole.append(written).append('\n');
				}
			});
			needed.forEach(other -> whole.append(text, other.start(), other.end()).append("\n\n"));
			whole.append(text, rule.start(), rule.end()).append('\n');
			rules.add(new Rule("yara", rule.name(), rule.meta().getOrDefault("description", ""), whole.toString(), line(text, rule.start())));
		}
		return rules;
	}

	/** What a rule names comes before it. */
	private static void need(YaraRule rule, Map<String, YaraRule> byName, Set<YaraRule> needed) {
		if (needed.contains(rule) || needed.size() > 1000) {
			return;
		}
		rule.words().stream().map(byName::get).filter(other -> other != null && other != rule && other.start() < rule.start())
				.forEach(other -> need(other, byName, needed));
		needed.add(rule);
	}

	private static List<Rule> sigma(String text) {
		YamlText yaml = new YamlText(text);
		List<Rule> rules = new ArrayList<>();
		List<Node> documents = yaml.documents();
		for (Node document : documents) {
			boolean rule = List.of("detection", "correlation", "filter").stream().anyMatch(key -> YamlText.get(document, key).isPresent());
			if (rule) {
				int start = yaml.start(document);
				int end = text.indexOf("\n---", start);
				String slice = documents.size() == 1 ? text : text.substring(start, end < 0 ? text.length() : end + 1);
				rules.add(new Rule("sigma", SigmaChecks.title(yaml, document), YamlText.get(document, "description").map(YamlText::scalar).orElse("").strip(), slice,
						line(text, start)));
			}
		}
		return rules;
	}

	private static List<Rule> network(String patternType, String text) {
		List<Rule> rules = new ArrayList<>();
		for (NetworkRuleScan.Rule rule : new NetworkRuleScan(text, patternType.equals("suricata")).rules()) {
			String name = !rule.message().isEmpty() ? rule.message() : rule.sid().isEmpty() ? patternType + " rule" : "sid " + rule.sid();
			rules.add(new Rule(patternType, name, "", text.substring(rule.start(), rule.end()), line(text, rule.start())));
		}
		return rules;
	}

	/**
	 * Rules of one language as one file: each exactly as it is, in this order. A YARA rule that several of them brought along stands
	 * once.
	 */
	public static String joined(String patternType, List<String> texts) {
		StringBuilder file = new StringBuilder();
		Map<String, String> written = new HashMap<>();
		for (String text : texts) {
			String own = patternType.equals("yara") ? withoutKnown(text, written) : text;
			if (!file.isEmpty()) {
				file.append(file.charAt(file.length() - 1) == '\n' ? "" : "\n").append(patternType.equals("sigma") ? "---\n" : patternType.equals("yara") ? "\n" : "");
			}
			file.append(own);
		}
		return file.toString();
	}

	private static String withoutKnown(String text, Map<String, String> written) {
		StringBuilder own = new StringBuilder(text);
		for (YaraRule rule : new YaraParse(text).rules().reversed()) {
			String slice = text.substring(rule.start(), rule.end());
			if (slice.equals(written.putIfAbsent(rule.name(), slice))) {
				own.delete(rule.start(), rule.end());
			}
		}
		return own.toString();
	}
}
