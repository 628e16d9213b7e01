package org.akashi.search.internal;

import org.akashi.search.Matched;

/**
 * One text of an object or a report.
 *
 * @param matched what it is
 * @param text    as written
 * @param sha256  of a quotation: its report; {@code ""} otherwise
 * @param start   of a quotation: its place in the report; -1 otherwise
 * @param end     past it
 * @param page    page of it, or 0
 */
record Piece(Matched matched, String text, String sha256, int start, int end, int page) {

	Piece(Matched matched, String text) {
		this(matched, text, "", -1, -1, 0);
	}
}
