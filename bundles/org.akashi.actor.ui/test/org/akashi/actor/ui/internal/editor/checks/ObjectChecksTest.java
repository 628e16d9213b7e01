package org.akashi.actor.ui.internal.editor.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.akashi.model.File;
import org.akashi.model.Location;
import org.akashi.model.Malware;
import org.akashi.model.Opinion;
import org.akashi.model.StixObject;
import org.akashi.model.WindowsRegistryKey;
import org.akashi.stix.Finding;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixRule;
import org.akashi.stix.Vocabularies;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What is wrong stands at its property, and the ways to put it right do so. */
class ObjectChecksTest {

	private static final String HEAD = "\"spec_version\":\"2.1\",\"created\":\"2024-01-01T00:00:00.000Z\",\"modified\":\"2024-01-01T00:00:00.000Z\",";

	@Test
	void aGoodObjectHasNoMarks() {
		assertEquals(List.of(), ObjectChecks.of(malware("")));
	}

	@Test
	void lastSeenBeforeFirstSeenIsSwappedWithWhatWasStated() {
		Malware malware = malware("\"first_seen\":\"2019-01-01T00:00:00.000Z\",");
		StatedDates.set(malware, "last_seen", PartialDate.of("2018").orElseThrow(), "Ana", "2024-01-01T00:00:00.000Z", "");
		Mark mark = mark(malware, "last_seen");
		assertEquals("time-order", mark.rule());
		assertTrue(mark.source().startsWith("STIX 2.1 §"), mark.source());
		assertEquals("Swap First seen and Last seen", mark.fixes().getFirst().label());
		mark.fixes().getFirst().change().accept(malware);
		assertEquals("2019-01-01T00:00:00.000Z", malware.getLastSeen());
		assertEquals("2018-01-01T00:00:00.000Z", malware.getFirstSeen());
		assertEquals("2018", StatedDates.value(malware, "first_seen").map(PartialDate::text).orElse(""));
		assertEquals("first_seen", malware.getEvidence().getFirst().getProperty());
		assertEquals(List.of(), ObjectChecks.of(malware));
	}

	@Test
	void unknownTermsGetTheNearestOnes() {
		Malware malware = malware("\"malware_types\":[\"Trojan Horse\",\"backdor\"],");
		List<QuickFix> fixes = ObjectChecks.of(malware).stream().flatMap(mark -> mark.fixes().stream()).toList();
		assertTrue(fixes.stream().anyMatch(fix -> fix.label().equals("Replace «Trojan Horse» by «trojan»")), fixes.toString());
		fixes.stream().filter(fix -> fix.label().endsWith("«backdoor»")).findFirst().orElseThrow().change().accept(malware);
		assertEquals(List.of("Trojan Horse", "backdoor"), malware.getMalwareTypes());
	}

	@Test
	void termsOfClosedVocabulariesGetTheNearestOnes() {
		Opinion opinion = (Opinion) StixReader.read("{\"type\":\"opinion\",\"id\":\"opinion--11111111-1111-4111-8111-111111111111\"," + HEAD
				+ "\"opinion\":\"agre\",\"object_refs\":[\"malware--11111111-1111-4111-8111-111111111111\"]}");
		Mark mark = mark(opinion, "opinion");
		assertTrue(mark.isError());
		mark.fixes().getFirst().change().accept(opinion);
		assertEquals("agree", opinion.getOpinion());
	}

	@Test
	void anAliasThatIsTheNameIsRemoved() {
		Malware malware = malware("\"aliases\":[\"RISING SUN\",\"Other\"],");
		Mark mark = mark(malware, "aliases");
		assertEquals("alias-is-name", mark.rule());
		assertFalse(mark.isError());
		mark.fixes().getFirst().change().accept(malware);
		assertEquals(List.of("Other"), malware.getAliases());
	}

	@Test
	void whatStandsTwiceIsKeptOnce() {
		Malware malware = malware("\"labels\":[\"a\",\"b\",\"a\"],");
		mark(malware, "labels").fixes().getFirst().change().accept(malware);
		assertEquals(List.of("a", "b"), malware.getLabels());
	}

	@Test
	void missingRequiredPropertiesStandAtTheirFields() {
		StixObject bare = StixReader.read("{\"type\":\"malware\",\"spec_version\":\"2.1\",\"id\":\"malware--11111111-1111-4111-8111-111111111111\",\"name\":\"x\"}");
		Mark family = mark(bare, "is_family");
		assertEquals("required", family.rule());
		family.fixes().getFirst().change().accept(bare);
		assertEquals(Boolean.TRUE, ((Malware) bare).getIsFamily());
		assertEquals("required", mark(bare, "created").rule());
	}

