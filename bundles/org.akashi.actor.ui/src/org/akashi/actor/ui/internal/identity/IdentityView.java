package org.akashi.actor.ui.internal.identity;

import java.time.Clock;
import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.identity.ProposalRows.Row;
import org.akashi.mention.KnownNames;
import org.akashi.model.Evidence;
import org.akashi.review.identity.IdentityProposal;
import org.akashi.review.identity.IdentityProposal.Reason;
import org.akashi.review.identity.IdentityProposal.State;
import org.akashi.review.identity.IdentityProposals;
import org.akashi.store.Case;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Which objects may be one, part of each other, or overlap: proposals with their reasons and sentences, to be decided. */
public final class IdentityView extends ViewPart implements ActiveCaseListener {

	/** A decision that waits for its job. */
	@FunctionalInterface
	private interface Decision {
		void on(IdentityProposals proposals, IdentityProposal proposal) throws CoreException;
	}

	private Label head;
	private Table table;
	private Table reasons;
	private Button accept;
	private Button reject;
	private Button reopen;
	private Button merge;
	private Button sentence;
	private List<Row> rows = List.of();
	private CaseQuery<List<Row>> query;
	/** Whether the case changed while nobody could see the view: looking for proposals reads all reports. */
	private boolean stale;

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(area);
		head = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = table(sash, getPartName(), new String[] { Messages.Identity_one, Messages.Identity_kind, Messages.Identity_other,
				Messages.Evidence_confidence, Messages.Identity_state }, new int[] { 170, 110, 170, 80, 90 });
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> showReasons());
		table.addListener(SWT.DefaultSelection, event -> openSource());
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(right);
		reasons = table(right, Messages.Identity_reasons, new String[] { Messages.Identity_reasons, Messages.Evidence_quote }, new int[] { 230, 320 });
		GridDataFactory.fillDefaults().grab(true, true).applyTo(reasons);
		reasons.addListener(SWT.DefaultSelection, event -> openSentence());
		reasons.addListener(SWT.Selection, event -> enable());
		buttons(right);
		sash.setWeights(55, 45);
		query = new CaseQuery<>(Messages.Identity_searching, parent.getDisplay(), (open, monitor) -> ProposalRows.read(open, proposals(open), monitor),
				this::show);
		ActiveCase.get().addListener(this);
		show(null);
		query.request();
	}

	private static Table table(Composite parent, String name, String[] titles, int[] widths) {
		Table table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, name);
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(widths[i]);
			column.setMoveable(true);
		}
		return table;
	}

	private void buttons(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		accept = button(row, Messages.Identity_accept, "accept", () -> decide(Messages.Identity_accepting, IdentityProposals::accept));
		reject = button(row, Messages.Identity_reject, "reject", () -> decide(Messages.Identity_rejecting, (of, proposal) -> of.reject(proposal, "")));
		reopen = button(row, Messages.Identity_reopen, "undo", () -> decide(Messages.Identity_reopening, IdentityProposals::reopen));
		merge = button(row, Messages.Identity_merge, "relationship", this::merge);
		sentence = button(row, Messages.Evidence_open, "reading", this::openSentence);
	}

	private static Button button(Composite row, String label, String icon, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.setImage(Icons.image(icon));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private static IdentityProposals proposals(Case open) {
		BundleContext context = FrameworkUtil.getBundle(IdentityView.class).getBundleContext();
		ServiceReference<KnownNames> reference = context.getServiceReference(KnownNames.class);
		KnownNames names = reference == null ? new KnownNames(List.of()) : context.getService(reference);
		return new IdentityProposals(open, names, AkashiPreferences.analyst(), Clock.systemUTC());
	}

	private void show(List<Row> found) {
		if (table.isDisposed()) {
			return;
		}
		Row before = selected();
		rows = found == null ? List.of() : found;
		long open = rows.stream().filter(row -> row.proposal().state() == State.OPEN).count();
		head.setText(found == null ? Messages.Tree_noCaseTitle : rows.isEmpty() ? Messages.Identity_none
				: NLS.bind(Messages.Identity_head, open, rows.size()));
		table.setItemCount(rows.size());
		table.clearAll();
		int index = 0;
		for (int i = 0; i < rows.size(); i++) {
			if (before != null && rows.get(i).proposal().id().equals(before.proposal().id())) {
				index = i;
			}
		}
		if (!rows.isEmpty()) {
			table.setSelection(index);
		}
		showReasons();
	}

	private void fill(TableItem item, int index) {
		if (index >= 0 && index < rows.size()) {
			Row row = rows.get(index);
			item.setText(new String[] { row.source().name(), ProposalRows.kind(row.proposal().kind()), row.target().name(),
					Integer.toString(row.proposal().confidence()), ProposalRows.state(row.proposal().state()) });
			item.setImage(0, Icons.ofType(row.source().type()));
			item.setImage(2, Icons.ofType(row.target().type()));
		}
	}

	private Row selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= rows.size() ? null : rows.get(index);
	}

	private void showReasons() {
		reasons.setItemCount(0);
		Row row = selected();
		if (row != null) {
			for (Reason reason : row.proposal().reasons()) {
				TableItem item = new TableItem(reasons, SWT.NONE);
				item.setText(new String[] { ProposalRows.reason(reason), reason.evidence() == null ? "" : reason.evidence().getQuote().replaceAll("\\s+", " ") });
				item.setImage(Icons.image(reason.evidence() == null ? reason.weak() ? "help" : "info" : "evidence"));
			}
			if (reasons.getItemCount() > 0) {
				reasons.setSelection(0);
			}
		}
		enable();
	}

	private Evidence evidence() {
		Row row = selected();
		int index = reasons.getSelectionIndex();
		return row == null || index < 0 || index >= row.proposal().reasons().size() ? null : row.proposal().reasons().get(index).evidence();
	}

	private void enable() {
		Row row = selected();
		boolean writable = row != null && ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent();
		State state = row == null ? State.OPEN : row.proposal().state();
		accept.setEnabled(writable && state == State.OPEN);
		reject.setEnabled(writable && state == State.OPEN);
		reopen.setEnabled(writable && state == State.REJECTED);
		merge.setEnabled(writable && row.proposal().kind() == IdentityProposal.Kind.SAME_AS && row.source().type().equals(row.target().type()));
		sentence.setEnabled(evidence() != null);
	}

	private void decide(String label, Decision decision) {
		Row row = selected();
		if (row != null) {
			ActiveCase.get().run(NLS.bind(label, row.source().name(), row.target().name()),
					(open, monitor) -> Merging.checked(() -> {
						decision.on(proposals(open), row.proposal());
						return null;
					}));
		}
	}

	private void merge() {
		Row row = selected();
		if (row != null) {
			Merging.ask(getSite().getShell(), row.source(), row.target());
		}
	}

	private void openSource() {
		Row row = selected();
		if (row != null) {
			Navigation.openObject(row.source().id());
			Navigation.openObject(row.target().id());
		}
	}

	private void openSentence() {
		Evidence evidence = evidence();
		if (evidence != null) {
			Navigation.openReport(evidence.getSha256(), evidence.getStart(), evidence.getEnd());
		}
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
		if (changes.anyObject()) {
			if (getSite().getPage().isPartVisible(this)) {
				query.request();
			} else {
				stale = true;
			}
		}
	}

	@Override
	public void setFocus() {
		if (stale) {
			stale = false;
			query.request();
		}
		table.setFocus();
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		query.dispose();
		super.dispose();
	}
}
