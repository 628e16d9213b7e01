package org.akashi.export.ui.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.akashi.export.LossReport;
import org.akashi.export.LossReport.Loss;
import org.akashi.ui.Icons;
import org.akashi.ui.Phrases;
import org.akashi.ui.TypeLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** All that a format could not carry, a row each; virtual. */
final class LossTable {

	private static final List<Function<Loss, String>> CELLS = List.of(
			loss -> loss.name().isBlank() ? loss.object() : loss.name(), loss -> LossText.cause(loss.cause()), loss -> loss.property().isEmpty() ? "" : TypeLabels.property(loss.property()), loss -> Phrases.user(loss.reason()));

	private final Table table;
	private LossReport report = new LossReport(0, List.of());

	LossTable(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		column(Messages.Loss_object, 200);
		column(Messages.Loss_cause, 100);
		column(Messages.Loss_property, 130);
		column(Messages.Loss_reason, 420);
		table.addListener(SWT.SetData, event -> {
			Loss loss = report.losses().get(event.index);
			TableItem item = (TableItem) event.item;
			item.setText(CELLS.stream().map(cell -> cell.apply(loss)).toArray(String[]::new));
			int mark = loss.object().indexOf("--");
			item.setImage(mark < 0 ? Icons.image("info") : Icons.ofType(loss.object().substring(0, mark)));
		});
	}

	Control control() {
		return table;
	}

	void show(LossReport shown) {
		report = shown;
		table.setItemCount(shown.losses().size());
		table.clearAll();
	}

	/** The losses as lines with tabs between cells. */
	static String tabSeparated(LossReport report) {
		return report.losses().stream().map(loss -> loss.object() + '\t' + loss.name() + '\t' + loss.cause() + '\t' + loss.property() + '\t'
				+ loss.reason()).collect(Collectors.joining("\n"));
	}

	private void column(String label, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(label);
		column.setWidth(width);
	}
}
