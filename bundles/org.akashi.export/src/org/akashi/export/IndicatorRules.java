package org.akashi.export;

import java.util.Objects;
import java.util.function.Supplier;

import org.akashi.indicator.life.DecayModels;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.akashi.warninglist.CaseWarningSettings;
import org.akashi.warninglist.UserWarningLists;
import org.akashi.warninglist.WarningLists;

/**
 * By what it is decided which indicators are worth handing over.
 *
 * @param models how indicators fade
 * @param lists  what is known as harmless; asked only when it is needed, for reading lists takes a moment
 */
public record IndicatorRules(DecayModels models, Supplier<WarningLists> lists) {

	/** Without a case: the models and lists that come with Akashi and those of the user. */
	public static final IndicatorRules DEFAULTS = new IndicatorRules(DecayModels.defaults(), () -> UserWarningLists.ofUser().lists());

	public IndicatorRules {
		Objects.requireNonNull(models, "models");
		Objects.requireNonNull(lists, "lists");
	}

	/** Those of a case. A setting that can't be read counts as not there: the case names it where it is edited. */
	public static IndicatorRules of(Case source) {
		CaseTexts settings = source.texts(CaseTexts.Kind.SETTING);
		return new IndicatorRules(settings.text(DecayModels.SETTING).map(IndicatorRules::models).orElseGet(DecayModels::defaults),
				() -> UserWarningLists.ofUser().lists().with(settings.text(CaseWarningSettings.SETTING).map(IndicatorRules::lists)
						.orElse(CaseWarningSettings.NONE)));
	}

	private static DecayModels models(String text) {
		try {
			return DecayModels.read(text);
		} catch (IllegalArgumentException e) {
			return DecayModels.defaults();
		}
	}

	private static CaseWarningSettings lists(String text) {
		try {
			return CaseWarningSettings.read(text);
		} catch (IllegalArgumentException e) {
			return CaseWarningSettings.NONE;
		}
	}
}
