package org.akashi.ui;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.akashi.ui.internal.Messages;
import org.akashi.warninglist.CaseWarningSettings;
import org.akashi.warninglist.UserWarningLists;
import org.akashi.warninglist.WarningException;
import org.akashi.warninglist.WarningLists;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The warning lists as the open case asks them: those of the user, with what the case says about them. Read in the
 * background when first asked for, and again when anything of it changes. Without a case, those of the user.
 */
public final class CaseWarnings implements ActiveCaseListener {

	private static CaseWarnings instance;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final Job reading;
	private volatile WarningLists lists;
	private volatile String problem = "";

	private CaseWarnings() {
		reading = Job.create(Messages.CaseWarnings_reading, this::read);
		reading.setSystem(true);
		UserWarningLists.ofUser().addListener(reading::schedule);
		ActiveCase.get().addListener(this);
		reading.schedule();
	}

	/** Those of this workbench. UI thread. */
	public static CaseWarnings get() {
		if (instance == null) {
			instance = new CaseWarnings();
		}
		return instance;
	}

	/** The lists, when they have been read; never waits. Any thread. */
	public Optional<WarningLists> ready() {
		return Optional.ofNullable(lists);
	}

	/** Why what the case says about its lists can't be used; {@code ""} when it can. Any thread. */
	public String problem() {
		return problem;
	}

	/** The lists as a case asks them, read now. Worker thread. What the case says and can't be read is as if not said. */
	public static WarningLists lists(Case open) {
		try {
			return UserWarningLists.ofUser().lists().with(settings(open));
		} catch (IllegalArgumentException e) {
			return UserWarningLists.ofUser().lists();
		}
	}

	private static CaseWarningSettings settings(Case open) {
		return CaseWarningSettings.read(open.texts(CaseTexts.Kind.SETTING).text(CaseWarningSettings.SETTING).orElse(""));
	}

	private IStatus read(IProgressMonitor monitor) {
		WarningLists user = UserWarningLists.ofUser().lists();
		CaseWarningSettings settings = CaseWarningSettings.NONE;
		String wrong = "";
		try {
			settings = ActiveCase.get().current().map(CaseWarnings::settings).orElse(CaseWarningSettings.NONE);
		} catch (IllegalArgumentException e) {
			wrong = e.getMessage();
			Platform.getLog(CaseWarnings.class).log(Status.warning(wrong, e));
		} catch (IllegalStateException e) {
			// The case was closed meanwhile; its closing asks again.
			Platform.getLog(CaseWarnings.class).log(Status.info("Warning lists are read again: " + e.getMessage()));
		}
		problem = wrong;
		lists = user.with(settings);
		if (!display.isDisposed()) {
			display.asyncExec(() -> listeners.forEach(Runnable::run));
		}
		return Status.OK_STATUS;
	}

	/** Hears on the UI thread when the lists have been read, or anew. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Hears nothing more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Says for the open case, in one step that can be undone, that hits don't count. */
	public Job except(String label, WarningException exception) {
		return change(label, settings -> settings.with(exception));
	}

	/** Takes exceptions back, in one step that can be undone. */
	public Job accept(String label, List<WarningException> exceptions) {
		return change(label, settings -> {
			CaseWarningSettings rest = settings;
			for (WarningException exception : exceptions) {
				rest = rest.without(exception);
			}
			return rest;
		});
	}

	/** Asks a list in the open case, doesn't, or with {@code null} as the user does elsewhere; in one step that can be undone. */
	public Job ask(String label, List<String> ids, Boolean asked) {
		return change(label, settings -> {
			CaseWarningSettings rest = settings;
			for (String id : ids) {
				rest = rest.withList(id, asked);
			}
			return rest;
		});
	}

	private static Job change(String label, UnaryOperator<CaseWarningSettings> change) {
		return ActiveCase.get().edit(label, edit -> {
			String before = edit.text(CaseTexts.Kind.SETTING, CaseWarningSettings.SETTING).orElse("");
			String after = change.apply(CaseWarningSettings.read(before)).write();
			edit.text(CaseTexts.Kind.SETTING, CaseWarningSettings.SETTING, after.isEmpty() ? null : after);
		});
	}

	/** Now, as exceptions are dated. */
	public static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS);
	}

	@Override
	public void opened(Case opened) {
		reading.schedule();
	}

	@Override
	public void closed() {
		reading.schedule();
	}

	@Override
	public void changed(CaseChanges changes) {
		if (changes.touches(CaseTexts.Kind.SETTING, CaseWarningSettings.SETTING)) {
			reading.schedule();
		}
	}
}
