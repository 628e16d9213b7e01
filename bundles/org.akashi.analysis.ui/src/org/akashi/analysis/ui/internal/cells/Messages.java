package org.akashi.analysis.ui.internal.cells;

import org.eclipse.osgi.util.NLS;

/** Texts of the list of sentences. */
final class Messages extends NLS {

	public static String Sentences_info;
	public static String Sentences_none;
	public static String Sentences_page;
	public static String Sentences_report;
	public static String Sentences_says;
	public static String Sentences_sentence;
	public static String Sentences_when;

	static {
		NLS.initializeMessages("org.akashi.analysis.ui.internal.cells.messages", Messages.class);
	}

	private Messages() {
	}
}
