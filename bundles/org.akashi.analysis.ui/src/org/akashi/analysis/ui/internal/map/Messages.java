package org.akashi.analysis.ui.internal.map;

import org.eclipse.osgi.util.NLS;

/** Texts of the map. */
final class Messages extends NLS {

	public static String Map_country;
	public static String Map_countryOne;
	public static String Map_help;
	public static String Map_title;

	static {
		NLS.initializeMessages("org.akashi.analysis.ui.internal.map.messages", Messages.class);
	}

	private Messages() {
	}
}
