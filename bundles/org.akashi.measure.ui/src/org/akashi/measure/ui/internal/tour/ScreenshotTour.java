package org.akashi.measure.ui.internal.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Navigation;
import org.akashi.ui.Themes;
import org.akashi.ui.Windows;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/**
 * Walks through the windows of Akashi as an analyst would, takes a picture of each, and closes the workbench. Asked by
 * {@code akashi.tour}: the folder for the pictures; {@code akashi.tour.case}: the case to open; {@code akashi.tour.dark}.
 */
public final class ScreenshotTour implements IStartup {

	private static final String SUBJECT = "campaign";

	/** One picture. */
	private record Stop(String name, Step step) {
	}

	/** What leads to it; runs on the UI thread. */
	private interface Step {
		void go() throws WorkbenchException;
	}

	@Override
	public void earlyStartup() {
		String folder = System.getProperty("akashi.tour");
		if (folder != null) {
			Thread guide = new Thread(() -> walk(Path.of(folder)), "Screenshot tour");
			guide.setDaemon(true);
			guide.start();
		}
	}

	private void walk(Path folder) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		Screen screen = new Screen(display, folder);
		try {
			display.syncExec(() -> {
				window().getShell().setMaximized(true);
				Themes.setDark(Boolean.getBoolean("akashi.tour.dark"));
			});
			screen.settled();
			for (Stop stop : stops()) {
				List<Exception> failure = new ArrayList<>();
				display.syncExec(() -> {
					try {
						stop.step.go();
					} catch (WorkbenchException | RuntimeException e) {
						failure.add(e);
					}
				});
				screen.settled();
				if (failure.isEmpty()) {
					screen.take(stop.name);
				} else {
					System.out.println("no picture of " + stop.name + ": " + failure.getFirst());
				}
			}
		} catch (IOException | InterruptedException | RuntimeException e) {
			Platform.getLog(ScreenshotTour.class).log(Status.error("The tour ended: " + e.getMessage(), e));
			System.out.println("The tour ended: " + e);
		} finally {
			leave(display);
		}
	}

	/** Closes the case without saving, so that nothing is asked, and then the workbench. */
	private static void leave(Display display) {
		try {
			ActiveCase.get().closeWithoutSaving().join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		display.asyncExec(() -> PlatformUI.getWorkbench().close());
	}

	private static List<Stop> stops() {
		List<Stop> stops = new ArrayList<>();
		stops.add(new Stop("welcome", () -> perspective(Windows.TRIAGE)));
		stops.add(new Stop("triage", () -> {
			ActiveCase.get().open(Path.of(System.getProperty("akashi.tour.case")));
			untilOpen();
			Navigation.openReport(theCase().reports().list().getFirst().sha256());
		}));
		stops.add(new Stop("rules", () -> show(Windows.RULES)));
		stops.add(new Stop("search", () -> show(Windows.SEARCH)));
		stops.add(new Stop("knowledge", () -> {
			perspective(Windows.KNOWLEDGE);
			Navigation.openObject(subject().id());
		}));
		for (String view : List.of(Windows.EVIDENCE, Windows.INDICATORS, Windows.IDENTITIES, Windows.HISTORY, Windows.HINTS)) {
			stops.add(new Stop(view.substring(view.lastIndexOf('.') + 1), () -> show(view)));
		}
		stops.add(new Stop("diagram", () -> Navigation.run(Navigation.DRAW, Map.of(Navigation.ID, subject().id()))));
		for (String view : List.of(Windows.TIMELINE, Windows.TARGETING, Windows.MATRIX, Windows.DIAMOND, Windows.KILL_CHAIN)) {
			stops.add(new Stop(view.substring(view.lastIndexOf('.') + 1), () -> {
				perspective(Windows.ANALYSIS);
				IViewPart tree = show(Windows.TREE);
				tree.getSite().getSelectionProvider().setSelection(new StructuredSelection(subject()));
				show(Windows.TIMELINE);
				show(view);
			}));
		}
		stops.add(new Stop("help", () -> show(Windows.HELP)));
		return stops;
	}

	private static void untilOpen() {
		Display display = Display.getCurrent();
		while (ActiveCase.get().current().isEmpty() || ActiveCase.get().busy()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** The first campaign; what the windows of analysis are about. */
	private static Entry subject() {
		return theCase().index().ofType(SUBJECT).getFirst();
	}

	private static Case theCase() {
		return ActiveCase.get().current().orElseThrow();
	}

	private static void perspective(String id) throws WorkbenchException {
		PlatformUI.getWorkbench().showPerspective(id, window());
		page().resetPerspective();
	}

	private static IViewPart show(String view) throws PartInitException {
		return page().showView(view);
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	private static IWorkbenchPage page() {
		return window().getActivePage();
	}
}
