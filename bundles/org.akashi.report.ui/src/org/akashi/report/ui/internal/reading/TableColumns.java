package org.akashi.report.ui.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.akashi.report.Block;

/** Where the columns of a report's tables begin when its text is shown: as wide as their cells ask for, as far as there is room. */
final class TableColumns {

	/** A cell with more characters doesn't make its column wider. */
	private static final int WIDEST = 44;
	private static final int NARROWEST = 5;
	private static final int GAP = 3;
	private static final int MOST_COLUMNS = 40;
	/** Names are set in capitals and digits, which are wider than the average. */
	private static final double WIDER = 1.15;

	private final Map<Integer, int[]> widths = new HashMap<>();

	/** Measures the tables. */
	TableColumns(List<Block> blocks, CharSequence text) {
		Map<Integer, List<Integer>> tables = new HashMap<>();
		for (Block block : blocks) {
			int column = block.place().column();
			if (block.place().table() > 0 && column >= 1 && column <= MOST_COLUMNS) {
				List<Integer> columns = tables.computeIfAbsent(block.place().table(), any -> new ArrayList<>());
				while (columns.size() < column) {
					columns.add(NARROWEST);
				}
				columns.set(column - 1, Math.max(columns.get(column - 1), Math.min(WIDEST, width(text, block))));
			}
		}
		tables.forEach((table, columns) -> widths.put(table, columns.stream().mapToInt(Integer::intValue).toArray()));
	}

	/** The width of the first line of a cell, in characters; Japanese ones count twice. */
	private static int width(CharSequence text, Block block) {
		int width = 0;
		for (int i = block.start(); i < block.end() && width < WIDEST && text.charAt(i) != '\n'; i++) {
			width += text.charAt(i) >= 0x2E80 ? 2 : 1;
		}
		return width;
	}

	/**
	 * The tab stops of a table: where its second and each further column begins.
	 *
	 * @param table     its number
	 * @param character the width of a character, in points
	 * @param room      the width of the text, in points
	 */
	int[] stops(int table, double character, int room) {
		int[] columns = widths.getOrDefault(table, new int[0]);
		if (columns.length < 2) {
			return new int[] { Math.max(1, (int) (10 * character)) };
		}
		double[] fitted = fitted(columns, room / (character * WIDER) - (double) GAP * columns.length);
		int[] stops = new int[columns.length - 1];
		double at = 0;
		for (int i = 0; i < stops.length; i++) {
			at += (fitted[i] + GAP) * character * WIDER;
			stops[i] = (int) Math.round(at);
		}
		return stops;
	}

	/** Narrow columns keep the width that they ask for; the others share what is left. */
	private static double[] fitted(int[] columns, double room) {
		double[] fitted = new double[columns.length];
		int[] order = IntStream.range(0, columns.length).boxed().sorted(Comparator.comparingInt(i -> columns[i])).mapToInt(Integer::intValue).toArray();
		double left = room;
		for (int i = 0; i < order.length; i++) {
			double share = Math.max(NARROWEST, left / (order.length - i));
			fitted[order[i]] = Math.min(columns[order[i]], share);
			left -= fitted[order[i]];
		}
		return fitted;
	}
}
