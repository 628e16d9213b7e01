package org.akashi.taxii.ui.internal;

import java.util.List;

import org.akashi.export.ExportPlan;
import org.akashi.export.ExportRun;
import org.akashi.export.Exporters;
import org.akashi.store.Case;
import org.akashi.taxii.Outgoing;
import org.akashi.taxii.PushResult;
import org.akashi.taxii.PushResult.Outcome;
import org.akashi.taxii.TaxiiClient;
import org.akashi.taxii.TaxiiCollection;
import org.akashi.taxii.TaxiiPush;
import org.akashi.ui.Icons;
import org.akashi.ui.Phrases;
import org.akashi.ui.ProblemDialog;
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

/** Sends a case to a collection, beside other work on it. */
final class PushJob extends Job {

	private final Case source;
	private final ServerSetting server;
	private final TaxiiCollection collection;
	private final ExportPlan plan;
	private final boolean anew;

	PushJob(Case source, ServerSetting server, TaxiiCollection collection, ExportPlan plan, boolean anew) {
		super(NLS.bind(Messages.Push_job, CollectionTable.plain(collection.title()), server.name()));
		this.source = source;
		this.server = server;
		this.collection = collection;
		this.plan = plan;
		this.anew = anew;
		setUser(true);
		setProperty(IProgressConstants.ICON_PROPERTY, Icons.descriptor("server-export"));
		setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == PushJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
		try (TaxiiClient client = Servers.client(server)) {
			TaxiiPush push = new TaxiiPush(client, source, new ExportRun(Services.of(Exporters.class)));
			Outgoing outgoing = push.prepare(collection, plan, anew, progress.split(20));
			PushResult result = push.push(collection, outgoing, progress.split(80));
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(result));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			ProblemDialog.showLater(NLS.bind(Messages.Push_failed, server.name()), PullJob.described(e.getStatus()));
			return Status.OK_STATUS;
		}
	}

	private void show(PushResult result) {
		String heading = NLS.bind(Messages.Push_heading,
				new Object[] { result.count(Outcome.TAKEN), result.objects().size(), CollectionTable.plain(collection.title()) });
		String message = result.complete() ? Messages.Push_all
				: NLS.bind(Messages.Push_counts, new Object[] { result.count(Outcome.FAILED), result.count(Outcome.TOO_LARGE), result.count(Outcome.PENDING),
						result.count(Outcome.NOT_SENT) });
		if (result.stopped().isPresent()) {
			message += " " + NLS.bind(Messages.Push_stopped, Problems.text(result.stopped().get()));
		}
		new ResultDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.Push_title, heading, message, !result.complete(),
				rows(result)).open();
	}

	/** Those that failed first. */
	static List<ResultDialog.Row> rows(PushResult result) {
		return result.objects().stream().sorted(java.util.Comparator.comparingInt(sent -> rank(sent.outcome())))
				.map(sent -> new ResultDialog.Row(sent.id(), sent.name(), label(sent.outcome()), Phrases.user(sent.message()))).toList();
	}

	private static int rank(Outcome outcome) {
		return switch (outcome) {
			case FAILED -> 0;
			case TOO_LARGE -> 1;
			case NOT_SENT -> 2;
			case PENDING -> 3;
			case TAKEN -> 4;
		};
	}

	private static String label(Outcome outcome) {
		return switch (outcome) {
			case TAKEN -> Messages.Outcome_taken;
			case PENDING -> Messages.Outcome_pending;
			case FAILED -> Messages.Outcome_failed;
			case TOO_LARGE -> Messages.Outcome_tooLarge;
			case NOT_SENT -> Messages.Outcome_notSent;
		};
	}
}
