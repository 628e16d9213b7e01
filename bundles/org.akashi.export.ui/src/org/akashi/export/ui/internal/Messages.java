package org.akashi.export.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the workbench. */
final class Messages extends NLS {

	public static String Wizard_title;
	public static String Wizard_noCase;
	public static String Wizard_noCaseHint;
	public static String Wizard_noFormats;
	public static String Format_title;
	public static String Format_message;
	public static String Format_list;
	public static String Format_options;
	public static String Format_noOptions;
	public static String Target_title;
	public static String Target_message;
	public static String Target_file;
	public static String Target_browse;
	public static String Target_preview;
	public static String Target_previewing;
	public static String Target_more;
	public static String Target_losses;
	public static String Target_noLosses;
	public static String Target_someLosses;
	public static String Target_noFile;
	public static String Target_isFolder;
	public static String Target_noFolder;
	public static String Target_exists;
	public static String Export_job;
	public static String Export_failed;
	public static String Result_title;
	public static String Result_heading;
	public static String Result_whole;
	public static String Result_losses;
	public static String Dialog_back;
	public static String Dialog_next;
	public static String Dialog_cancel;
	public static String Dialog_export;
	public static String Result_copy;
	public static String Result_open;
	public static String Result_folder;
	public static String Result_noProgram;
	public static String Loss_object;
	public static String Loss_property;
	public static String Loss_reason;

	static {
		initializeMessages("org.akashi.export.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
