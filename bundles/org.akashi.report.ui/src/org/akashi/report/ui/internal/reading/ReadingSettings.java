package org.akashi.report.ui.internal.reading;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** How the person likes to read reports; kept with the workspace. UI thread. */
public final class ReadingSettings {

	private static final String NODE = "org.akashi.report.ui";
	private static final String AS = "readAs";
	private static final String INVERT = "invertPages";
	private static final ReadingSettings INSTANCE = new ReadingSettings();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private ReadingSettings() {
	}

	/** The settings. */
	public static ReadingSettings get() {
		return INSTANCE;
	}

	/** How reports are shown, where they can be. */
	public ReadAs as() {
		String name = node().get(AS, ReadAs.BOTH.name());
		for (ReadAs as : ReadAs.values()) {
			if (as.name().equals(name)) {
				return as;
			}
		}
		return ReadAs.BOTH;
	}

	/** Shows reports another way. */
	public void as(ReadAs as) {
		change(AS, as.name());
	}

	/** Whether pages are light on dark while the dark theme is on. */
	public boolean invert() {
		return node().getBoolean(INVERT, false);
	}

	/** Shows pages in the dark theme light on dark, or as they are. */
	public void invert(boolean on) {
		change(INVERT, Boolean.toString(on));
	}

	/** Runs something after each change. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Runs it no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void change(String key, String value) {
		if (!value.equals(node().get(key, ""))) {
			node().put(key, value);
			listeners.forEach(Runnable::run);
			Job.createSystem("Write settings", monitor -> {
				try {
					node().flush();
				} catch (BackingStoreException e) {
					Platform.getLog(ReadingSettings.class).log(Status.warning("Settings could not be written", e));
				}
			}).schedule();
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
