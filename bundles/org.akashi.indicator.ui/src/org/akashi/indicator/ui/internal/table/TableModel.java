package org.akashi.indicator.ui.internal.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.akashi.model.Indicator;
import org.akashi.store.Case;
import org.akashi.ui.CaseChanges;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * The indicators of the open case as the table shows them. Rows are read, arranged and completed by one job, which is asked for
 * what is wanted now; the window is told on the UI thread when there is something new to show.
 */
final class TableModel {

	/** What the window is told. UI thread. */
	interface Listener {

		/** The lines are others. */
		void arranged();

		/** Some cells say something else. */
		void cellsChanged();
	}

	private static final int CHUNK = 400;
	private static final long REPAINT = 200_000_000L;

	private final Display display;
	private final List<AddedColumn> added;
	private final Listener listener;
	private final Job job = Job.create(Messages.Table_listing, this::work);

	// What is wanted; guarded by this.
	private Case open;
	private boolean reload;
	private Set<String> touched = new HashSet<>();
	private CaseChanges changes;
	private Arrangement wanted = Arrangement.ALL;
	private boolean rearrange;
	private Set<String> shownColumns = Set.of();

	// What the job has; the window reads it.
	private volatile RowStore rows;
	private volatile Columns columns;
	private volatile Lines lines = Lines.NONE;
	private volatile int read = -1;

	// The job's own.
	private RowReading reading;
	private Arranger arranger;
	private final Map<AddedColumn, BitSet> missing = new HashMap<>();
	private Case filling;
	private boolean filled;

	TableModel(Display display, List<AddedColumn> added, Listener listener) {
		this.display = display;
		this.added = added;
		this.listener = listener;
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		rows = new RowStore(id -> "");
		columns = new Columns(rows, added);
	}

	RowStore rows() {
		return rows;
	}

	Columns columns() {
		return columns;
	}

	Lines lines() {
		return lines;
	}

	/** How many are read so far while all are read, else -1. */
	int read() {
		return read;
	}

	/** Shows another case, null for none. UI thread. */
	void show(Case other) {
		synchronized (this) {
			open = other;
			reload = true;
			touched = new HashSet<>();
			changes = null;
		}
		read = other == null ? -1 : 0;
		job.cancel();
		lines = Lines.NONE;
		if (other != null) {
			job.schedule();
		}
		listener.arranged();
	}

	/** Shows no more. */
	void dispose() {
		synchronized (this) {
			open = null;
		}
		job.cancel();
	}

	/** Something in the case changed. */
	synchronized void changed(CaseChanges news) {
		if (open == null) {
			return;
		}
		if (news.everything()) {
			reload = true;
		} else {
			touched.addAll(news.objects());
		}
		changes = news;
		job.schedule();
	}

	/** What is asked for. */
	synchronized Arrangement arrangement() {
		return wanted;
	}

	/** Asks for other rows or another order. */
	synchronized void arrange(Arrangement next) {
		if (!next.equals(wanted)) {
			wanted = next;
			rearrange = true;
			job.schedule();
		}
	}

	/** Says which columns are in sight; the others need no answers. */
	synchronized void columnsShown(Set<String> ids) {
		shownColumns = Set.copyOf(ids);
		job.schedule();
	}

