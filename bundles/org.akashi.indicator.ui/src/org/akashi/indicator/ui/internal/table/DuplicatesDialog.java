package org.akashi.indicator.ui.internal.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.indicator.duplicates.DuplicateGroup;
import org.akashi.indicator.duplicates.DuplicateWords;
import org.akashi.indicator.duplicates.MergeProposal;
import org.akashi.observable.Fanging;
import org.akashi.review.identity.IndicatorMerge;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.CaseQuery;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Groups of duplicates and near duplicates: one group side by side, to be merged into one indicator that says what all say. */
final class DuplicatesDialog extends TitleAreaDialog {

	private static final int MERGE = IDialogConstants.CLIENT_ID;
	private static final int SHOW = IDialogConstants.CLIENT_ID + 1;
	private static final int MOST_SIDES = 12;

	private final Grid grid;
	private final TableModel model;
	private final DuplicateWords words = new DuplicateWords(Locale.getDefault());
	private CaseQuery<List<DuplicateGroup>> search;
	private CaseQuery<Optional<MergeProposal>> proposing;
	private List<DuplicateGroup> groups = List.of();
	private volatile DuplicateGroup asked;
	private MergeProposal proposal;
	private Table list;
	private Table sides;

	DuplicatesDialog(Shell parent, Grid grid, TableModel model) {
		super(parent);
		this.grid = grid;
		this.model = model;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Duplicates_title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(1_000, 640);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Duplicates_title);
		setMessage(Messages.Duplicates_searching, IMessageProvider.INFORMATION);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().applyTo(area);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		list = table(sash, SWT.VIRTUAL, Messages.Duplicates_groups);
		column(list, Messages.Duplicates_kind, 200);
		column(list, Messages.Duplicates_shared, 560);
		column(list, Messages.Duplicates_count, 100);
		list.addListener(SWT.SetData, event -> fill((TableItem) event.item, groups.get(event.index)));
		list.addListener(SWT.Selection, event -> choose(list.getSelectionIndex()));
		sides = table(sash, SWT.NONE, Messages.Duplicates_sides);
		sash.setWeights(2, 3);
		Display display = getShell().getDisplay();
		search = new CaseQuery<>(Messages.Duplicates_searching, display, (open, monitor) -> DuplicateSearch.groups(open, model.rows(), monitor), this::found);
		search.visible();
		proposing = new CaseQuery<>(Messages.Duplicates_title, display, (open, monitor) -> {
			DuplicateGroup group = asked;
			return group == null ? Optional.empty() : open.read(() -> IndicatorMerge.proposal(open.index(), group.ids()));
		}, this::proposed);
		search.request();
		return area;
	}

	private static Table table(Composite parent, int style, String name) {
		Table table = new Table(parent, style | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.set(table, name);
		return table;
	}

	private static void column(Table table, String label, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(label);
		column.setWidth(width);
	}

	private void fill(TableItem item, DuplicateGroup group) {
		String shared = grid.body().isDefanged() ? Fanging.defang(group.shared()) : group.shared();
		item.setText(new String[] { words.kind(group.kind()), shared, Integer.toString(group.ids().size()) });
	}

	private void found(List<DuplicateGroup> all) {
		if (list.isDisposed()) {
			return;
		}
		groups = all == null ? List.of() : all;
		list.setItemCount(groups.size());
		list.clearAll();
		setMessage(groups.isEmpty() ? Messages.Duplicates_none : Messages.Duplicates_message, IMessageProvider.INFORMATION);
		if (groups.isEmpty()) {
			choose(-1);
		} else {
			list.setSelection(0);
			list.setFocus();
			choose(0);
		}
	}

	private void choose(int at) {
		DuplicateGroup group = at < 0 || at >= groups.size() ? null : groups.get(at);
		asked = group;
		proposal = null;
		enable(group, false);
		showSides(group);
		if (group != null) {
			setMessage(words.why(group) + (group.kind().mergeable() ? "" : " " + Messages.Duplicates_notMergeable), IMessageProvider.INFORMATION);
			proposing.request();
		}
	}

	private void enable(DuplicateGroup group, boolean merge) {
		Button button = getButton(MERGE);
		if (button != null) {
			button.setEnabled(merge && group != null && group.kind().mergeable() && GridActions.canEdit());
			getButton(SHOW).setEnabled(group != null);
		}
	}

	private void proposed(Optional<MergeProposal> answer) {
		if (!list.isDisposed() && answer != null) {
			proposal = answer.orElse(null);
			enable(asked, proposal != null);
			showSides(asked);
		}
	}

	private void showSides(DuplicateGroup group) {
		sides.setRedraw(false);
		sides.removeAll();
		for (TableColumn column : sides.getColumns()) {
			column.dispose();
		}
		if (group != null) {
			List<String> ids = new ArrayList<>(group.ids().subList(0, Math.min(MOST_SIDES, group.ids().size())));
			if (proposal != null && group.ids().contains(proposal.survivor()) && group.kind().mergeable()) {
				ids.remove(proposal.survivor());
				ids.add(0, proposal.survivor());
			}
			column(sides, Messages.Duplicates_property, 160);
			for (int i = 0; i < ids.size(); i++) {
				boolean kept = proposal != null && group.kind().mergeable() && ids.get(i).equals(proposal.survivor());
				column(sides, kept ? Messages.Duplicates_kept : Integer.toString(i + 1), 300);
			}
			for (String[] line : DuplicateSearch.sides(model.rows(), model.columns(), ids)) {
				for (int i = 1; i < line.length; i++) {
					line[i] = grid.body().isDefanged() ? Fanging.defang(line[i]) : line[i];
				}
				new TableItem(sides, SWT.NONE).setText(line);
			}
		}
		sides.setRedraw(true);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, MERGE, Messages.Duplicates_merge, true).setEnabled(false);
		createButton(parent, SHOW, Messages.Duplicates_show, false).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == MERGE) {
			merge();
		} else if (id == SHOW) {
			List<Integer> rows = asked.ids().stream().map(model.rows()::row).filter(row -> row >= 0).toList();
			close();
			grid.selected().selectRows(rows);
			grid.table().forceFocus();
		} else {
			super.buttonPressed(id);
		}
	}

	private void merge() {
		DuplicateGroup group = asked;
		RowStore rows = model.rows();
		int row = proposal == null ? -1 : rows.row(proposal.survivor());
		if (group == null || row < 0) {
			return;
		}
		String name = rows.names.text(row).isEmpty() ? rows.values.text(row) : rows.names.text(row);
		String label = Messages.bind(Messages.Duplicates_step, group.ids().size(), name);
		enable(group, false);
		setMessage(Messages.Duplicates_merging, IMessageProvider.INFORMATION);
		Job job = ActiveCase.get().run(label, (open, monitor) -> open.history().execute(label,
				edit -> IndicatorMerge.merge(edit, open.index(), group.ids(), AkashiPreferences.analyst(), Instant.now(), words.why(group))));
		Display display = getShell().getDisplay();
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				display.asyncExec(() -> {
					if (!list.isDisposed()) {
						merged(group, name, event.getResult().isOK());
					}
				});
			}
		});
	}

	private void merged(DuplicateGroup group, String name, boolean done) {
		if (!done) {
			choose(list.getSelectionIndex());
			return;
		}
		int at = groups.indexOf(group);
		List<DuplicateGroup> left = new ArrayList<>(groups);
		left.remove(group);
		// What merged away is in no other group any more; the rest is found anew when the dialog is opened again.
		left.removeIf(other -> other.ids().stream().filter(id -> !id.equals(proposal.survivor())).anyMatch(group.ids()::contains));
		groups = List.copyOf(left);
		list.setItemCount(groups.size());
		list.clearAll();
		if (!groups.isEmpty()) {
			list.setSelection(Math.min(at, groups.size() - 1));
		}
		choose(list.getSelectionIndex());
		setMessage(Messages.bind(Messages.Duplicates_merged, name, group.ids().size()), IMessageProvider.INFORMATION);
	}

	@Override
	public boolean close() {
		if (search != null) {
			search.dispose();
			proposing.dispose();
		}
		return super.close();
	}
}
