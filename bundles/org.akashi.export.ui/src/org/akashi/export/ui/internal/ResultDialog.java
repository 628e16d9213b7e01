package org.akashi.export.ui.internal;

import java.nio.file.Path;

import org.akashi.export.LossReport;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Tells how an export went: what was written, where, and what was lost. */
final class ResultDialog extends TitleAreaDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int OPEN = IDialogConstants.CLIENT_ID + 2;
	private static final int FOLDER = IDialogConstants.CLIENT_ID + 3;

	private final Path file;
	private final LossReport report;

	ResultDialog(Shell parent, Path file, LossReport report) {
		super(parent);
		this.file = file;
		this.report = report;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Result_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.Result_heading, report.written()));
		if (report.lossless()) {
			setMessage(NLS.bind(Messages.Result_whole, file), IMessageProvider.INFORMATION);
		} else {
			setMessage(NLS.bind(Messages.Result_losses, file, report.losses().size()), IMessageProvider.WARNING);
			Composite content = new Composite(area, SWT.NONE);
			GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(content);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
			LossTable losses = new LossTable(content);
			GridDataFactory.fillDefaults().grab(true, true).hint(720, 220).applyTo(losses.control());
			losses.show(report);
		}
		return area;
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		// Without a list of losses there is nothing to leave room for.
		return report.lossless() ? new Point(size.x, getShell().computeSize(size.x, SWT.DEFAULT, true).y) : size;
	}

	private void launch(Path path) {
		if (!Program.launch(path.toString())) {
			setErrorMessage(NLS.bind(Messages.Result_noProgram, path));
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (!report.lossless()) {
			createButton(parent, COPY, Messages.Result_copy, false);
		}
		createButton(parent, OPEN, Messages.Result_open, false);
		createButton(parent, FOLDER, Messages.Result_folder, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { LossTable.tabSeparated(report) },
					new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else if (button == OPEN) {
			launch(file);
		} else if (button == FOLDER) {
			launch(file.toAbsolutePath().getParent());
		} else {
			super.buttonPressed(button);
		}
	}
}
