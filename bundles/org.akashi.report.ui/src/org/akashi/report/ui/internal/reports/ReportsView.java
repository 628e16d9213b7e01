package org.akashi.report.ui.internal.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.ReportPlaces;
import org.akashi.report.ui.internal.imports.ImportOrder;
import org.akashi.report.ui.internal.imports.Imports;
import org.akashi.report.ui.internal.imports.PasteReports;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.store.Case;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.Colors;
import org.akashi.ui.EmptyState;
import org.akashi.ui.FileDrop;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.ProblemDialog;
import org.akashi.ui.RowComfort;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** Lists the reports of the case and how far the review of each is; those that could not be read say why. */
public final class ReportsView extends ViewPart implements ActiveCaseListener, ReviewDesk.Listener {

	/** The id of this view. */
	public static final String ID = "org.akashi.report.ui.reports";

	private static final int LEAST_TITLE = 150;
	private static final int PADDING = 6;

	private final ReviewDesk desk = CaseDesk.get().desk();
	private final StackLayout stack = new StackLayout();
	private Composite parent;
	private EmptyState empty;
	private Table table;
	private List<ReportRow> rows = List.of();
	private Job loading;
	private ReportRows known = new ReportRows();
	private final Set<String> pending = new HashSet<>();
	private int fitted;

	@Override
	public void createPartControl(Composite container) {
		parent = new Composite(container, SWT.NONE);
		parent.setLayout(stack);
		empty = new EmptyState(parent, Messages.Reports_emptyTitle, Messages.Reports_emptyHint);
		empty.addAction(Messages.Reading_import, "import", () -> Navigation.run(Navigation.IMPORT_REPORT, Map.of()));
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Reports_name);
		for (String title : new String[] { Messages.Reports_title, Messages.Reports_open, Messages.Reports_accepted,
				Messages.Reports_published, Messages.Reports_status }) {
			column(title);
		}
		table.addListener(SWT.Resize, event -> widen());
		RowComfort.on(table);
		table.addListener(SWT.SetData, this::setData);
		table.addListener(SWT.Selection, event -> open(false));
		table.addListener(SWT.DefaultSelection, event -> open(true));
		FileDrop.on(empty, files -> Imports.start(ImportOrder.of(files)));
		FileDrop.on(table, files -> Imports.start(ImportOrder.of(files)));
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_PASTE, new PasteReports());
		ActiveCase.get().addListener(this);
		desk.addListener(this);
		parent.addListener(SWT.Dispose, event -> {
			ActiveCase.get().removeListener(this);
			desk.removeListener(this);
		});
		stack.topControl = empty;
		ActiveCase.get().current().ifPresent(open -> load(open, null));
	}

	private void column(String title) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.pack();
		column.setMoveable(true);
	}

	/** Columns that don't fit beside the title are left out, from the right; the row's tooltip says all. */
	private void widen() {
		int width = table.getClientArea().width;
		if (width == fitted || width <= 0) {
			return;
		}
		fitted = width;
		int left = width;
		for (int i = 1; i < table.getColumnCount(); i++) {
			TableColumn column = table.getColumn(i);
			column.pack();
			int wanted = column.getWidth() + PADDING;
			boolean fits = left - wanted >= LEAST_TITLE;
			column.setWidth(fits ? wanted : 0);
			left -= fits ? wanted : 0;
		}
		table.getColumn(0).setWidth(Math.max(LEAST_TITLE, left));
	}

	private void setData(Event event) {
		TableItem item = (TableItem) event.item;
		ReportRow row = rows.get(event.index);
		boolean read = row.report().read();
		IStatus status = row.report().status();
		item.setText(0, row.report().label());
		item.setText(1, read ? Integer.toString(row.open()) : "");
		item.setText(2, read ? Integer.toString(row.accepted()) : "");
		item.setText(3, row.report().published());
		item.setText(4, !status.isOK() ? firstLine(status.getMessage())
				: row.open() == 0 ? Messages.Reports_done : Messages.Reports_ready);
		item.setImage(0, Icons.image(!read ? "error" : status.isOK() ? "report" : "warning"));
		item.setForeground(4, read ? null : Colors.foreground(Colors.State.PROBLEM));
	}

	private static String firstLine(String message) {
		int end = message.indexOf('\n');
		return end < 0 ? message : message.substring(0, end);
	}

	private void open(boolean focus) {
		int index = table.getSelectionIndex();
		if (index < 0 || index >= rows.size()) {
			return;
		}
		ReportRow row = rows.get(index);
		if (row.report().read()) {
			CaseDesk.get().open(row.report().sha256(), () -> {
				if (focus) {
					ReportPlaces.show(getSite().getPage(), null);
				} else {
					ReportPlaces.bringToTop();
				}
			});
		} else {
			CaseDesk.get().explain(row.report());
			ReportPlaces.bringToTop();
		}
	}

	/** Reads the rows; a reading that is under way goes on to the end, since what it has counted is kept. */
	private void load(Case open, Set<String> touched) {
		if (loading != null) {
			loading.cancel();
		}
		ReportRows counted = touched == null ? known = new ReportRows() : known;
		if (touched != null) {
			pending.addAll(touched);
		} else {
			pending.clear();
		}
		Set<String> changed = Set.copyOf(pending);
		loading = Job.createSystem(Messages.Reports_loading, monitor -> {
			try {
				List<ReportRow> read = counted.of(CaseDesk.review(open), changed, monitor);
				if (!monitor.isCanceled() && !parent.isDisposed()) {
					parent.getDisplay().asyncExec(() -> {
						pending.removeAll(changed);
						show(read, monitor.isCanceled());
					});
				}
			} catch (CoreException e) {
				ProblemDialog.showLater(Messages.Reports_loading, e.getStatus());
			}
		});
		loading.schedule();
	}

	private void show(List<ReportRow> read, boolean outdated) {
		if (table.isDisposed() || outdated) {
			return;
		}
		rows = read;
		table.setItemCount(rows.size());
		table.clearAll();
		stack.topControl = rows.isEmpty() ? empty : table;
		parent.layout();
		reportChanged();
	}

	@Override
	public void reportChanged() {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).report().sha256().equals(desk.sha256())) {
				table.setSelection(i);
				return;
			}
		}
		if (desk.text().isPresent() || desk.title().isEmpty()) {
			table.deselectAll();
		}
	}

	@Override
	public void opened(Case opened) {
		load(opened, null);
	}

	@Override
	public void closed() {
		show(List.of(), false);
	}

	@Override
	public void changed(CaseChanges changes) {
		if (changes.anyRule()) {
			ActiveCase.get().current().ifPresent(open -> load(open, changes.everything() ? null : changes.reports()));
		}
	}

	@Override
	public void setFocus() {
		if (stack.topControl != null) {
			stack.topControl.setFocus();
		}
	}
}
