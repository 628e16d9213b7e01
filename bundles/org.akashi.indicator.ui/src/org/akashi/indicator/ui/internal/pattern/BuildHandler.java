package org.akashi.indicator.ui.internal.pattern;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.akashi.observable.Observable;
import org.akashi.review.pattern.NewIndicator;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Navigation;
import org.akashi.ui.Notice;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes one indicator of all that is selected: objects of the case, and values that are none yet. */
public final class BuildHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<Entry> entries = new ArrayList<>();
		List<Observable> observables = new ArrayList<>();
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		if (selection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				Entry entry = Adapters.adapt(element, Entry.class);
				Observable observable = entry == null ? Adapters.adapt(element, Observable.class) : null;
				if (entry != null) {
					entries.add(entry);
				} else if (observable != null) {
					observables.add(observable);
				}
			}
		}
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		ActiveCase.get().run(Messages.Builder_reading, (open, monitor) -> {
			BuilderSources sources = BuilderSources.read(open, entries, observables);
			shell.getDisplay().asyncExec(() -> ask(shell, sources));
		});
		return null;
	}

	private static void ask(Shell shell, BuilderSources sources) {
		if (shell.isDisposed()) {
			return;
		}
		if (sources.draft().observations().isEmpty() && !sources.skipped().isEmpty()) {
			Notice.show(Messages.Builder_title, Messages.Builder_nothing, () -> { });
			return;
		}
		BuilderDialog dialog = new BuilderDialog(shell, sources, Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
		if (dialog.open() == Window.OK) {
			create(shell, dialog.made());
		}
	}

	private static void create(Shell shell, NewIndicator made) {
		ActiveCase.get().current().ifPresent(open -> {
			String[] id = new String[1];
			Job job = ActiveCase.get().edit(NLS.bind(Messages.Builder_step, made.name()), edit -> id[0] = made.add(edit, open.index()).getId());
			job.addJobChangeListener(new org.eclipse.core.runtime.jobs.JobChangeAdapter() {

				@Override
				public void done(org.eclipse.core.runtime.jobs.IJobChangeEvent event) {
					if (event.getResult().isOK() && id[0] != null && !shell.isDisposed()) {
						shell.getDisplay().asyncExec(() -> Navigation.run("org.akashi.indicator.ui.openPattern", java.util.Map.of(Navigation.ID, id[0])));
					}
				}
			});
		});
	}
}
