package org.akashi.report.ui.internal.reports;

import java.util.List;
import java.util.Map;

import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.ReportPlaces;
import org.akashi.report.ui.internal.imports.ImportOrder;
import org.akashi.report.ui.internal.imports.Imports;
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
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;

/** Lists the reports of the case and how far the review of each is; those that could not be read say why. */
public final class ReportsView extends ViewPart implements ActiveCaseListener, ReviewDesk.Listener {

	/** The id of this view. */
	public static final String ID = "org.akashi.report.ui.reports";

	private final ReviewDesk desk = CaseDesk.get().desk();
	private final StackLayout stack = new StackLayout();
	private Composite parent;
	private EmptyState empty;
	private Table table;
	private List<ReportRow> rows = List.of();
	private Job loading;

	@Override
	public void createPartControl(Composite container) {
		parent = new Composite(container, SWT.NONE);
		parent.setLayout(stack);
		empty = new EmptyState(parent, Messages.Reports_emptyTitle, Messages.Reports_emptyHint);
		empty.addAction(Messages.Reading_import, "import", () -> Navigation.run(Navigation.IMPORT_REPORT, Map.of()));
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Reports_name);
		column(Messages.Reports_title, 170);
		column(Messages.Reports_open, 55);
		column(Messages.Reports_accepted, 70);
		column(Messages.Reports_published, 90);
		column(Messages.Reports_status, 160);
		table.addListener(SWT.SetData, this::setData);
		table.addListener(SWT.Selection, event -> open(false));
		table.addListener(SWT.DefaultSelection, event -> open(true));
		FileDrop.on(empty, files -> Imports.start(ImportOrder.of(files)));
		FileDrop.on(table, files -> Imports.start(ImportOrder.of(files)));
		ActiveCase.get().addListener(this);
		desk.addListener(this);
		parent.addListener(SWT.Dispose, event -> {
			ActiveCase.get().removeListener(this);
			desk.removeListener(this);
		});
		stack.topControl = empty;
		ActiveCase.get().current().ifPresent(this::load);
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
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

	private void load(Case open) {
		if (loading != null) {
			loading.cancel();
		}
		loading = Job.createSystem(Messages.Reports_loading, monitor -> {
			List<ReportRow> read = open.reports().list().stream().takeWhile(report -> !monitor.isCanceled())
					.map(report -> ReportRow.of(report, open.reports().verdicts(report.sha256()))).toList();
			if (!monitor.isCanceled() && !parent.isDisposed()) {
				parent.getDisplay().asyncExec(() -> show(read, monitor.isCanceled()));
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
		load(opened);
	}

	@Override
	public void closed() {
		show(List.of(), false);
	}

	@Override
	public void changed(CaseChanges changes) {
		if (changes.anyReport()) {
			ActiveCase.get().current().ifPresent(this::load);
		}
	}

	@Override
	public void setFocus() {
		if (stack.topControl != null) {
			stack.topControl.setFocus();
		}
	}
}
