package org.akashi.report.ui.internal.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.mention.MentionTypes;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.RuleMatch;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.report.ui.internal.review.QueueItem;

/** The rules that "never extract" means for items of the queue. */
public final class NeverRules {

	private NeverRules() {
	}

	/**
	 * Rules against what is selected: an observable by its value, a name as it is written here, since its other names may
	 * well be right.
	 */
	public static List<ExtractionRule> values(Collection<QueueItem> items) {
		Map<String, ExtractionRule> rules = new LinkedHashMap<>();
		for (QueueItem item : items) {
			if (item.mention()) {
				add(rules, item.type(), item);
			}
		}
		return new ArrayList<>(rules.values());
	}

	private static void add(Map<String, ExtractionRule> rules, String type, QueueItem item) {
		boolean name = MentionTypes.NAMES.contains(type) || type.equals(ObservableType.TECHNIQUE.id());
		String written = item.raw().strip().replaceAll("\\s+", " ");
		if ((name ? written : item.value()).length() <= RuleMatch.LONGEST && item.value().chars().noneMatch(Character::isISOControl)) {
			add(rules, name ? new RuleMatch(type, "", "", written, "", "") : RuleMatch.value(type, item.value()));
		}
	}

	/** The rule against a piece of text, whatever it is taken for. */
	public static List<ExtractionRule> written(String text) {
		String written = text.strip().replaceAll("\\s+", " ");
		boolean possible = !written.isEmpty() && written.length() <= RuleMatch.LONGEST && written.chars().noneMatch(Character::isISOControl);
		return !possible ? List.of() : List.of(
				ExtractionRule.byHand(new RuleMatch("", "", "", written, "", ""), Effect.SUPPRESS, 0, "", "", ""));
	}

	/** Rules against the domains of what is selected: of URLs, e-mail addresses and domains. */
	public static List<ExtractionRule> hosts(Collection<QueueItem> items) {
		Map<String, ExtractionRule> rules = new LinkedHashMap<>();
		for (QueueItem item : items) {
			domain(item).ifPresent(domain -> add(rules, RuleMatch.host(domain)));
		}
		return new ArrayList<>(rules.values());
	}

	/** The domain of an item. */
	public static Optional<String> domain(QueueItem item) {
		return !item.mention() || item.value().isBlank() ? Optional.empty()
				: ObservableType.of(item.type()).flatMap(type -> new Observable(type, item.value()).ownedDomain()).map(Observable::value);
	}

	private static void add(Map<String, ExtractionRule> rules, RuleMatch match) {
		rules.putIfAbsent(match.id(), ExtractionRule.byHand(match, Effect.SUPPRESS, 0, "", "", ""));
	}
}
