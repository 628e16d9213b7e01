package org.akashi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.mention.spi.NameSource;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

	private static final KnownNames BUILT_IN = KnownNames.builtIn();

	private static NameSource source(String type, String entity, String... names) {
		return new NameSource() {
			@Override
			public void names(Consumer<KnownName> out) {
				for (String name : names) {
					out.accept(new KnownName(name, type, entity, "test", false));
				}
			}

			@Override
			public Optional<KnownEntity> entity(String wantedType, String wanted) {
				return wantedType.equals(type) && wanted.equals(entity)
						? Optional.of(new KnownEntity(type, entity, names[0], List.of(), "", "test")) : Optional.empty();
			}
		};
	}

	@Test
	void knowsTheEntitiesOfTheFoundingStory() {
		KnownEntity lazarus = BUILT_IN.entity("actor", "Lazarus Group").orElseThrow();
		assertEquals("G0032", lazarus.attack());
		assertTrue(lazarus.aliases().contains("HIDDEN COBRA"), lazarus.aliases().toString());
		assertTrue(lazarus.aliases().contains("ラザルス"));
		assertEquals("S0448", BUILT_IN.entity("malware", "Rising Sun").orElseThrow().attack());
		assertEquals("C0013", BUILT_IN.entity("campaign", "Operation Sharpshooter").orElseThrow().attack());
		assertEquals("Phishing", BUILT_IN.entity("technique", "T1566").orElseThrow().name());
		assertEquals("Namibia", BUILT_IN.entity("country", "NA").orElseThrow().name());
		assertEquals("Windhoek", BUILT_IN.entity("region", "NA/Windhoek").orElseThrow().name());
	}

	@Test
	void findsNamesInAnyCaseAndWidth() {
		assertEquals("Lazarus Group", BUILT_IN.named("ｈｉｄｄｅｎ ｃｏｂｒａ").getFirst().entity());
		assertEquals("KP", BUILT_IN.named("北朝鮮").getFirst().entity());
		assertTrue(BUILT_IN.named("no such name at all").isEmpty());
	}

	@Test
	void sharedAliasesKeepAllTheirMeanings() {
		Set<String> meanings = new HashSet<>();
		BUILT_IN.named("APT10").forEach(known -> meanings.add(known.entity()));
		assertTrue(meanings.containsAll(Set.of("APT10", "menuPass")), meanings.toString());
	}

	@Test
	void actorsThatOnlyShareANameStayApart() {
		assertTrue(BUILT_IN.entity("actor", "Kimsuky").isPresent());
		assertTrue(BUILT_IN.entity("actor", "Kimsuky (360net)").isPresent());
	}

	@Test
	void everyNameHasItsEntity() {
		Set<String> missing = new HashSet<>();
		assertTrue(BUILT_IN.names(known -> {
			if (BUILT_IN.entity(known.type(), known.entity()).isEmpty()) {
				missing.add(known.type() + ":" + known.entity());
			}
		}).isEmpty());
		assertEquals(Set.of(), missing);
	}

	@Test
	void sectorsAreTermsOfTheStixVocabulary() {
		Set<String> terms = Set.of("agriculture", "aerospace", "automotive", "chemical", "commercial", "communications", "construction",
				"defense", "education", "energy", "entertainment", "financial-services", "government", "emergency-services",
				"healthcare", "hospitality-leisure", "infrastructure", "insurance", "manufacturing", "mining", "non-profit",
				"pharmaceuticals", "retail", "technology", "telecommunications", "transportation", "utilities");
		Set<String> used = new HashSet<>();
		BUILT_IN.names(known -> {
			if (known.type().equals(MentionTypes.SECTOR)) {
				used.add(known.entity());
			}
		});
		assertTrue(terms.containsAll(used), used.toString());
		assertTrue(used.size() > 20);
	}

	@Test
	void readsCandidates() {
		assertEquals("menuPass", BUILT_IN.candidate("actor:menuPass").orElseThrow().name());
		assertTrue(BUILT_IN.candidate("menuPass").isEmpty());
		assertTrue(BUILT_IN.candidate("actor:nobody").isEmpty());
	}

	@Test
	void aFailingSourceIsNamedAndTheOthersGoOn() {
		NameSource bad = new NameSource() {
			@Override
			public void names(Consumer<KnownName> out) {
				throw new IllegalStateException("boom");
			}

			@Override
			public Optional<KnownEntity> entity(String type, String entity) {
				throw new IllegalStateException("boom");
			}
		};
		KnownNames names = new KnownNames(List.of(bad, source("actor", "Ours", "Our Actor")));
		assertEquals("Our Actor", names.entity("actor", "Ours").orElseThrow().name());
		assertEquals(1, names.names(known -> assertEquals("Ours", known.entity())).size());
	}

	@Test
	void sourcesComeAndGo() {
		KnownNames names = new KnownNames();
		int before = names.revision();
		NameSource source = source("malware", "Quince", "Quince");
		names.addSource(source, Map.of("akashi.id", "quince", "akashi.label", "Quinces"));
		assertNotEquals(before, names.revision());
		assertEquals(1, names.named("quince").size());
		assertEquals("Quinces", names.plugins().getFirst().label());
		names.removeSource(source);
		assertTrue(names.named("quince").isEmpty());
		assertFalse(names.entity("malware", "Quince").isPresent());
	}

	@Test
	void aSourceOfOthersIsFoundInTexts() {
		KnownNames names = new KnownNames(List.of(source("malware", "Zorbulon", "Zorbulon", "ゾルビュロン")));
		Extraction extraction = Extractors.builtIn(names).extract(Findings.report("The Zorbulon sample; ゾルビュロンを使用。", ""), null);
		assertEquals(2, extraction.mentions().stream().filter(mention -> mention.entity().equals("Zorbulon")).count());
	}
}
