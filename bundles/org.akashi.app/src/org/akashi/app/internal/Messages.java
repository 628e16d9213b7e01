package org.akashi.app.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the workbench. */
public final class Messages extends NLS {

	public static String Window_title;
	public static String Menu_file;
	public static String Menu_edit;
	public static String Menu_window;
	public static String Menu_help;
	public static String Window_titleOfCase;
	public static String Window_readOnly;
	public static String UnsavedWork_title;
	public static String UnsavedWork_question;
	public static String UnsavedWork_waiting;
	public static String UnsavedWork_save;
	public static String UnsavedWork_discard;
	public static String UnsavedWork_cancel;
	public static String CaseProblems_message;
	public static String CaseProblems_count;
	public static String NewCase_shell;
	public static String NewCase_title;
	public static String NewCase_message;
	public static String NewCase_name;
	public static String NewCase_folder;
	public static String NewCase_browse;
	public static String NewCase_create;
	public static String NewCase_nameMissing;
	public static String NewCase_folderNotAbsolute;
	public static String OpenCase_title;
	public static String OpenCase_message;
	public static String Welcome_title;
	public static String Welcome_noCase;
	public static String Welcome_emptyCase;
	public static String Welcome_case;
	public static String Welcome_import;
	public static String Welcome_new;
	public static String Welcome_open;
	public static String Welcome_sample;
	public static String Welcome_step1;
	public static String Welcome_step2;
	public static String Welcome_step3;
	public static String Welcome_review;
	public static String Welcome_knowledge;
	public static String Welcome_recent;
	public static String SampleCase_name;
	public static String SampleCase_importing;
	public static String LogFolder_noProgram;
	public static String LogFolder_is;
	public static String Preferences_description;
	public static String Preferences_analyst;
	public static String Preferences_acceptAbove;
	public static String Preferences_reopen;
	public static String Preferences_theme;
	public static String Preferences_light;
	public static String Preferences_dark;
	public static String Preferences_language;
	public static String Help_search;
	public static String Help_contents;
	public static String Help_back;
	public static String Help_forward;
	public static String Help_home;
	public static String Help_none;
	public static String Help_loading;
	public static String Theme_light;
	public static String Theme_startAgain;
	public static String Hints_concept;
	public static String Hints_other;
	public static String Hints_example;
	public static String Hints_source;
	public static String Hints_related;
	public static String Hints_follow;

	static {
		initializeMessages("org.akashi.app.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
