package org.akashi.export.internal.csv;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.Losses;
import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.Lines;
import org.akashi.export.internal.blocks.Surroundings;
import org.akashi.indicator.ObservablePatterns;
import org.akashi.observable.Observable;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Indicators as rows of a table: one for each value that a pattern looks for, in the order of the indicators' ids. A pattern
 * that combines several values gives several rows with the same id; one without any gives a row without value.
 */
final class IndicatorTable {

	/** Takes a row; says what of it could not be written as it is, or {@code ""}. */
	interface Rows {
		String row(List<String> cells) throws IOException;
	}

	private static final String BOOKKEEPING = "pattern_type pattern_version revoked";

	private final ExportRequest request;
	private final IProgressMonitor monitor;
	private final List<TableColumn> columns;
	private final Set<String> carried = new HashSet<>(List.of(BOOKKEEPING.split(" ")));
	private final Rows rows;
	private final Losses losses = new Losses();
	private final TableEvidence evidence;
	private final String[] cells;
	private Surroundings around;

	IndicatorTable(ExportRequest request, IProgressMonitor monitor, List<TableColumn> columns, Rows rows) {
		this.request = request;
		this.monitor = monitor;
		this.columns = columns;
		this.rows = rows;
		columns.forEach(column -> carried.add(column.property()));
		evidence = new TableEvidence(request.knowledge());
		cells = new String[columns.size()];
	}

	LossReport write() throws IOException {
		if (columns.stream().anyMatch(TableColumn::looksAround)) {
			around = Surroundings.of(request.knowledge(), monitor);
		}
		Lines.each(request.knowledge(), monitor, line -> {
			if (line.type().equals("indicator")) {
				indicator(line);
			} else if (!line.type().equals("report") && (around == null || !around.carries(line))) { // its name is in the rows
				losses.add(line.id(), line.label(), "", "The table holds indicators only.");
			}
		});
		return losses.report();
	}

	private void indicator(Line line) throws IOException {
		String id = line.id();
		String label = line.label();
		if (line.isRevoked()) {
			losses.add(id, label, "", "It is revoked; a table of indicators can't say so and would be blocked on.");
			return;
		}
		losses.written();
		evidence.read(line);
		String lost = line.lost(0, carried);
		if (!lost.isEmpty()) {
			losses.add(id, label, lost, "The table has no column for it.");
		}
		boolean all = columns.contains(TableColumn.QUOTES);
		if (evidence.count() > 1 && carried.contains("evidence") && !all) {
			losses.add(id, label, "evidence", "A row has room for one quote; " + (evidence.count() - 1) + " more are left out.");
		}
		List<Observable> values = values(line);
		Set<String> changes = new LinkedHashSet<>();
		for (Observable value : values) {
			changes.add(row(line, value.type().id(), value.value()));
		}
		if (values.isEmpty()) {
			changes.add(row(line, line.patternType().equals("stix") ? "" : line.patternType(), ""));
		}
		if (values.size() > 1 && !carried.contains("pattern")) {
			losses.add(id, label, "pattern", "Its values stand in rows of their own; how the pattern combines them is in the column \"pattern\".");
		}
		for (String change : changes) {
			if (!change.isEmpty()) {
				losses.add(id, label, "", change);
			}
		}
	}

	private String row(Line line, String type, String value) throws IOException {
		TableRow row = new TableRow(line, type, value, evidence, around, request.knowledge());
		for (int i = 0; i < cells.length; i++) {
			cells[i] = columns.get(i).cell(row);
		}
		return rows.row(List.of(cells));
	}

	/** The values; none for patterns of other languages and for those that can't be read: these are shown as they are. */
	private static List<Observable> values(Line line) {
		if (!line.patternType().equals("stix")) {
			return List.of();
		}
		try {
			return ObservablePatterns.observables(line.pattern());
		} catch (IllegalArgumentException e) {
			return List.of();
		}
	}
}
