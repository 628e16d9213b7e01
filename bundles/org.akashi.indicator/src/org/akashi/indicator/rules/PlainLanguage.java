package org.akashi.indicator.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.akashi.indicator.pattern.Completion;
import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.OutlineNode;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.indicator.pattern.TextToken;

/** A language of which only the name is known, or a regular expression. */
final class PlainLanguage implements IndicatorLanguage {

	private final String id;
	private final String label;

	PlainLanguage(String id, String label) {
		this.id = id;
		this.label = label;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public List<TextToken> tokens(String text) {
		return List.of();
	}

	@Override
	public List<TextFinding> check(String text) {
		if (text.isBlank()) {
			return List.of(TextFinding.at(text, Severity.ERROR, 0, text.length(), "The pattern is empty", List.of()));
		}
		if (id.equals("pcre")) {
			try {
				Pattern.compile(text);
			} catch (PatternSyntaxException e) {
				int at = Math.clamp(e.getIndex(), 0, text.length());
				return List.of(TextFinding.at(text, Severity.WARNING, at, at + 1, "Not a regular expression: " + e.getDescription(), List.of()));
			}
		}
		return List.of();
	}

	@Override
	public List<OutlineNode> outline(String text) {
		return List.of();
	}

	@Override
	public List<Completion> complete(String text, int offset) {
		return List.of();
	}

	@Override
	public Optional<String> format(String text) {
		return Optional.empty();
	}
}
