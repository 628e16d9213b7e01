package org.akashi.export.ui.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.export.LossReport;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Icons;
import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Exports the open case: format with its declared options, then a preview with all that the format can't carry, and the
 * file. The form is made from what the exporters declare, so plug-ins appear without any code here.
 */
public final class ExportWizard extends Wizard implements IExportWizard {

	private static final String SETTINGS = "org.akashi.export.ui.wizard";
	private static final String FORMAT = "format";
	private static final String FOLDER = "folder";

	private final Exporters exporters = exporters();
	private Case source;
	private FormatPage formatPage;
	private TargetPage targetPage;

	/** Reads what was chosen the last time. */
	public ExportWizard() {
		setWindowTitle(Messages.Wizard_title);
		setDialogSettings(DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings(),
				SETTINGS));
		setNeedsProgressMonitor(false);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		source = ActiveCase.get().current().orElse(null);
	}

	@Override
	public void addPages() {
		formatPage = new FormatPage(exporters, getDialogSettings().get(FORMAT), this::remembered);
		targetPage = new TargetPage(this);
		addPage(formatPage);
		addPage(targetPage);
	}

	@Override
	public boolean performFinish() {
		Exporters.Entry format = formatPage.format();
		Path file = targetPage.file();
		ExportRequest request = request();
		remember(format, request.options(), file);
		Shell parent = getShell().getParent() instanceof Shell shell ? shell : null;
		Job job = Job.create(NLS.bind(Messages.Export_job, file.getFileName()), (IJobFunction) monitor -> write(format, request, file,
				monitor, parent));
		job.setUser(true);
		job.setProperty(org.eclipse.ui.progress.IProgressConstants.ICON_PROPERTY, Icons.descriptor("export"));
		job.schedule();
		return true;
	}

	@Override
	public boolean performCancel() {
		targetPage.stop();
		return true;
	}

	@Override
	public boolean canFinish() {
		return source != null && super.canFinish();
	}

	/** What is chosen now. */
	Exporters.Entry format() {
		return formatPage.format();
	}

	/** All of the case, with the options as they are chosen now. */
	ExportRequest request() {
		return new ExportRequest(CaseKnowledge.all(source), formatPage.options());
	}

	Exporters all() {
		return exporters;
	}

	/** The folder to propose: that of the last export, else the one beside the case. */
	Path proposedFolder() {
		String folder = getDialogSettings().get(FOLDER);
		if (folder != null) {
			return Path.of(folder);
		}
		Path cases = source.folder().toAbsolutePath().getParent();
		// The sample case lies in the workspace, where nobody looks for files.
		Path workspace = Platform.getLocation().toPath();
		return cases.startsWith(workspace) ? Path.of(System.getProperty("user.home")) : cases;
	}

	/** The name to propose, without extension: that of the case, fit for a file. */
	String proposedName() {
		return fileName(source.name());
	}

	/** A name without what file systems forbid: {@code Sample: Day 1} becomes {@code Sample - Day 1}. */
	static String fileName(String name) {
		return name.replaceAll("\\s*:\\s+", " - ").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_").strip();
	}

	private IStatus write(Exporters.Entry format, ExportRequest request, Path file, IProgressMonitor monitor,
			Shell parent) {
		try {
			LossReport report = exporters.write(format.id(), request, file, monitor);
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> new ResultDialog(parent == null || parent.isDisposed() ? null : parent, file, report)
					.open());
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			ProblemDialog.showLater(Messages.Export_failed, e.getStatus());
			return Status.OK_STATUS;
		}
	}

	private Map<String, String> remembered(String format) {
		IDialogSettings section = getDialogSettings().getSection(format);
		Map<String, String> values = new HashMap<>();
		exporters.find(format).ifPresent(entry -> entry.exporter().options().forEach(option -> Optional
				.ofNullable(section).map(last -> last.get(option.id())).ifPresent(value -> values.put(option.id(), value))));
		return values;
	}

	private void remember(Exporters.Entry format, Map<String, String> options, Path file) {
		getDialogSettings().put(FORMAT, format.id());
		getDialogSettings().put(FOLDER, file.toAbsolutePath().getParent().toString());
		IDialogSettings section = DialogSettings.getOrCreateSection(getDialogSettings(), format.id());
		options.forEach(section::put);
	}

	private static Exporters exporters() {
		BundleContext context = FrameworkUtil.getBundle(ExportWizard.class).getBundleContext();
		ServiceReference<Exporters> reference = context.getServiceReference(Exporters.class);
		return reference == null ? new Exporters() : context.getService(reference);
	}
}
