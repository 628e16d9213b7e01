package org.akashi.indicator.ui.internal.rules;

import org.eclipse.osgi.util.NLS;

/** The texts of importing and saving rules, in the language of the workbench. */
final class Messages extends NLS {

	public static String Import_title;
	public static String Import_files;
	public static String Import_all;
	public static String Import_running;
	public static String Import_step;
	public static String Import_done;
	public static String Import_known;
	public static String Import_none;
	public static String Import_faults;
	public static String Import_cannotRead;
	public static String Export_title;
	public static String Export_running;
	public static String Export_none;
	public static String Export_done;
	public static String Export_skipped;
	public static String Export_cannotWrite;

	static {
		NLS.initializeMessages("org.akashi.indicator.ui.internal.rules.messages", Messages.class);
	}

	private Messages() {
	}
}
