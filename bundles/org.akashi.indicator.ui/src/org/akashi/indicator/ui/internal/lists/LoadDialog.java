package org.akashi.indicator.ui.internal.lists;

import java.util.List;

import org.akashi.ui.Icons;
import org.akashi.warninglist.Refusal;
import org.akashi.warninglist.UserWarningLists.Loaded;
import org.akashi.warninglist.UserWarningLists.Outcome;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What became of each list of a source, and what was not taken and why. */
final class LoadDialog extends TrayDialog {

	private final List<Loaded> loaded;
	private final List<Refusal> refusals;

	LoadDialog(Shell parent, List<Loaded> loaded, List<Refusal> refusals) {
		super(parent);
		this.loaded = loaded;
		this.refusals = refusals;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Load_title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(820, refusals.isEmpty() ? 460 : 600);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label summary = new Label(area, SWT.WRAP);
		summary.setText(NLS.bind(Messages.Load_summary, new Object[] { count(Outcome.ADDED), count(Outcome.UPDATED), count(Outcome.SAME),
				count(Outcome.OLDER), refusals.size() }));
		GridDataFactory.fillDefaults().grab(true, false).hint(760, SWT.DEFAULT).applyTo(summary);
		Table lists = Tables.make(area, SWT.BORDER | SWT.MULTI, Messages.Load_lists, new String[] { Messages.Load_list, Messages.Load_version,
				Messages.Load_outcome }, new int[] { 50, 16, 34 });
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
		lists.addListener(SWT.SetData, event -> fill((TableItem) event.item, loaded.get(event.index)));
		lists.setItemCount(loaded.size());
		if (!refusals.isEmpty()) {
			new Label(area, SWT.NONE).setText(Messages.Load_refusals);
			Table table = RefusalTable.make(area);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
			RefusalTable.show(table, refusals);
		}
		return area;
	}

	private long count(Outcome outcome) {
		return loaded.stream().filter(one -> one.outcome() == outcome).count();
	}

	private static void fill(TableItem item, Loaded one) {
		String before = one.before().map(String::valueOf).orElse("");
		String outcome = switch (one.outcome()) {
			case ADDED -> Messages.Load_outcome_added;
			case UPDATED -> NLS.bind(Messages.Load_outcome_updated, before);
			case SAME -> Messages.Load_outcome_same;
			case OLDER -> NLS.bind(Messages.Load_outcome_older, before);
		};
		item.setText(new String[] { one.list().name(), Long.toString(one.list().version()), outcome });
		item.setImage(0, Icons.image(one.outcome() == Outcome.ADDED || one.outcome() == Outcome.UPDATED ? "accept" : "info"));
	}
}
