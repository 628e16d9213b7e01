package org.akashi.mention.internal.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the tables of names beside this class: UTF-8, tab-separated, comment lines begin with {@code #}.
 *
 * @param rows    the cells of each line
 * @param sources names of the lists by their code, as the comment lines give them
 */
record NameTable(List<String[]> rows, Map<String, String> sources) {

	private static final String SOURCES = "# Sources: ";

	/** Reads a table; a table that is missing or damaged is a fault of the build. */
	static NameTable read(String resource) {
		List<String[]> rows = new ArrayList<>();
		Map<String, String> sources = new HashMap<>();
		try (InputStream in = NameTable.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("The bundle lacks its table " + resource);
			}
			BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith(SOURCES)) {
					for (String source : line.substring(SOURCES.length()).split("; ")) {
						int equals = source.indexOf(" = ");
						sources.put(source.substring(0, equals), source.substring(equals + 3));
					}
				} else if (!line.startsWith("#") && !line.isBlank()) {
					rows.add(line.split("\t", -1));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read the table " + resource, e);
		}
		return new NameTable(rows, sources);
	}

	/** The list names for comma-separated codes. */
	String sourceNames(String codes) {
		StringBuilder names = new StringBuilder();
		for (String code : codes.split(",")) {
			names.append(names.isEmpty() ? "" : ", ").append(sources.getOrDefault(code, code));
		}
		return names.toString();
	}

	/** The parts of a cell that holds several, without empty ones. */
	static List<String> parts(String cell) {
		List<String> parts = new ArrayList<>();
		for (String part : cell.split("\\|")) {
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		return parts;
	}
}
