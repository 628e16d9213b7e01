package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.List;

/**
 * How a person has arranged the table: kept over restarts. Written as lines, a word and its values apart by tabs.
 *
 * @param columns      from left to right; those that aren't named stand behind them as they are at first
 * @param sort         ids of columns, with {@code -} before those that fall
 * @param group        id of the column, or {@code ""}
 * @param frozen       how many columns in sight stay when the others are scrolled
 * @param defangShown  whether values are shown in their safe form
 * @param defangCopied whether values are copied in their safe form
 */
record TableLayout(List<Place> columns, List<String> sort, String group, int frozen, boolean defangShown, boolean defangCopied) {

	/** Nothing arranged. */
	static final TableLayout FIRST = new TableLayout(List.of(), List.of(), "", 0, true, true);

	/** A column. */
	record Place(String id, int width, boolean hidden) {
	}

	TableLayout {
		columns = List.copyOf(columns);
		sort = List.copyOf(sort);
	}

	String write() {
		StringBuilder text = new StringBuilder();
		columns.forEach(place -> text.append("column\t").append(place.id).append('\t').append(place.width).append(place.hidden ? "\thidden" : "").append('\n'));
		sort.forEach(key -> text.append("sort\t").append(key).append('\n'));
		if (!group.isEmpty()) {
			text.append("group\t").append(group).append('\n');
		}
		text.append("frozen\t").append(frozen).append('\n');
		text.append("defang\t").append(defangShown).append('\t').append(defangCopied).append('\n');
		return text.toString();
	}

	/** Reads what was written; what can't be understood is as at first. */
	static TableLayout read(String text) {
		List<Place> columns = new ArrayList<>();
		List<String> sort = new ArrayList<>();
		String group = "";
		int frozen = 0;
		boolean shown = true;
		boolean copied = true;
		for (String line : text.split("\n")) {
			String[] words = line.split("\t");
			if (words.length < 2) {
				continue;
			}
			switch (words[0]) {
				case "column" -> {
					if (words.length > 2 && words[2].matches("\\d{1,5}")) {
						columns.add(new Place(words[1], Integer.parseInt(words[2]), words.length > 3));
					}
				}
				case "sort" -> sort.add(words[1]);
				case "group" -> group = words[1];
				case "frozen" -> frozen = words[1].matches("\\d{1,3}") ? Integer.parseInt(words[1]) : 0;
				case "defang" -> {
					shown = !words[1].equals("false");
					copied = words.length < 3 || !words[2].equals("false");
				}
				default -> {
					// Of a later version.
				}
			}
		}
		return new TableLayout(columns, sort, group, frozen, shown, copied);
	}
}
