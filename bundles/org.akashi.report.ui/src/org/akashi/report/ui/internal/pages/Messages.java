package org.akashi.report.ui.internal.pages;

import org.eclipse.osgi.util.NLS;

/** The texts of the panes that show a report as it looked, in the user's language. */
public final class Messages extends NLS {

	public static String Find_close;
	public static String Find_field;
	public static String Find_many;
	public static String Find_next;
	public static String Find_none;
	public static String Find_of;
	public static String Find_previous;
	public static String PageBar_larger;
	public static String PageBar_number;
	public static String PageBar_of;
	public static String PageBar_page;
	public static String PageBar_percent;
	public static String PageBar_real;
	public static String PageBar_scanned;
	public static String PageBar_smaller;
	public static String PageBar_whole;
	public static String PageBar_wholeTip;
	public static String PageBar_width;
	public static String PageBar_widthTip;
	public static String PageBar_zoom;
	public static String Pages_described;
	public static String Pages_drawing;
	public static String Pages_job;
	public static String Pages_mention;
	public static String Pages_name;
	public static String ReadAs_both;
	public static String ReadAs_look;
	public static String ReadAs_text;
	public static String Sides_failed;
	public static String Sides_noBrowser;
	public static String Sides_noLook;
	public static String Sides_missing;
	public static String Web_name;

	static {
		NLS.initializeMessages("org.akashi.report.ui.internal.pages.messages", Messages.class);
	}

	private Messages() {
	}
}
