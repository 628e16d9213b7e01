package org.akashi.analysis.ui.internal.targeting;

import java.util.Locale;
import java.util.ResourceBundle;

import org.akashi.analysis.targeting.Targeted;
import org.akashi.ui.TypeLabels;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** What people call countries, regions and sectors, in the language of the workbench. */
final class TargetNames {

	private final Locale locale;
	private final ResourceBundle sectors;

	TargetNames(Locale locale) {
		this.locale = locale;
		sectors = ResourceBundle.getBundle("org.akashi.analysis.ui.internal.targeting.sectors", locale, TargetNames.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** In the language of the workbench. */
	static TargetNames ofWorkbench() {
		return new TargetNames(Platform.isRunning() ? Locale.forLanguageTag(Platform.getNL().replace('_', '-')) : Locale.getDefault());
	}

	/** The name of a key of {@link Targeted}. */
	String name(String key) {
		if (key.startsWith(Targeted.REGION)) {
			String region = key.substring(Targeted.REGION.length());
			return NLS.bind(Messages.Targeting_region, sectors.containsKey("region." + region) ? sectors.getString("region." + region)
					: readable(region));
		}
		if (key.matches("[A-Z]{2}")) {
			String name = Locale.of("", key).getDisplayCountry(locale);
			return name.isBlank() ? key : name;
		}
		return sectors.containsKey(key) ? sectors.getString(key) : readable(key);
	}

	private static String readable(String term) {
		String words = term.replace('-', ' ').replace('_', ' ').strip();
		return words.isEmpty() ? term : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	/** What a type of subject is called. */
	static String type(String type) {
		return TypeLabels.of(type);
	}
}
