package org.akashi.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.akashi.store.Case;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.BlockWatch;
import org.akashi.ui.RowComfort;
import org.akashi.ui.Windows;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Starts and ends the workbench: the last case opens again, and no unsaved work is lost without being asked. */
final class AkashiWorkbenchAdvisor extends WorkbenchAdvisor implements ActiveCaseListener {

	/** Blocks of the UI thread from here on are logged, with their causes, for support. */
	private static final Duration LONGEST_BLOCK = Duration.ofMillis(Long.getLong("akashi.ui.block", 1000));

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
	}

	@Override
	public void preStartup() {
		super.preStartup();
		AccessibleName.everywhere(Display.getCurrent());
		RowComfort.everywhere(Display.getCurrent());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return Windows.TRIAGE;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.akashi.app.preferences";
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new AkashiWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		super.postStartup();
		BlockWatch.start(Display.getCurrent(), LONGEST_BLOCK,
				block -> Platform.getLog(AkashiWorkbenchAdvisor.class).log(Status.warning(block.toString())));
		ActiveCase.get().addListener(this);
		Optional<Path> last = AkashiPreferences.reopen() ? AkashiPreferences.lastCase() : Optional.empty();
		last.ifPresent(folder -> {
			// The folder may be on a disk that answers slowly: look at it off the UI thread.
			Job.createSystem("Look for the last case", monitor -> {
				if (Files.isDirectory(folder) && ActiveCase.get().current().isEmpty()) {
					ActiveCase.get().open(folder);
				}
			}).schedule();
		});
	}

	@Override
	public void opened(Case opened) {
		AkashiPreferences.addRecentCase(opened.folder());
		AkashiPreferences.setLastCase(opened.folder());
		CaseProblems.tell(opened);
	}

	@Override
	public void closed() {
		AkashiPreferences.setLastCase(null);
	}

	@Override
	public boolean preShutdown() {
		if (!super.preShutdown() || !UnsavedWork.mayLeave()) {
			return false;
		}
		// The case stays the last one: it was not closed by the person.
		ActiveCase.get().removeListener(this);
		return true;
	}

	@Override
	public void postShutdown() {
		UnsavedWork.waitFor(ActiveCase.get().close());
		super.postShutdown();
	}
}
