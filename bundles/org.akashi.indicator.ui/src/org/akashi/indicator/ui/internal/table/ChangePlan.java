package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.store.Edit;

/**
 * What new texts would do to cells, looked at before it is done: which change, which are refused and why, which say so already.
 *
 * @param cells all of them, in the order in which they were asked for
 */
record ChangePlan(List<Cell> cells) {

	/**
	 * A new text for a cell.
	 *
	 * @param row    number of the row, or -1 where the table has none
	 * @param column its column; null where the table has none
	 * @param text   what it shall say
	 */
	record Wish(int row, Column column, String text) {
	}

	/**
	 * A cell and what becomes of it.
	 *
	 * @param row     number of the row, or -1 where the table has none
	 * @param id      STIX id of its indicator, or {@code ""}
	 * @param column  its column; null where the table has none
	 * @param before  what it says
	 * @param after   what it shall say
	 * @param refused why not, or null
	 */
	record Cell(int row, String id, Column column, String before, String after, String refused) {

		/** Whether it says so already. */
		boolean same() {
			return refused == null && before.equals(after);
		}

		boolean changes() {
			return refused == null && !before.equals(after);
		}
	}

	ChangePlan {
		cells = List.copyOf(cells);
	}

	/** Looks at new texts. Any thread. */
	static ChangePlan of(RowStore rows, Columns columns, List<Wish> wishes) {
		Map<Integer, Map<String, String>> byRow = new LinkedHashMap<>();
		for (Wish wish : wishes) {
			if (wish.row >= 0 && wish.column != null && RowEdit.editable(wish.column.id()) && !clean(wish).equals(wish.column.cells().text(wish.row))) {
				byRow.computeIfAbsent(wish.row, key -> new LinkedHashMap<>()).put(wish.column.id(), clean(wish));
			}
		}
		List<Cell> cells = new ArrayList<>(wishes.size());
		for (Wish wish : wishes) {
			cells.add(cell(rows, columns, wish, byRow));
		}
		return new ChangePlan(cells);
	}

	private static Cell cell(RowStore rows, Columns columns, Wish wish, Map<Integer, Map<String, String>> byRow) {
		if (wish.row < 0 || wish.column == null) {
			return new Cell(wish.row, "", wish.column, "", wish.text, wish.row < 0 ? Messages.Plan_noRow : Messages.Plan_noColumn);
		}
		String before = wish.column.cells().text(wish.row);
		String after = clean(wish);
		String refused = null;
		if (!before.equals(after)) {
			refused = RowEdit.editable(wish.column.id())
					? new RowEdit(byRow.get(wish.row)).problem(wish.column.id(), before(columns, wish.row)).orElse(null)
					: Messages.Edit_notEditable;
		}
		return new Cell(wish.row, rows.id(wish.row), wish.column, before, after, refused);
	}

	/** What a row says now. */
	static RowEdit.Before before(Columns columns, int row) {
		return column -> columns.find(column).map(found -> found.cells().text(row)).orElse("");
	}

	/** The text as the cell will show it, so that what is the same is seen as the same. */
	private static String clean(Wish wish) {
		String text = wish.text.strip();
		if (wish.column == null) {
			return text;
		}
		return switch (wish.column.id()) {
			case Column.LABELS, Column.KINDS -> String.join(", ", RowEdit.entries(text));
			case Column.MARKING -> Markings.typed(text).map(Markings::label).orElse(text);
			case Column.PHASES -> Phases.typed(text).map(phases -> String.join(", ", phases.stream().map(Phases::text).toList())).orElse(text);
			case Column.VALUE -> org.akashi.observable.Fanging.refang(text);
			case Column.FROM, Column.UNTIL -> text.replaceFirst("^(\\d{4})/(\\d{2})/(\\d{2})$", "$1-$2-$3")
					.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})T.*$", "$1");
			default -> text;
		};
	}

	/** The number of cells that change. */
	long changing() {
		return cells.stream().filter(Cell::changes).count();
	}

	/** The number of cells that can't have what was asked for. */
	long refused() {
		return cells.stream().filter(cell -> cell.refused != null).count();
	}

	/** Does what can be done, within a step. */
	void apply(Edit edit) {
		Map<String, Map<String, String>> byId = new LinkedHashMap<>();
		cells.stream().filter(Cell::changes)
				.forEach(cell -> byId.computeIfAbsent(cell.id, key -> new LinkedHashMap<>()).put(cell.column.id(), cell.after));
		byId.forEach((id, texts) -> new RowEdit(texts).apply(edit, id));
	}
}
