package org.akashi.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.prefs.BackingStoreException;

/** The person's own settings of the workbench, kept with the workspace. Any thread. */
public final class AkashiPreferences {

	/** The node that holds them, also for preference pages. */
	public static final String NODE = "org.akashi.ui";
	/** Key: the name under which decisions are recorded. */
	public static final String ANALYST = "analyst";
	/** Key: confidence from which a batch accept takes a mention, 0 to 100. */
	public static final String ACCEPT_ABOVE = "acceptAbove";
	/** Key: whether the case that was open last is opened at start. */
	public static final String REOPEN = "reopenLastCase";

	/** Used until the person says otherwise. */
	public static final int DEFAULT_ACCEPT_ABOVE = 80;

	private static final String RECENT = "recentCases";
	private static final String LAST = "lastCase";
	private static final int RECENT_LENGTH = 10;

	private AkashiPreferences() {
	}

	/** The name under which decisions are recorded; the account's name until the person gives one. */
	public static String analyst() {
		String name = node().get(ANALYST, "").strip();
		return name.isEmpty() ? System.getProperty("user.name", "analyst") : name;
	}

	/** Confidence from which a batch accept takes a mention, 0 to 100. */
	public static int acceptAbove() {
		return Math.clamp(node().getInt(ACCEPT_ABOVE, DEFAULT_ACCEPT_ABOVE), 0, 100);
	}

	/** Whether the case that was open last is opened at start. */
	public static boolean reopen() {
		return node().getBoolean(REOPEN, true);
	}

	/** The case that was open when the workbench was closed last. */
	public static Optional<Path> lastCase() {
		return path(node().get(LAST, ""));
	}

	/** Remembers the open case for the next start; null for none. */
	public static void setLastCase(Path folder) {
		node().put(LAST, folder == null ? "" : folder.toString());
		flush();
	}

	/** Folders of cases opened before, latest first. They may be gone by now. */
	public static List<Path> recentCases() {
		return node().get(RECENT, "").lines().flatMap(line -> path(line).stream()).toList();
	}

	/** Puts a case first in the list. */
	public static void addRecentCase(Path folder) {
		List<Path> cases = new ArrayList<>(recentCases());
		cases.remove(folder);
		cases.addFirst(folder);
		setRecent(cases.subList(0, Math.min(cases.size(), RECENT_LENGTH)));
	}

	/** Takes a case from the list, e.g. when its folder is gone. */
	public static void removeRecentCase(Path folder) {
		setRecent(recentCases().stream().filter(other -> !other.equals(folder)).toList());
	}

	private static void setRecent(List<Path> cases) {
		node().put(RECENT, String.join("\n", cases.stream().map(Path::toString).toList()));
		flush();
	}

	private static Optional<Path> path(String text) {
		try {
			return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
		} catch (InvalidPathException e) {
			// Written by hand or on another system: it names no folder here.
			return Optional.empty();
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	/** Writes the settings off the thread that changed them, which may be the UI thread. */
	private static void flush() {
		Job.createSystem("Write settings", monitor -> {
			try {
				node().flush();
			} catch (BackingStoreException e) {
				Platform.getLog(AkashiPreferences.class).log(Status.warning("Settings could not be written", e));
			}
		}).schedule();
	}
}
