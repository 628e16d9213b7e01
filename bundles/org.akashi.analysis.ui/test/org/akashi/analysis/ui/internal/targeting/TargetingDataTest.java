package org.akashi.analysis.ui.internal.targeting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.akashi.analysis.Proof;
import org.akashi.analysis.targeting.Comparison;
import org.akashi.analysis.targeting.Held;
import org.akashi.analysis.targeting.HeatMatrix;
import org.akashi.analysis.targeting.Periods.Grain;
import org.akashi.analysis.targeting.Targeted;
import org.akashi.stix.PartialDate;
import org.akashi.stix.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the targeting window makes of facts. */
class TargetingDataTest {

	private static List<Targeted> facts(String subject, String... words) {
		List<Targeted> facts = new ArrayList<>();
		for (String word : words) {
			String[] parts = word.split(" ");
			Held held = parts.length < 2 ? Held.UNKNOWN : PartialDate.of(parts[1]).map(Held::of).orElseThrow();
			facts.add(new Targeted("campaign--" + subject, subject, parts[0].matches("[A-Z]{2}|region/.*") ? Targeted.Kind.COUNTRY : Targeted.Kind.SECTOR,
					parts[0], held, Held.UNKNOWN, "relationship--1", new Proof("", "", word, "ab" + parts[0], "Report", 0, 9, 0, 70, "", "", "")));
		}
		return facts;
	}

	private static TargetingData data(List<Targeted> facts) {
		return new TargetingData("", "", facts, facts, 0);
	}

	@Test
	void brushedPeriodShowsWhatCoversSomeOfIt() {
		List<Targeted> all = facts("Owl", "DE 2017", "FR 2018-06", "US /2018-03-01", "IT 2019/", "GB");
		Period year = new Period(Instant.parse("2018-01-01T00:00:00Z"), Instant.parse("2018-12-31T23:59:59.999Z"));
		assertEquals(List.of("FR", "US"), TargetingData.within(all, year).stream().map(Targeted::key).toList());
		assertEquals(all, TargetingData.within(all, null));
		Period since = new Period(Instant.parse("2018-07-01T00:00:00Z"), Instant.MAX);
		assertEquals(List.of("IT"), TargetingData.within(all, since).stream().map(Targeted::key).toList());
	}

	@Test
	void periodsAndActorsCanBeCompared() {
		List<Targeted> all = new ArrayList<>(facts("Owl", "US /2019-03-05", "DE 2019-03-05/"));
		all.addAll(facts("Ant", "DE 2018"));
		TargetingData data = data(all);
		List<TargetingData.Side> sides = data.sides(Grain.STATED);
		assertEquals(4, sides.size());
		assertEquals(List.of("Ant", "Owl"), sides.stream().skip(2).map(TargetingData.Side::name).toList());
		assertArrayEquals(new int[] { 0, 1 }, data.firstSides(Grain.STATED, sides));
		List<Comparison> both = TargetingData.compare(sides.get(2), sides.get(3), key -> key);
		assertEquals(List.of("= DE", "+ US"), both.getFirst().rows().stream().map(row -> row.side().sign() + " " + row.key()).toList());
		assertEquals(List.of(), both.getLast().rows());
	}

	@Test
	void oneUndatedActorGivesNothingToCompare() {
		TargetingData data = data(facts("Owl", "DE"));
		assertArrayEquals(new int[] { -1, -1 }, data.firstSides(Grain.AUTOMATIC, data.sides(Grain.AUTOMATIC)));
	}

	@Test
	void mapCountsCountriesWithoutRegions() {
		TargetingData data = data(facts("Owl", "DE 2017", "DE 2018", "region/europe 2018", "energy"));
		assertEquals(1, data.countries(key -> key).size());
		assertEquals(2, data.countries(key -> key).get("DE").count());
		assertEquals(2, data.country("DE").size());
		assertEquals(3, data.reports());
	}

	@Test
	void matricesAreCountriesThenSectors() {
		List<HeatMatrix> matrices = data(facts("Owl", "DE 2017", "energy 2018")).matrices(Grain.YEAR, HeatMatrix.Order.COUNT, key -> key);
		assertEquals(Targeted.Kind.COUNTRY, matrices.getFirst().kind());
		assertEquals(2, matrices.getFirst().columns().size());
		assertEquals(1, matrices.getLast().rows().size());
	}

	@Test
	void namesInBothLanguages() {
		TargetNames english = new TargetNames(Locale.ENGLISH);
		TargetNames japanese = new TargetNames(Locale.JAPANESE);
		assertEquals("Germany", english.name("DE"));
		assertEquals("ドイツ", japanese.name("DE"));
		assertEquals("Critical infrastructure", english.name("infrastructure"));
		assertEquals("重要インフラ", japanese.name("infrastructure"));
		assertEquals("Space mining", english.name("space-mining"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "targeting/messages", "cells/messages", "map/messages", "matrix/messages", "matrix/tactics" })
	void bothLanguagesHaveTheSameKeysAndPlaceholders(String base) throws Exception {
		Properties english = texts(base + ".properties");
		Properties japanese = texts(base + "_ja.properties");
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(japanese.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			for (int i = 0; i < 6; i++) {
				String placeholder = "{" + i + "}";
				assertEquals(english.getProperty(key).contains(placeholder), japanese.getProperty(key).contains(placeholder), key + " " + placeholder);
			}
		}
	}

	private static Properties texts(String name) throws Exception {
		Properties texts = new Properties();
		try (var in = TargetNames.class.getResourceAsStream("/org/akashi/analysis/ui/internal/" + name);
				var reader = new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}
}
