package org.akashi.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.akashi.mention.Extractors;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.Samples;
import org.akashi.review.ReportImport;
import org.akashi.review.ReportImport.Imported;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Navigation;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The sample case: made in the workspace at first use, with the sample reports imported. */
final class SampleCase {

	private static final String FOLDER = "sample-case";

	private SampleCase() {
	}

	/** Opens it; makes it first when it is not there. UI thread. */
	static void open() {
		if (!UnsavedWork.mayLeave()) {
			return;
		}
		Display display = Display.getCurrent();
		Path folder = Path.of(Platform.getLocation().toOSString(), FOLDER);
		Job.createSystem("Look for the sample case", monitor -> {
			if (Files.isRegularFile(folder.resolve("case.json"))) {
				ActiveCase.get().open(folder);
			} else {
				ActiveCase.get().create(folder, Messages.SampleCase_name);
			}
			ActiveCase.get().run(Messages.SampleCase_importing, (open, progress) -> fill(open, folder, progress, display));
		}).schedule();
	}

	/** Imports the samples that the case doesn't hold, then shows the first. */
	private static void fill(Case open, Path folder, IProgressMonitor monitor, Display display) throws CoreException {
		if (!open.folder().equals(folder.toAbsolutePath()) || open.readOnly()) {
			return;
		}
		List<ReportFile> samples = Samples.all();
		SubMonitor progress = SubMonitor.convert(monitor, samples.size());
		BundleContext context = FrameworkUtil.getBundle(SampleCase.class).getBundleContext();
		ReportImport imports = new ReportImport(open, service(context, ReportReaders.class),
				service(context, Extractors.class), ReadLimits.DEFAULT);
		for (ReportFile sample : samples) {
			if (open.reports().find(sample.sha256()).isEmpty()) {
				for (Imported imported : imports.report(sample, progress.split(1))) {
					if (!imported.read()) {
						throw new CoreException(imported.status());
					}
				}
			}
		}
		display.asyncExec(() -> Navigation.openReport(samples.getFirst().sha256()));
	}

	private static <T> T service(BundleContext context, Class<T> type) throws CoreException {
		ServiceReference<T> reference = context.getServiceReference(type);
		T service = reference == null ? null : context.getService(reference);
		if (service == null) {
			throw new CoreException(Status.error("This installation lacks the service " + type.getName()));
		}
		return service;
	}
}
