package org.akashi.report.internal;

/** Goes through a decoded text line by line. */
final class SourceLines {

	private final String text;
	private int next;
	private int start;
	private int end;
	private boolean back;

	SourceLines(String text) {
		this.text = text;
	}

	/** Steps to the next line; false after the last. */
	boolean next() {
		if (back) {
			back = false;
			return true;
		}
		if (next >= text.length()) {
			return false;
		}
		start = next;
		int stop = text.indexOf('\n', start);
		end = stop < 0 ? text.length() : stop;
		next = end + 1;
		return true;
	}

	/** The current line comes again at the next step. */
	void pushBack() {
		back = true;
	}

	/** The current line, without its break and trailing blanks. */
	String line() {
		return text.substring(start, end).stripTrailing();
	}

	/** Where the current line starts in the text. */
	int start() {
		return start;
	}

	/** The line after the current one, or {@code ""}. */
	String peek() {
		if (next >= text.length()) {
			return "";
		}
		int stop = text.indexOf('\n', next);
		return text.substring(next, stop < 0 ? text.length() : stop).stripTrailing();
	}

	/** Whether one of the lines from the next on, within so many, is this one. */
	boolean ahead(String line, int within) {
		int at = next;
		for (int i = 0; i < within && at < text.length(); i++) {
			int stop = text.indexOf('\n', at);
			int last = stop < 0 ? text.length() : stop;
			if (text.substring(at, last).stripTrailing().equals(line)) {
				return true;
			}
			at = last + 1;
		}
		return false;
	}
}
