package org.akashi.report.ui.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.RuleMatch;
import org.akashi.report.ui.internal.Messages;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;

/** What rules are called in the user's language. */
public final class RuleLabels {

	private RuleLabels() {
	}

	/** What a rule is about: "Domain name «www.example.com»". */
	public static String about(RuleMatch match) {
		List<String> parts = new ArrayList<>();
		add(parts, Messages.Rules_aboutValue, match.value());
		add(parts, Messages.Rules_aboutName, match.name());
		add(parts, Messages.Rules_aboutRaw, match.raw());
		add(parts, Messages.Rules_aboutHost, match.host());
		add(parts, Messages.Rules_aboutExtractor, match.extractor());
		String all = String.join(", ", parts);
		String type = match.type().isEmpty() ? "" : TypeLabels.of(match.type());
		return type.isEmpty() ? all : all.isEmpty() ? NLS.bind(Messages.Rules_aboutType, type) : NLS.bind(Messages.Rules_ofType, type, all);
	}

	private static void add(List<String> parts, String pattern, String condition) {
		if (!condition.isEmpty()) {
			parts.add(NLS.bind(pattern, condition));
		}
	}

	/** What it does: "Lower by 30". */
	public static String effect(ExtractionRule rule) {
		return NLS.bind(effect(rule.effect()), rule.amount());
	}

	private static String effect(Effect effect) {
		return switch (effect) {
		case SUPPRESS -> Messages.Rules_suppress;
		case LOWER -> Messages.Rules_lowerBy;
		case RAISE -> Messages.Rules_raiseBy;
		};
	}

	/** Where it comes from: "Learned: 4 rejected, 0 accepted". */
	public static String origin(ExtractionRule rule) {
		return switch (rule.origin()) {
		case LEARNED -> NLS.bind(Messages.Rules_learned, rule.rejected(), rule.accepted());
		case BY_HAND -> rule.by().isEmpty() ? Messages.Rules_byHand : NLS.bind(Messages.Rules_byHandOf, rule.by());
		case IMPORTED -> rule.accepted() + rule.rejected() == 0 ? Messages.Rules_imported
				: NLS.bind(Messages.Rules_importedLearned, rule.rejected(), rule.accepted());
		};
	}
}
