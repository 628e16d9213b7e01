package org.akashi.analysis.ui.internal.killchain;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;

/** What people call kill chains and their phases. Those that nobody knows are made readable. */
final class PhaseNames {

	private final ResourceBundle texts;

	PhaseNames(Locale locale) {
		texts = ResourceBundle.getBundle("org.akashi.analysis.ui.internal.killchain.phases", locale, PhaseNames.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** In the language of the workbench. */
	static PhaseNames ofWorkbench() {
		return new PhaseNames(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
	}

	/** A chain by its {@code kill_chain_name}. */
	String chain(String name) {
		return texts.containsKey("chain." + name) ? texts.getString("chain." + name) : readable(name);
	}

	/** A phase by its {@code phase_name}. */
	String phase(String name) {
		return texts.containsKey(name) ? texts.getString(name) : readable(name);
	}

	private static String readable(String name) {
		String words = name.replaceAll("[-_\\s\\p{Cntrl}]+", " ").strip();
		return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}
}
