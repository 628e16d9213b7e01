package org.akashi.review.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.rules.IndicatorLanguages;
import org.akashi.indicator.rules.RuleFile;
import org.akashi.model.Indicator;
import org.akashi.store.Case;
import org.akashi.store.Edit;

/** Brings rules of YARA, Sigma, Suricata and Snort into a case: each becomes an indicator whose pattern is the rule as written. */
public final class RuleImport {

	private final List<RuleFile.Rule> rules = new ArrayList<>();
	private int known;
	private int faulty;

	/**
	 * Reads the rules of a file.
	 *
	 * @param patternType the language, or {@code null} to tell it by the file's name
	 * @return whether the file has rules of a known language
	 */
	public boolean read(String fileName, String text, String patternType) {
		Optional<String> language = patternType != null ? Optional.of(patternType) : RuleFile.language(fileName, text);
		List<RuleFile.Rule> found = language.map(each -> RuleFile.rules(each, text)).orElse(List.of());
		rules.addAll(found);
		return !found.isEmpty();
	}

	/** Leaves out the rules that the case has, and each but the first of equal ones. */
	public void leaveOutKnown(Case open) {
		Set<List<String>> seen = new HashSet<>();
		int before = rules.size();
		rules.removeIf(rule -> !seen.add(List.of(rule.patternType(), rule.text())) || isKnown(open, rule));
		known += before - rules.size();
	}

	private static boolean isKnown(Case open, RuleFile.Rule rule) {
		return open.index().valued(rule.text()).stream().filter(entry -> entry.type().equals("indicator"))
				.anyMatch(entry -> open.index().find(entry.id()).filter(Indicator.class::isInstance)
						.filter(object -> rule.text().equals(((Indicator) object).getPattern())).isPresent());
	}

	/** The rules, in order of the files. */
	public List<RuleFile.Rule> rules() {
		return List.copyOf(rules);
	}

	/** How many were there already. */
	public int known() {
		return known;
	}

	/** How many rules have errors; they are brought in nevertheless. */
	public int faulty() {
		return faulty;
	}

	/**
	 * Adds an indicator for each rule.
	 *
	 * @param validFrom STIX timestamp
	 * @return their ids
	 */
	public List<String> add(Edit edit, Case open, String validFrom) {
		List<String> ids = new ArrayList<>();
		for (RuleFile.Rule rule : rules) {
			NewIndicator made = new NewIndicator(rule.patternType(), rule.text(), rule.name(), rule.description(), validFrom, null, List.of(),
					List.of("malicious-activity"), List.of());
			ids.add(made.add(edit, open.index()).getId());
			boolean wrong = IndicatorLanguages.of(rule.patternType()).check(rule.text()).stream()
					.anyMatch(finding -> finding.severity() == TextFinding.Severity.ERROR);
			faulty += wrong ? 1 : 0;
		}
		return ids;
	}
}
