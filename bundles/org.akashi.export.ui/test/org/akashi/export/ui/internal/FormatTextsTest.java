package org.akashi.export.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;

import org.akashi.export.Exporters;
import org.akashi.export.Option;
import org.junit.jupiter.api.Test;

class FormatTextsTest {

	private final List<Exporters.Entry> formats = Exporters.builtIn().all();

	@Test
	void everyFormatAndOptionThatComesWithTheWorkbenchIsTranslated() {
		FormatTexts japanese = new FormatTexts(Locale.JAPANESE);
		for (Exporters.Entry format : formats) {
			assertNotEquals(format.label(), japanese.label(format), format.id());
			List<Option> declared = format.exporter().options();
			List<Option> shown = japanese.options(format);
			for (int i = 0; i < declared.size(); i++) {
				assertNotEquals(declared.get(i).label(), shown.get(i).label(), declared.get(i).id());
				assertNotEquals(declared.get(i).description(), shown.get(i).description(), declared.get(i).id());
				assertEquals(declared.get(i).id(), shown.get(i).id());
				assertEquals(declared.get(i).choices(), shown.get(i).choices());
				assertEquals(declared.get(i).defaultValue(), shown.get(i).defaultValue());
			}
		}
	}

	@Test
	void otherLanguagesShowWhatIsDeclared() {
		FormatTexts german = new FormatTexts(Locale.GERMAN);
		for (Exporters.Entry format : formats) {
			assertEquals(format.label(), german.label(format));
			assertEquals(format.exporter().options(), german.options(format));
		}
	}
}
