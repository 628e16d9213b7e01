package org.akashi.actor.ui.internal.evidence;

import java.util.List;
import java.util.Optional;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

/** The sentences behind the object that is selected or open. Enter or a double click opens the report there. */
public final class EvidenceView extends ViewPart implements ActiveCaseListener, ISelectionListener {

	private Label head;
	private Table table;
	private Text quote;
	private volatile String id = "";
	private List<EvidenceRows.Row> rows = List.of();
	private CaseQuery<Optional<EvidenceRows>> query;

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(area);
		head = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new Table(sash, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, getPartName());
		column(Messages.Evidence_quote, 330);
		column(Messages.Evidence_of, 150);
		column(Messages.Evidence_report, 150);
		column(Messages.Evidence_confidence, 80);
		column(Messages.Evidence_decided, 130);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> showQuote());
		table.addListener(SWT.DefaultSelection, event -> open());
		quote = new Text(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		AccessibleName.set(quote, Messages.Evidence_quote);
		sash.setWeights(70, 30);
		query = new CaseQuery<>(Messages.Evidence_reading, parent.getDisplay(),
				(open, monitor) -> EvidenceRows.read(open, id), this::show);
		ActiveCase.get().addListener(this);
		getSite().getPage().addPostSelectionListener(this);
		show(null);
		selectionChanged(null, getSite().getPage().getSelection());
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this && selection instanceof IStructuredSelection structured) {
			String selected = switch (structured.getFirstElement()) {
				case Entry entry -> entry.id();
				case StixObject object -> object.getId();
				case IAdaptable other when other.getAdapter(Entry.class) != null -> other.getAdapter(Entry.class).id();
				case null, default -> "";
			};
			if (!selected.isEmpty() && !selected.equals(id)) {
				id = selected;
				query.request();
			}
		}
	}

	private void show(Optional<EvidenceRows> answer) {
		if (table.isDisposed()) {
			return;
		}
		EvidenceRows found = answer == null ? null : answer.orElse(null);
		rows = found == null ? List.of() : found.rows();
		head.setText(found == null ? Messages.Evidence_none
				: NLS.bind(rows.isEmpty() ? Messages.Evidence_nothing : Messages.Evidence_head,
						found.name().replace("&", "&&"), rows.size()));
		table.setItemCount(rows.size());
		table.clearAll();
		if (!rows.isEmpty() && table.getSelectionIndex() < 0) {
			table.setSelection(0);
		}
		showQuote();
	}

	private void fill(TableItem item, int index) {
		if (index >= 0 && index < rows.size()) {
			EvidenceRows.Row row = rows.get(index);
			Evidence evidence = row.evidence();
			item.setText(new String[] { EvidenceText.line(evidence), EvidenceText.subject(row.subject()),
					EvidenceText.place(row.report(), evidence.getPage()), Integer.toString(evidence.getConfidence()),
					EvidenceText.decided(evidence) });
			item.setImage(Icons.image("evidence"));
		}
	}

	private void showQuote() {
		int index = table.getSelectionIndex();
		quote.setText(index < 0 || index >= rows.size() ? "" : EvidenceText.full(rows.get(index).evidence()));
	}

	private void open() {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < rows.size()) {
			Evidence evidence = rows.get(index).evidence();
			if (evidence.getSha256() == null || evidence.getSha256().isEmpty()) {
				// A person's own judgement: there is no report to open.
				return;
			}
			Navigation.openReport(evidence.getSha256(), evidence.getStart(), evidence.getEnd());
		}
	}

	@Override
	public void opened(org.akashi.store.Case opened) {
		query.request();
	}

	@Override
	public void closed() {
		id = "";
		show(null);
	}

	@Override
	public void changed(CaseChanges changes) {
		if (!id.isEmpty() && changes.anyObject()) {
			query.request();
		}
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		getSite().getPage().removePostSelectionListener(this);
		query.dispose();
		super.dispose();
	}
}
