package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Blocks of cells to and from spreadsheets, and down the columns. UI thread; the work on many cells is done by jobs. */
final class GridClipboard {

	/** More cells than this aren't pasted or filled at once. */
	static final int MOST = 200_000;

	private final Grid grid;
	private final TableModel model;
	private final Display display;

	GridClipboard(Grid grid, TableModel model) {
		this.grid = grid;
		this.model = model;
		display = grid.table().getDisplay();
	}

	/** Copies the selected cells; of a block with gaps, the cells between are empty. */
	void copy(boolean defanged) {
		Lines lines = model.lines();
		List<Range> ranges = grid.selected().lines();
		int[] positions = grid.selectionLayer().getSelectedColumnPositions();
		if (ranges.isEmpty() || positions.length == 0) {
			return;
		}
		boolean block = grid.selected().count() > 1_000;
		List<int[]> cells = new ArrayList<>();
		List<Column> columns = new ArrayList<>();
		for (int position : positions) {
			columns.add(grid.column(position));
		}
		for (Range range : ranges) {
			for (int line = range.start; line < Math.min(range.end, lines.count()); line++) {
				int row = lines.row(line);
				if (row < 0) {
					continue;
				}
				int[] chosen = new int[positions.length + 1];
				chosen[0] = row;
				for (int i = 0; i < positions.length; i++) {
					chosen[i + 1] = block || grid.selected().isSelected(positions[i], line) ? 1 : 0;
				}
				cells.add(chosen);
			}
		}
		work(Messages.Action_copy, () -> {
			List<List<String>> text = new ArrayList<>(cells.size());
			for (int[] chosen : cells) {
				List<String> row = new ArrayList<>(columns.size());
				for (int i = 0; i < columns.size(); i++) {
					row.add(chosen[i + 1] == 0 ? "" : text(chosen[0], columns.get(i), defanged));
				}
				text.add(row);
			}
			return cells.size() == 1 && columns.size() == 1 ? text.getFirst().getFirst() : TabText.write(text);
		}, this::put);
	}

	private String text(int row, Column column, boolean defanged) {
		String text = column.cells().text(row);
		return defanged && column.live() ? grid.body().safe(row, column, text) : text;
	}

	private void put(String text) {
		Clipboard clipboard = new Clipboard(display);
		try {
			if (!text.isEmpty()) {
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			}
		} catch (SWTError e) {
			// Another program holds the clipboard: what was on it stays.
			display.beep();
		} finally {
			clipboard.dispose();
		}
	}

	/** What is on the clipboard as cells; empty when there is no text. */
	List<List<String>> clipboard() {
		Clipboard clipboard = new Clipboard(display);
		try {
			Object text = clipboard.getContents(TextTransfer.getInstance());
			return text == null ? List.of() : TabText.read(text.toString());
		} finally {
			clipboard.dispose();
		}
	}

	/**
	 * Where the cells of a block go when it is pasted at the selection: from its upper left cell on; one cell, or one row,
	 * into all that is selected.
	 */
	List<ChangePlan.Wish> pasted(List<List<String>> block) {
		Lines lines = model.lines();
		int[] positions = grid.selectionLayer().getSelectedColumnPositions();
		List<Range> ranges = grid.selected().lines();
		if (positions.length == 0 || ranges.isEmpty()) {
			return List.of();
		}
		List<Integer> targets = new ArrayList<>();
		boolean repeat = block.size() == 1 && grid.selected().count() > 1;
		if (repeat) {
			for (int row : grid.selected().rows()) {
				targets.add(row);
			}
		} else {
			for (int line = ranges.getFirst().start; targets.size() < block.size(); line++) {
				if (line >= lines.count()) {
					targets.add(-1);
				} else if (lines.row(line) >= 0) {
					targets.add(lines.row(line));
				}
			}
		}
		List<ChangePlan.Wish> wishes = new ArrayList<>();
		for (int i = 0; i < targets.size(); i++) {
			List<String> texts = block.get(repeat ? 0 : i);
			int width = texts.size() == 1 && block.size() == 1 ? positions.length : texts.size();
			for (int c = 0; c < width; c++) {
				int position = texts.size() == 1 && block.size() == 1 ? positions[c] : positions[0] + c;
				Column column = position < grid.selectionLayer().getColumnCount() ? grid.column(position) : null;
				wishes.add(new ChangePlan.Wish(targets.get(i), column, texts.get(Math.min(c, texts.size() - 1))));
			}
		}
		return wishes;
	}

	/** What Fill Down asks for: in each selected column the text of the topmost selected cell; of a single row, that of the row above. */
	List<ChangePlan.Wish> filled() {
		int[] rows = grid.selected().rows();
		List<ChangePlan.Wish> wishes = new ArrayList<>();
		if (rows.length == 0) {
			return wishes;
		}
		int above = rows[0];
		int first = 1;
		if (rows.length == 1) {
			int line = grid.selected().lines().getFirst().start;
			above = -1;
			while (--line >= 0 && above < 0) {
				above = model.lines().row(line);
			}
			first = 0;
		}
		if (above < 0) {
			return wishes;
		}
		for (Column column : grid.selected().columns()) {
			for (int i = first; i < rows.length && wishes.size() <= MOST; i++) {
				wishes.add(new ChangePlan.Wish(rows[i], column, column.cells().text(above)));
			}
		}
		return wishes;
	}

	/** Works something out in a job and hands it over on the UI thread. */
	<T> void work(String name, java.util.function.Supplier<T> question, Consumer<T> show) {
		Job job = Job.create(name, (ICoreRunnable) monitor -> {
			T answer = question.get();
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!grid.table().isDisposed()) {
						show.accept(answer);
					}
				});
			}
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}
}
