package org.akashi.indicator.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.pattern.Completion;
import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.OutlineNode;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextToken;
import org.akashi.indicator.pattern.TextToken.Kind;

/** YARA rules («Writing YARA rules» of the documentation of YARA 4). The real compiler says more, see {@link RuleCompilers}. */
final class YaraLanguage implements IndicatorLanguage {

	@Override
	public String id() {
		return "yara";
	}

	@Override
	public String label() {
		return "YARA";
	}

	@Override
	public List<TextToken> tokens(String text) {
		List<TextToken> tokens = new ArrayList<>(new YaraScan(text).tokens);
		for (int i = 1; i < tokens.size(); i++) {
			if (tokens.get(i - 1).kind() == Kind.KEYWORD && tokens.get(i - 1).of(text).equals("rule") && tokens.get(i).kind() == Kind.PROPERTY) {
				tokens.set(i, new TextToken(Kind.TYPE, tokens.get(i).start(), tokens.get(i).end()));
			}
		}
		return tokens;
	}

	@Override
	public List<TextFinding> check(String text) {
		List<TextFinding> findings = new ArrayList<>(new YaraParse(text).findings());
		findings.sort(Comparator.comparingInt(TextFinding::start));
		return findings;
	}

	@Override
	public List<OutlineNode> outline(String text) {
		return new YaraParse(text).rules().stream()
				.map(rule -> new OutlineNode(rule.name(), "rule", rule.nameStart(), rule.nameStart() + rule.name().length(), rule.outline())).toList();
	}

	@Override
	public List<Completion> complete(String text, int offset) {
		int start = offset;
		while (start > 0 && (RuleScan.letter(text.charAt(start - 1)) || RuleScan.digit(text.charAt(start - 1)) || "$#@!".indexOf(text.charAt(start - 1)) >= 0)) {
			start--;
		}
		String prefix = text.substring(start, offset);
		List<Completion> completions = new ArrayList<>();
		int from = start;
		if (!prefix.isEmpty() && "#@!$".indexOf(prefix.charAt(0)) >= 0 || prefix.isEmpty()) {
			char sign = prefix.isEmpty() ? '$' : prefix.charAt(0);
			new YaraParse(text).rules().stream().filter(rule -> rule.start() <= offset && offset <= rule.end()).flatMap(rule -> rule.strings().keySet().stream())
					.map(id -> sign + id.substring(1)).filter(id -> id.startsWith(prefix))
					.forEach(id -> completions.add(Completion.of(id, "string of the rule", Kind.VARIABLE, from, offset, id)));
		}
		YaraScan.KEYWORDS.stream().sorted().filter(word -> word.startsWith(prefix))
				.forEach(word -> completions.add(Completion.of(word, "", Kind.KEYWORD, from, offset, word)));
		return completions;
	}

	@Override
	public Optional<String> format(String text) {
		return Optional.empty();
	}
}
