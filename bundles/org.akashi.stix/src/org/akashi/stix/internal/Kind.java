package org.akashi.stix.internal;

/** How a feature's value looks in JSON. */
public enum Kind {
	/** A string. */
	TEXT,
	/** A boolean, absent when {@code null}. */
	BOOLEAN,
	/** A number that fits an {@code int}, absent when {@code null}. */
	INT,
	/** A primitive {@code int}, absent when it is the feature's default. */
	COUNT,
	/** A number that fits a {@code long}, absent when {@code null}. */
	LONG,
	/** A finite number, absent when {@code null}. */
	DOUBLE,
	/** Any value, kept as JSON text. */
	JSON,
	/** A list of strings, not empty. */
	TEXTS,
	/** A sub-object. */
	PART,
	/** A list of sub-objects, not empty. */
	PARTS,
	/** A dictionary of strings, not empty. */
	TEXT_MAP,
	/** A dictionary of any values, each kept as JSON text, not empty. */
	JSON_MAP
}
