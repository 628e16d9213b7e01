package org.akashi.export.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.akashi.export.ExportProfile;
import org.akashi.export.LossReport;
import org.akashi.export.ProfileRun;
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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Tells how an export went: what was written, where, and what was left out and why. */
final class ResultDialog extends TitleAreaDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int OPEN = IDialogConstants.CLIENT_ID + 2;
	private static final int FOLDER = IDialogConstants.CLIENT_ID + 3;
	private static final int COPY_SHARED = IDialogConstants.CLIENT_ID + 4;

	private final ExportProfile profile;
	private final ProfileRun.Outcome outcome;
	private final Optional<Path> file;
	private final LossReport report;

	ResultDialog(Shell parent, ExportProfile profile, ProfileRun.Outcome outcome) {
		super(parent);
		this.profile = profile;
		this.outcome = outcome;
		file = outcome.file();
		report = outcome.report();
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
		if (file.isEmpty()) {
			setTitle(Messages.Result_unchanged);
			setMessage(Messages.Result_unchangedHint, IMessageProvider.INFORMATION);
			return area;
		}
		setTitle(NLS.bind(Messages.Result_heading, report.written()));
		if (report.lossless()) {
			setMessage(NLS.bind(Messages.Result_whole, file.get()), IMessageProvider.INFORMATION);
		} else {
			setMessage(NLS.bind(Messages.Result_losses, file.get(), report.losses().size()), IMessageProvider.WARNING);
		}
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		text(content, LossText.summary(profile.plan(), report));
		if (profile.incremental()) {
			text(content, NLS.bind(Messages.Result_changes, new Object[] { outcome.added(), outcome.changed(), outcome.revoked() }));
		}
		if (!report.lossless()) {
			LossTable losses = new LossTable(content);
			GridDataFactory.fillDefaults().grab(true, true).hint(760, 220).applyTo(losses.control());
			losses.show(report);
			if (!profile.plan().audience().isEverything()) {
				text(content, Messages.Result_ownEyes);
			}
		}
		return area;
	}

	private static void text(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(700, SWT.DEFAULT).applyTo(label);
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
		if (!report.lossless() && file.isPresent()) {
			createButton(parent, COPY, Messages.Result_copy, false);
			if (!profile.plan().audience().isEverything()) {
				createButton(parent, COPY_SHARED, Messages.Result_copyShared, false);
			}
		}
		if (file.isPresent()) {
			createButton(parent, OPEN, Messages.Result_open, false);
			createButton(parent, FOLDER, Messages.Result_folder, false);
		}
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
			case COPY -> copy(report);
			case COPY_SHARED -> copy(report.forAudience());
			case OPEN -> launch(file.orElseThrow());
			case FOLDER -> launch(file.orElseThrow().toAbsolutePath().getParent());
			default -> super.buttonPressed(button);
		}
	}

	private void copy(LossReport copied) {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { LossTable.tabSeparated(copied) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
