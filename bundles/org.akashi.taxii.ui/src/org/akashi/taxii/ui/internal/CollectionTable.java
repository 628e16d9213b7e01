package org.akashi.taxii.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.taxii.TaxiiCollection;
import org.akashi.ui.AccessibleName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Collections of a server, a row each, with what one may do; virtual. */
final class CollectionTable {

	private static final int LONGEST = 300;

	private final Table table;
	private List<TaxiiCollection> collections = List.of();

	CollectionTable(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Collections_list.replaceAll("\\(?&([A-Z])?\\)?|:", "$1"));
		column(Messages.Collections_title, 180);
		column(Messages.Collections_rights, 150);
		column(Messages.Collections_about, 190);
		column(Messages.Collections_id, 280);
		table.addListener(SWT.SetData, event -> {
			TaxiiCollection collection = collections.get(event.index);
			((TableItem) event.item).setText(new String[] { plain(collection.title()), rights(collection), plain(collection.description()), plain(collection.id()) });
		});
	}

	private void column(String label, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(label);
		column.setWidth(width);
	}

	/** Texts of servers are short here, whatever they hold. */
	static String plain(String text) {
		String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
		return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
	}

	static String rights(TaxiiCollection collection) {
		return collection.canRead() ? collection.canWrite() ? Messages.Collections_both : Messages.Collections_read
				: collection.canWrite() ? Messages.Collections_write : Messages.Collections_neither;
	}

	Table table() {
		return table;
	}

	void show(List<TaxiiCollection> shown) {
		collections = new ArrayList<>(shown);
		table.setItemCount(collections.size());
		table.clearAll();
		table.deselectAll();
	}

	/** Chooses the one with that id, if there. */
	void choose(String id) {
		for (int i = 0; i < collections.size(); i++) {
			if (collections.get(i).id().equals(id)) {
				table.select(i);
				table.showSelection();
			}
		}
	}

	Optional<TaxiiCollection> chosen() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= collections.size() ? Optional.empty() : Optional.of(collections.get(index));
	}
}
