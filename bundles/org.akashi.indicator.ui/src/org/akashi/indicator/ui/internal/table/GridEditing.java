package org.akashi.indicator.ui.internal.table;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.akashi.stix.Vocabularies;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.config.RenderErrorHandling;
import org.eclipse.nebula.widgets.nattable.edit.editor.ControlDecorationProvider;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Typing into cells: what is wrong is said while the text stays, and what is right is one undoable step. */
final class GridEditing extends AbstractRegistryConfiguration {

	private final TableModel model;
	private final GridBody body;
	private final GridProblems problems;

	GridEditing(TableModel model, GridBody body, GridProblems problems) {
		this.model = model;
		this.body = body;
		this.problems = problems;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new EditableRule() {
			@Override
			public boolean isEditable(int columnIndex, int rowIndex) {
				return ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent();
			}
		}, DisplayMode.EDIT, GridLabels.EDITABLE);
		registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new DataValidator() {
			@Override
			public boolean validate(int columnIndex, int rowIndex, Object newValue) {
				problem(columnIndex, rowIndex, newValue == null ? "" : newValue.toString()).ifPresent(problem -> {
					throw new ValidationFailedException(problem);
				});
				return true;
			}
		}, DisplayMode.EDIT, GridLabels.EDITABLE);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
		for (Column column : model.columns().all()) {
			if (RowEdit.editable(column.id())) {
				registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new Editor(column.id()), DisplayMode.EDIT,
						GridLabels.COLUMN + column.id());
				registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, new Errors(), DisplayMode.EDIT,
						GridLabels.COLUMN + column.id());
			}
		}
	}

	private Optional<String> problem(int columnIndex, int line, String text) {
		Column column = model.columns().at(columnIndex);
		int row = model.lines().row(line);
		return row < 0 || text.strip().equals(column.cells().text(row)) ? Optional.empty()
				: new RowEdit(Map.of(column.id(), text.strip())).problem(column.id(), ChangePlan.before(model.columns(), row));
	}

	/** Says what is wrong beside the text and in the status line. */
	private final class Errors extends RenderErrorHandling {

		Errors() {
			super(decoration());
		}

		@Override
		public void displayError(ICellEditor editor, IConfigRegistry registry, Exception e) {
			super.displayError(editor, registry, e);
			problems.show(e.getMessage());
		}

		@Override
		public void removeError(ICellEditor editor) {
			super.removeError(editor);
			problems.show(null);
		}
	}

	private static ControlDecorationProvider decoration() {
		ControlDecorationProvider provider = new ControlDecorationProvider();
		provider.setErrorDecorationEnabled(true);
		provider.setDecorationPositionOverride(SWT.TOP | SWT.LEFT);
		return provider;
	}

	/** A text field over a cell; it holds the value as it is, not its safe form. */
	private final class Editor extends TextCellEditor {

		private final String column;

		Editor(String column) {
			super(true, true);
			this.column = column;
			if (offers()) {
				enableContentProposal(new TextContentAdapter(), this::proposals, KeyStroke.getInstance(SWT.MOD1, SWT.SPACE), null);
			}
		}

		private boolean offers() {
			return switch (column) {
				case Column.LABELS, Column.KINDS, Column.MARKING, Column.PHASES -> true;
				default -> false;
			};
		}

		@Override
		protected Control activateCell(Composite parent, Object shown) {
			int row = model.lines().row(getRowIndex());
			Object value = shown instanceof Character || row < 0 ? shown : body.plain(row, model.columns().at(getColumnIndex()));
			return super.activateCell(parent, value);
		}

		@Override
		public Text createEditorControl(Composite parent) {
			Text text = super.createEditorControl(parent, SWT.SINGLE);
			AccessibleName.set(text, model.columns().find(column).map(Column::label).orElse(column));
			return text;
		}

		/** The list that was typed so far, with one more entry. */
		private IContentProposal[] proposals(String typed, int position) {
			int comma = column.equals(Column.MARKING) ? -1 : typed.lastIndexOf(',', Math.max(0, position - 1));
			String before = comma < 0 ? "" : typed.substring(0, comma + 1) + " ";
			String wanted = typed.substring(comma + 1, position).strip().toLowerCase();
			TreeSet<String> terms = new TreeSet<>(TextOrder.TOTAL);
			if (column.equals(Column.MARKING)) {
				terms.addAll(Markings.labels());
			} else {
				for (String joined : ((CodeCells) model.columns().find(column).orElseThrow().cells()).terms()) {
					terms.addAll(RowEdit.entries(joined));
				}
				if (column.equals(Column.KINDS)) {
					terms.addAll(Vocabularies.terms("indicator-type-ov"));
				}
			}
			return terms.stream().filter(term -> term.toLowerCase().contains(wanted))
					.map(term -> (IContentProposal) new ContentProposal(before + term, term, null)).toArray(IContentProposal[]::new);
		}
	}
}
