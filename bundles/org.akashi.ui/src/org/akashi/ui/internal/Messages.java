package org.akashi.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the workbench. */
public final class Messages extends NLS {

	public static String CaseJob_ended;
	public static String CaseWarnings_reading;
	public static String WarningText_more;
	public static String WarningText_is;
	public static String WarningText_below;
	public static String WarningText_within;
	public static String WarningText_has;
	public static String WarningText_fits;
	public static String WarningText_sentence;
	public static String WarningText_comment;
	public static String AccessibleName_choices;
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
	public static String Print_title;
	public static String Print_question;
	public static String Print_onePage;
	public static String Print_tiles;
	public static String Print_cancel;
	public static String Picture_save;
	public static String Picture_png;
	public static String Picture_svg;
	public static String Picture_saving;
	public static String Picture_failed;
	public static String Objects_copying;
	public static String Objects_pasting;
	public static String Objects_paste;
	public static String Undo;
	public static String UndoNamed;
	public static String Redo;
	public static String RedoNamed;
	public static String History_tab;
	public static String History_reading;
	public static String History_filter;
	public static String History_number;
	public static String History_when;
	public static String History_who;
	public static String History_what;
	public static String History_changed;
	public static String History_details;
	public static String History_object;
	public static String History_property;
	public static String History_before;
	public static String History_after;
	public static String History_added;
	public static String History_removed;
	public static String History_undone;
	public static String History_redone;
	public static String History_saved;
	public static String History_discarded;
	public static String History_takenBack;
	public static String History_objects;
	public static String History_verdicts;
	public static String History_rules;
	public static String History_reports;
	public static String History_report;
	public static String History_verdict;
	public static String History_rule;
	public static String History_diagram;
	public static String History_profile;
	public static String History_setting;
	public static String History_template;
	public static String History_texts;
	public static String History_open;
	public static String History_goBack;
	public static String History_goBackHint;
	public static String History_goBackLabel;
	public static String Conflicts_tab;
	public static String Conflicts_tabCount;
	public static String Conflicts_none;
	public static String Conflicts_head;
	public static String Conflicts_ours;
	public static String Conflicts_theirs;
	public static String Conflicts_base;
	public static String Conflicts_object;
	public static String Conflicts_changed;
	public static String Conflicts_nothing;
	public static String Conflicts_keepOurs;
	public static String Conflicts_takeTheirs;
	public static String Conflicts_asBefore;
	public static String Conflicts_decide;
	public static String Conflicts_decideMany;
	public static String Outside_looking;
	public static String Outside_taken;

	public static String Date_since;
	public static String Date_until;
	public static String Period_chip;
	public static String Period_clear;

	static {
		initializeMessages("org.akashi.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
