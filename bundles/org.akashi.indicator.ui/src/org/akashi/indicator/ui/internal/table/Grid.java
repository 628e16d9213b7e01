package org.akashi.indicator.ui.internal.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** The grid: the layers of NatTable over the lines of a model. UI thread. */
final class Grid {

	private static final int ROW_MARGIN = 7;
	private static final int NUMBER_WIDTH = 64;

	private final TableModel model;
	private final BooleanSupplier dark;
	private final NatTable table;
	private final GridBody body;
	private final DataLayer data;
	private final ColumnReorderLayer reorder;
	private final ColumnHideShowLayer hiding;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final CompositeFreezeLayer freeze;
	private final GridFilters filters;
	private final FilterRowDataLayer<Object> filterLayer;
	private final GridSelection selected;
	private GridStyle style;
	private Lines drawn = Lines.NONE;
	private final GridKeys keys;
	private final GridLayout layout;

	/**
	 * @param dark   whether the ground is dark now
	 * @param change takes what is typed into a cell, see {@link GridBody}
	 */
	Grid(Composite parent, TableModel model, BooleanSupplier dark, GridProblems problems, BiFunction<ChangePlan.Wish, RowStore, Job> change) {
		this.model = model;
		this.dark = dark;
		ConfigRegistry registry = new ConfigRegistry();
		body = new GridBody(model, change);
		data = new DataLayer(body);
		data.setConfigLabelAccumulator(new GridLabels(model));
		reorder = new ColumnReorderLayer(data);
		hiding = new ColumnHideShowLayer(reorder);
		selection = new SelectionLayer(hiding, false);
		viewport = new ViewportLayer(selection);
		FreezeLayer frozen = new FreezeLayer(selection);
		freeze = new CompositeFreezeLayer(frozen, viewport, selection, false);
		IDataProvider heads = heads();
		DataLayer headData = new DataLayer(heads);
		ColumnHeaderLayer head = new ColumnHeaderLayer(headData, freeze, selection);
		SortHeaderLayer<Object> sort = new SortHeaderLayer<>(head, new GridSort(model), false);
		filters = new GridFilters(model, problems);
		filterLayer = new FilterRowDataLayer<>(filters, sort, heads, registry, false);
		filterLayer.setConfigLabelAccumulator((labels, column, row) -> {
			if (filters.isMistaken(column)) {
				labels.addLabel(GridLabels.MISTAKEN);
			}
		});
		FilterRowHeaderComposite<Object> top = new FilterRowHeaderComposite<>(sort, filterLayer);
		IDataProvider numbers = numbers();
		DataLayer numberData = new DataLayer(numbers);
		numberData.setDefaultColumnWidth(NUMBER_WIDTH);
		RowHeaderLayer side = new RowHeaderLayer(numberData, freeze, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(heads, numbers)), side, top);
		GridLayer grid = new GridLayer(freeze, top, side, corner, false);
		grid.addConfiguration(new DefaultEditConfiguration());
		table = new NatTable(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER, grid, false);
		table.setConfigRegistry(registry);
		int height = rowHeight(parent);
		data.setDefaultRowHeight(height);
		headData.setDefaultRowHeight(height + 2);
		filterLayer.setDefaultRowHeight(height + 2);
		numberData.setDefaultRowHeight(height);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new SingleClickSortConfiguration());
		table.addConfiguration(new GridEditing(model, body, problems));
		table.addConfiguration(filters.configuration(this));
		keys = new GridKeys(this, model);
		table.addConfiguration(keys);
		selection.unregisterCommandHandler(CopyDataToClipboardCommand.class);
		selected = new GridSelection(this, model);
		layout = new GridLayout(this, model, frozen);
		table.configure();
		applyStyle();
		table.addOverlayPainter(new GroupPainter(table, model, () -> style, selected::anchorLine, body::isDefanged));
		table.addListener(SWT.Paint, event -> {
			if (style.isDark() != dark.getAsBoolean()) {
				table.getDisplay().asyncExec(() -> {
					if (!table.isDisposed()) {
						applyStyle();
						table.refresh(false);
					}
				});
			}
		});
	}

	private static int rowHeight(Composite parent) {
		GC gc = new GC(parent);
		try {
			return gc.getFontMetrics().getHeight() + ROW_MARGIN;
		} finally {
			gc.dispose();
		}
	}

	private void applyStyle() {
		style = new GridStyle(dark.getAsBoolean());
		table.setTheme(style);
		table.setBackground(style.ground);
	}

	private IDataProvider heads() {
		return new IDataProvider() {
			@Override
			public Object getDataValue(int columnIndex, int rowIndex) {
				return model.columns().at(columnIndex).label();
			}

			@Override
			public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
				throw new UnsupportedOperationException("Heads are fixed");
			}

			@Override
			public int getColumnCount() {
				return model.columns().size();
			}

			@Override
			public int getRowCount() {
				return 1;
			}
		};
	}

	private IDataProvider numbers() {
		return new IDataProvider() {
			@Override
			public Object getDataValue(int columnIndex, int rowIndex) {
				return rowIndex + 1;
			}

			@Override
			public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
				throw new UnsupportedOperationException("Numbers of rows are fixed");
			}

			@Override
			public int getColumnCount() {
				return 1;
			}

			@Override
			public int getRowCount() {
				return model.lines().count();
			}
		};
	}

	NatTable table() {
		return table;
	}

	GridBody body() {
		return body;
	}

	DataLayer data() {
		return data;
	}

	ColumnReorderLayer reorder() {
		return reorder;
	}

	ColumnHideShowLayer hiding() {
		return hiding;
	}

	SelectionLayer selectionLayer() {
		return selection;
	}

	ViewportLayer viewport() {
		return viewport;
	}

	CompositeFreezeLayer freeze() {
		return freeze;
	}

	GridSelection selected() {
		return selected;
	}

	GridFilters filters() {
		return filters;
	}

	GridLayout layout() {
		return layout;
	}

	GridKeys keys() {
		return keys;
	}

	/** The column at a position among those in sight. */
	Column column(int position) {
		int index = selection.getColumnIndexByPosition(position);
		return index < 0 ? null : model.columns().at(index);
	}

	/** The texts of the filters by the id of their column. */
	Map<String, String> filterTexts() {
		Map<String, String> texts = new HashMap<>();
		filterLayer.getFilterRowDataProvider().getFilterIndexToObjectMap()
				.forEach((index, text) -> texts.put(model.columns().at(index).id(), text.toString()));
		return texts;
	}

	/** Puts a text into the filter of a column; {@code ""} takes it away. */
	void setFilter(String column, String text) {
		int index = model.columns().index(column);
		if (index >= 0) {
			filterLayer.getFilterRowDataProvider().setDataValue(index, 0, text);
			table.redraw();
		}
	}

	/** Opens the filter of a column for typing; the column is brought into sight. */
	void editFilter(int position) {
		if (position < 0 || position >= selection.getColumnCount()) {
			return;
		}
		viewport.moveColumnPositionIntoViewport(position);
		int index = selection.getColumnIndexByPosition(position);
		for (int at = 1; at < table.getColumnCount(); at++) {
			if (table.getColumnIndexByPosition(at) == index) {
				ILayerCell cell = table.getCellByPosition(at, 1);
				table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), cell));
				return;
			}
		}
	}

	/** Whether somebody types into a filter, not into a cell. */
	boolean isFiltering() {
		return table.getActiveCellEditor() != null && table.getActiveCellEditor().getRowPosition() == 1;
	}

	/** Shows other lines; the same indicators stay selected where they are still there. */
	void showLines() {
		if (drawn == model.lines()) {
			redraw();
			return;
		}
		Lines before = drawn;
		drawn = model.lines();
		selected.keep(before, () -> {
			body.forget();
			data.fireLayerEvent(new RowStructuralRefreshEvent(data));
		});
		table.redraw();
	}

	/** Draws again. */
	void redraw() {
		body.forget();
		table.redraw();
	}

	/** Where the keyboard is, in positions of columns in sight and lines. */
	Optional<PositionCoordinate> anchor() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		return anchor == null || anchor.columnPosition < 0 || anchor.rowPosition < 0 || anchor.rowPosition >= model.lines().count() ? Optional.empty()
				: Optional.of(anchor);
	}
}
