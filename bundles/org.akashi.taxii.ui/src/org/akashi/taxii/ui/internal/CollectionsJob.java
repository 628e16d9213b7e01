package org.akashi.taxii.ui.internal;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.taxii.TaxiiClient;
import org.akashi.taxii.TaxiiCollection;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.swt.widgets.Display;

/** Asks a server for its collections, and tells the UI thread. */
final class CollectionsJob extends Job {

	private final ServerSetting server;
	private final Display display;
	private final Consumer<List<TaxiiCollection>> found;
	private final Consumer<IStatus> failed;

	CollectionsJob(ServerSetting server, Display display, Consumer<List<TaxiiCollection>> found, Consumer<IStatus> failed) {
		super(NLS.bind(Messages.Servers_testing, server.name()));
		this.server = server;
		this.display = display;
		this.found = found;
		this.failed = failed;
		setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (TaxiiClient client = Servers.client(server)) {
			List<TaxiiCollection> collections = client.collections(monitor);
			tell(monitor, () -> found.accept(collections));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			tell(monitor, () -> failed.accept(e.getStatus()));
			return Status.OK_STATUS;
		}
	}

	private void tell(IProgressMonitor monitor, Runnable what) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!monitor.isCanceled()) {
					what.run();
				}
			});
		}
	}
}
