package org.akashi.indicator.ui.internal.table;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.store.Case;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CoalescedUpdate;
import org.akashi.ui.EmptyState;
import org.akashi.ui.PeriodChip;
import org.akashi.ui.Themes;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.prefs.BackingStoreException;

/** The indicators of the case as a spreadsheet: sorted, filtered, grouped, typed into, pasted from and to, changed together. */
public final class IndicatorsView extends ViewPart implements ActiveCaseListener, TableModel.Listener {

	private static final String NODE = "org.akashi.indicator.ui";
	private static final String LAYOUT = "table.layout";
	private static final int RETRY = 150;

	private final Runnable marked = this::markPeriod;
	private final GridSelectionProvider selection = new GridSelectionProvider();
	private Composite stack;
	private StackLayout pages;
	private Composite content;
	private EmptyState empty;
	private Text filter;
	private Label count;
	private Text cell;
	private TableModel model;
	private Grid grid;
	private GridVoice voice;
	private GridActions actions;
	private CellDetail detail;
	private CoalescedUpdate remember;
	private boolean arranging = true;
	private Case shown;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		pages = new StackLayout();
		stack.setLayout(pages);
		empty = new EmptyState(stack, Messages.Table_noCase, Messages.Table_noCaseHint);
		getSite().setSelectionProvider(selection);
		showPage();
		GridClasses.whenLoaded(stack.getDisplay(), () -> {
			if (!stack.isDisposed()) {
				createContent();
			}
		});
	}

	private void createContent() {
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).spacing(8, 6).applyTo(content);
		model = new TableModel(stack.getDisplay(), AddedColumns.all(), this);
		createFilter();
		grid = new Grid(content, model, Themes::dark, this::problem, (wish, rows) -> typed(wish));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(200, 100).applyTo(grid.table());
		voice = new GridVoice(grid, model);
		createCellLine();
		detail = new CellDetail(stack.getDisplay(), this::sayMore);
		remember = new CoalescedUpdate(stack.getDisplay(), 500, this::saveLayout);
		selection.attach(grid, model);
		actions = new GridActions(this, grid, model);
		listen();
		restoreLayout();
		ActiveCase.get().addListener(this);
		BrushedPeriod.get().addListener(marked);
		markPeriod();
		getViewSite().getActionBars().updateActionBars();
		ActiveCase.get().current().ifPresentOrElse(this::opened, this::showPage);
	}

	private void createFilter() {
		filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Table_filter);
		AccessibleName.set(filter, Messages.Table_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.Modify, event -> model.arrange(model.arrangement().withWords(Arrangement.words(filter.getText()))));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				focusGrid();
			}
		});
		new PeriodChip(content);
		count = new Label(content, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
	}

	/** Under the grid: all that the cell says, as long as it may be, to be read, selected and heard. */
	private void createCellLine() {
		cell = new Text(content, SWT.READ_ONLY | SWT.SINGLE);
		AccessibleName.set(cell, Messages.Table_cell);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(cell);
	}

	private void listen() {
		grid.table().addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				selectionChanged();
			} else if (!arranging && (event instanceof ColumnStructuralChangeEvent || event instanceof ColumnResizeEvent)
					&& !(event instanceof StructuralRefreshEvent)) {
				layoutChanged();
			}
		});
		grid.keys().onOpen(actions::open);
		grid.keys().onToggle(actions::toggleGroup);
	}

	private void focusGrid() {
		grid.table().forceFocus();
		if (grid.anchor().isEmpty() && model.lines().count() > 0) {
			grid.selected().moveTo(0, 0);
		}
	}

	@Override
	public void setFocus() {
		if (content != null && pages.topControl == content) {
			if (grid.anchor().isPresent()) {
				grid.table().forceFocus();
			} else {
				filter.setFocus();
			}
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		BrushedPeriod.get().removeListener(marked);
		if (actions != null) {
			model.dispose();
			detail.dispose();
			remember.dispose();
		}
		super.dispose();
	}

	@Override
	public void opened(Case opened) {
		shown = opened;
		model.show(opened);
	}

	@Override
	public void closed() {
		shown = null;
		model.show(null);
	}

	@Override
	public void changed(CaseChanges changes) {
		model.changed(changes);
	}

	private void markPeriod() {
		model.arrange(model.arrangement().withPeriod(BrushedPeriod.get().period().orElse(null)));
	}

	@Override
	public void arranged() {
		if (stack.isDisposed()) {
			return;
		}
		if (grid.table().getActiveCellEditor() != null && !grid.isFiltering()) {
			// Whoever is typing into a cell goes on; the lines move when the text is done.
			stack.getDisplay().timerExec(RETRY, this::arranged);
			return;
		}
		grid.showLines();
		Lines lines = model.lines();
		NumberFormat numbers = NumberFormat.getIntegerInstance();
		count.setText(model.read() >= 0 && shown != null
				? Messages.bind(Messages.Table_reading, numbers.format(model.read()), numbers.format(shown.index().count("indicator")))
				: Messages.bind(Messages.Table_count, numbers.format(lines.shown()), numbers.format(lines.all())));
		count.setToolTipText(lines.all() > 0 && lines.shown() == 0 ? Messages.Table_nothingLeft : null);
		showPage();
		selectionChanged();
	}

	@Override
	public void cellsChanged() {
		if (!stack.isDisposed()) {
			grid.redraw();
		}
	}

	private void showPage() {
		if (content == null) {
			empty.setTexts(Messages.Table_listing, "");
		} else if (shown == null) {
			empty.setTexts(Messages.Table_noCase, Messages.Table_noCaseHint);
		} else {
			empty.setTexts(Messages.Table_empty, Messages.Table_emptyHint);
		}
		pages.topControl = content == null || shown == null || model.read() < 0 && model.lines().all() == 0 ? empty : content;
		if (content != null) {
			content.layout();
		}
		stack.layout();
	}

	private void selectionChanged() {
		String words = voice.say();
		int row = grid.selected().anchorRow();
		Column column = grid.selected().anchorColumn();
		String text = row < 0 || column == null ? words : grid.body().text(row, column, grid.body().isDefanged());
		if (!cell.getText().equals(text)) {
			cell.setText(text);
		}
		detail.request(row < 0 ? null : model.rows().id(row), column, model.columns().added());
		actions.update();
		selection.changed();
	}

	/** Why an added column says what it says, or the sentence behind the indicator. */
	private void sayMore(String why) {
		if (!cell.isDisposed() && !why.isEmpty()) {
			cell.setText(cell.getText().isEmpty() ? why : Messages.bind(Messages.Table_cellWhy, cell.getText(), why));
		}
	}

	private Job typed(ChangePlan.Wish wish) {
		RowStore rows = model.rows();
		RowEdit edit = new RowEdit(Map.of(wish.column().id(), wish.text().strip()));
		if (edit.problem(wish.column().id(), ChangePlan.before(model.columns(), wish.row())).isPresent()) {
			return null;
		}
		String id = rows.id(wish.row());
		String name = rows.names.text(wish.row()).isEmpty() ? rows.values.text(wish.row()) : rows.names.text(wish.row());
		return ActiveCase.get().edit(Messages.bind(Messages.Edit_step, wish.column().label(), name), step -> edit.apply(step, id));
	}

	/** Says what is wrong with what is being typed; null when nothing is any more. */
	void problem(String message) {
		getViewSite().getActionBars().getStatusLineManager().setErrorMessage(message);
	}

	/** The control that takes the words searched for in all columns. */
	Text filterText() {
		return filter;
	}

	/** Writes what a person arranged, soon. */
	void layoutChanged() {
		model.columnsShown(grid.layout().shown());
		if (!arranging) {
			remember.request();
		}
	}

	private void saveLayout() {
		if (stack.isDisposed()) {
			return;
		}
		List<String> sort = new ArrayList<>();
		model.arrangement().sort().forEach(key -> sort.add((key.descending() ? "-" : "") + key.column().id()));
		Column group = model.arrangement().group();
		TableLayout layout = new TableLayout(grid.layout().places(), sort, group == null ? "" : group.id(), grid.layout().frozenColumns(),
				grid.body().isDefanged(), actions.defangsCopies());
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		node.put(LAYOUT, layout.write());
		Job.createSystem(Messages.Table_name, monitor -> {
			try {
				node.flush();
			} catch (BackingStoreException e) {
				org.eclipse.core.runtime.Platform.getLog(IndicatorsView.class).log(org.eclipse.core.runtime.Status.warning(e.getMessage(), e));
			}
		}).schedule();
	}

	private void restoreLayout() {
		TableLayout layout = TableLayout.read(InstanceScope.INSTANCE.getNode(NODE).get(LAYOUT, ""));
		grid.layout().arrange(layout.columns(), layout.frozen());
		List<Arrangement.SortKey> sort = new ArrayList<>();
		for (String key : layout.sort()) {
			boolean falling = key.startsWith("-");
			model.columns().find(falling ? key.substring(1) : key).ifPresent(column -> sort.add(new Arrangement.SortKey(column, falling)));
		}
		if (layout.columns().isEmpty()) {
			model.columns().find(Column.TYPE).ifPresent(type -> sort.add(new Arrangement.SortKey(type, false)));
			model.columns().find(Column.VALUE).ifPresent(value -> sort.add(new Arrangement.SortKey(value, false)));
		}
		model.arrange(model.arrangement().withSort(sort).withGroup(model.columns().find(layout.group()).orElse(null)));
		actions.setDefangs(layout.defangShown(), layout.defangCopied());
		arranging = false;
		model.columnsShown(grid.layout().shown());
	}

	/** Forgets what was arranged. */
	void resetLayout() {
		arranging = true;
		grid.layout().arrange(List.of(), 0);
		arranging = false;
		layoutChanged();
	}
}
