package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Changes what many indicators have in common, in one step: what is ticked, in those that can have it. */
final class BulkDialog extends TitleAreaDialog {

	/** What an indicator may indicate (STIX 2.1 §4.7, relationships), most meant first. */
	private static final List<String> INDICATED = List.of("intrusion-set", "threat-actor", "campaign", "malware", "tool", "infrastructure", "attack-pattern");
	private static final int LISTED = 5_000;

	private final TableModel model;
	private final int[] rows;
	private final List<Button> ticks = new ArrayList<>();
	private final List<Entry> actors = new ArrayList<>();
	private Supplier<String> from;
	private Supplier<String> until;
	private Supplier<String> confidence;
	private Supplier<String> marking;
	private Supplier<String> addLabels;
	private Supplier<String> removeLabels;
	private Supplier<String> addPhases;
	private Supplier<String> removePhases;
	private Supplier<String> actor;
	private Combo actorChoice;
	private CaseQuery<List<Entry>> query;
	private List<String> able = List.of();

	/**
	 * @param rows the indicators to change
	 */
	BulkDialog(Shell parent, TableModel model, int[] rows) {
		super(parent);
		this.model = model;
		this.rows = rows;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Bulk_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Bulk_title);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		from = text(area, Messages.Bulk_from, "2026-01-31");
		until = text(area, Messages.Bulk_until, "2026-12-31");
		confidence = text(area, Messages.Bulk_confidence, "0–100");
		marking = combo(area, Messages.Bulk_marking, Markings.labels());
		addLabels = text(area, Messages.Bulk_addLabels, "");
		removeLabels = text(area, Messages.Bulk_removeLabels, "");
		addPhases = text(area, Messages.Bulk_addPhases, "initial-access, command-and-control");
		removePhases = text(area, Messages.Bulk_removePhases, "");
		Supplier<String> chosen = combo(area, Messages.Bulk_actor, List.of());
		actor = () -> chosen.get() == null ? null : actorChoice.getSelectionIndex() < 0 ? "" : actors.get(actorChoice.getSelectionIndex()).id();
		query = new CaseQuery<>(Messages.Bulk_title, getShell().getDisplay(), (open, monitor) -> {
			List<Entry> all = new ArrayList<>();
			INDICATED.forEach(type -> all.addAll(open.index().ofType(type).stream().limit(LISTED - all.size()).toList()));
			return all;
		}, this::showActors);
		query.request();
		return area;
	}

	private void showActors(List<Entry> found) {
		if (found == null || actorChoice.isDisposed()) {
			return;
		}
		actors.addAll(found);
		actorChoice.setItems(found.stream().map(entry -> entry.name() + " (" + TypeLabels.of(entry.type()) + ")").toArray(String[]::new));
		if (found.isEmpty()) {
			actorChoice.setToolTipText(Messages.Bulk_noActors);
		}
	}

	private Button tick(Composite parent, String label) {
		Button tick = new Button(parent, SWT.CHECK);
		tick.setText(label);
		tick.addListener(SWT.Selection, event -> check());
		ticks.add(tick);
		return tick;
	}

	private Supplier<String> text(Composite parent, String label, String hint) {
		Button tick = tick(parent, label);
		Text text = new Text(parent, SWT.BORDER);
		text.setMessage(hint);
		AccessibleName.set(text, label.replaceAll("\\(&.\\)|&", ""));
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			tick.setSelection(true);
			check();
		});
		return () -> tick.getSelection() ? text.getText().strip() : null;
	}

	private Supplier<String> combo(Composite parent, String label, List<String> choices) {
		Button tick = tick(parent, label);
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(choices.toArray(String[]::new));
		combo.setVisibleItemCount(14);
		AccessibleName.set(combo, label.replaceAll("\\(&.\\)|&", ""));
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			tick.setSelection(true);
			check();
		});
		actorChoice = combo;
		return () -> tick.getSelection() ? combo.getText() : null;
	}

	private BulkChange change() {
		return new BulkChange(from.get(), until.get(), confidence.get(), marking.get(), addLabels.get(), removeLabels.get(), addPhases.get(),
				removePhases.get(), actor.get());
	}

	private void check() {
		BulkChange change = change();
		setErrorMessage(null);
		setMessage(Messages.bind(Messages.Bulk_message, rows.length));
		Optional<String> problem = change.isEmpty() ? Optional.of(Messages.Bulk_nothing)
				: "".equals(change.actor()) ? Optional.of(Messages.Bulk_chooseActor) : change.problem();
		able = List.of();
		if (problem.isPresent()) {
			if (!change.isEmpty()) {
				setErrorMessage(problem.get());
			}
		} else {
			refuse(change);
		}
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!able.isEmpty());
		}
	}

	/** Only dates that contradict those of single rows are refused row by row: a look at two numbers each. */
	private void refuse(BulkChange change) {
		List<String> ids = new ArrayList<>(rows.length);
		String why = "";
		for (int row : rows) {
			Optional<String> refused = change.from() == null && change.until() == null ? Optional.empty()
					: change.problem(ChangePlan.before(model.columns(), row));
			if (refused.isEmpty()) {
				ids.add(model.rows().id(row));
			} else {
				why = refused.get();
			}
		}
		if (ids.size() < rows.length) {
			setMessage(Messages.bind(Messages.Bulk_refused, new Object[] { rows.length - ids.size(), rows.length, why }), IMessageProvider.WARNING);
		}
		able = ids;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		check();
		return contents;
	}

	@Override
	protected void okPressed() {
		BulkChange change = change();
		List<String> ids = able;
		ActiveCase.get().run(Messages.bind(Messages.Bulk_step, ids.size()), (open, monitor) -> open.history()
				.execute(Messages.bind(Messages.Bulk_step, ids.size()), edit -> change.apply(edit, open.index(), ids)));
		super.okPressed();
	}

	@Override
	public boolean close() {
		if (query != null) {
			query.dispose();
		}
		return super.close();
	}
}
