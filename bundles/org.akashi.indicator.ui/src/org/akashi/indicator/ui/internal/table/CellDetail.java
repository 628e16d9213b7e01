package org.akashi.indicator.ui.internal.table;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.model.Evidence;
import org.akashi.model.Indicator;
import org.akashi.store.Case;
import org.akashi.ui.CaseQuery;
import org.eclipse.swt.widgets.Display;

/** What more there is to say of the cell that the keyboard is in: read by a job while the keyboard rests. UI thread. */
final class CellDetail {

	private final CaseQuery<String> query;
	private volatile String id;
	private volatile Column column;
	private volatile List<AddedColumn> added = List.of();

	CellDetail(Display display, Consumer<String> show) {
		query = new CaseQuery<>(Messages.Table_cell, display, (open, monitor) -> ask(open), answer -> show.accept(answer == null ? "" : answer));
	}

	/** Asks about a cell; null for none. */
	void request(String indicator, Column of, List<AddedColumn> columns) {
		id = indicator;
		column = of;
		added = columns;
		if (indicator != null && of != null && (isProvenance(of) || columns.stream().anyMatch(one -> one.id().equals(of.id())))) {
			query.request();
		}
	}

	private static boolean isProvenance(Column column) {
		return column.id().equals(Column.SOURCE) || column.id().equals(Column.SENTENCES);
	}

	void dispose() {
		query.dispose();
	}

	private String ask(Case open) {
		String asked = id;
		Column of = column;
		if (asked == null || of == null) {
			return "";
		}
		return open.read(() -> open.index().find(asked).filter(Indicator.class::isInstance).map(Indicator.class::cast).map(indicator -> {
			if (isProvenance(of)) {
				return indicator.getEvidence().stream().map(Evidence::getQuote).filter(quote -> quote != null && !quote.isBlank()).findFirst()
						.map(quote -> "«" + quote.strip().replaceAll("\\s+", " ") + "»").orElse("");
			}
			return added.stream().filter(one -> one.id().equals(of.id())).findFirst().map(one -> one.answers(open).why(indicator)).orElse("");
		}).orElse(""));
	}
}
