package org.akashi.analysis.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the analysis windows that several of them share. */
public final class Messages extends NLS {

	public static String Analysis_reading;

	static {
		NLS.initializeMessages("org.akashi.analysis.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
