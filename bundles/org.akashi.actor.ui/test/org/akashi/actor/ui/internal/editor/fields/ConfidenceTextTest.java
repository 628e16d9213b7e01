package org.akashi.actor.ui.internal.editor.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.ConfidenceScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, words and grades that say how sure somebody is. */
class ConfidenceTextTest {

	@ParameterizedTest
	@CsvSource({ "0,0", "100,100", "85%,85", "High,85", "med,50", "Medium,50", "low,15", "Likely,70", "Probable,70", "Almost certain,90",
			"B2,70", "a1,90", "C-3,50", "F 5,10", "Even chance,50", "1 - Confirmed by other sources,90" })
	void numbersWordsAndGradesAreUnderstood(String typed, int value) {
		assertEquals(value, ConfidenceText.of(typed).value());
	}

	@ParameterizedTest
	@ValueSource(strings = { "101", "-1", "very", "G2", "B7", "99999999999", "A6", "" })
	void whatSaysNothingIsRefused(String typed) {
		assertThrows(IllegalArgumentException.class, () -> ConfidenceText.of(typed));
	}

	@Test
	void theLetterOfAGradeIsTheReliabilityOfTheSource() {
		assertEquals("B", ConfidenceText.of("b2").reliability());
		assertEquals("", ConfidenceText.of("70").reliability());
	}

	@Test
	void theReliabilityIsKeptAsALabelAndReplacedByAnother() {
		List<String> once = ConfidenceText.labels(List.of("x"), "B");
		assertEquals(List.of("x", "admiralty-scale:source-reliability=\"b\""), once);
		assertEquals(Optional.of("B"), ConfidenceText.reliability(once));
		assertEquals(List.of("x", "admiralty-scale:source-reliability=\"c\""), ConfidenceText.labels(once, "C"));
		assertEquals(once, ConfidenceText.labels(once, ""));
		assertEquals(Optional.empty(), ConfidenceText.reliability(List.of("x")));
	}

	@Test
	void eachTermOfEachScaleHasAWordThatIsUnderstood() {
		for (ConfidenceScale scale : ConfidenceScale.values()) {
			for (ConfidenceScale.Term term : scale.terms()) {
				String word = ConfidenceText.word(scale, term);
				assertTrue(scale == ConfidenceScale.ZERO_TO_TEN || ConfidenceText.of(word).value() >= 0, word);
				assertEquals(word, ConfidenceText.word(scale, term.value()));
			}
		}
		assertEquals(ConfidenceScale.WEP.terms().size(), Messages.Confidence_wep.split("\\|").length);
		assertEquals(ConfidenceScale.DNI.terms().size(), Messages.Confidence_dni.split("\\|").length);
		assertEquals(ConfidenceScale.ADMIRALTY.terms().size(), Messages.Confidence_admiralty.split("\\|").length);
	}

	@Test
	void whatWasUnderstoodIsSaidWithItsGrade() {
		assertEquals("70 · High · B2", ConfidenceText.understood(ConfidenceScale.NONE_LOW_MED_HIGH, 70, "B"));
		assertEquals("50 · Medium", ConfidenceText.understood(ConfidenceScale.NONE_LOW_MED_HIGH, 50, ""));
	}
}
