package org.akashi.export.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.export.LossReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What would be written, what would be lost, and the file to write. */
final class TargetPage extends WizardPage {

	private final ExportWizard wizard;
	private Text file;
	private Text preview;
	private Label summary;
	private LossTable losses;
	private Job job;
	private String shownFormat;

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
		SashForm sash = new SashForm(page, SWT.VERTICAL);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(sash);
		Composite above = section(sash, Messages.Target_preview);
		preview = new Text(above, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		preview.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 160).applyTo(preview);
		Composite below = section(sash, Messages.Target_losses);
		summary = new Label(below, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(summary);
		losses = new LossTable(below);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 100).applyTo(losses.control());
		sash.setWeights(3, 2);
		setControl(page);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			proposeFile();
			startPreview();
			file.setFocus();
		} else {
			stop();
		}
	}

	/** The file to write. Only to be asked when the page is complete. */
	Path file() {
		return Path.of(file.getText().strip());
	}

	/** Ends the making of the preview, if it runs. */
	void stop() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	/** Proposes a file for the chosen format, unless the person has named one for it already. */
	private void proposeFile() {
		Exporters.Entry format = wizard.format();
		if (!format.id().equals(shownFormat)) {
			shownFormat = format.id();
			file.setText(wizard.proposedFolder().resolve(wizard.proposedName() + "." + format.extension()).toString());
		}
		check();
	}

	private void startPreview() {
		stop();
		preview.setText(Messages.Target_previewing);
		summary.setText("");
		losses.show(new LossReport(0, java.util.List.of()));
		Exporters.Entry format = wizard.format();
		ExportRequest request = wizard.request();
		job = Job.create(Messages.Target_previewing, (IJobFunction) monitor -> makePreview(format, request, monitor));
		job.setSystem(true);
		job.schedule();
	}

	private IStatus makePreview(Exporters.Entry format, ExportRequest request, IProgressMonitor monitor) {
		PreviewStream out = new PreviewStream();
		try {
			LossReport report = wizard.all().write(format.id(), request, out, monitor);
			show(monitor, out.text(Messages.Target_more), report, null);
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			show(monitor, "", new LossReport(0, java.util.List.of()), e.getStatus().getMessage());
		}
		return Status.OK_STATUS;
	}

	private void show(IProgressMonitor monitor, String text, LossReport report, String problem) {
		preview.getDisplay().asyncExec(() -> {
			if (preview.isDisposed() || monitor.isCanceled()) {
				return;
			}
			preview.setText(text);
			losses.show(report);
			summary.setText(problem != null ? problem : report.lossless()
					? NLS.bind(Messages.Target_noLosses, report.written())
					: NLS.bind(Messages.Target_someLosses, report.written(), report.losses().size()));
			summary.getParent().layout();
		});
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
		setPageComplete(getErrorMessage() == null);
	}

	private Path parse() {
		String text = file.getText().strip();
		try {
			return text.isEmpty() ? null : Path.of(text);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private static Composite section(Composite parent, String title) {
		Composite section = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(section);
		Label label = new Label(section, SWT.NONE);
		label.setText(title);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		return section;
	}
}
