package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A list of documents and of the files that say what is expected of each: tab-separated, with a line of headings. */
final class SplitFile {

	/**
	 * One document.
	 *
	 * @param id       unique in the file
	 * @param kind     what its expected results are, e.g. {@code "ioc-page"}
	 * @param input    the document
	 * @param expected the JSON file of expected results
	 */
	record Row(String id, String kind, Path input, Path expected) {
	}

	private SplitFile() {
	}

	/**
	 * Reads the rows. The columns {@code id}, {@code kind}, {@code input} and {@code expected} are found by their headings;
	 * paths are relative to the file.
	 *
	 * @throws IOException when the file can't be read or a line lacks a column
	 */
	static List<Row> read(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		List<String> headings = lines.isEmpty() ? List.of() : List.of(lines.get(0).replace("\uFEFF", "").split("\t"));
		int id = column(file, headings, "id");
		int kind = column(file, headings, "kind");
		int input = column(file, headings, "input");
		int expected = column(file, headings, "expected");
		List<Row> rows = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			if (lines.get(i).isBlank()) {
				continue;
			}
			String[] cells = lines.get(i).split("\t", -1);
			if (cells.length <= Math.max(Math.max(id, kind), Math.max(input, expected))) {
				throw new IOException(file + ", line " + (i + 1) + ": a column is missing, there are " + cells.length);
			}
			rows.add(new Row(cells[id], cells[kind], file.resolveSibling(cells[input]), file.resolveSibling(cells[expected])));
		}
		return rows;
	}

	private static int column(Path file, List<String> headings, String name) throws IOException {
		int column = headings.indexOf(name);
		if (column < 0) {
			throw new IOException(file + ": the first line has no heading '" + name + "', but " + headings);
		}
		return column;
	}
}
