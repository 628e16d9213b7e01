package org.akashi.indicator.ui.internal.table;

/** What the cells of a column hold: how they are sorted, and what their filter understands. */
public enum ColumnKind {
	/** Any text. Filter: words, a regular expression between slashes, {@code =} for the whole cell, {@code !} for not. */
	TEXT,
	/** Some few terms that recur. Filter: a choice of them. */
	CHOICE,
	/** Whole numbers. Filter: {@code >=70}, {@code <30}, {@code 40..60}. */
	NUMBER,
	/** Days as ISO 8601 writes them. Filter: {@code 2026-03}, {@code >=2026-03-01}, {@code 2025..2026-06}. */
	DATE
}
