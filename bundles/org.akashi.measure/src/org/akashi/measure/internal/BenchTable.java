package org.akashi.measure.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of benchmarks inside a Markdown text, between two marks. */
final class BenchTable {

	static final String BEGIN = "<!-- table: written by releng/bench/run -->";
	static final String END = "<!-- end of table -->";

	private static final List<String> HEAD = List.of("| benchmark | what | figure | goal | met | others | measured |",
			"|---|---|---|---|---|---|---|");

	private BenchTable() {
	}

	/**
	 * The text with new lines for the benchmarks that ran; the lines of the others stay.
	 *
	 * @param order   the names of all benchmarks, in the order of the table
	 * @param lines   the new lines by benchmark
	 * @param machine the size of the machine
	 * @throws IllegalArgumentException when the marks aren't in the text
	 */
	static String rewritten(String text, List<String> order, Map<String, List<String>> lines, String machine) {
		int begin = text.indexOf(BEGIN);
		int end = text.indexOf(END);
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException("The README lacks the lines " + BEGIN + " and " + END);
		}
		Map<String, List<String>> table = new LinkedHashMap<>();
		order.forEach(name -> table.put(name, new ArrayList<>()));
		text.substring(begin, end).lines().filter(line -> line.startsWith("| ")).forEach(line -> {
			List<String> kept = table.get(line.substring(2, line.indexOf(" |", 2)));
			if (kept != null) {
				kept.add(line);
			}
		});
		table.putAll(lines);
		List<String> written = new ArrayList<>(List.of(BEGIN, "Machine of the last run: " + machine + ".", ""));
		written.addAll(HEAD);
		table.values().forEach(written::addAll);
		return text.substring(0, begin) + String.join("\n", written) + "\n" + text.substring(end);
	}
}
