package org.akashi.indicator.ui.internal.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.observable.Fanging;
import org.akashi.observable.Observable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.swt.widgets.Display;

/** Gives the grid the texts of its cells, and takes what is typed into them. UI thread. */
final class GridBody implements IDataProvider {

	private static final int REMEMBERED = 400;

	private final TableModel model;
	private final BiFunction<ChangePlan.Wish, RowStore, Job> change;
	private boolean defanged = true;
	/** What was typed, until the case has it. */
	private final Map<Long, String> typed = new HashMap<>();
	private final Map<Integer, List<Observable>> observables = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, List<Observable>> eldest) {
			return size() > REMEMBERED;
		}
	};

	/**
	 * @param change does what was typed, as a job; null when it isn't done
	 */
	GridBody(TableModel model, BiFunction<ChangePlan.Wish, RowStore, Job> change) {
		this.model = model;
		this.change = change;
	}

	void setDefanged(boolean defanged) {
		this.defanged = defanged;
	}

	boolean isDefanged() {
		return defanged;
	}

	/** Cells may say something else now. */
	void forget() {
		observables.clear();
		typed.clear();
	}

	@Override
	public int getColumnCount() {
		return model.columns().size();
	}

	@Override
	public int getRowCount() {
		return model.lines().count();
	}

	@Override
	public Object getDataValue(int columnIndex, int line) {
		int row = model.lines().row(line);
		return row < 0 ? "" : text(row, model.columns().at(columnIndex), defanged);
	}

	/** What a cell says, for the eye or the clipboard. */
	String text(int row, Column column, boolean safe) {
		String pending = typed.isEmpty() ? null : typed.get(key(row, column));
		String text = pending != null ? pending : column.cells().text(row);
		if (safe && column.live() && !text.isEmpty()) {
			text = defang(row, column, text);
		}
		if (column.id().equals(Column.NAME) && !model.rows().revoked.text(row).isEmpty()) {
			return text + " (" + Messages.Table_revoked + ")";
		}
		return text;
	}

	/** The text of a cell as it is edited: nothing added, nothing made safe. */
	String plain(int row, Column column) {
		return column.cells().text(row);
	}

	private String defang(int row, Column column, String text) {
		return safe(column, text, observables.computeIfAbsent(row, this::observables));
	}

	/** The safe form of what a cell says. Any thread. */
	String safe(int row, Column column, String text) {
		return safe(column, text, observables(row));
	}

	private List<Observable> observables(int row) {
		return model.rows().patternTypes.text(row).equals("stix") ? ObservablePatterns.observables(model.rows().patterns.text(row)) : List.of();
	}

	private static String safe(Column column, String text, List<Observable> values) {
		String safe = text;
		for (Observable value : values) {
			safe = safe.replace(value.value(), Fanging.defang(value));
		}
		return safe.equals(text) && !column.id().equals(Column.PATTERN) ? Fanging.defang(text) : safe;
	}

	@Override
	public void setDataValue(int columnIndex, int line, Object newValue) {
		RowStore rows = model.rows();
		int row = model.lines().row(line);
		Column column = model.columns().at(columnIndex);
		String text = newValue == null ? "" : newValue.toString();
		if (row < 0 || text.strip().equals(column.cells().text(row))) {
			return;
		}
		Job job = change.apply(new ChangePlan.Wish(row, column, text), rows);
		if (job == null) {
			return;
		}
		long key = key(row, column);
		typed.put(key, text.strip());
		Display display = Display.getCurrent();
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (!event.getResult().isOK() && !display.isDisposed()) {
					display.asyncExec(() -> typed.remove(key));
				}
			}
		});
	}

	private long key(int row, Column column) {
		return (long) row << 16 | model.columns().index(column.id());
	}
}
