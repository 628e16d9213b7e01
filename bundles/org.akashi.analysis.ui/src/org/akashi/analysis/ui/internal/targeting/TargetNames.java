package org.akashi.analysis.ui.internal.targeting;

import java.util.Locale;

import org.akashi.analysis.targeting.TargetWords;
import org.akashi.analysis.targeting.Targeted;
import org.akashi.ui.TypeLabels;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** What people call countries, regions and sectors, in the language of the workbench. */
final class TargetNames {

	private final TargetWords words;

	TargetNames(Locale locale) {
		words = new TargetWords(locale);
	}

	/** In the language of the workbench. */
	static TargetNames ofWorkbench() {
		return new TargetNames(Platform.isRunning() ? Locale.forLanguageTag(Platform.getNL().replace('_', '-')) : Locale.getDefault());
	}

	/** The name of a key of {@link Targeted}. */
	String name(String key) {
		return key.startsWith(Targeted.REGION) ? NLS.bind(Messages.Targeting_region, words.name(key)) : words.name(key);
	}

	/** What a type of subject is called. */
	static String type(String type) {
		return TypeLabels.of(type);
	}
}
