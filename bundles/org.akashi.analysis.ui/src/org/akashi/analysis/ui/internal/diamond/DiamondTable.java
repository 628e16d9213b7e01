package org.akashi.analysis.ui.internal.diamond;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.akashi.analysis.Diamond;
import org.akashi.analysis.Diamond.Corner;
import org.akashi.analysis.Diamond.Item;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.Messages;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The diamond as a list: all items, corner by corner. */
final class DiamondTable {

	/** A row. */
	private record Row(Corner corner, Item item) {
	}

	private final Table table;
	private List<Row> rows = List.of();

	/**
	 * @param moved  hears which item is chosen
	 * @param opened hears which item is to be opened
	 */
	DiamondTable(Composite parent, Consumer<Item> moved, Consumer<Item> opened) {
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Diamond_name);
		column(Messages.Diamond_column_corner, 120);
		column(Messages.Diamond_column_object, 220);
		column(Messages.Diamond_column_relation, 170);
		column(Messages.Diamond_column_state, 100);
		column(Messages.Diamond_column_confidence, 90);
		column(Messages.Timeline_column_date, 140);
		column(Messages.Diamond_column_count, 80);
		column(Messages.Timeline_column_sentence, 360);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> with(moved));
		table.addListener(SWT.DefaultSelection, event -> with(opened));
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
	}

	Table control() {
		return table;
	}

	void show(Diamond diamond) {
		List<Row> found = new ArrayList<>();
		for (Corner corner : Corner.values()) {
			diamond.items(corner).forEach(item -> found.add(new Row(corner, item)));
		}
		rows = found;
		table.setItemCount(rows.size());
		table.clearAll();
	}

	/** Chooses the first item of a corner that has no room in the picture. */
	void reveal(Corner corner, int after) {
		int index = 0;
		while (index < rows.size() && rows.get(index).corner() != corner) {
			index++;
		}
		table.setSelection(Math.min(rows.size() - 1, index + after));
		table.showSelection();
	}

	private void with(Consumer<Item> action) {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < rows.size()) {
			action.accept(rows.get(index).item());
		}
	}

	private void fill(TableItem line, int index) {
		// GTK asks for rows of -1 while a table is emptied.
		if (index >= 0 && index < rows.size()) {
			Row row = rows.get(index);
			Item item = row.item();
			line.setText(new String[] { DiamondTexts.corner(row.corner()), EventTexts.name(item.entry()), DiamondTexts.relation(item),
					item.hypothesis() ? Messages.Diamond_isHypothesis : Messages.Diamond_isStated, DiamondTexts.confidence(item), item.when(),
					Integer.toString(item.proofs().size()), item.proofs().isEmpty() ? "" : EventTexts.quote(item.proofs().getFirst()) });
			line.setImage(1, Icons.ofType(item.entry().type()));
		}
	}
}
