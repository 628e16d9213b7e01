package org.akashi.ui.internal.history;

import java.util.List;

import org.akashi.store.Case;
import org.akashi.store.LogChange.Subject;
import org.akashi.store.LogEntry;
import org.akashi.store.LogEntry.Kind;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.Phrases;
import org.akashi.ui.ProblemDialog;
import org.akashi.ui.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** Who changed what and when, over all sessions; what each entry changed; the way back; and what merging left to decide. */
public final class HistoryView extends ViewPart implements ActiveCaseListener {

	private CTabFolder tabs;
	private Text filter;
	private Table entries;
	private Table details;
	private ConflictList conflicts;
	private CTabItem conflictTab;
	private List<HistoryRows.Row> rows = List.of();
	private List<HistoryRows.Detail> detailRows = List.of();
	private volatile String words = "";
	private volatile LogEntry shown;
	private CaseQuery<List<HistoryRows.Row>> query;
	private CaseQuery<List<HistoryRows.Detail>> detailQuery;
	private Action goBack;
	private Action openObject;

	@Override
	public void createPartControl(Composite parent) {
		tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		CTabItem entriesTab = new CTabItem(tabs, SWT.NONE);
		entriesTab.setText(Messages.History_tab);
		entriesTab.setControl(history(tabs));
		conflictTab = new CTabItem(tabs, SWT.NONE);
		conflicts = new ConflictList(tabs, count -> conflictTab.setText(count == 0 ? Messages.Conflicts_tab
				: NLS.bind(Messages.Conflicts_tabCount, count)));
		conflictTab.setControl(conflicts.control());
		tabs.setSelection(0);
		query = new CaseQuery<>(Messages.History_reading, parent.getDisplay(), (open, monitor) -> rows(open), this::show);
		detailQuery = new CaseQuery<>(Messages.History_reading, parent.getDisplay(), (open, monitor) -> details(open), this::showDetails);
		actions();
		ActiveCase.get().addListener(this);
		stateChanged();
	}

	private Control history(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(area);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage(Messages.History_filter);
		AccessibleName.set(filter, Messages.History_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addModifyListener(event -> {
			words = filter.getText();
			query.request();
		});
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		entries = Tables.make(sash, Messages.History_tab, new String[] { Messages.History_number, Messages.History_when, Messages.History_who,
				Messages.History_what, Messages.History_changed }, new int[] { 50, 145, 70, 330, 110 });
		entries.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		entries.addListener(SWT.Selection, event -> select());
		entries.addListener(SWT.DefaultSelection, event -> openFirst());
		details = Tables.make(sash, Messages.History_details, new String[] { Messages.History_object, Messages.History_property,
				Messages.History_before, Messages.History_after }, new int[] { 150, 110, 115, 115 });
		details.addListener(SWT.SetData, event -> fillDetail((TableItem) event.item, event.index));
		details.addListener(SWT.DefaultSelection, event -> open(details.getSelectionIndex()));
		sash.setWeights(58, 42);
		return area;
	}

	private void actions() {
		goBack = new Action(Messages.History_goBack, Icons.descriptor("back")) {
			@Override
			public void run() {
				goBack();
			}
		};
		goBack.setToolTipText(Messages.History_goBackHint);
		openObject = new Action(Messages.History_open) {
			@Override
			public void run() {
				openFirst();
			}
		};
		getViewSite().getActionBars().getToolBarManager().add(goBack);
		MenuManager menu = new MenuManager();
		menu.add(openObject);
		menu.add(goBack);
		entries.setMenu(menu.createContextMenu(entries));
		enable();
	}

	private List<HistoryRows.Row> rows(Case open) {
		try {
			return HistoryRows.read(open, words);
		} catch (CoreException e) {
			ProblemDialog.showLater(e.getStatus().getMessage(), e.getStatus());
			return List.of();
		}
	}

	private List<HistoryRows.Detail> details(Case open) {
		LogEntry entry = shown;
		try {
			return entry == null ? List.of() : HistoryRows.details(open, entry);
		} catch (CoreException e) {
			ProblemDialog.showLater(e.getStatus().getMessage(), e.getStatus());
			return List.of();
		}
	}

	private void show(List<HistoryRows.Row> answer) {
		if (entries.isDisposed()) {
			return;
		}
		rows = answer == null ? List.of() : answer;
		int index = -1;
		for (int i = 0; i < rows.size() && index < 0; i++) {
			index = rows.get(i).entry().equals(shown) ? i : -1;
		}
		entries.setItemCount(rows.size());
		entries.clearAll();
		entries.setSelection(index >= 0 ? index : rows.isEmpty() ? -1 : 0);
		select();
	}

	private void fill(TableItem item, int index) {
		if (index < rows.size()) {
			HistoryRows.Row row = rows.get(index);
			item.setText(row.cells());
			item.setImage(3, Icons.image(switch (row.entry().kind()) {
				case UNDO -> "undo";
				case REDO -> "redo";
				case SAVE -> "save";
				case DISCARD -> "delete";
				case OUTSIDE -> "import";
				default -> row.entry().reports() > 0 && row.entry().objects() == 0 ? "report" : "edit";
			}));
		}
	}

	private void select() {
		int index = entries.getSelectionIndex();
		shown = index < 0 || index >= rows.size() ? null : rows.get(index).entry();
		enable();
		detailQuery.request();
	}

	private void enable() {
		boolean writable = ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent();
		goBack.setEnabled(writable && shown != null);
		openObject.setEnabled(shown != null && !shown.ids().isEmpty());
	}

	private void showDetails(List<HistoryRows.Detail> answer) {
		if (!details.isDisposed()) {
			detailRows = answer == null ? List.of() : answer;
			details.setItemCount(detailRows.size());
			details.clearAll();
		}
	}

	private void fillDetail(TableItem item, int index) {
		if (index < detailRows.size()) {
			HistoryRows.Detail row = detailRows.get(index);
			item.setText(new String[] { row.name(), row.property(), oneLine(row.before()), oneLine(row.after()) });
		}
	}

	static String oneLine(String text) {
		return text.replaceAll("\\s+", " ");
	}

	private void openFirst() {
		if (!detailRows.isEmpty()) {
			open(0);
		}
	}

	private void open(int index) {
		if (index < 0 || index >= detailRows.size()) {
			return;
		}
		HistoryRows.Detail row = detailRows.get(index);
		if (row.subject() == Subject.OBJECT) {
			Navigation.openObject(row.id());
		} else if (row.subject() == Subject.REPORT || row.subject() == Subject.VERDICT) {
			Navigation.openReport(row.subject() == Subject.REPORT ? row.id() : row.report());
		}
	}

	private void goBack() {
		LogEntry entry = shown;
		if (entry != null) {
			String label = NLS.bind(Messages.History_goBackLabel, entry.number(), entry.kind() == Kind.SAVE ? Messages.History_saved
					: Phrases.user(entry.label()));
			ActiveCase.get().takeOverInput();
			ActiveCase.get().run(label, (open, monitor) -> open.history().goTo(entry, label));
		}
	}

	@Override
	public void closed() {
		shown = null;
		show(null);
		showDetails(null);
		conflicts.refresh();
	}

	@Override
	public void stateChanged() {
		query.request();
		conflicts.refresh();
	}

	@Override
	public void setFocus() {
		entries.setFocus();
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		query.dispose();
		detailQuery.dispose();
		conflicts.dispose();
		super.dispose();
	}
}
