package org.akashi.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the workbench. */
public final class Messages extends NLS {

	public static String ActiveCase_opening;
	public static String ActiveCase_creating;
	public static String ActiveCase_saving;
	public static String ActiveCase_closing;
	public static String ActiveCase_undoing;
	public static String ActiveCase_redoing;
	public static String CaseJob_failed;
	public static String OptionForm_label;
	public static String OptionForm_notANumber;
	public static String ProblemDialog_title;
	public static String ProblemDialog_copy;
	public static String ProblemDialog_saveLog;
	public static String SupportLog_title;
	public static String SupportLog_writing;
	public static String SupportLog_failed;
	public static String Undo;
	public static String UndoNamed;
	public static String Redo;
	public static String RedoNamed;

	static {
		initializeMessages("org.akashi.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
