package org.akashi.export.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.akashi.export.Exporters;
import org.akashi.export.Option;
import org.eclipse.core.runtime.Platform;

/**
 * What formats and their options are called in the language of the workbench. Exporters declare their texts in English,
 * as the command line shows them; the ones that come with Akashi are translated here, a plug-in's stay as declared.
 */
final class FormatTexts {

	private final ResourceBundle texts;

	FormatTexts(Locale locale) {
		texts = ResourceBundle.getBundle("org.akashi.export.ui.internal.formats", locale,
				FormatTexts.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** In the language of the workbench. */
	static FormatTexts ofWorkbench() {
		return new FormatTexts(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
	}

	String label(Exporters.Entry format) {
		return text(format.id(), format.label());
	}

	/** The options of a format, with label and description for people; ids, choices and defaults stay. */
	List<Option> options(Exporters.Entry format) {
		return format.exporter().options().stream().map(option -> option(format.id() + "." + option.id(), option))
				.toList();
	}

	private Option option(String key, Option option) {
		return new Option(option.id(), text(key, option.label()), text(key + ".description", option.description()),
				option.kind(), option.choices(), option.defaultValue());
	}

	private String text(String key, String declared) {
		try {
			return texts.getString(key);
		} catch (MissingResourceException e) {
			// Not one of ours, or the language in which it is declared.
			return declared;
		}
	}
}
