package org.akashi.indicator.ui.internal;

import java.util.List;

import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The widget of the indicator table: virtual, so that only visible rows cost anything. */
final class IndicatorTable {

	private final IndicatorRows rows;
	private final TableViewer viewer;
	private boolean defanged;

	IndicatorTable(Composite parent, IndicatorRows rows, IStatusLineManager statusLine) {
		this.rows = rows;
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		viewer.setUseHashlookup(true);
		viewer.getTable().setHeaderVisible(true);
		AccessibleName.set(viewer.getTable(), Messages.Indicators_name);
		viewer.getTable().setLinesVisible(true);
		for (IndicatorColumn column : IndicatorColumn.values()) {
			createColumn(column, statusLine);
		}
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < rows.shown().size()) {
				viewer.replace(rows.shown().get(index), index);
			}
		});
		viewer.setInput(rows);
		editByKeyboard();
		showOrder();
	}

	TableViewer viewer() {
		return viewer;
	}

	Table control() {
		return viewer.getTable();
	}

	void setDefanged(boolean defanged) {
		this.defanged = defanged;
		refresh();
	}

	/** Shows the rows as they are now; the selected ones stay selected where they still are. */
	void refresh() {
		List<?> before = viewer.getStructuredSelection().toList();
		viewer.setItemCount(rows.shown().size());
		viewer.refresh();
		int[] places = before.stream().mapToInt(row -> rows.indexOf(((IndicatorRow) row).id())).filter(i -> i >= 0)
				.toArray();
		control().setSelection(places);
		viewer.setSelection(new StructuredSelection(java.util.Arrays.stream(places).mapToObj(rows.shown()::get).toList()));
	}

	void selectAll() {
		control().selectAll();
		viewer.setSelection(new StructuredSelection(rows.shown()));
	}

	/** Runs when a row is opened by Enter or double click, except where that types into a cell. */
	void onOpen(Runnable open) {
		viewer.addDoubleClickListener(event -> open.run());
		control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				open.run();
			}
		});
	}

	private void createColumn(IndicatorColumn column, IStatusLineManager statusLine) {
		boolean number = column == IndicatorColumn.CONFIDENCE || column == IndicatorColumn.PLACES;
		TableViewerColumn viewerColumn = new TableViewerColumn(viewer, number ? SWT.RIGHT : SWT.LEFT);
		TableColumn tableColumn = viewerColumn.getColumn();
		tableColumn.setText(column.label());
		tableColumn.setWidth(column.width);
		tableColumn.setMoveable(true);
		tableColumn.setResizable(true);
		tableColumn.addListener(SWT.Selection, event -> {
			rows.sortBy(column);
			showOrder();
			refresh();
		});
		viewerColumn.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				IndicatorRow row = (IndicatorRow) element;
				String text = column.text(row, defanged);
				return column == IndicatorColumn.NAME && row.revoked() ? text + " (" + Messages.Indicators_revoked + ")"
						: text;
			}

			@Override
			public Image getImage(Object element) {
				if (column != IndicatorColumn.TYPE) {
					return null;
				}
				String types = ((IndicatorRow) element).types();
				return types.isEmpty() ? Icons.image("indicator") : Icons.ofType(types.split(", ", 2)[0]);
			}
		});
		if (IndicatorChange.editable(column)) {
			viewerColumn.setEditingSupport(new CellEditing(viewer, column, statusLine));
		}
	}

	/** Enter opens; F2 edits the framed cell, or the name where that can't be typed into; Tab goes on to the next cell. */
	private void editByKeyboard() {
		TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new CellFrame(viewer));
		ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2;
			}
		};
		TableViewerEditor.create(viewer, focus, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
				| ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
		control().addListener(SWT.KeyDown, event -> {
			ViewerCell cell = focus.getFocusCell();
			if (event.keyCode == SWT.F2 && cell != null
					&& !IndicatorChange.editable(IndicatorColumn.values()[cell.getColumnIndex()])) {
				viewer.editElement(cell.getElement(), IndicatorColumn.NAME.ordinal());
			}
		});
	}

	private void showOrder() {
		control().setSortColumn(control().getColumn(rows.sortedBy().ordinal()));
		control().setSortDirection(rows.descending() ? SWT.DOWN : SWT.UP);
	}
}
