package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalInt;

import org.akashi.stix.ConfidenceScale.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of appendix A. */
class ConfidenceScaleTest {

	@ParameterizedTest
	@EnumSource
	void eachValueHasOneTermAndBack(ConfidenceScale scale) {
		int next = 0;
		for (Term term : scale.terms()) {
			assertEquals(next, term.from(), term::name);
			assertEquals(OptionalInt.of(term.value()), scale.value(term.name()));
			for (int value = term.from(); value <= term.to(); value++) {
				assertEquals(term.name(), scale.term(value));
			}
			assertEquals(term.name(), scale.term(term.value()));
			next = term.to() + 1;
		}
		assertEquals(101, next);
		assertThrows(IllegalArgumentException.class, () -> scale.term(101));
		assertThrows(IllegalArgumentException.class, () -> scale.term(-1));
		assertThrows(IllegalArgumentException.class, () -> scale.value("no such term"));
	}

	@ParameterizedTest
	@CsvSource({"NONE_LOW_MED_HIGH, Low, 15", "NONE_LOW_MED_HIGH, med, 50", "NONE_LOW_MED_HIGH, High, 85", "NONE_LOW_MED_HIGH, None, 0", "ZERO_TO_TEN, 7, 70",
			"ZERO_TO_TEN, 10, 100", "ADMIRALTY, 1 - Confirmed by other sources, 90", "ADMIRALTY, 5, 10", "ADMIRALTY, probably true, 70", "WEP, Even Chance, 50",
			"WEP, probable, 70", "WEP, Almost Certain, 90", "WEP, Certain, 100", "DNI, Remote, 5", "DNI, Nearly Certain, 95", "DNI, Very Likely / Highly Probable, 85"})
	void termsHaveTheValuesOfTheStandard(ConfidenceScale scale, String term, int value) {
		assertEquals(OptionalInt.of(value), scale.value(term));
	}

	@ParameterizedTest
	@CsvSource({"NONE_LOW_MED_HIGH, 29, Low", "NONE_LOW_MED_HIGH, 30, Med", "NONE_LOW_MED_HIGH, 69, Med", "NONE_LOW_MED_HIGH, 70, High", "ZERO_TO_TEN, 94, 9",
			"ZERO_TO_TEN, 4, 0", "ADMIRALTY, 19, 5 - Improbable", "WEP, 0, Impossible", "WEP, 19, Highly Unlikely/Almost Certainly Not", "DNI, 89, Very Likely / Highly Probable"})
	void valuesHaveTheTermsOfTheStandard(ConfidenceScale scale, int value, String term) {
		assertEquals(term, scale.term(value));
	}

	@Test
	void whatIsNotKnownHasNoValue() {
		assertEquals(OptionalInt.empty(), ConfidenceScale.NONE_LOW_MED_HIGH.value("not specified"));
		assertEquals(OptionalInt.empty(), ConfidenceScale.ADMIRALTY.value("6"));
		assertEquals("Truth cannot be judged", ConfidenceScale.ADMIRALTY.unknown().substring(4));
	}
}
