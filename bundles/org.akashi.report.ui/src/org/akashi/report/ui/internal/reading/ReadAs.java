package org.akashi.report.ui.internal.reading;

/** How the report on the desk is shown. */
public enum ReadAs {

	/** As text. */
	TEXT,
	/** As it looked. */
	LOOK,
	/** Both, one follows the other. */
	BOTH
}
