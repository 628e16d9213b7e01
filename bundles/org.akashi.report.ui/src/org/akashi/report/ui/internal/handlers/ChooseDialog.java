package org.akashi.report.ui.internal.handlers;

import java.util.List;

import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.Candidate;
import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Asks what an ambiguous name stands for. */
final class ChooseDialog extends TitleAreaDialog {

	private final QueueItem item;
	private final List<Candidate> candidates;
	private CandidateList list;
	private String choice = "";

	ChooseDialog(Shell shell, QueueItem item, List<Candidate> candidates) {
		super(shell);
		this.item = item;
		this.candidates = candidates;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Choose_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.Choose_question, item.raw()));
		setMessage(Messages.Choose_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
		list = new CandidateList(area, SWT.RADIO, candidates, chosen -> choice = chosen);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		list.choose(0);
		choice = list.choice();
		// A digit alone chooses and accepts.
		Listener digits = event -> {
			int index = event.character - '1';
			if (index >= 0 && index < Math.min(9, candidates.size()) && event.stateMask == 0) {
				event.doit = false;
				choice = candidates.get(index).id();
				okPressed();
			}
		};
		for (Control child : list.getChildren()) {
			child.addListener(SWT.KeyDown, digits);
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Choose_accept, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
	}

	/** The id of the chosen candidate. */
	String choice() {
		return choice;
	}
}
