package org.akashi.analysis.ui.internal.targeting;

import org.eclipse.osgi.util.NLS;

/** Texts of the targeting window. */
final class Messages extends NLS {

	public static String Compare_both;
	public static String Compare_cell;
	public static String Compare_first;
	public static String Compare_help;
	public static String Compare_none;
	public static String Compare_only;
	public static String Compare_period;
	public static String Compare_second;
	public static String Compare_title;
	public static String Period_before;
	public static String Period_since;
	public static String Period_until;
	public static String Targeting_automatic;
	public static String Targeting_cell;
	public static String Targeting_cellOne;
	public static String Targeting_copy;
	public static String Targeting_countries;
	public static String Targeting_country;
	public static String Targeting_empty;
	public static String Targeting_emptyHint;
	public static String Targeting_emptyPeriod;
	public static String Targeting_emptyPeriodHint;
	public static String Targeting_emptySubject;
	public static String Targeting_emptySubjectHint;
	public static String Targeting_grain;
	public static String Targeting_half;
	public static String Targeting_head;
	public static String Targeting_help;
	public static String Targeting_import;
	public static String Targeting_link;
	public static String Targeting_mapTab;
	public static String Targeting_matrixTab;
	public static String Targeting_month;
	public static String Targeting_order;
	public static String Targeting_orderCount;
	public static String Targeting_orderName;
	public static String Targeting_orderTime;
	public static String Targeting_quarter;
	public static String Targeting_reading;
	public static String Targeting_region;
	public static String Targeting_sectors;
	public static String Targeting_sentences;
	public static String Targeting_stated;
	public static String Targeting_title;
	public static String Targeting_total;
	public static String Targeting_unknown;
	public static String Targeting_whole;
	public static String Targeting_wholeCase;
	public static String Targeting_year;
	public static String Targeting_zoomIn;
	public static String Targeting_zoomOut;
	public static String Targeting_zoomWhole;

	static {
		NLS.initializeMessages("org.akashi.analysis.ui.internal.targeting.messages", Messages.class);
	}

	private Messages() {
	}
}
