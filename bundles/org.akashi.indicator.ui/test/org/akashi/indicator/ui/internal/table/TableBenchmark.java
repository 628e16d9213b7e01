package org.akashi.indicator.ui.internal.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The indicator table at a million rows: from a key in a filter until the rows that are left are drawn, and a step of scrolling
 * until it is drawn. Prints a row for each. No test: it needs a display and half a gigabyte of disk, and takes a minute.
 */
public final class TableBenchmark {

	private static final long PATIENCE = 300_000_000_000L;

	private final Display display = new Display();
	private Shell shell;
	private TableModel model;
	private Grid grid;
	private long paints;

	private TableBenchmark() {
	}

	/** Argument: number of rows, a million unless told. */
	public static void main(String[] arguments) throws IOException, CoreException {
		int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
		Path folder = Files.createTempDirectory("akashi-table");
		try {
			MadeCase.write(folder, count);
			try (Case open = Case.open(folder, null)) {
				new TableBenchmark().run(open, count);
			}
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
			}
		}
		System.exit(0);
	}

	private void run(Case open, int count) {
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1280, 790);
		model = new TableModel(display, List.of(), new TableModel.Listener() {
			@Override
			public void arranged() {
				if (grid != null) {
					grid.showLines();
				}
			}

			@Override
			public void cellsChanged() {
				grid.redraw();
			}
		});
		grid = new Grid(shell, model, () -> false, message -> { }, (wish, rows) -> null);
		grid.table().addListener(SWT.Paint, event -> paints++);
		shell.open();
		long start = System.nanoTime();
		model.show(open);
		until(() -> model.lines().all() == count);
		System.gc();
		long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		System.out.printf(Locale.ROOT, "%,d rows listed in %.1f s, %d MB of heap in use%n", count, (System.nanoTime() - start) / 1e9, used >> 20);
		for (int round = 0; round < 2; round++) {
			boolean say = round == 1;
			words("words, rare", "login4711.cdn", say);
			words("words, frequent", "example", say);
			column("filter of Value", Column.VALUE, ColumnKind.TEXT, "secure99.files", say);
			column("filter of Value, expression", Column.VALUE, ColumnKind.TEXT, "/^mail\\d+9\\./", say);
			column("filter of Confidence", Column.CONFIDENCE, ColumnKind.NUMBER, ">=70", say);
		}
		once("sort by Value", () -> model.arrange(model.arrangement().withSort(List.of(new Arrangement.SortKey(column(Column.VALUE), false)))));
		once("group by Type", () -> model.arrange(model.arrangement().withGroup(column(Column.TYPE))));
		model.arrange(Arrangement.ALL);
		until(() -> model.lines().groups().isEmpty() && model.lines().count() == count);
		scroll("scroll, a page", 20, count, true);
		scroll("scroll, a page", 200, count, false);
		scroll("scroll, anywhere", 100_000_000, count, false);
	}

	private Column column(String id) {
		return model.columns().find(id).orElseThrow();
	}

	private void words(String name, String typed, boolean say) {
		List<Double> times = new ArrayList<>();
		for (int i = 1; i <= typed.length(); i++) {
			List<String> words = Arrangement.words(typed.substring(0, i));
			times.add(key(() -> model.arrange(model.arrangement().withWords(words))));
		}
		key(() -> model.arrange(model.arrangement().withWords(List.of())));
		print(name, times, say);
	}

	private void column(String name, String column, ColumnKind kind, String typed, boolean say) {
		List<Double> times = new ArrayList<>();
		for (int i = 1; i <= typed.length(); i++) {
			try {
				Map<Column, CellFilter> filters = CellFilter.of(kind, typed.substring(0, i)).map(filter -> Map.of(column(column), filter)).orElse(Map.of());
				if (!filters.equals(model.arrangement().filters())) {
					times.add(key(() -> model.arrange(model.arrangement().withFilters(filters))));
				}
			} catch (CellFilter.Mistaken e) {
				continue; // Half an expression: the table waits for the rest.
			}
		}
		key(() -> model.arrange(model.arrangement().withFilters(Map.of())));
		print(name, times, say);
	}

	private void once(String name, Runnable asks) {
		System.out.printf(Locale.ROOT, "%-30s %8.1f ms%n", name, key(asks));
	}

	/** From asking until the answer is drawn, milliseconds. */
	private double key(Runnable asks) {
		Lines before = model.lines();
		long start = System.nanoTime();
		asks.run();
		until(() -> model.lines() != before);
		grid.table().update();
		return (System.nanoTime() - start) / 1e6;
	}

	private void scroll(String name, int step, int count, boolean warm) {
		List<Double> times = new ArrayList<>();
		int height = grid.data().getRowHeightByPosition(0);
		long end = (long) count * height;
		for (int i = 1; i <= 200; i++) {
			int y = (int) ((long) i * step * height % (end - 1_000));
			long before = paints;
			long start = System.nanoTime();
			grid.viewport().setOriginY(y);
			painted(before, start);
			times.add((System.nanoTime() - start) / 1e6);
		}
		print(name, times, !warm);
	}

	/** Waits until the table was drawn once more. */
	private void painted(long before, long start) {
		while (paints == before) {
			if (System.nanoTime() - start > PATIENCE) {
				throw new IllegalStateException("Nothing was drawn");
			}
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private static void print(String name, List<Double> times, boolean say) {
		if (say) {
			List<Double> sorted = times.stream().sorted().toList();
			System.out.printf(Locale.ROOT, "%-30s %8.1f ms median, %6.1f ms at most of %d%n", name, sorted.get(sorted.size() / 2), sorted.getLast(), sorted.size());
		}
	}

	private void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Waited too long");
			}
			if (!display.readAndDispatch()) {
				display.timerExec(5, () -> { });
				display.sleep();
			}
		}
	}
}
