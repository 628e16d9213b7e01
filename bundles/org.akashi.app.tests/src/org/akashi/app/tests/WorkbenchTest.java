package org.akashi.app.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.akashi.model.Malware;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Windows;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.AssertionFailedError;

/**
 * Base of the tests that drive the assembled workbench through real widgets, on the UI thread. Nothing waits a fixed
 * time: {@link #until} keeps the window alive until something is so, or fails with a picture of the screen.
 */
@ExtendWith({ ScreenshotOnFailure.class, BlocksFail.class })
public abstract class WorkbenchTest {

	/** Longest time for anything that a test waits for; generous, for loaded machines. */
	protected static final Duration PATIENCE = Duration.ofSeconds(45);

	/** Every test starts without a case, without editors, in Triage as it is laid out at first. */
	@BeforeEach
	void startFresh() throws WorkbenchException {
		closeDialogs();
		leaveCase();
		page().closeAllEditors(false);
		showPerspective(Windows.TRIAGE);
		page().resetPerspective();
		pump();
	}

	@AfterEach
	void leaveNothing() {
		closeDialogs();
		leaveCase();
		page().closeAllEditors(false);
		pump();
	}

	// --- the event loop

	/** Runs all events that wait. */
	protected static void pump() {
		Display display = Display.getCurrent();
		while (!display.isDisposed() && display.readAndDispatch()) {
			// All of them.
		}
	}

	/** Keeps the window alive until the condition holds; fails when it does not in {@link #PATIENCE}. */
	protected static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionFailedError("Waited " + PATIENCE.toSeconds() + " s for: " + what);
			}
			if (!display.readAndDispatch()) {
				// Wake up now and then: what is waited for may come without an event.
				display.timerExec(20, () -> {
				});
				display.sleep();
			}
		}
	}

	/** As {@link #until}, for something that appears. */
	protected static <T> T appears(String what, Supplier<T> look) {
		Object[] found = new Object[1];
		until(what, () -> (found[0] = look.get()) != null);
		@SuppressWarnings("unchecked")
		T result = (T) found[0];
		return result;
	}

	/** Waits for a job, with the window alive. */
	protected static void done(Job job) {
		until("end of «" + job.getName() + "»", () -> job.getState() == Job.NONE);
		pump();
	}

	/** Waits until no work on the case is running and all was told to the windows. */
	protected static void settled() {
		until("end of all work on the case", () -> !ActiveCase.get().busy());
		pump();
	}

	// --- the case

	/** Makes a case and waits until it is open. */
	protected static Case newCase(Path folder, String name) {
		done(ActiveCase.get().create(folder, name));
		return appears("the new case", () -> ActiveCase.get().current().orElse(null));
	}

	/** The open case. */
	protected static Case theCase() {
		return ActiveCase.get().current().orElseThrow();
	}

	/** Adds a malware family in one undoable step; returns its id. */
	protected static String addMalware(String name, String... aliases) {
		Malware malware = (Malware) StixTypes.create("malware");
		malware.setName(name);
		malware.setIsFamily(Boolean.TRUE);
		malware.getAliases().addAll(List.of(aliases));
		malware.setCreated("2024-01-01T00:00:00.000Z");
		malware.setModified("2024-01-01T00:00:00.000Z");
		done(ActiveCase.get().edit("New Malware «" + name + "»", edit -> edit.add(malware)));
		return malware.getId();
	}

	private static void leaveCase() {
		if (ActiveCase.get().current().isPresent() || ActiveCase.get().busy()) {
			done(ActiveCase.get().closeWithoutSaving());
		}
		// Its files belong to a folder that goes.
		until("end of the search", () -> Job.getJobManager().find("org.akashi.search").length == 0);
	}

	// --- windows

	/** The workbench window. */
	protected static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** Its page. */
	protected static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Switches the perspective. */
	protected static void showPerspective(String id) throws WorkbenchException {
		PlatformUI.getWorkbench().showPerspective(id, window());
		pump();
	}

	/** Shows a view. */
	protected static IViewPart showView(String id) throws PartInitException {
		IViewPart view = page().showView(id);
		pump();
		return view;
	}

	/** Runs a command as a menu or a key would. */
	protected static void command(String id) throws Exception {
		window().getService(IHandlerService.class).executeCommand(id, null);
		pump();
	}

	/** Every visible shell but the workbench window, the newest last. */
	protected static List<Shell> dialogs() {
		Shell main = window().getShell();
		return java.util.Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell != main && shell.isVisible() && shell.getText() != null
						&& !shell.getText().isEmpty())
				.toList();
	}

	/**
	 * Does something that opens a modal dialog, and deals with the dialog while it is open. The dialog must be closed by
	 * what is done with it.
	 *
	 * @param title  part of the dialog's title
	 * @param opens  opens it; returns when it is closed
	 * @param handle what to do with it
	 */
	protected static void dialog(String title, Runnable opens, Consumer<Shell> handle) {
		Display display = Display.getCurrent();
		boolean[] handled = new boolean[1];
		Throwable[] failure = new Throwable[1];
		long end = System.nanoTime() + PATIENCE.toNanos();
		Runnable[] look = new Runnable[1];
		look[0] = () -> {
			Shell shell = dialogs().stream().filter(dialog -> dialog.getText().contains(title)).findFirst().orElse(null);
			if (shell == null) {
				if (System.nanoTime() < end) {
					display.timerExec(50, look[0]);
				}
				return;
			}
			handled[0] = true;
			try {
				handle.accept(shell);
			} catch (RuntimeException | AssertionError e) {
				failure[0] = e;
				ScreenshotOnFailure.take("dialog-" + title);
				shell.close();
			}
		};
		display.timerExec(50, look[0]);
		opens.run();
		until("dialog «" + title + "»", () -> handled[0]);
		if (failure[0] instanceof RuntimeException e) {
			throw e;
		}
		if (failure[0] instanceof Error e) {
			throw e;
		}
		pump();
	}

	private static void closeDialogs() {
		dialogs().forEach(Shell::close);
		pump();
	}

	// --- widgets

	/** Presses a button or a link, or fires a menu or tool item. */
	protected static void press(Widget widget) {
		Event event = new Event();
		event.type = SWT.Selection;
		event.widget = widget;
		widget.notifyListeners(SWT.Selection, event);
	}

	/** Sends a key to a control's listeners. */
	protected static void key(Control control, int keyCode, char character) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.widget = control;
			event.keyCode = keyCode;
			event.character = character;
			control.notifyListeners(type, event);
		}
		pump();
	}

	/** Leaves a control, as the tab key would. */
	protected static void leave(Control control) {
		control.notifyListeners(SWT.FocusOut, new Event());
		pump();
	}
}
