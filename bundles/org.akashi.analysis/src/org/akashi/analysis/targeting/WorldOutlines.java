package org.akashi.analysis.targeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The outlines of countries, from Natural Earth. Borders are those of that map, which shows who holds an area in fact. */
public final class WorldOutlines {

	/**
	 * One country.
	 *
	 * @param code  ISO 3166-1 code, {@code ""} for an area without one
	 * @param label where its number stands
	 * @param rings its parts and their holes: longitude and latitude in degrees in turn; to be filled by even and odd
	 */
	public record Country(String code, double[] label, List<double[]> rings) {
	}

	private static final double UNIT = 40;

	private static final class Loaded {
		private static final List<Country> ALL = load();
	}

	private WorldOutlines() {
	}

	/** All countries, by code. Read from the file at the first call: not on the UI thread. */
	public static List<Country> all() {
		return Loaded.ALL;
	}

	private static List<Country> load() {
		List<Country> countries = new ArrayList<>();
		try (InputStream in = WorldOutlines.class.getResourceAsStream("outlines.tsv");
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					countries.add(country(line.split("\t")));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("The outlines of countries can't be read", e);
		}
		return List.copyOf(countries);
	}

	private static Country country(String[] cells) {
		List<double[]> rings = new ArrayList<>();
		for (String ring : cells[2].split(";")) {
			rings.add(ring(ring.split(" ")));
		}
		return new Country(cells[0].equals("-") ? "" : cells[0], ring(cells[1].split(" ")), List.copyOf(rings));
	}

	private static double[] ring(String[] steps) {
		double[] points = new double[steps.length];
		int x = 0;
		int y = 0;
		for (int i = 0; i + 1 < steps.length; i += 2) {
			x += Integer.parseInt(steps[i]);
			y += Integer.parseInt(steps[i + 1]);
			points[i] = x / UNIT;
			points[i + 1] = y / UNIT;
		}
		return points;
	}
}
