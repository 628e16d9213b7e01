package org.akashi.warninglist;

/**
 * Something that was not taken, and why.
 *
 * @param where the file, or archive and path in it; with {@code " entry N"} for one entry of a list, counted from 1
 * @param what  what was not taken: a list by its name, an entry by its text (shortened), or {@code ""} for the whole file
 * @param why   the reason, an English sentence without its full stop
 */
public record Refusal(String where, String what, String why) {

	@Override
	public String toString() {
		return where + (what.isEmpty() ? "" : " «" + what + "»") + ": " + why;
	}
}
