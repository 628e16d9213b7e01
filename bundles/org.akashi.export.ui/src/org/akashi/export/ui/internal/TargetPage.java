package org.akashi.export.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.akashi.export.Exporters;
import org.akashi.store.CaseTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The file to write, what would stand in it and what would not, and whether all this is kept as a profile. */
final class TargetPage extends WizardPage {

	private final ExportWizard wizard;
	private Text file;
	private Preview preview;
	private Button keep;
	private Text name;
	private Button incremental;
	private String shownFormat;
	private String proposedName;

	TargetPage(ExportWizard wizard) {
		super("target", Messages.Target_title, null);
		this.wizard = wizard;
		setDescription(Messages.Target_message);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).numColumns(3).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.Target_file);
		file = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		file.addListener(SWT.Modify, event -> check());
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.Target_browse);
		setButtonLayoutData(browse);
		browse.addListener(SWT.Selection, event -> browse());
		preview = new Preview(page, wizard);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(preview.control());
		profile(page);
		setControl(page);
	}

	private void profile(Composite page) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(row);
		keep = new Button(row, SWT.CHECK);
		keep.setText(Messages.Target_keep);
		name = new Text(row, SWT.BORDER);
		name.setTextLimit(CaseTexts.LONGEST_NAME);
		GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(name);
		incremental = new Button(row, SWT.CHECK);
		incremental.setText(Messages.Target_incremental);
		incremental.setToolTipText(Messages.Target_incrementalHint);
		wizard.edited().ifPresent(profile -> {
			keep.setSelection(true);
			name.setText(profile.name());
			incremental.setSelection(profile.incremental());
		});
		keep.addListener(SWT.Selection, event -> {
			if (keep.getSelection() && name.getText().isBlank()) {
				name.setText(propose());
			}
			enable();
			check();
		});
		name.addListener(SWT.Modify, event -> check());
		enable();
	}

	private String propose() {
		proposedName = wizard.proposedProfile();
		return proposedName;
	}

	private void enable() {
		name.setEnabled(keep.getSelection());
		incremental.setEnabled(keep.getSelection());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			proposeFile();
			preview.start();
			file.setFocus();
		} else {
			preview.stop();
		}
	}

	/** The file to write. Only to be asked when the page is complete. */
	Path file() {
		return Path.of(file.getText().strip());
	}

	/** The name of the profile that all this is to be kept as; empty when it is not. */
	Optional<String> profile() {
		return keep.getSelection() ? Optional.of(name.getText().strip()) : Optional.empty();
	}

	boolean isIncremental() {
		return incremental.getSelection();
	}

	/** Ends the making of the preview, if it runs. */
	void stop() {
		if (preview != null) {
			preview.stop();
		}
	}

	/** Proposes a file for the chosen format, unless the person has named one for it already. */
	private void proposeFile() {
		Exporters.Entry format = wizard.format();
		if (!format.id().equals(shownFormat)) {
			if (shownFormat != null && name.getText().equals(proposedName)) {
				name.setText(propose());
			}
			shownFormat = format.id();
			file.setText(wizard.proposedFile().toString());
		}
		check();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		Exporters.Entry format = wizard.format();
		dialog.setFilterNames(new String[] { format.label() });
		dialog.setFilterExtensions(new String[] { "*." + format.extension() });
		dialog.setOverwrite(false);
		Path now = parse();
		if (now != null && now.getParent() != null) {
			dialog.setFilterPath(now.getParent().toString());
			dialog.setFileName(now.getFileName().toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void check() {
		Path chosen = parse();
		setErrorMessage(null);
		setMessage(Messages.Target_message);
		if (chosen == null) {
			setErrorMessage(Messages.Target_noFile);
		} else if (Files.isDirectory(chosen)) {
			setErrorMessage(NLS.bind(Messages.Target_isFolder, chosen));
		} else if (Files.exists(chosen)) {
			setMessage(Messages.Target_exists, WARNING);
		} else if (chosen.getParent() != null && !Files.isDirectory(chosen.getParent())) {
			setMessage(NLS.bind(Messages.Target_noFolder, chosen.getParent()), INFORMATION);
		}
		profile().flatMap(this::fault).ifPresent(this::setErrorMessage);
		setPageComplete(getErrorMessage() == null);
	}

	private Optional<String> fault(String profile) {
		if (CaseTexts.fault(profile).isPresent()) {
			return Optional.of(NLS.bind(Messages.Target_badName, profile));
		}
		boolean taken = wizard.profiles().contains(profile) && wizard.edited().filter(edited -> edited.name().equals(profile)).isEmpty();
		if (taken) {
			setMessage(NLS.bind(Messages.Target_replacesProfile, profile), WARNING);
		}
		return Optional.empty();
	}

	private Path parse() {
		String text = file.getText().strip();
		try {
			return text.isEmpty() ? null : Path.of(text);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** Formats that are no text: their first bytes would say nothing to people. */
	static boolean isText(Exporters.Entry format) {
		return !List.of("pdf", "docx", "odt", "zip", "png").contains(format.extension());
	}
}
