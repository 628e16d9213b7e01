package org.akashi.indicator.ui.internal.life;

import java.time.Instant;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Asks for what a decision about the lives of indicators needs: a date, a reason. */
final class LifeDialog extends TitleAreaDialog {

	private final LifeAction action;
	private final String subject;
	private Text when;
	private Text count;
	private Text where;
	private Text why;
	private LifeRequest request;

	LifeDialog(Shell parent, LifeAction action, String subject) {
		super(parent);
		this.action = action;
		this.subject = subject;
		setHelpAvailable(false);
	}

	/** What was filled in; null when it was cancelled. */
	LifeRequest request() {
		return request;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(action.title());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.akashi.help.org_akashi_indicator_ui_life");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(8, 6).applyTo(area);
		setTitle(NLS.bind(Messages.Dialog_subject, action.title(), subject));
		if (action.asksUntil()) {
			when = field(area, Messages.Extend_until, Messages.Extend_untilHint);
		}
		if (action.isSighting()) {
			when = field(area, Messages.Sight_when, Messages.Sight_whenHint);
			count = field(area, Messages.Sight_count, "");
			count.setText("1");
			where = field(area, Messages.Sight_where, Messages.Sight_whereHint);
		}
		why = field(area, action.isSighting() ? Messages.Sight_description : Messages.Dialog_why, action.needsWhy() ? Messages.Revoke_whyHint : "");
		return area;
	}

	private Text field(Composite area, String label, String hint) {
		Label name = new Label(area, SWT.NONE);
		name.setText(label);
		Text text = new Text(area, SWT.BORDER);
		text.setMessage(hint);
		text.setToolTipText(hint.isEmpty() ? null : hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(44), SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> check());
		return text;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		setMessage(action.hint());
		check();
		return contents;
	}

	private LifeRequest filled() {
		return new LifeRequest(action, text(when), count == null ? "1" : count.getText(), text(where), text(why));
	}

	private static String text(Text field) {
		return field == null ? "" : field.getText();
	}

	private void check() {
		if (getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		String problem = filled().problem(Instant.now()).orElse(null);
		// An empty reason is no mistake yet: the field says that it is needed.
		setErrorMessage(Messages.Revoke_needsWhy.equals(problem) ? null : problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, action.title(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		request = filled();
		super.okPressed();
	}
}
