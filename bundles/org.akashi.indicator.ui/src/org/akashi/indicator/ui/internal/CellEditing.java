package org.akashi.indicator.ui.internal;

import org.akashi.ui.ActiveCase;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;

/** Typing into a cell: checked as one types, and one undoable step when it is done. */
final class CellEditing extends EditingSupport {

	private final TableViewer viewer;
	private final IndicatorColumn column;
	private final IStatusLineManager statusLine;

	CellEditing(TableViewer viewer, IndicatorColumn column, IStatusLineManager statusLine) {
		super(viewer);
		this.viewer = viewer;
		this.column = column;
		this.statusLine = statusLine;
	}

	@Override
	protected boolean canEdit(Object element) {
		return element instanceof IndicatorRow && ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent();
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		IndicatorRow row = (IndicatorRow) element;
		TextCellEditor editor = new TextCellEditor(viewer.getTable());
		editor.setValidator(value -> new IndicatorChange(column, (String) value).problem(row).orElse(null));
		editor.addListener(new ICellEditorListener() {
			@Override
			public void editorValueChanged(boolean oldValid, boolean newValid) {
				statusLine.setErrorMessage(editor.getErrorMessage());
			}

			@Override
			public void cancelEditor() {
				statusLine.setErrorMessage(null);
			}

			@Override
			public void applyEditorValue() {
				statusLine.setErrorMessage(null);
			}
		});
		return editor;
	}

	@Override
	protected Object getValue(Object element) {
		return column.text((IndicatorRow) element, false);
	}

	@Override
	protected void setValue(Object element, Object value) {
		IndicatorRow row = (IndicatorRow) element;
		IndicatorChange change = new IndicatorChange(column, (String) value);
		if (!change.text().equals(column.text(row, false)) && change.problem(row).isEmpty()) {
			ActiveCase.get().edit(NLS.bind(Messages.Edit_step, column.label(), row.name()),
					edit -> change.apply(edit, row.id()));
		}
	}
}
