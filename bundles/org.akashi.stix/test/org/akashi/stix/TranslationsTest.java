package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.akashi.model.LanguageContent;
import org.akashi.model.StixObject;
import org.akashi.stix.Translations.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTest {

	private static final String ID = "campaign--12a111f0-b824-4baf-a224-83b80237a094";
	private static final StixObject CAMPAIGN = StixReader.read("{\"type\":\"campaign\",\"id\":\"" + ID
			+ "\",\"modified\":\"2017-02-08T21:31:22.007Z\",\"lang\":\"en\",\"name\":\"Bank Attack\",\"description\":\"More\",\"aliases\":[\"one\",\"two\"]}");

	private static LanguageContent content(String members) {
		return (LanguageContent) StixReader.read("{\"type\":\"language-content\",\"id\":\"language-content--b86bd89f-98bb-4fa9-8cb2-9ad421da981d\",\"object_ref\":\"" + ID + "\"," + members + "}");
	}

	private static final List<LanguageContent> CONTENTS = List.of(content("\"modified\":\"2017-02-09T00:00:00Z\",\"contents\":{\"de\":{\"name\":\"Bank Angriff\",\"aliases\":[\"\",\"zwei\"]},"
			+ "\"fr-CA\":{\"name\":\"Attaque Banque\"},\"ja\":{\"name\":\"銀行\"}}"));

	@ParameterizedTest
	@CsvSource({"name, de, Bank Angriff, de", "name, de-AT, Bank Angriff, de", "name, fr, Attaque Banque, fr-CA", "name, EN, Bank Attack, en", "name, en-GB, Bank Attack, en",
			"name, it, Bank Attack, en", "description, de, More, en", "$.aliases[0], de, one, en", "aliases.[1], de, zwei, de", "name, JA-jp, 銀行, ja"})
	void nearestLanguage(String path, String wanted, String text, String lang) {
		Text found = Translations.text(CAMPAIGN, CONTENTS, path, List.of(wanted)).orElseThrow();
		assertEquals(text, found.text());
		assertEquals(lang, found.lang());
	}

	@Test
	void wantedLanguagesInOrder() {
		assertEquals("銀行", Translations.text(CAMPAIGN, CONTENTS, "name", List.of("it", "ja", "de")).orElseThrow().text());
		assertEquals("Bank Attack", Translations.text(CAMPAIGN, CONTENTS, "name", List.of()).orElseThrow().text());
	}

	@Test
	void otherVersionsObjectsAndRevokedOnesDoNotCount() {
		for (String members : List.of("\"object_modified\":\"2016-02-08T21:31:22.007Z\",", "\"revoked\":true,")) {
			assertEquals("en", Translations.text(CAMPAIGN, List.of(content(members + "\"contents\":{\"de\":{\"name\":\"x\"}}")), "name", List.of("de")).orElseThrow().lang());
		}
		assertEquals("x", Translations.text(CAMPAIGN, List.of(content("\"object_modified\":\"2017-02-08T21:31:22.007000Z\",\"contents\":{\"de\":{\"name\":\"x\"}}")), "name",
				List.of("de")).orElseThrow().text());
		LanguageContent other = content("\"contents\":{\"de\":{\"name\":\"x\"}}");
		other.setObjectRef("campaign--1");
		assertEquals("en", Translations.text(CAMPAIGN, List.of(other), "name", List.of("de")).orElseThrow().lang());
	}

	@Test
	void newerContentsWin() {
		LanguageContent newer = content("\"modified\":\"2018-02-09T00:00:00Z\",\"contents\":{\"de\":{\"name\":\"Neu\"}}");
		assertEquals("Neu", Translations.text(CAMPAIGN, List.of(CONTENTS.getFirst(), newer), "name", List.of("de")).orElseThrow().text());
	}

	@Test
	void nothingThereOrNoText() {
		assertEquals(Optional.empty(), Translations.text(CAMPAIGN, CONTENTS, "objective", List.of("de")));
		assertEquals(Optional.empty(), Translations.text(CAMPAIGN, CONTENTS, "aliases", List.of("de")));
		assertEquals(Set.of("de", "fr-CA", "ja"), Set.copyOf(Translations.languages(CAMPAIGN, CONTENTS)));
	}
}
