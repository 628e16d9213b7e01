package org.akashi.indicator.ui.internal.life;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.akashi.indicator.life.DecayModels;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.EmptyState;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The indicators that are due for review: extended, expired, revoked or sighted from here, many at once. */
public final class DueView extends ViewPart implements ActiveCaseListener {

	private static final String HELP = "org.akashi.help.org_akashi_indicator_ui_due";
	private static final int[] WITHIN = { 0, 7, 30, 90 };

	private Composite stack;
	private final StackLayout pages = new StackLayout();
	private EmptyState empty;
	private Composite content;
	private Label count;
	private TableViewer viewer;
	private volatile int within;
	private DueRows shown = new DueRows(List.of(), 0);
	private CaseQuery<DueRows> query;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(pages);
		empty = new EmptyState(stack, Messages.Due_noCase, Messages.Due_noCaseHint);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(8, 4).applyTo(content);
		createHead();
		createTable();
		query = new CaseQuery<>(Messages.Due_reading, parent.getDisplay(), (open, monitor) -> DueRows.read(open, Instant.now(), within, monitor), this::show).visible();
		MenuManager menu = new MenuManager();
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL, new org.eclipse.core.commands.AbstractHandler() {
			@Override
			public Object execute(org.eclipse.core.commands.ExecutionEvent event) {
				viewer.getTable().selectAll();
				viewer.setSelection(viewer.getSelection());
				return null;
			}
		});
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, HELP);
		ActiveCase.get().addListener(this);
		showPage();
		query.request();
	}

	private void createHead() {
		count = new Label(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		Label label = new Label(content, SWT.NONE);
		label.setText(Messages.Due_within);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
		Combo combo = new Combo(content, SWT.READ_ONLY);
		combo.setItems(IntStream.of(WITHIN).mapToObj(days -> days == 0 ? Messages.Due_now : NLS.bind(Messages.Due_days, days)).toArray(String[]::new));
		combo.select(0);
		AccessibleName.set(combo, Messages.Due_within);
		combo.addListener(SWT.Selection, event -> {
			within = WITHIN[combo.getSelectionIndex()];
			query.request();
		});
	}

	private void createTable() {
		viewer = new TableViewer(content, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		viewer.setUseHashlookup(true);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(viewer.getControl());
		viewer.getTable().setHeaderVisible(true);
		AccessibleName.set(viewer.getTable(), Messages.Due_name);
		column(Messages.Column_due, 90);
		column(Messages.Due_indicator, 230);
		column(Messages.Column_state, 120);
		column(Messages.Column_score, 55);
		column(Messages.Due_asks, 95);
		column(Messages.Due_why, 460);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < shown.rows().size()) {
				viewer.replace(shown.rows().get(index), index);
			}
		});
		viewer.setLabelProvider(new Cells());
		viewer.addOpenListener(event -> viewer.getStructuredSelection().toList().stream().findFirst().ifPresent(row -> Navigation.openObject(((DueRows.Row) row).id())));
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(viewer.getTable(), SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
	}

	private void show(DueRows answer) {
		if (stack.isDisposed()) {
			return;
		}
		Set<String> selected = new HashSet<>();
		for (Object row : (IStructuredSelection) viewer.getSelection()) {
			selected.add(((DueRows.Row) row).id());
		}
		int top = viewer.getTable().getTopIndex();
		shown = answer == null ? new DueRows(List.of(), 0) : answer;
		viewer.setInput(shown);
		viewer.setItemCount(shown.rows().size());
		viewer.refresh();
		viewer.setSelection(new StructuredSelection(shown.rows().stream().filter(row -> selected.contains(row.id())).toList()));
		viewer.getTable().setTopIndex(Math.max(0, Math.min(top, shown.rows().size() - 1)));
		count.setText(NLS.bind(Messages.Due_count, shown.rows().size(), shown.total()));
		showPage();
	}

	private void showPage() {
		boolean open = ActiveCase.get().current().isPresent();
		boolean some = shown.total() > 0;
		empty.setTexts(open ? Messages.Due_none : Messages.Due_noCase, open ? Messages.Due_noneHint : Messages.Due_noCaseHint);
		pages.topControl = open && some ? content : empty;
		content.layout();
		stack.layout();
	}

	@Override
	public void opened(Case opened) {
		query.request();
	}

	@Override
	public void closed() {
		show(null);
	}

	@Override
	public void changed(CaseChanges changes) {
		boolean indicators = changes.everything() || changes.touches(CaseTexts.Kind.SETTING, DecayModels.SETTING)
				|| changes.objects().stream().anyMatch(id -> id.startsWith("indicator--") || id.startsWith("sighting--"));
		if (indicators) {
			query.request();
		}
	}

	@Override
	public void setFocus() {
		if (pages.topControl == content) {
			viewer.getControl().setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		query.dispose();
		super.dispose();
	}

	/** What stands in the cells. */
	private static final class Cells extends LabelProvider implements ITableLabelProvider {

		@Override
		public Image getColumnImage(Object element, int column) {
			return column == 1 ? Icons.image("indicator") : null;
		}

		@Override
		public String getColumnText(Object element, int column) {
			DueRows.Row row = (DueRows.Row) element;
			return switch (column) {
				case 0 -> row.due().toString().substring(0, 10);
				case 1 -> row.name();
				case 2 -> row.state();
				case 3 -> Integer.toString(row.score());
				case 4 -> row.asks();
				default -> row.why();
			};
		}
	}
}
