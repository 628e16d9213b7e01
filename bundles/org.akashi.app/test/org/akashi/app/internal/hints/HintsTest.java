package org.akashi.app.internal.hints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.akashi.app.internal.hints.Hints.Hint;
import org.junit.jupiter.api.Test;

/** The hints: whole in both languages, and each leads on to others. */
class HintsTest {

	private final Hints english = new Hints(Locale.ENGLISH);
	private final Hints japanese = new Hints(Locale.JAPANESE);

	@Test
	void everyConceptIsExplainedInBothLanguages() {
		assertEquals(english.concepts(), japanese.concepts());
		for (String concept : english.concepts()) {
			Hint one = english.of(concept).orElseThrow();
			Hint other = japanese.of(concept).orElseThrow();
			for (Hint hint : List.of(one, other)) {
				assertFalse(hint.title().isBlank(), concept);
				assertFalse(hint.text().isBlank(), concept);
				assertFalse(hint.source().isBlank(), concept);
			}
			assertNotEquals(one.text(), other.text(), concept + " is not translated");
			assertEquals(one.other().isEmpty(), other.other().isEmpty(), concept);
			assertTrue(other.text().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA), concept);
		}
	}

	@Test
	void titlesTellConceptsApart() {
		for (Hints hints : List.of(english, japanese)) {
			Set<String> titles = new HashSet<>();
			hints.all().forEach(hint -> assertTrue(titles.add(hint.title()), hint.title()));
		}
	}

	@Test
	void relatedConceptsAreExplainedToo() {
		for (Hint hint : english.all()) {
			assertTrue(hint.related().stream().anyMatch(key -> english.of(key).isPresent()), hint.concept());
			for (String key : hint.related()) {
				assertTrue(english.of(key).isPresent(), hint.concept() + " -> " + key);
			}
		}
	}

	@Test
	void anIntrusionSetIsToldApartFromAThreatActor() {
		Hint hint = english.of("intrusion-set").orElseThrow();
		assertTrue(hint.other().contains("threat actor"), hint.other());
		assertTrue(hint.related().contains("threat-actor"));
	}

	@Test
	void whatHasNoHintHasNone() {
		assertTrue(english.of("x-custom").isEmpty());
		assertTrue(english.of("").isEmpty());
		assertEquals("note", english.of("opinion").orElseThrow().concept());
	}
}
