package org.akashi.indicator.ui.internal.pattern;

import java.util.List;

import org.akashi.indicator.pattern.TextFinding;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.Phrases;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What is wrong with the pattern as a table; a row leads to its place. UI thread. */
final class ProblemsTable {

	private final Table table;
	private List<TextFinding> findings = List.of();

	ProblemsTable(Composite parent, PatternText text) {
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Tab_problems);
		column(Messages.Column_severity, 90);
		column(Messages.Column_place, 70);
		column(Messages.Column_message, 420);
		column(Messages.Column_fix, 200);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, findings.get(event.index)));
		table.addListener(SWT.DefaultSelection, event -> {
			TextFinding finding = findings.get(table.getSelectionIndex());
			text.show(finding.start(), finding.end());
		});
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		column.setWidth(width);
	}

	Control control() {
		return table;
	}

	void show(List<TextFinding> next) {
		findings = next;
		table.setItemCount(next.size());
		table.clearAll();
	}

	private static void fill(TableItem item, TextFinding finding) {
		item.setImage(Icons.image(switch (finding.severity()) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "info";
		}));
		item.setText(new String[] { Messages.severity(finding.severity()), finding.line() + ":" + finding.column(), Messages.finding(finding),
				finding.fixes().isEmpty() ? "" : Phrases.user(finding.fixes().getFirst().label()) });
	}
}