	private IStatus work(IProgressMonitor monitor) {
		try {
			boolean more = true;
			while (more && !monitor.isCanceled()) {
				more = step(monitor);
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException | RuntimeException e) {
			synchronized (this) {
				if (open != null && open == filling) {
					Platform.getLog(TableModel.class).log(Status.error(Messages.Table_listing + ": " + e.getMessage(), e));
				}
			}
			return Status.CANCEL_STATUS;
		}
	}

	/** The next thing to do; whether there was one. */
	private boolean step(IProgressMonitor monitor) throws IOException {
		Case from;
		boolean all;
		Set<String> some;
		CaseChanges news;
		boolean again;
		synchronized (this) {
			from = open;
			all = reload;
			some = touched;
			news = changes;
			again = rearrange;
			reload = false;
			touched = new HashSet<>();
			changes = null;
			rearrange = false;
		}
		if (from == null) {
			return false;
		}
		filling = from;
		if (all) {
			load(from, monitor);
		} else if (news != null) {
			again |= update(from, some, news);
		} else if (!again) {
			return fill(from);
		}
		if (all || again) {
			arrangeNow(from);
		}
		return true;
	}

	private void load(Case from, IProgressMonitor monitor) throws IOException {
		RowReading next = new RowReading(from);
		RowStore read = new RowStore(next::name);
		long[] told = { System.nanoTime() };
		try {
			next.all(read, monitor, count -> {
				this.read = count;
				if (System.nanoTime() - told[0] > REPAINT) {
					told[0] = System.nanoTime();
					tell(from, listener::arranged);
				}
			});
		} catch (OperationCanceledException e) {
			synchronized (this) {
				reload |= open == from;
			}
			throw e;
		}
		Columns made = new Columns(read, added);
		reading = next;
		arranger = new Arranger(read, made);
		missing.clear();
		for (AddedColumn column : added) {
			missing.put(column, read.present());
		}
		synchronized (this) {
			wanted = onto(wanted, made);
			columns = made;
			rows = read;
			lines = Lines.NONE;
		}
	}

	/** The same wishes for the columns of another case. */
	static Arrangement onto(Arrangement wishes, Columns made) {
		Map<Column, CellFilter> filters = new HashMap<>();
		wishes.filters().forEach((column, filter) -> made.find(column.id()).ifPresent(found -> filters.put(found, filter)));
		return new Arrangement(wishes.words(), filters, wishes.period(),
				wishes.sort().stream().flatMap(key -> made.find(key.column().id()).stream().map(column -> new Arrangement.SortKey(column, key.descending())))
						.toList(),
				wishes.group() == null ? null : made.find(wishes.group().id()).orElse(null), wishes.collapsed());
	}

	/** Whether rows have to be arranged anew. */
	private boolean update(Case from, Set<String> some, CaseChanges news) {
		int before = rows.version();
		Set<Integer> changed = reading.again(rows, some);
		for (AddedColumn column : added) {
			BitSet cells = missing.get(column);
			if (column.outdatedBy(news)) {
				cells.or(rows.present());
			}
			changed.forEach(cells::set);
			for (String id : column.alsoChanged(from, news)) {
				int row = rows.row(id);
				if (row >= 0) {
					cells.set(row);
				}
			}
		}
		return rows.version() != before;
	}

	private void arrangeNow(Case from) {
		Arrangement asked = arrangement();
		BooleanSupplier stop = () -> {
			synchronized (this) {
				return rearrange || reload || open != from;
			}
		};
		Lines made = arranger.arrange(asked, stop);
		if (made != null) {
			read = -1;
			display(from, made);
		}
	}

	private void display(Case from, Lines made) {
		tell(from, () -> {
			lines = made;
			listener.arranged();
		});
	}

	/** Works out some cells of added columns, those in sight first; whether there are more. */
	private boolean fill(Case from) {
		Set<String> shown;
		synchronized (this) {
			shown = shownColumns;
		}
		for (AddedColumn column : added) {
			BitSet cells = missing.get(column);
			if (cells == null || cells.isEmpty() || !shown.contains(column.id())) {
				continue;
			}
			AddedColumn.Answers answers = column.answers(from);
			long told = System.nanoTime();
			while (!cells.isEmpty()) {
				from.read(() -> {
					fillSome(from, column, answers, cells);
					return null;
				});
				if (System.nanoTime() - told > REPAINT) {
					told = System.nanoTime();
					tell(from, listener::cellsChanged);
				}
				if (wantedElse(from)) {
					return true;
				}
			}
			filled = true;
			tell(from, listener::cellsChanged);
			return true;
		}
		if (filled) {
			filled = false;
			if (dependsOnAdded(arrangement())) {
				rows.touch();
				arrangeNow(from);
			}
		}
		return false;
	}

	private synchronized boolean wantedElse(Case from) {
		return open != from || reload || rearrange || changes != null;
	}

	private void fillSome(Case from, AddedColumn column, AddedColumn.Answers answers, BitSet cells) {
		int row = cells.nextSetBit(0);
		for (int i = 0; i < CHUNK && row >= 0; i++, row = cells.nextSetBit(row + 1)) {
			cells.clear(row);
			int at = row;
			from.index().find(rows.id(row)).filter(Indicator.class::isInstance)
					.ifPresent(object -> columns.cells(column).put(at, answers.text((Indicator) object)));
		}
	}

	private boolean dependsOnAdded(Arrangement asked) {
		return !asked.words().isEmpty()
				|| added.stream().map(AddedColumn::id)
						.anyMatch(id -> asked.filters().keySet().stream().anyMatch(column -> column.id().equals(id))
								|| asked.sort().stream().anyMatch(key -> key.column().id().equals(id))
								|| asked.group() != null && asked.group().id().equals(id));
	}

	private void tell(Case from, Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				synchronized (this) {
					if (open != from) {
						return;
					}
				}
				news.run();
			});
		}
	}
}
