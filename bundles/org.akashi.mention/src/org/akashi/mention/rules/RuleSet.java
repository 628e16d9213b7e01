package org.akashi.mention.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.mention.Mention;

/**
 * Rules ready to be applied. Pure: the same mention and the same rules always give the same. Of several rules that a
 * mention fulfils one counts: a rule by hand over an imported one over a learned one, then the more exact match. A rule
 * that is switched off also stands over a learned one of the same match. Immutable, for any number of threads; a look-up
 * takes time that doesn't grow with the number of rules, but for rules about nothing but type or extractor.
 */
public final class RuleSet {

	/** No rules. */
	public static final RuleSet EMPTY = new RuleSet(List.of());

	/**
	 * A mention as the rules leave it.
	 *
	 * @param mention with confidence and reason changed
	 * @param rule    the rule that did so, if any
	 */
	public record Ruled(Mention mention, Optional<ExtractionRule> rule) {

		/** Whether it is kept out of sight. */
		public boolean suppressed() {
			return rule.isPresent() && rule.get().effect() == ExtractionRule.Effect.SUPPRESS;
		}
	}

	private final List<ExtractionRule> rules;
	private final Map<String, List<ExtractionRule>> byKey = new HashMap<>();
	private final List<ExtractionRule> general = new ArrayList<>();
	private boolean hosts;

	/** Where two rules have one match, the one that was given first counts. */
	public RuleSet(Collection<ExtractionRule> rules) {
		Map<String, ExtractionRule> byId = new LinkedHashMap<>();
		rules.forEach(rule -> byId.putIfAbsent(rule.id(), rule));
		this.rules = List.copyOf(byId.values());
		this.rules.stream().filter(ExtractionRule::enabled).forEach(this::index);
	}

	private void index(ExtractionRule rule) {
		RuleMatch match = rule.match();
		String key = !match.value().isEmpty() ? key('v', match.value()) : !match.raw().isEmpty() ? key('r', match.raw())
				: !match.name().isEmpty() ? key('n', match.name()) : !match.host().isEmpty() ? key('h', match.host()) : "";
		hosts |= key.startsWith("h");
		(key.isEmpty() ? general : byKey.computeIfAbsent(key, one -> new ArrayList<>(1))).add(rule);
	}

	private static String key(char kind, String text) {
		return kind + RuleMatch.folded(text);
	}

	/** All rules, those that are switched off too, in the order in which they were given. */
	public List<ExtractionRule> rules() {
		return rules;
	}

	/** These rules and, where they say nothing, those of another set. */
	public RuleSet or(RuleSet other) {
		if (other.rules.isEmpty() || rules.isEmpty()) {
			return rules.isEmpty() ? other : this;
		}
		List<ExtractionRule> both = new ArrayList<>(rules);
		both.addAll(other.rules);
		return new RuleSet(both);
	}

	/** The mention as the rules leave it. */
	public Ruled apply(Mention mention) {
		ExtractionRule rule = rule(mention);
		return rule == null ? new Ruled(mention, Optional.empty()) : new Ruled(rule.apply(mention), Optional.of(rule));
	}

	/** The rule that counts, or null. */
	private ExtractionRule rule(Mention mention) {
		if (byKey.isEmpty() && general.isEmpty()) {
			return null;
		}
		List<ExtractionRule> candidates = new ArrayList<>(general);
		add(candidates, key('v', mention.value()));
		add(candidates, key('r', mention.raw()));
		add(candidates, key('n', mention.entity().isEmpty() ? mention.value() : mention.entity()));
		String host = hosts ? Hosts.of(mention.type(), mention.value()) : "";
		while (!host.isEmpty()) {
			add(candidates, key('h', host));
			host = host.substring(host.indexOf('.') < 0 ? host.length() : host.indexOf('.') + 1);
		}
		return candidates.stream().filter(rule -> rule.match().matches(mention)).min(Comparator
				.<ExtractionRule>comparingInt(rule -> rule.origin().ordinal()).thenComparingInt(rule -> -rule.match().exactness())
				.thenComparing(ExtractionRule::id)).orElse(null);
	}

	private void add(List<ExtractionRule> candidates, String key) {
		candidates.addAll(byKey.getOrDefault(key, List.of()));
	}
}
