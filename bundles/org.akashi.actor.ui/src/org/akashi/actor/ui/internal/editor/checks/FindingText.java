package org.akashi.actor.ui.internal.editor.checks;

import java.util.Locale;
import java.util.ResourceBundle;

import org.akashi.stix.Finding;
import org.eclipse.core.runtime.Platform;

/** Findings of the rules in the language of the workbench: the rules' own sentences are English. */
final class FindingText {

	private static final ResourceBundle TEXTS = texts(
			Platform.isRunning() ? Locale.forLanguageTag(Platform.getNL().replace('_', '-')) : Locale.getDefault());

	private FindingText() {
	}

	static ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle("org.akashi.actor.ui.internal.editor.checks.rules", locale, FindingText.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The finding's sentence; where the language has one for the rule, that, with the particulars behind it. */
	static String of(Finding finding) {
		return of(finding, TEXTS);
	}

	static String of(Finding finding, ResourceBundle texts) {
		return texts.containsKey(finding.rule()) ? texts.getString(finding.rule()) + " (" + finding.message() + ")" : finding.message();
	}
}
