package org.akashi.indicator.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the workbench. */
final class Messages extends NLS {

	public static String Column_type;
	public static String Column_value;
	public static String Column_name;
	public static String Column_confidence;
	public static String Column_validFrom;
	public static String Column_validUntil;
	public static String Column_labels;
	public static String Column_places;
	public static String Column_pattern;
	public static String Indicators_filter;
	public static String Indicators_name;
	public static String Indicators_count;
	public static String Indicators_empty;
	public static String Indicators_emptyHint;
	public static String Indicators_noCase;
	public static String Indicators_noCaseHint;
	public static String Indicators_loading;
	public static String Indicators_defang;
	public static String Indicators_defangHint;
	public static String Indicators_copy;
	public static String Indicators_open;
	public static String Indicators_sentence;
	public static String Indicators_delete;
	public static String Indicators_deleteStep;
	public static String Indicators_revoked;
	public static String Edit_confidenceRange;
	public static String Edit_dateForm;
	public static String Edit_untilBeforeFrom;
	public static String Edit_step;

	static {
		initializeMessages("org.akashi.indicator.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
