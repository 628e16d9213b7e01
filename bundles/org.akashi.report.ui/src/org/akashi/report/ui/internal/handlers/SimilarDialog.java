package org.akashi.report.ui.internal.handlers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.review.HandWork.Piece;
import org.akashi.review.ReviewItem;
import org.akashi.review.ReviewItem.State;
import org.akashi.review.SimilarItems.Hit;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.RowComfort;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lists what is like a mention or a piece of text in all reports, to be decided in one step. */
final class SimilarDialog extends TitleAreaDialog {

	private static final int ACCEPT = IDialogConstants.CLIENT_ID + 1;
	private static final int REJECT = IDialogConstants.CLIENT_ID + 2;
	private static final int CREATE = IDialogConstants.CLIENT_ID + 3;

	private final String title;
	private final String written;
	private final Set<Integer> checked = new HashSet<>();
	private List<Hit> hits = List.of();
	private Table table;

	SimilarDialog(Shell shell, String title, String written) {
		super(shell);
		this.title = title;
		this.written = written;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Similar_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title.length() > 100 ? title.substring(0, 100) + "…" : title);
		setMessage(Messages.Similar_searching);
		Composite area = (Composite) super.createDialogArea(parent);
		table = new Table(area, SWT.VIRTUAL | SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Similar_title);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 320).applyTo(table);
		column(Messages.Similar_sentence, 330);
		column(Messages.Queue_type, 120);
		column(Messages.Similar_likeness, 110);
		column(Messages.Queue_state, 85);
		column(Messages.Similar_report, 140);
		RowComfort.on(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, this::selected);
		table.addListener(SWT.DefaultSelection, event -> {
			Hit hit = hits.get(table.getSelectionIndex());
			Navigation.openReport(hit.sha256(), hit.span().start(), hit.span().end());
			close();
		});
		return area;
	}

	private void column(String label, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(label);
		column.setWidth(width);
		column.setMoveable(true);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		// None is the default: Enter in the list shows a place and must decide nothing.
		createButton(parent, ACCEPT, "", false);
		createButton(parent, REJECT, "", false);
		createButton(parent, CREATE, "", false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_close, false);
		count();
	}

	/** Shows what was found; open items and bare text are checked. UI thread. */
	void show(List<Hit> found) {
		if (table == null || table.isDisposed()) {
			return;
		}
		hits = found;
		checked.clear();
		for (int i = 0; i < hits.size(); i++) {
			ReviewItem item = hits.get(i).item();
			if (item != null && item.state() == State.OPEN && !item.ambiguous()) {
				checked.add(i);
			}
		}
		long reports = hits.stream().map(Hit::sha256).distinct().count();
		setMessage(NLS.bind(Messages.Similar_found, hits.size(), reports));
		table.setItemCount(hits.size());
		table.clearAll();
		count();
	}

	private void fill(TableItem row, int index) {
		Hit hit = hits.get(index);
		ReviewItem item = hit.item();
		row.setText(0, hit.around().replaceAll("\\s+", " "));
		row.setText(1, item == null ? "" : TypeLabels.of(item.type()));
		row.setText(2, switch (hit.likeness()) {
		case SAME -> Messages.Similar_same;
		case SPELLING -> Messages.Similar_spelling;
		case DOMAIN -> Messages.Similar_domain;
		case NETWORK -> Messages.Similar_network;
		case TEXT -> Messages.Similar_unmarked;
		});
		row.setText(3, item == null ? "" : item.suppressed() ? Messages.status_suppressed : ItemLabels.status(Status.valueOf(item.state().name())));
		row.setText(4, hit.report());
		row.setImage(1, item == null ? null : Icons.ofType(item.type()));
		row.setChecked(checked.contains(index));
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK) {
			TableItem row = (TableItem) event.item;
			int index = table.indexOf(row);
			if (row.getChecked()) {
				checked.add(index);
			} else {
				checked.remove(index);
			}
			count();
		}
	}

	private List<ReviewItem> items(State decision) {
		return checked.stream().sorted().map(hits::get).map(Hit::item).filter(item -> item != null && item.state() != decision).toList();
	}

	private List<Piece> pieces() {
		return checked.stream().sorted().map(hits::get).filter(hit -> hit.item() == null).map(hit -> new Piece(hit.sha256(), hit.span()))
				.toList();
	}

	private void count() {
		label(ACCEPT, Messages.Similar_accept, items(State.ACCEPTED).size());
		label(REJECT, Messages.Similar_reject, items(State.REJECTED).size());
		label(CREATE, Messages.Similar_create, pieces().size());
	}

	private void label(int id, String pattern, int count) {
		Button button = getButton(id);
		button.setText(NLS.bind(pattern, count));
		button.setEnabled(count > 0);
		setButtonLayoutData(button);
		button.getParent().layout();
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case ACCEPT -> decide(items(State.ACCEPTED), true);
		case REJECT -> decide(items(State.REJECTED), false);
		case CREATE -> create(new ArrayList<>(pieces()));
		default -> super.buttonPressed(id);
		}
	}

	private void decide(List<ReviewItem> items, boolean accept) {
		CaseDesk.get().decide(items, accept);
		close();
	}

	private void create(List<Piece> pieces) {
		Shell parent = (Shell) getShell().getParent();
		close();
		CaseDesk.get().guesses(written, guesses -> {
			CreateObjectDialog dialog = new CreateObjectDialog(parent, written, guesses);
			if (dialog.open() == CreateObjectDialog.OK) {
				CaseDesk.get().mark(pieces, dialog.type(), dialog.value(), dialog.object());
			}
		});
	}
}
