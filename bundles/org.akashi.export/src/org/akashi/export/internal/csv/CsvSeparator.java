package org.akashi.export.internal.csv;

import java.util.Arrays;
import java.util.List;

/** What stands between two cells. */
enum CsvSeparator {

	COMMA(','), SEMICOLON(';'), TAB('\t');

	private final char character;

	CsvSeparator(char character) {
		this.character = character;
	}

	char character() {
		return character;
	}

	String id() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	static List<String> ids() {
		return Arrays.stream(values()).map(CsvSeparator::id).toList();
	}

	static CsvSeparator of(String id) {
		return valueOf(id.toUpperCase(java.util.Locale.ROOT));
	}
}
