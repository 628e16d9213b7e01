package org.akashi.analysis.targeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.analysis.targeting.WorldOutlines.Country;
import org.junit.jupiter.api.Test;

class WorldOutlinesTest {

	private static Country country(String code) {
		return WorldOutlines.all().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
	}

	private static boolean holds(Country country, double x, double y) {
		boolean inside = false;
		for (double[] ring : country.rings()) {
			for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
				if (ring[i + 1] > y != ring[j + 1] > y && x < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
					inside = !inside;
				}
			}
		}
		return inside;
	}

	@Test
	void countriesOfTheStoryAndSmallOnesAreThere() {
		Set<String> codes = WorldOutlines.all().stream().map(Country::code).collect(Collectors.toSet());
		assertTrue(codes.containsAll(List.of("US", "CH", "IL", "DE", "TR", "GB", "NA", "JP", "SG", "MT", "BH", "TW", "XK")));
		assertTrue(WorldOutlines.all().size() > 230);
	}

	@Test
	void citiesLieInTheirCountries() {
		assertTrue(holds(country("DE"), 13.4, 52.5), "Berlin");
		assertTrue(holds(country("JP"), 139.4, 35.7), "Tokyo");
		assertTrue(holds(country("NA"), 17.1, -22.6), "Windhoek");
		assertTrue(holds(country("US"), -98.0, 39.0), "Kansas");
		assertTrue(holds(country("CH"), 7.4, 46.9), "Bern");
	}

	@Test
	void labelsLieInTheirCountries() {
		for (String code : List.of("DE", "US", "FR", "RU", "CN", "BR", "AU", "IL")) {
			Country country = country(code);
			assertTrue(holds(country, country.label()[0], country.label()[1]), code);
		}
	}

	@Test
	void noBorderRunsAcrossTheMap() {
		for (Country country : WorldOutlines.all()) {
			for (double[] ring : country.rings()) {
				assertTrue(ring.length >= 6, country.code());
				for (int i = 0; i < ring.length; i += 2) {
					assertTrue(Math.abs(ring[i]) <= 180 && Math.abs(ring[i + 1]) <= 90, country.code());
					boolean atPole = Math.abs(ring[i + 1]) > 80;
					assertTrue(i == 0 || atPole || Math.abs(ring[i] - ring[i - 2]) < 60, country.code() + " jumps to " + ring[i]);
				}
			}
		}
	}

	@Test
	void projectionIsThatOfItsAuthors() {
		assertEquals(0, NaturalEarth.x(0, 45), 1e-9);
		assertEquals(NaturalEarth.HALF_WIDTH, NaturalEarth.x(180, 0), 1e-9);
		assertEquals(-NaturalEarth.x(120, 30), NaturalEarth.x(-120, 30), 1e-9);
		// The poles are lines, a little longer than half the equator.
		assertEquals(1.4224, NaturalEarth.y(90), 0.0005);
		assertEquals(0.55, NaturalEarth.x(180, 90) / NaturalEarth.HALF_WIDTH, 0.005);
		assertTrue(NaturalEarth.y(60) > NaturalEarth.y(30));
	}
}
