package org.akashi.search.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the workbench. */
final class Messages extends NLS {

	public static String Kind_OBJECT;
	public static String Kind_VALUE;
	public static String Kind_SENTENCE;
	public static String Kind_REPORT;
	public static String Kind_PASSAGE;
	public static String Group_commands;
	public static String Group_recent;
	public static String Group_saved;
	public static String Find_message;
	public static String Find_field;
	public static String Find_tip;
	public static String Find_results;
	public static String Find_keys;
	public static String Find_start;
	public static String Find_nothing;
	public static String Find_nothingYet;
	public static String Find_noCase;
	public static String Find_similar;
	public static String Find_unknown;
	public static String Find_building;
	public static String Find_more;
	public static String Find_moreThan;
	public static String Find_page;
	public static String Find_others;
	public static String Find_inText;
	public static String Job_first;
	public static String Job_update;
	public static String Job_search;
	public static String Job_close;
	public static String Search_query;
	public static String Search_where;
	public static String Search_everything;
	public static String Search_type;
	public static String Search_allTypes;
	public static String Search_results;
	public static String Search_count;
	public static String Search_countOne;
	public static String Search_countOf;
	public static String Search_countMore;
	public static String Search_column_name;
	public static String Search_column_type;
	public static String Search_column_found;
	public static String Search_column_report;
	public static String Search_column_kind;
	public static String Search_noCase;
	public static String Search_noCaseHint;
	public static String Search_empty;
	public static String Search_emptyHint;
	public static String Search_nothing;
	public static String Search_nothingHint;
	public static String Search_open;
	public static String Search_openReport;
	public static String Search_copy;
	public static String Search_onlyReport;
	public static String Search_save;
	public static String Search_saveTitle;
	public static String Search_saveName;
	public static String Search_rename;
	public static String Search_delete;
	public static String Search_saved;
	public static String Search_renameTitle;
	public static String Search_nameEmpty;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
