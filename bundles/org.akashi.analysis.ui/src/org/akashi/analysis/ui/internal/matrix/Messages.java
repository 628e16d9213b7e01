package org.akashi.analysis.ui.internal.matrix;

import org.eclipse.osgi.util.NLS;

/** Texts of the matrix window. */
final class Messages extends NLS {

	public static String Matrix_cell;
	public static String Matrix_copy;
	public static String Matrix_domain;
	public static String Matrix_elsewhere;
	public static String Matrix_empty;
	public static String Matrix_emptyHint;
	public static String Matrix_emptyPeriod;
	public static String Matrix_emptyPeriodHint;
	public static String Matrix_emptySubject;
	public static String Matrix_emptySubjectHint;
	public static String Matrix_enterprise;
	public static String Matrix_export;
	public static String Matrix_exportFailed;
	public static String Matrix_exported;
	public static String Matrix_exporting;
	public static String Matrix_exportLoss;
	public static String Matrix_exportWhole;
	public static String Matrix_folded;
	public static String Matrix_foldAll;
	public static String Matrix_former;
	public static String Matrix_head;
	public static String Matrix_help;
	public static String Matrix_ics;
	public static String Matrix_import;
	public static String Matrix_link;
	public static String Matrix_mobile;
	public static String Matrix_reading;
	public static String Matrix_search;
	public static String Matrix_sentence;
	public static String Matrix_sentences;
	public static String Matrix_table;
	public static String Matrix_title;
	public static String Matrix_unfoldAll;
	public static String Matrix_unfolded;
	public static String Matrix_used;
	public static String Matrix_whole;
	public static String Matrix_wholeCase;

	static {
		NLS.initializeMessages("org.akashi.analysis.ui.internal.matrix.messages", Messages.class);
	}

	private Messages() {
	}
}
