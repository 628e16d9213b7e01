package org.akashi.indicator.ui.internal.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.akashi.ui.CaseWarnings;
import org.akashi.warninglist.Reading;
import org.akashi.warninglist.Refusal;
import org.akashi.warninglist.UserWarningLists;
import org.akashi.warninglist.UserWarningLists.Loaded;
import org.akashi.warninglist.WarningListSource;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** What can be done with lists: all that reads or writes files runs beside the window. */
final class ListActions {

	/** The work on files, in the background. */
	private interface Work {
		void run(SubMonitor progress) throws IOException;
	}

	private final Shell shell;
	private final Consumer<List<Refusal>> refused;
	private String lastFolder = System.getProperty("user.home", "");

	/** @param refused takes what was not taken of a source, on the UI thread */
	ListActions(Shell shell, Consumer<List<Refusal>> refused) {
		this.shell = shell;
		this.refused = refused;
	}

	/** Asks for a folder and loads it. */
	void loadFolder() {
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText(Messages.Load_folderTitle);
		dialog.setFilterPath(lastFolder);
		load(dialog.open());
	}

	/** Asks for an archive or a file and loads it. */
	void loadArchive() {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.Load_archiveTitle);
		dialog.setFilterPath(lastFolder);
		dialog.setFilterExtensions(new String[] { "*.zip;*.tar.gz;*.tgz;*.tar;*.json", "*" });
		dialog.setFilterNames(new String[] { Messages.Action_archiveFiles, "*" });
		load(dialog.open());
	}

	private void load(String chosen) {
		if (chosen == null) {
			return;
		}
		Path source = Path.of(chosen);
		lastFolder = String.valueOf(source.getParent());
		load(source);
	}

	/** Loads a folder, archive or file, and says what became of it. */
	void load(Path source) {
		schedule(Messages.Load_job, Messages.Load_failed, true, progress -> {
			Reading reading = WarningListSource.read(source, progress.split(70));
			List<Loaded> loaded = UserWarningLists.ofUser().load(reading, false, progress.split(30));
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					refused.accept(reading.refusals());
					new LoadDialog(shell, loaded, reading.refusals()).open();
				}
			});
		});
	}

	/** Asks lists from now on, or doesn't. */
	void ask(List<ListRow> rows, boolean asked) {
		schedule(Messages.Choice_job, Messages.Choice_failed, false, progress -> UserWarningLists.ofUser().ask(ids(rows), asked));
	}

	/** Asks lists in the case, doesn't, or with null as elsewhere. */
	void askHere(List<ListRow> rows, Boolean asked) {
		CaseWarnings.get().ask(Messages.Except_listLabel, ids(rows), asked);
	}

	/** Forgets those that were loaded. */
	void remove(List<ListRow> rows) {
		schedule(Messages.Choice_job, Messages.Choice_failed, false,
				progress -> UserWarningLists.ofUser().remove(ids(rows.stream().filter(ListRow::loaded).toList())));
	}

	/** Lets the hits of a list not count in the case, with a reason. */
	void exceptList(List<ListRow> rows) {
		if (rows.size() == 1) {
			ExceptionDialog.ofList(shell, rows.getFirst().list()).ask();
		}
	}

	private static List<String> ids(List<ListRow> rows) {
		return rows.stream().map(row -> row.list().id()).toList();
	}

	private void schedule(String name, String failure, boolean shown, Work work) {
		Job job = Job.create(name, monitor -> {
			try {
				work.run(SubMonitor.convert(monitor, 100));
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (IOException e) {
				return new Status(IStatus.ERROR, ListActions.class, NLS.bind(failure, e.getMessage()), e);
			}
		});
		job.setUser(shown);
		job.schedule();
	}
}
