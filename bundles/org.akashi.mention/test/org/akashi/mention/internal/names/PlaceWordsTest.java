package org.akashi.mention.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Findings;
import org.akashi.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceWordsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "an Iranian-aligned actor|Iranian-aligned|IR", "a France-based firm|France-based|FR", "North Korea-linked people|North Korea-linked|KP",
			"Ukraine's grid went dark|Ukraine|UA", "the Irish people|Irish|IE", "in Jeddah they stopped|Jeddah|SA/Jeddah", "in Florida they stopped|Florida|US/Florida",
			"カラチでの活動|カラチ|PK/Karachi", "カイロでの活動|カイロ|EG/Cairo", "テキサス州の病院|テキサス|US/Texas" })
	void places(String text, String raw, String entity) {
		assertEquals(entity, Findings.in(text).mention(raw).entity());
	}

	@Test
	void aLanguageIsAWeakerSign() {
		Mention mention = Findings.in("A Russian-speaking actor sold it.").mention("Russian-speaking");
		assertTrue(mention.confidence() <= 60, mention.why());
		assertTrue(mention.why().contains("language"), mention.why());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "It was tied to the Russian government.|Government of Russia", "the government of China denied it|Government of China",
			"the U.S. federal government said|Government of United States", "the Ministry of State Security of China is|Ministry of State Security of China",
			"the Saudi Ministry of Foreign Affairs wrote|Saudi Ministry of Foreign Affairs", "signed by Beijing Founder Trading Co., Ltd. in May|Beijing Founder Trading Co., Ltd.",
			"the University of London was|University of London", "上海天游软件有限公司|上海天游软件有限公司" })
	void organisations(String text, String value) {
		Findings findings = Findings.in(text);
		assertTrue(findings.of("organization").stream().anyMatch(each -> each.endsWith("=" + value)), findings.extraction().mentions().toString());
		assertEquals(List.of(), findings.of("country"), text);
	}

	@Test
	void governmentAgenciesAreAKindOfVictimInACountry() {
		Findings findings = Findings.in("They attacked Pakistani government organizations.");
		assertEquals(List.of("PK"), findings.entities("country"));
		assertEquals(List.of("government"), findings.entities("sector"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The Kenya Space Research Agency warned.|KE|Space Research Agency", "a letter from the Kenya Bureau of Standards said|KE|Bureau of Standards" })
	void theNameOfABureauStandsWithoutItsCountry(String text, String country, String organisation) {
		Findings findings = Findings.in(text);
		assertEquals(List.of(country), findings.entities("country"), text);
		assertTrue(findings.of("organization").stream().anyMatch(each -> each.endsWith("=" + organisation)), findings.extraction().mentions().toString());
	}

	@Test
	void aCommaEndsTheNameOfAnOffice() {
		Findings findings = Findings.in("a paper of the Swedish Ministry of Finance, June 2019, Stockholm");
		assertTrue(findings.of("organization").stream().anyMatch(each -> each.endsWith("=Swedish Ministry of Finance")), findings.extraction().mentions().toString());
		assertEquals(1, findings.of("date").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Chinese government-linked group returned.", "two Iranian military bases were hit" })
	void theStateItselfIsAnOrganisation(String text) {
		Findings findings = Findings.in(text);
		assertEquals(List.of(), findings.of("country"), text);
		assertEquals(1, findings.of("organization").size(), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a decoy document in Arabic was sent|arab-world", "in the days of the Soviet Union they|soviet-union", "across the Arab countries it|arab-world" })
	void regionsOfALanguageAndOfThePast(String text, String region) {
		assertEquals(List.of(region), Findings.in(text).entities("region"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "It costs US $4,000 a month.", "It costs US$400.", "The TIBER-EU framework grew." })
	void moneyAndNamesAreNoPlaces(String text) {
		Findings findings = Findings.in(text);
		assertEquals(List.of(), findings.of("country"), text);
		assertEquals(List.of(), findings.of("region"), text);
	}

	@Test
	void codesCountBesideWhatTheyStandFor() {
		assertEquals(List.of("PS", "PS"), Findings.in("It was uploaded from PS (Palestine).").entities("country"));
		assertEquals(List.of("CH"), Findings.in("| a1 | 79.134.224[.]0/19 | CH | RIPE |").entities("country"));
		assertEquals(List.of(), Findings.in("| PS | ON | IT | IS |").entities("country"));
	}

	@Test
	void base64IsNoPlace() {
		String noise = "iVBORw0KGgoAAAANSUhEUgAAbcXQ".repeat(8);
		assertFalse(Findings.in(noise + "/EU/" + noise).mentions("EU"));
	}

	@Test
	void bothSidesOfAHyphenArePlaces() {
		assertEquals(List.of("IR", "US"), Findings.in("the Iran-USA conflict").entities("country"));
	}
}
