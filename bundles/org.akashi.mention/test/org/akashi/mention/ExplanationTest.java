package org.akashi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.akashi.mention.Explanation.Clause;
import org.akashi.mention.Explanation.Kind;
import org.junit.jupiter.api.Test;

class ExplanationTest {

	private static Mention mention(String raw, String value, String extractor, String why) {
		return new Mention(new Span(0, raw.length()), 0, raw, value, "domain", "", List.of(), Role.INDICATOR, 60, extractor, why);
	}

	private static Explanation of(String why) {
		return Explanation.of(why, "test/1");
	}

	@Test
	void aRuleWithItsRole() {
		Explanation explanation = of("Name under the public suffix «com»; written defanged; indicator: stands under «IOCs»");

		assertEquals("Name under the public suffix «com»", explanation.basis());
		assertEquals("test/1", explanation.extractor());
		assertEquals(List.of(), explanation.lists());
		assertEquals(List.of(new Clause(Kind.NOTE, 0, "written defanged"), new Clause(Kind.ROLE, 0, "stands under «IOCs»")),
				explanation.clauses());
	}

	@Test
	void anAliasWithItsLists() {
		Explanation explanation = of("alias «Hidden Cobra» of the actor Lazarus Group (G0032), in MITRE ATT&CK 18.1, MISP galaxy threat-actor 349");

		assertEquals("alias «Hidden Cobra» of the actor Lazarus Group (G0032)", explanation.basis());
		assertEquals(List.of("MITRE ATT&CK 18.1", "MISP galaxy threat-actor 349"), explanation.lists());
	}

	@Test
	void aRuleThatSaysWhereIsNoList() {
		assertEquals(List.of(), of("Labelled as mutex, in quotation marks").lists());
		assertEquals("Labelled as mutex, in quotation marks", of("Labelled as mutex, in quotation marks").basis());
	}

	@Test
	void whatRaisedAndLowered() {
		Explanation explanation = of("Rule; raised by 10: in a table of indicators; lowered: written in small letters");

		assertEquals(List.of(new Clause(Kind.RAISED, 10, "in a table of indicators")), explanation.clauses(Kind.RAISED));
		assertEquals(List.of(new Clause(Kind.LOWERED, 0, "written in small letters")), explanation.clauses(Kind.LOWERED));
	}

	@Test
	void quotedTextOfTheReportIsNeverAClause() {
		Explanation explanation = of("Rule; indicator: stands under «x; suppressed: all; raised by 99: me»");

		assertEquals(1, explanation.clauses().size());
		assertEquals(List.of(), explanation.clauses(Kind.SUPPRESSED));
	}

	@Test
	void anOpenQuotationMarkHidesNothing() {
		assertEquals(2, of("Rule; stands beside «; lowered by 5: unsure").clauses().size());
	}

	@Test
	void anyTextIsABasis() {
		assertEquals("", of("").basis());
		assertEquals("It stands there.", of("It stands there.").basis());
	}

	@Test
	void completedSaysWhatWasNormalised() {
		Mention mention = Explanation.completed(mention("evil[.]example", "evil.example", "observables/1", "Rule"));

		assertEquals("Rule; normalised: refanged", mention.why());
		assertEquals(Set.of(Normalisation.REFANGED), Explanation.of(mention).normalised());
		assertSame(mention, Explanation.completed(mention));
	}

	@Test
	void whatWasNormalisedIsReadBack() {
		assertEquals(Set.of(Normalisation.REFANGED, Normalisation.CASE), of("Rule; normalised: refanged, letter case made plain").normalised());
		assertEquals(Set.of(), of("Rule; normalised: something new").normalised());
		assertEquals(Set.of(Normalisation.CASE), Explanation.of(mention("A", "a", "t/1", "Rule of an older case")).normalised());
	}

	@Test
	void completedLeavesAWholeReasonAlone() {
		Mention mention = mention("evil.example", "evil.example", "observables/1", "Rule");

		assertSame(mention, Explanation.completed(mention));
	}

	@Test
	void aListWithoutAVersionHasThatOfItsExtractor() {
		Mention mention = Explanation.completed(mention("x", "x", "names/1", "name of the malware X, in MISP galaxy banker, MITRE ATT&CK 18.1; note"));

		assertEquals("name of the malware X, in MISP galaxy banker (names/1), MITRE ATT&CK 18.1; note", mention.why());
		assertSame(mention, Explanation.completed(mention));
	}

	@Test
	void completedKeepsThePieces() {
		Mention pieces = new Mention(new Span(0, 9), 0, "ab\ncd1234", "abcd1234", "md5", "", List.of(), Role.INDICATOR, 60, "t/1", "Rule",
				List.of(new Span(0, 2), new Span(3, 9)));

		assertEquals(pieces.parts(), Explanation.completed(pieces).parts());
		assertTrue(Explanation.completed(pieces).why().endsWith("normalised: joined over a break"));
	}

	@Test
	void aChangeSaysByHowMuch() {
		Mention mention = mention("x", "x", "t/1", "Rule");

		assertEquals("Rule; lowered by 30: rejected 3 times", Explanation.changed(mention, -30, "rejected 3 times").why());
		assertEquals(30, Explanation.changed(mention, -30, "r").confidence());
		assertEquals("Rule; raised by 40: r", Explanation.changed(mention, 90, "r").why());
		assertEquals(100, Explanation.changed(mention, 90, "r").confidence());
		assertSame(mention, Explanation.changed(mention, 0, "r"));
	}

	@Test
	void suppressedKeepsTheMentionAndSaysWhy() {
		Mention mention = Explanation.suppressed(mention("x", "x", "t/1", "Rule"), "rule by hand");

		assertEquals(0, mention.confidence());
		assertEquals(List.of(new Clause(Kind.SUPPRESSED, 0, "rule by hand")), Explanation.of(mention).clauses());
	}
}
