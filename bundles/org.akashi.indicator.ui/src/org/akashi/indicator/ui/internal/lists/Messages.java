package org.akashi.indicator.ui.internal.lists;

import org.eclipse.osgi.util.NLS;

/** The texts of the warning lists, in the language of the workbench. */
public final class Messages extends NLS {

	public static String Lists_reading;
	public static String Lists_table;
	public static String Lists_column_name;
	public static String Lists_column_entries;
	public static String Lists_column_type;
	public static String Lists_column_values;
	public static String Lists_column_version;
	public static String Lists_column_here;
	public static String Lists_column_origin;
	public static String Lists_filter;
	public static String Lists_summary;
	public static String Lists_shipped;
	public static String Lists_loaded;
	public static String Lists_here_asked;
	public static String Lists_here_not;
	public static String Lists_here_same;
	public static String Lists_values_all;
	public static String Lists_values_none;
	public static String Lists_known;
	public static String Lists_tip;
	public static String Lists_tip_unknown;
	public static String Type_string;
	public static String Type_substring;
	public static String Type_hostname;
	public static String Type_cidr;
	public static String Type_regex;
	public static String Action_folder;
	public static String Action_archive;
	public static String Action_archiveFiles;
	public static String Action_remove;
	public static String Action_ask;
	public static String Action_askNot;
	public static String Action_here;
	public static String Action_here_ask;
	public static String Action_here_askNot;
	public static String Action_here_same;
	public static String Action_exceptList;
	public static String Action_except;
	public static String Action_accept;
	public static String Action_copy;
	public static String Load_folderTitle;
	public static String Load_archiveTitle;
	public static String Load_job;
	public static String Load_failed;
	public static String Load_title;
	public static String Load_summary;
	public static String Load_outcome_added;
	public static String Load_outcome_updated;
	public static String Load_outcome_same;
	public static String Load_outcome_older;
	public static String Load_list;
	public static String Load_version;
	public static String Load_outcome;
	public static String Load_where;
	public static String Load_what;
	public static String Load_why;
	public static String Load_lists;
	public static String Load_refusals;
	public static String Choice_failed;
	public static String Choice_job;
	public static String Test_tab;
	public static String Test_values;
	public static String Test_hint;
	public static String Test_hits;
	public static String Test_none;
	public static String Test_summary;
	public static String Test_unreadable;
	public static String Test_column_value;
	public static String Test_column_type;
	public static String Test_column_list;
	public static String Test_column_why;
	public static String Test_excepted;
	public static String Except_tab;
	public static String Except_tabCount;
	public static String Except_none;
	public static String Except_noCase;
	public static String Except_column_what;
	public static String Except_column_list;
	public static String Except_column_reason;
	public static String Except_column_by;
	public static String Except_column_at;
	public static String Except_allValues;
	public static String Except_allLists;
	public static String Except_title;
	public static String Except_message;
	public static String Except_valueInList;
	public static String Except_valueInAll;
	public static String Except_wholeList;
	public static String Except_reason;
	public static String Except_reasonMissing;
	public static String Except_label;
	public static String Except_labelList;
	public static String Except_acceptLabel;
	public static String Except_listLabel;
	public static String Except_noHits;
	public static String Problems_tab;
	public static String Problems_tabCount;
	public static String Problems_none;
	public static String Problems_slow;
	public static String Problems_setting;
	public static String Column_label;
	public static String Column_more;

	static {
		initializeMessages("org.akashi.indicator.ui.internal.lists.messages", Messages.class);
	}

	private Messages() {
	}
}