	@Test
	void confidenceOutOfRangeIsBroughtBack() {
		Malware malware = malware("\"confidence\":120,");
		mark(malware, "confidence").fixes().getFirst().change().accept(malware);
		assertEquals(100, malware.getConfidence());
	}

	@Test
	void hashesAreNamedByTheirLength() {
		File file = (File) StixReader.read("{\"type\":\"file\",\"spec_version\":\"2.1\",\"id\":\"file--11111111-1111-5111-8111-111111111111\",\"hashes\":{\"MD5\":\""
				+ "a".repeat(40) + "\"}}");
		mark(file, "hashes").fixes().getFirst().change().accept(file);
		assertEquals("a".repeat(40), file.getHashes().get("SHA-1"));
		assertEquals(1, file.getHashes().size());
	}

	@Test
	void hivesAndCountriesAreWrittenOut() {
		WindowsRegistryKey key = (WindowsRegistryKey) StixReader
				.read("{\"type\":\"windows-registry-key\",\"spec_version\":\"2.1\",\"id\":\"windows-registry-key--11111111-1111-5111-8111-111111111111\",\"key\":\"HKLM\\\\Run\"}");
		mark(key, "key").fixes().getFirst().change().accept(key);
		assertEquals("HKEY_LOCAL_MACHINE\\Run", key.getKey());
		Location location = (Location) StixReader.read("{\"type\":\"location\",\"id\":\"location--11111111-1111-4111-8111-111111111111\"," + HEAD + "\"country\":\"Germany\"}");
		mark(location, "country").fixes().getFirst().change().accept(location);
		assertEquals("DE", location.getCountry());
	}

	@Test
	void onlyNewErrorsCountAsAdded() {
		Malware before = malware("\"confidence\":120,");
		Malware after = EcoreUtil.copy(before);
		after.setDescription("x");
		assertEquals(List.of(), ObjectChecks.added(before, after));
		after.setLang("not a language");
		assertEquals(List.of("lang"), ObjectChecks.added(before, after).stream().map(Mark::property).toList());
	}

	@Test
	void nothingIsOfferedForWhatIsUnlikeEverything() {
		assertEquals(List.of(), QuickFixes.nearest(Vocabularies.terms("malware-type-ov"), "zzzzzzzzzzzzzzzzz"));
		assertEquals("keylogger", QuickFixes.nearest(Vocabularies.terms("malware-type-ov"), "Key Logger").getFirst());
		assertEquals(3, QuickFixes.distance("kitten", "sitting"));
	}

	@Test
	void rulesHaveJapaneseSentencesAndNoneForRulesThatAreNot() throws Exception {
		Properties japanese = new Properties();
		try (Reader in = Files.newBufferedReader(Path.of("src/org/akashi/actor/ui/internal/editor/checks/rules_ja.properties"), StandardCharsets.UTF_8)) {
			japanese.load(in);
		}
		for (String rule : japanese.stringPropertyNames()) {
			assertTrue(StixRule.find(rule).isPresent(), rule);
		}
		for (String rule : List.of("time-order", "required", "enum", "range", "timestamp", "hash-value", "pattern", "open-vocab-format", "language")) {
			assertTrue(japanese.containsKey(rule), rule);
		}
		Finding finding = new Finding(Finding.Severity.ERROR, "time-order", "3.2", "$", "Must not be earlier");
		assertEquals("前後が逆です。 (Must not be earlier)", FindingText.of(finding, FindingText.texts(java.util.Locale.JAPANESE)));
		assertEquals("Must not be earlier", FindingText.of(finding, FindingText.texts(java.util.Locale.ENGLISH)));
	}

	private static Malware malware(String more) {
		return (Malware) StixReader.read("{\"type\":\"malware\",\"id\":\"malware--11111111-1111-4111-8111-111111111111\"," + HEAD + more
				+ "\"name\":\"Rising Sun\",\"is_family\":true}");
	}

	private static Mark mark(StixObject object, String property) {
		return ObjectChecks.of(object).stream().filter(mark -> mark.property().equals(property)).findFirst()
				.orElseThrow(() -> new AssertionError(property + ": " + ObjectChecks.of(object)));
	}
}
