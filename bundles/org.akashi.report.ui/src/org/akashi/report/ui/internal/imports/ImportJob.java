package org.akashi.report.ui.internal.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.Extraction;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportStatus;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.Registries;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Imports reports into a case. One report that fails never stops the others. */
final class ImportJob extends Job {

	private final Case target;
	private final ImportOrder order;
	private final List<ImportOutcome> outcomes = new ArrayList<>();

	ImportJob(Case target, ImportOrder order) {
		super(Messages.Import_job);
		this.target = target;
		this.order = order;
		setUser(false);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		FileWalk walk = new FileWalk(order.files(), monitor::isCanceled);
		int work = walk.files().size() + (order.clipboard().isBlank() ? 0 : 1);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Import_job, work * 100);
		int done = 0;
		for (Path file : walk.files()) {
			if (monitor.isCanceled()) {
				break;
			}
			progress.subTask(NLS.bind(Messages.Import_reading, new Object[] { file.getFileName(), ++done, work }));
			importFile(file, progress.split(100));
		}
		for (Path folder : walk.unreadable()) {
			outcomes.add(failed(folder.toString(), Messages.Import_folderUnreadable, null));
		}
		if (!order.clipboard().isBlank() && !monitor.isCanceled()) {
			importReport(ReportFile.of("", order.clipboard().getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8",
					"clipboard"), progress.split(100));
		}
		show();
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private void importFile(Path file, IProgressMonitor monitor) {
		try {
			long size = Files.size(file);
			if (size > order.limits().maxBytes()) {
				outcomes.add(failed(file.toString(), NLS.bind(Messages.Import_tooLarge, size >> 20, order.limits().maxBytes() >> 20), null));
				return;
			}
			importReport(ReportFile.of(file.getFileName().toString(), Files.readAllBytes(file), "", file.toString()), monitor);
		} catch (IOException e) {
			outcomes.add(failed(file.toString(), NLS.bind(Messages.Import_fileUnreadable, e.getLocalizedMessage()), e));
		}
	}

	private void importReport(ReportFile file, IProgressMonitor monitor) {
		for (ReportReaders.Outcome outcome : Registries.readers().readAll(file, order.limits(), monitor)) {
			try {
				StoredReport stored;
				if (outcome.text().isPresent()) {
					Extraction extraction = Registries.extractors().extract(outcome.text().get(), monitor);
					stored = target.reports().add(outcome.file(), outcome.text().get(), extraction);
				} else {
					stored = target.reports().addUnread(outcome.file(), outcome.status());
				}
				outcomes.add(new ImportOutcome(stored.label(), stored.sha256(), stored.mentions(), stored.proposals(), 0, stored.status()));
			} catch (CoreException e) {
				outcomes.add(new ImportOutcome(file.name(), "", 0, 0, 0, e.getStatus()));
			}
		}
	}

	private static ImportOutcome failed(String name, String message, Throwable cause) {
		return new ImportOutcome(name, "", 0, 0, 0,
				new Status(IStatus.ERROR, "org.akashi.report.ui", ReportStatus.TRUNCATED, message, cause));
	}

	private void show() {
		if (outcomes.isEmpty() || !PlatformUI.isWorkbenchRunning()) {
			return;
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			outcomes.stream().filter(ImportOutcome::read).findFirst()
					.ifPresent(first -> CaseDesk.get().open(first.sha256(), () -> {
					}));
			if (outcomes.stream().anyMatch(outcome -> !outcome.status().isOK())) {
				new ImportResultDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), outcomes).open();
			}
		});
	}
}
