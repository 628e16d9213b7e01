package org.akashi.indicator.ui.internal.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.akashi.ui.AccessibleName;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The row of filters under the heads: understood as it is typed, and asked of the model at once. UI thread. */
final class GridFilters implements IFilterStrategy<Object> {

	private final TableModel model;
	private final GridProblems problems;
	private final Set<Integer> mistaken = new HashSet<>();
	private String problem;

	GridFilters(TableModel model, GridProblems problems) {
		this.model = model;
		this.problems = problems;
	}

	/** Whether what stands in the filter of a column can't be understood. */
	boolean isMistaken(int columnIndex) {
		return mistaken.contains(columnIndex);
	}

	/** What is wrong with a filter, or null. */
	String problem() {
		return problem;
	}

	@Override
	public void applyFilter(Map<Integer, Object> filterIndexToObjectMap) {
		Map<Column, CellFilter> filters = new HashMap<>();
		mistaken.clear();
		problem = null;
		filterIndexToObjectMap.forEach((index, typed) -> {
			Column column = model.columns().at(index);
			try {
				CellFilter.of(column.kind(), typed.toString()).ifPresent(filter -> filters.put(column, filter));
			} catch (CellFilter.Mistaken e) {
				mistaken.add(index);
				problem = column.label() + ": " + e.getMessage();
				// What was asked before goes on until it can be understood.
				CellFilter before = model.arrangement().filters().get(column);
				if (before != null) {
					filters.put(column, before);
				}
			}
		});
		problems.show(problem);
		model.arrange(model.arrangement().withFilters(filters));
	}

	/** How filters are edited. */
	IConfiguration configuration(Grid grid) {
		DefaultFilterRowConfiguration looks = new DefaultFilterRowConfiguration();
		// F3 belongs to the workbench; the filters are always in sight.
		looks.showHideKeyConstant = SWT.F19;
		return new AbstractRegistryConfiguration() {
			@Override
			public void configureRegistry(IConfigRegistry registry) {
				looks.configureRegistry(registry);
				for (int i = 0; i < model.columns().size(); i++) {
					registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new Editor(grid, i), DisplayMode.NORMAL,
							FilterRowDataLayer.FILTER_ROW_COLUMN_LABEL_PREFIX + i);
				}
			}

			@Override
			public void configureUiBindings(org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry bindings) {
				looks.configureUiBindings(bindings);
			}
		};
	}

	/** One filter while it is typed. */
	private final class Editor extends TextCellEditor {

		private final Grid grid;
		private final int index;

		Editor(Grid grid, int index) {
			this.grid = grid;
			this.index = index;
			commitOnEnter = true;
			if (model.columns().at(index).kind() == ColumnKind.CHOICE) {
				enableContentProposal(new TextContentAdapter(), this::choices, KeyStroke.getInstance(SWT.MOD3, SWT.ARROW_DOWN), null);
			}
		}

		@Override
		public Text createEditorControl(Composite parent) {
			Text text = super.createEditorControl(parent, SWT.SINGLE);
			Column column = model.columns().at(index);
			text.setMessage(hint(column.kind()));
			AccessibleName.set(text, Messages.bind(Messages.Filter_name, column.label()));
			text.addListener(SWT.Modify, event -> commit(MoveDirectionEnum.NONE, false));
			text.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
					event.doit = false;
					int position = grid.selectionLayer().getColumnPositionByIndex(index) + (event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
					close();
					grid.table().forceFocus();
					grid.editFilter(position);
				}
			});
			text.addListener(SWT.KeyDown, event -> {
				if (event.stateMask == 0 && event.keyCode == SWT.ARROW_DOWN && !isProposalPopupOpen() || event.keyCode == SWT.CR) {
					close();
					grid.table().forceFocus();
					if (grid.anchor().isEmpty() && model.lines().count() > 0) {
						grid.selected().moveTo(Math.max(0, grid.selectionLayer().getColumnPositionByIndex(index)), 0);
					}
					event.doit = false;
				}
			});
			return text;
		}

		private IContentProposal[] choices(String typed, int position) {
			String wanted = typed.startsWith("=") ? typed.substring(1) : typed;
			Cells cells = model.columns().at(index).cells();
			return cells instanceof CodeCells codes
					? codes.terms().stream().filter(term -> term.toLowerCase().contains(wanted.strip().toLowerCase()) || typed.isEmpty())
							.map(term -> (IContentProposal) new ContentProposal("=" + term, term, null)).toArray(IContentProposal[]::new)
					: new IContentProposal[0];
		}

		private static String hint(ColumnKind kind) {
			return switch (kind) {
				case TEXT -> Messages.Filter_hintText;
				case CHOICE -> Messages.Filter_hintChoice;
				case NUMBER -> Messages.Filter_hintNumber;
				case DATE -> Messages.Filter_hintDate;
			};
		}
	}
}
