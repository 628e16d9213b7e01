package org.akashi.taxii.ui.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.akashi.exchange.KnowledgeReaders;
import org.akashi.store.Case;
import org.akashi.taxii.ObjectFilter;
import org.akashi.taxii.PullResult;
import org.akashi.taxii.TaxiiClient;
import org.akashi.taxii.TaxiiCollection;
import org.akashi.taxii.TaxiiPull;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.Icons;
import org.akashi.ui.Notice;
import org.akashi.ui.Phrases;
import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;

/** Gets a collection into a case, beside other work on it. */
final class PullJob extends Job {

	private final Case target;
	private final ServerSetting server;
	private final TaxiiCollection collection;
	private final ObjectFilter filter;
	private final boolean anew;

	PullJob(Case target, ServerSetting server, TaxiiCollection collection, ObjectFilter filter, boolean anew) {
		super(NLS.bind(Messages.Pull_job, CollectionTable.plain(collection.title()), server.name()));
		this.target = target;
		this.server = server;
		this.collection = collection;
		this.filter = filter;
		this.anew = anew;
		setUser(true);
		setProperty(IProgressConstants.ICON_PROPERTY, Icons.descriptor("server-import"));
		setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == PullJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (TaxiiClient client = Servers.client(server)) {
			PullResult result = new TaxiiPull(client, target, Services.of(KnowledgeReaders.class), AkashiPreferences.analyst(), Clock.systemUTC())
					.pull(collection, filter, anew, monitor);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(result));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			ProblemDialog.showLater(NLS.bind(Messages.Pull_failed, server.name()), described(e.getStatus()));
			return Status.OK_STATUS;
		}
	}

	/** With a sentence in the language of the workbench. */
	static IStatus described(IStatus status) {
		return new Status(status.getSeverity(), status.getPlugin(), status.getCode(), Problems.text(status), status.getException());
	}

	private void show(PullResult result) {
		String title = NLS.bind(Messages.Pull_heading, result.objects(), CollectionTable.plain(collection.title()));
		String counts = result.objects() == 0 ? Messages.Pull_nothing
				: NLS.bind(Messages.Pull_counts, new Object[] { result.added(), result.updated(), result.same(), result.kept().size() });
		List<ResultDialog.Row> rows = rows(result);
		if (result.stopped().isEmpty() && rows.isEmpty()) {
			Notice.show(title, counts, () -> {
			});
			return;
		}
		String message = result.stopped().map(stopped -> counts + " " + NLS.bind(Messages.Pull_stopped, Problems.text(stopped))).orElse(counts);
		new ResultDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.Pull_title, title, message,
				result.stopped().isPresent(), rows).open();
	}

	private static List<ResultDialog.Row> rows(PullResult result) {
		List<ResultDialog.Row> rows = new ArrayList<>();
		result.problems().forEach(problem -> rows.add(new ResultDialog.Row("", "", Messages.Outcome_problem, Phrases.user(problem.getMessage()))));
		result.kept().forEach(kept -> rows.add(new ResultDialog.Row(kept.id(), kept.name(), Messages.Outcome_kept, Phrases.user(kept.why()))));
		result.losses().forEach(loss -> rows.add(new ResultDialog.Row("", loss.what(), Messages.Outcome_loss, Phrases.user(loss.reason()))));
		return rows;
	}
}
