package org.akashi.indicator.ui.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.model.Indicator;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.EmptyState;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.PeriodChip;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The indicators of the case in a table that can be filtered, sorted, copied from and typed into. */
public final class IndicatorsView extends ViewPart implements ActiveCaseListener {

	private final Runnable marked = this::markPeriod;
	private static final String STIX_TYPE = "indicator";

	private final IndicatorRows rows = new IndicatorRows();
	private Composite stack;
	private StackLayout pages;
	private Composite content;
	private EmptyState empty;
	private Text filter;
	private Label count;
	private IndicatorTable table;
	private Action defang;
	private Case shown;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		pages = new StackLayout();
		stack.setLayout(pages);
		empty = new EmptyState(stack, Messages.Indicators_noCase, Messages.Indicators_noCaseHint);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).spacing(8, 6).applyTo(content);
		createFilter();
		table = new IndicatorTable(content, rows, getViewSite().getActionBars().getStatusLineManager());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table.control());
		createActions();
		getSite().setSelectionProvider(table.viewer());
		ActiveCase.get().addListener(this);
		BrushedPeriod.get().addListener(marked);
		rows.narrow(BrushedPeriod.get().period().orElse(null));
		ActiveCase.get().current().ifPresentOrElse(this::opened, this::showPage);
	}

	@Override
	public void setFocus() {
		if (pages.topControl == content) {
			filter.setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		BrushedPeriod.get().removeListener(marked);
		super.dispose();
	}

	@Override
	public void opened(Case opened) {
		shown = opened;
		load(opened);
	}

	@Override
	public void closed() {
		shown = null;
		rows.replaceAll(List.of());
		refresh();
	}

	@Override
	public void changed(CaseChanges changes) {
		if (shown == null) {
			return;
		}
		Set<String> touched = new HashSet<>();
		for (String id : changes.objects()) {
			if (id.startsWith(STIX_TYPE + "--")) {
				touched.add(id);
			}
		}
		if (changes.everything()) {
			load(shown);
		} else if (!touched.isEmpty()) {
			update(shown, touched);
		}
	}

	private void createFilter() {
		filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Indicators_filter);
		AccessibleName.set(filter, Messages.Indicators_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.Modify, event -> {
			rows.filter(filter.getText());
			refresh();
		});
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.control().setFocus();
			}
		});
		new PeriodChip(content);
		count = new Label(content, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
	}

	private void createActions() {
		defang = new Action(Messages.Indicators_defang, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				table.setDefanged(isChecked());
			}
		};
		defang.setToolTipText(Messages.Indicators_defangHint);
		defang.setChecked(true);
		table.setDefanged(true);
		var toolBar = getViewSite().getActionBars().getToolBarManager();
		toolBar.add(new org.eclipse.jface.action.ActionContributionItem(defang) {
			{
				setMode(MODE_FORCE_TEXT);
			}
		});
		Action copy = action(Messages.Indicators_copy, "copy", () -> onRows(this::copy, Text::copy));
		Action open = action(Messages.Indicators_open, STIX_TYPE, this::open);
		Action sentence = action(Messages.Indicators_sentence, "evidence", this::showSentence);
		Action delete = action(Messages.Indicators_delete, "delete", () -> onRows(this::delete, IndicatorsView::deleteForward));
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler(ActionFactory.COPY.getCommandId(), new ActionHandler(copy));
		handlers.activateHandler(ActionFactory.DELETE.getCommandId(), new ActionHandler(delete));
		handlers.activateHandler(ActionFactory.SELECT_ALL.getCommandId(),
				new ActionHandler(action("", "object", () -> onRows(table::selectAll, Text::selectAll))));
		MenuManager menu = new MenuManager();
		menu.add(open);
		menu.add(sentence);
		menu.add(new Separator());
		menu.add(copy);
		menu.add(defang);
		menu.add(new Separator());
		menu.add(delete);
		table.control().setMenu(menu.createContextMenu(table.control()));
		table.onOpen(this::open);
		ISelectionChangedListener enabling = event -> {
			boolean some = !event.getSelection().isEmpty();
			List.of(copy, open, sentence, delete).forEach(action -> action.setEnabled(some));
		};
		table.viewer().addSelectionChangedListener(enabling);
		List.of(copy, open, sentence, delete).forEach(action -> action.setEnabled(false));
	}

	/** The key acts on rows in the table; in the filter and in a cell it belongs to the text. */
	private void onRows(Runnable rowsBody, Consumer<Text> textBody) {
		if (stack.getDisplay().getFocusControl() instanceof Text text) {
			textBody.accept(text);
		} else {
			rowsBody.run();
		}
	}

	/** Deletes what is selected, or the character after the caret. */
	private static void deleteForward(Text text) {
		if (text.getSelectionCount() == 0) {
			text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
		}
		text.insert("");
	}

	private static Action action(String label, String icon, Runnable body) {
		Action action = new Action(label) {
			@Override
			public void run() {
				body.run();
			}
		};
		action.setImageDescriptor(Icons.descriptor(icon));
		return action;
	}

	private void load(Case from) {
		inBackground(from, from.index().ofType(STIX_TYPE).stream().map(CaseIndex.Entry::id).toList(), true);
	}

	private void update(Case from, Set<String> ids) {
		inBackground(from, List.copyOf(ids), false);
	}

	/** Makes rows on a worker thread and puts them in on the UI thread. */
	private void inBackground(Case from, List<String> ids, boolean all) {
		Job.createSystem(Messages.Indicators_loading, (ICoreRunnable) monitor -> {
			List<IndicatorRow> made = new ArrayList<>(ids.size());
			Set<String> gone = new HashSet<>(ids);
			for (String id : ids) {
				from.read(() -> from.index().find(id).map(object -> IndicatorRow.of((Indicator) object))).ifPresent(row -> {
					made.add(row);
					gone.remove(id);
				});
			}
			stack.getDisplay().asyncExec(() -> {
				if (stack.isDisposed() || shown != from) {
					return;
				}
				if (all) {
					rows.replaceAll(made);
				} else {
					rows.update(made, gone);
				}
				refresh();
			});
		}).schedule();
	}

	private void markPeriod() {
		rows.narrow(BrushedPeriod.get().period().orElse(null));
		refresh();
	}

	private void refresh() {
		table.refresh();
		count.setText(NLS.bind(Messages.Indicators_count, rows.shown().size(), rows.size()));
		showPage();
	}

	private void showPage() {
		if (shown == null) {
			empty.setTexts(Messages.Indicators_noCase, Messages.Indicators_noCaseHint);
		} else {
			empty.setTexts(Messages.Indicators_empty, Messages.Indicators_emptyHint);
		}
		pages.topControl = shown == null || rows.size() == 0 ? empty : content;
		content.layout();
		stack.layout();
	}

	private List<IndicatorRow> selected() {
		IStructuredSelection selection = table.viewer().getStructuredSelection();
		List<IndicatorRow> selected = new ArrayList<>();
		for (Object element : selection) {
			selected.add((IndicatorRow) element);
		}
		return selected;
	}

	private void copy() {
		List<IndicatorRow> selected = selected();
		if (!selected.isEmpty()) {
			Clipboard clipboard = new Clipboard(stack.getDisplay());
			clipboard.setContents(new Object[] { IndicatorRows.tabSeparated(selected, defang.isChecked()) },
					new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private void open() {
		selected().stream().findFirst().ifPresent(row -> Navigation.openObject(row.id()));
	}

	private void showSentence() {
		selected().stream().filter(row -> !row.sha256().isEmpty()).findFirst()
				.ifPresent(row -> Navigation.openReport(row.sha256(), row.start(), row.end()));
	}

	private void delete() {
		List<IndicatorRow> selected = selected();
		if (!selected.isEmpty()) {
			ActiveCase.get().edit(NLS.bind(Messages.Indicators_deleteStep, selected.size()),
					edit -> selected.forEach(row -> edit.remove(row.id())));
		}
	}
}
