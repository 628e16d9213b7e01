package org.akashi.report.office.internal;

import java.util.Map;
import java.util.TreeMap;

import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;

/** Writes the rows of a sheet. The first is its header when all its cells are words. */
final class SheetRows {

	private final ReportTextBuilder builder;
	private final Map<Integer, String> cells = new TreeMap<>();
	private boolean first = true;

	SheetRows(ReportTextBuilder builder) {
		this.builder = builder;
	}

	/** Row and column from 0. */
	void cell(int row, int column, String value) {
		if (!value.isBlank()) {
			cells.put(column, value);
		}
	}

	/** Writes the row, unless it is empty. */
	void endRow() throws CoreException {
		if (cells.isEmpty()) {
			return;
		}
		builder.beginRow();
		boolean header = first && cells.size() > 1 && cells.values().stream().allMatch(SheetRows::isWord);
		int next = 0;
		for (Map.Entry<Integer, String> cell : cells.entrySet()) {
			builder.skipCells(cell.getKey() - next);
			builder.cell(header, cell.getValue());
			next = cell.getKey() + 1;
		}
		cells.clear();
		first = false;
	}

	/** The sheet ended. */
	void end() throws CoreException {
		endRow();
	}

	private static boolean isWord(String value) {
		return value.length() < 60 && !value.contains("://") && !value.contains("[.]")
				&& value.codePoints().filter(Character::isDigit).count() * 3 < value.length();
	}
}
