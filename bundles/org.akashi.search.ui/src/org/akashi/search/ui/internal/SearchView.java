package org.akashi.search.ui.internal;

import java.util.List;
import java.util.Set;

import org.akashi.search.ui.internal.SearchResult.Asked;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.CoalescedUpdate;
import org.akashi.ui.EmptyState;
import org.akashi.ui.EntrySelection;
import org.akashi.ui.Icons;
import org.akashi.ui.ObjectDrag;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** All results of a search, in a table that other windows and commands act on. */
public final class SearchView extends ViewPart implements ActiveCaseListener {

	private static final String TEXT = "text";

	private final EntrySelection selection = new EntrySelection();
	private final Runnable again = this::ask;
	private final Runnable hearing = () -> later().request();
	private Composite area;
	private Composite stack;
	private StackLayout pages;
	private SearchBar bar;
	private SearchTable table;
	private EmptyState empty;
	private CaseQuery<SearchResult> asking;
	private CoalescedUpdate later;
	private volatile Asked asked = new Asked("", null, "");
	private String restored = "";

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		String text = memento == null ? null : memento.getString(TEXT);
		restored = text == null ? "" : text;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(TEXT, asked.text());
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 6).applyTo(area);
		bar = new SearchBar(area, this::ask);
		stack = new Composite(area, SWT.NONE);
		pages = new StackLayout();
		stack.setLayout(pages);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		empty = new EmptyState(stack, Messages.Search_noCase, Messages.Search_noCaseHint);
		table = new SearchTable(stack);
		table.onOpen(this::open);
		table.onSelected(rows -> selection.setSelection(SearchTable.selection(rows)));
		ObjectDrag.from(table.control(), () -> ObjectDrag.ids(SearchTable.selection(table.selected())));
		asking = new CaseQuery<>(Messages.Job_search, parent.getDisplay(), (open, monitor) -> SearchResult.of(open, asked, monitor), this::show);
		later = new CoalescedUpdate(parent.getDisplay(), 500, asking::request);
		getSite().setSelectionProvider(selection);
		createActions();
		ActiveCase.get().addListener(this);
		BrushedPeriod.get().addListener(again);
		CaseSearcher.get().addListener(hearing);
		bar.setText(restored);
		ask();
	}

	private CoalescedUpdate later() {
		return later;
	}

	/** Searches for this. */
	void search(String text) {
		bar.setEverything();
		bar.setText(text);
		SavedSearches.get().remember(text);
		ask();
		table.control().setFocus();
	}

	private void ask() {
		if (!area.isDisposed()) {
			asked = bar.asked();
			CaseSearcher.get().hurry();
			asking.request();
		}
	}

	private void show(SearchResult result) {
		if (area.isDisposed()) {
			return;
		}
		boolean none = result == null;
		bar.setEnabled(!none);
		bar.fillTypes(none ? List.of() : result.types());
		bar.say(none || result.asked().isEmpty() ? "" : result.count(), none || result.rows().isEmpty() ? "" : result.remark());
		List<Row> rows = none ? List.of() : result.rows();
		table.show(rows);
		selection.setSelection(SearchTable.selection(table.selected()));
		if (none) {
			empty.setTexts(Messages.Search_noCase, Messages.Search_noCaseHint);
		} else if (result.asked().isEmpty()) {
			empty.setTexts(Messages.Search_empty, Messages.Search_emptyHint);
		} else {
			String remark = result.remark().isEmpty() || result.remark().equals(Messages.Find_nothing) ? Messages.Search_nothingHint : result.remark();
			empty.setTexts(Messages.Search_nothing, remark);
		}
		pages.topControl = rows.isEmpty() ? empty : table.control();
		stack.layout();
	}

	private void createActions() {
		Action open = action(Messages.Search_open, "object", this::open);
		Action report = action(Messages.Search_openReport, "reading", () -> first().forEach(row -> org.akashi.ui.Navigation.openReport(row.hit().sha256(),
				row.hit().start(), row.hit().end())));
		Action copy = action(Messages.Search_copy, "copy", this::copy);
		Action only = action(Messages.Search_onlyReport, "filter", () -> first().forEach(row -> search(bar.asked().text() + " report:"
				+ row.hit().sha256().substring(0, 12))));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener((IMenuListener) manager -> {
			boolean place = first().stream().anyMatch(Row::isInReport);
			report.setEnabled(place);
			only.setEnabled(place);
			List.of(open, report, only).forEach(manager::add);
			manager.add(new Separator());
			manager.add(copy);
			manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, selection);
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler(ActionFactory.COPY.getCommandId(), new ActionHandler(copy));
		handlers.activateHandler(ActionFactory.SELECT_ALL.getCommandId(), new ActionHandler(action("", "object", this::selectAll)));
		getViewSite().getActionBars().getToolBarManager().add(new SavedSearchMenu(area.getShell(), () -> bar.asked().text(), this::search));
	}

	private Set<Row> first() {
		return table.selected().isEmpty() ? Set.of() : Set.of(table.selected().getFirst());
	}

	private void open() {
		first().forEach(row -> HitOpening.open(row));
	}

	private void selectAll() {
		if (area.getDisplay().getFocusControl() instanceof Text text) {
			text.selectAll();
		} else {
			table.control().selectAll();
			selection.setSelection(SearchTable.selection(table.selected()));
		}
	}

	private void copy() {
		if (area.getDisplay().getFocusControl() instanceof Text text) {
			text.copy();
			return;
		}
		StringBuilder lines = new StringBuilder();
		for (Row row : table.selected()) {
			lines.append(String.join("\t", HitText.oneLine(row.title()), row.saysMore() ? row.hit().text() : "", HitText.place(row))).append('\n');
		}
		if (!lines.isEmpty()) {
			Clipboard clipboard = new Clipboard(area.getDisplay());
			clipboard.setContents(new Object[] { lines.toString() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private static Action action(String label, String icon, Runnable body) {
		Action action = new Action(label, Icons.descriptor(icon)) {

			@Override
			public void run() {
				body.run();
			}
		};
		return action;
	}

	@Override
	public void opened(Case opened) {
		ask();
	}

	@Override
	public void closed() {
		bar.setEverything();
		bar.setText("");
		show(null);
	}

	@Override
	public void setFocus() {
		bar.setFocus();
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		BrushedPeriod.get().removeListener(again);
		CaseSearcher.get().removeListener(hearing);
		asking.dispose();
		later.dispose();
		super.dispose();
	}
}
