package org.akashi.search;

/** Where in an object or a report the words were found, the best place first. */
public enum Matched {
	/** Its name, or a report's title. */
	NAME,
	/** Another name of it. */
	ALIAS,
	/** An id that others gave it, such as T1059 or CVE-2017-0144. */
	EXTERNAL_ID,
	/** The value of an observable, or the pattern of an indicator. */
	VALUE,
	/** A label, a sector, a kind. */
	LABEL,
	/** A description, a note, any other text. */
	TEXT,
	/** The quotation of a piece of evidence. */
	QUOTE,
	/** The text of a report. */
	BODY
}
