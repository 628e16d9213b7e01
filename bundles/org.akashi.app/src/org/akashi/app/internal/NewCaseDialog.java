package org.akashi.app.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the name and the folder of a new case. The folder follows the name until the person changes it. */
final class NewCaseDialog extends TitleAreaDialog {

	private final Path parentFolder;
	private Text name;
	private Text folder;
	private boolean folderFollows = true;
	private String chosenName;
	private Path chosenFolder;

	NewCaseDialog(Shell parent) {
		super(parent);
		parentFolder = Path.of(System.getProperty("user.home"), "Akashi");
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The name given, without spaces around. */
	String name() {
		return chosenName;
	}

	/** The folder given. */
	Path folder() {
		return chosenFolder;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.NewCase_shell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
		setTitle(Messages.NewCase_title);
		setMessage(Messages.NewCase_message);
		new Label(area, SWT.NONE).setText(Messages.NewCase_name);
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		name.addListener(SWT.Modify, event -> nameChanged());
		new Label(area, SWT.NONE).setText(Messages.NewCase_folder);
		folder = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
				.applyTo(folder);
		folder.setText(parentFolder.toString());
		folder.addListener(SWT.Modify, event -> validate());
		folder.addListener(SWT.KeyDown, event -> folderFollows = false);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.NewCase_browse);
		browse.addListener(SWT.Selection, event -> browse());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.NewCase_create, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.UnsavedWork_cancel, false);
	}

	@Override
	protected void okPressed() {
		chosenName = name.getText().strip();
		chosenFolder = Path.of(folder.getText().strip());
		super.okPressed();
	}

	private void nameChanged() {
		if (folderFollows) {
			folder.setText(parentFolder.resolve(folderName(name.getText())).toString());
		}
		validate();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.NewCase_shell);
		dialog.setFilterPath(parentFolder.toString());
		String chosen = dialog.open();
		if (chosen != null) {
			folderFollows = false;
			folder.setText(chosen);
		}
	}

	private void validate() {
		String problem = null;
		if (name.getText().isBlank()) {
			problem = Messages.NewCase_nameMissing;
		} else {
			try {
				if (!Path.of(folder.getText().strip()).isAbsolute()) {
					problem = Messages.NewCase_folderNotAbsolute;
				}
			} catch (InvalidPathException e) {
				problem = e.getLocalizedMessage();
			}
		}
		setErrorMessage(problem);
		Button create = getButton(IDialogConstants.OK_ID);
		if (create != null) {
			create.setEnabled(problem == null);
		}
	}

	/** A name that every file system takes. */
	static String folderName(String name) {
		String safe = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}<>:\"/\\\\|?*]+", "-")
				.replaceAll("^[-.]+|[-.]+$", "");
		return safe.isEmpty() ? "case" : safe;
	}
}
