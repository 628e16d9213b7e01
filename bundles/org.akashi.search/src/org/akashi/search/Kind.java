package org.akashi.search;

/** The groups in which results are shown. */
public enum Kind {
	/** Actors, malware, campaigns, places and whatever else people give names to. */
	OBJECT,
	/** Observables and indicators. */
	VALUE,
	/** Sentences that knowledge stands on. */
	SENTENCE,
	/** Whole reports, by title, publisher or text. */
	REPORT,
	/** Places in the texts of reports. */
	PASSAGE
}
