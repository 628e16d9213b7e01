package org.akashi.report.ui.internal.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeImport;
import org.akashi.exchange.KnowledgeImport.Result;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.report.ReportFile;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.Registries;
import org.akashi.report.ui.internal.ReportPlaces;
import org.akashi.review.ReportImport;
import org.akashi.review.ReportImport.Imported;
import org.akashi.review.Review;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.Notice;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;

/**
 * Imports reports into a case, beside other work on it. One report that fails never stops the others; what was imported
 * before a cancellation stays.
 */
final class ImportJob extends Job {

	/** Characters of a file name in the status line. */
	private static final int LONGEST = 36;
	private static final String BUNDLE = "org.akashi.report.ui";

	private static final long LONG_NANOS = 3_000_000_000L;

	private final Case target;
	private final ImportOrder order;
	private final long begun = System.nanoTime();
	private final List<ImportOutcome> outcomes = new ArrayList<>();

	ImportJob(Case target, ImportOrder order) {
		super(Messages.Import_job);
		this.target = target;
		this.order = order;
		setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ImportJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			importAll(monitor);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			outcomes.add(new ImportOutcome(target.name(), "", 0, 0, 0, e.getStatus()));
			return Status.OK_STATUS;
		} finally {
			showLater();
		}
	}

	private void importAll(IProgressMonitor monitor) throws CoreException {
		ReportImport reports = new ReportImport(target, Registries.readers(), Registries.extractors(), order.limits());
		FileWalk walk = new FileWalk(order.files(), monitor::isCanceled);
		int work = walk.files().size() + (order.clipboard().isBlank() ? 0 : 1);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Import_job, work);
		int done = 0;
		for (Path file : walk.files()) {
			progress.subTask(NLS.bind(Messages.Import_reading, new Object[] { shown(file), ++done, work }));
			SubMonitor step = progress.split(1, SubMonitor.SUPPRESS_SUBTASK);
			if (!knowledge(file, step)) {
				add(reports.files(List.of(file), step));
			}
		}
		for (Path folder : walk.unreadable()) {
			outcomes.add(new ImportOutcome(folder.toString(), "", 0, 0, 0,
					new Status(IStatus.ERROR, BUNDLE, Messages.Import_folderUnreadable)));
		}
		if (!order.clipboard().isBlank()) {
			ReportFile text = ReportFile.of("", order.clipboard().getBytes(StandardCharsets.UTF_8),
					"text/plain;charset=utf-8", "clipboard");
			add(reports.report(text, progress.split(1)));
		}
	}

	/** A name that fits the status line: to shorten a longer one the platform measures it letter by letter, on the UI thread. */
	private static String shown(Path file) {
		String name = file.getFileName().toString();
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST / 2) + '…' + name.substring(name.length() - LONGEST / 2);
	}

	/** Takes a file as knowledge, when it is that; a file that fails is named and the others go on. */
	private boolean knowledge(Path file, IProgressMonitor monitor) throws CoreException {
		FileChoice choice = order.choices().getOrDefault(file, FileChoice.AUTOMATIC);
		KnowledgeReaders readers = Registries.knowledge();
		if (choice.kind() == FileChoice.Kind.REPORT
				|| choice.kind() == FileChoice.Kind.AUTOMATIC && !Recognition.of(readers, file).knowledge()) {
			return false;
		}
		Optional<Path> folder = Optional.of(target.folder());
		try {
			InputFile in = KnownMappings.with(InputFile.of(file).limitedTo(order.limits().maxBytes()), choice.mapping(), folder);
			Result result = new KnowledgeImport(target, readers, AkashiPreferences.analyst(), Clock.systemUTC()).file(in,
					Optional.of(choice.format()).filter(format -> !format.isEmpty()), monitor);
			if (choice.mapping().isPresent()) {
				KnownMappings.remember(choice.mapping().get(), folder);
			}
			outcomes.add(KnowledgeOutcome.of(result, readers.find(result.format()).map(FormatLabels::of).orElse(result.format())));
		} catch (IOException e) {
			outcomes.add(new ImportOutcome(file.getFileName().toString(), "", 0, 0, 0, new Status(IStatus.ERROR, BUNDLE, file + ": " + e.getMessage(), e)));
		} catch (CoreException e) {
			if (!e.getStatus().getPlugin().equals(ExchangeStatus.BUNDLE)) {
				throw e;
			}
			outcomes.add(new ImportOutcome(file.getFileName().toString(), "", 0, 0, 0, e.getStatus()));
		}
		return true;
	}

	private void add(List<Imported> imported) throws CoreException {
		for (Imported one : imported) {
			StoredReport report = one.report().orElse(null);
			int accepted = one.read() ? accept(report.sha256()) : 0;
			outcomes.add(report == null ? new ImportOutcome(one.name(), "", 0, 0, 0, one.status())
					: new ImportOutcome(report.label(), report.sha256(), report.mentions(), report.proposals(), accepted,
							one.status()));
		}
	}

	private int accept(String sha256) throws CoreException {
		if (order.acceptAbove() == ImportOrder.NONE) {
			return 0;
		}
		Review review = new Review(target, Registries.names(), AkashiPreferences.analyst(), Clock.systemUTC());
		return review.acceptAbove(sha256, order.acceptAbove()).done();
	}

	private void showLater() {
		if (!outcomes.isEmpty() && PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(this::show);
		}
	}

	private void show() {
		// Someone who reviews one report while many others come in must not lose the place.
		if (outcomes.size() == 1 || CaseDesk.get().desk().text().isEmpty()) {
			outcomes.stream().filter(ImportOutcome::read).findFirst()
					.ifPresent(first -> CaseDesk.get().open(first.sha256(), ReportPlaces::showWithoutFocus));
		}
		if (outcomes.stream().anyMatch(outcome -> !outcome.status().isOK() || !outcome.knowledge().isEmpty())) {
			new ImportResultDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), outcomes).open();
		} else if (outcomes.size() > 1 || System.nanoTime() - begun > LONG_NANOS) {
			// Whoever has waited, or gone on with something else meanwhile, is told.
			int mentions = outcomes.stream().mapToInt(ImportOutcome::mentions).sum();
			Notice.show(Messages.Import_ended, NLS.bind(Messages.Import_endedWith, outcomes.size(), mentions), () -> outcomes.stream()
					.filter(ImportOutcome::read).findFirst().ifPresent(first -> CaseDesk.get().open(first.sha256(), ReportPlaces::bringToTop)));
		}
	}
}
