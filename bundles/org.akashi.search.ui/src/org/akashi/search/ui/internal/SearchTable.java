package org.akashi.search.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.akashi.search.SearchHit;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The results in a table: what was found is bold, the sentence stands beside its report and page. */
final class SearchTable {

	private final TableViewer viewer;
	private List<Row> rows = List.of();

	SearchTable(Composite parent) {
		Table table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Search_results);
		viewer = new TableViewer(table);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < rows.size()) {
				viewer.replace(rows.get(index), index);
			}
		});
		column(Messages.Search_column_name, 200, HitText::title, HitText::image);
		column(Messages.Search_column_found, 360, HitText::found, null);
		column(Messages.Search_column_type, 105, row -> new StyledString(TypeLabels.of(row.hit().type())), null);
		column(Messages.Search_column_kind, 80, row -> new StyledString(FindRows.name(row.hit().kind())), null);
		column(Messages.Search_column_report, 165, row -> new StyledString(HitText.place(row)), null);
	}

	private void column(String title, int width, Function<Row, StyledString> text, Function<Row, Image> image) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(new DelegatingStyledCellLabelProvider(new Cells(text, image)));
	}

	TableViewer viewer() {
		return viewer;
	}

	Table control() {
		return viewer.getTable();
	}

	/** Opens with Enter or a double click. */
	void onOpen(Runnable open) {
		viewer.getTable().addListener(SWT.DefaultSelection, event -> open.run());
	}

	void onSelected(Consumer<List<Row>> listener) {
		viewer.getTable().addListener(SWT.Selection, event -> listener.accept(selected()));
	}

	/** Shows other rows; the same results stay selected. */
	void show(List<Row> others) {
		Set<String> selected = new LinkedHashSet<>();
		selected().forEach(row -> selected.add(row.hit().key()));
		rows = others;
		Table table = viewer.getTable();
		table.setRedraw(false);
		viewer.setInput(rows);
		viewer.setItemCount(rows.size());
		table.clearAll();
		table.deselectAll();
		for (int i = 0; i < rows.size() && !selected.isEmpty(); i++) {
			if (selected.remove(rows.get(i).hit().key())) {
				table.select(i);
			}
		}
		table.setRedraw(true);
	}

	List<Row> selected() {
		List<Row> selected = new ArrayList<>();
		for (int index : viewer.getTable().getSelectionIndices()) {
			if (index < rows.size()) {
				selected.add(rows.get(index));
			}
		}
		return selected;
	}

	/** What other windows take from a selection: the entries of the objects, each once. The case isn't asked: it may be busy. */
	static StructuredSelection selection(List<Row> selected) {
		Set<Object> entries = new LinkedHashSet<>();
		selected.stream().map(Row::hit).filter(SearchHit::isObject).forEach(hit -> entries.add(new Entry(hit.id(), hit.type(), hit.title())));
		return new StructuredSelection(entries.toArray());
	}

	private static final class Cells extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

		private final Function<Row, StyledString> text;
		private final Function<Row, Image> image;

		Cells(Function<Row, StyledString> text, Function<Row, Image> image) {
			this.text = text;
			this.image = image;
		}

		@Override
		public StyledString getStyledText(Object element) {
			return element instanceof Row row ? text.apply(row) : new StyledString();
		}

		@Override
		public Image getImage(Object element) {
			return image != null && element instanceof Row row ? image.apply(row) : null;
		}
	}
}
