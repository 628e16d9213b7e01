package org.akashi.analysis.ui.internal.matrix;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;

/** What people call tactics, in the language of the workbench. */
final class TacticNames {

	private final ResourceBundle names;

	TacticNames(Locale locale) {
		names = ResourceBundle.getBundle("org.akashi.analysis.ui.internal.matrix.tactics", locale, TacticNames.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** In the language of the workbench. */
	static TacticNames ofWorkbench() {
		return new TacticNames(Platform.isRunning() ? Locale.forLanguageTag(Platform.getNL().replace('_', '-')) : Locale.getDefault());
	}

	/** The name of a tactic by its short name. */
	String name(String shortName) {
		return names.containsKey(shortName) ? names.getString(shortName) : shortName.replace('-', ' ');
	}
}
