package org.akashi.ui;

import org.akashi.ui.internal.Messages;
import org.akashi.ui.internal.SupportLog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/**
 * Tells a person what went wrong, where, and what to do; the details can be copied and sent, with the log, to whoever
 * helps.
 */
public final class ProblemDialog extends IconAndMessageDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int SAVE_LOG = IDialogConstants.CLIENT_ID + 2;

	private final String what;
	private final IStatus status;

	/**
	 * @param parent may be null
	 * @param what   what did not work, one sentence
	 * @param status why
	 */
	public ProblemDialog(Shell parent, String what, IStatus status) {
		super(parent);
		this.what = what;
		this.status = status;
		this.message = what + "\n\n" + status.getMessage();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Shows a problem soon, from any thread; the caller goes on. */
	public static void showLater(String what, IStatus status) {
		Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay()
				: Display.getDefault();
		display.asyncExec(() -> {
			if (PlatformUI.isWorkbenchRunning()) {
				var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
				new ProblemDialog(window == null ? null : window.getShell(), what, status).open();
			}
		});
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ProblemDialog_title);
	}

	@Override
	protected Image getImage() {
		return status.getSeverity() >= IStatus.ERROR ? getErrorImage()
				: status.getSeverity() == IStatus.WARNING ? getWarningImage() : getInfoImage();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		createMessageArea(parent);
		Text details = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		details.setText(details());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(convertWidthInCharsToPixels(90),
				convertHeightInCharsToPixels(10)).applyTo(details);
		return details;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.ProblemDialog_copy, false);
		createButton(parent, SAVE_LOG, Messages.ProblemDialog_saveLog, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
			case COPY -> copy();
			case SAVE_LOG -> SupportLog.ask(getShell());
			default -> super.buttonPressed(button);
		}
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { what + "\n" + details() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private String details() {
		StringBuilder text = new StringBuilder();
		SupportLog.describe(status, "", text);
		return text.toString();
	}
}
