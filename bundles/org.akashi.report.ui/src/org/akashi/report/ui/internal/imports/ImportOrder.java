package org.akashi.report.ui.internal.imports;

import java.nio.file.Path;
import java.util.List;

import org.akashi.report.ReadLimits;

/**
 * What a person wants to import.
 *
 * @param files       files and folders, folders with all below them
 * @param clipboard   text to import as a report of its own, or {@code ""}
 * @param acceptAbove confidence from which mentions are accepted at once, 0 to 100; {@link #NONE} accepts nothing
 * @param limits      bounds on reading each report
 */
public record ImportOrder(List<Path> files, String clipboard, int acceptAbove, ReadLimits limits) {

	/** Accepts nothing without a person. */
	public static final int NONE = 101;

	public ImportOrder {
		files = List.copyOf(files);
	}

	/** Files with the usual limits; everything waits for a person. */
	public static ImportOrder of(List<Path> files) {
		return new ImportOrder(files, "", NONE, ReadLimits.DEFAULT);
	}

	/** Whether there is nothing to import. */
	public boolean isEmpty() {
		return files.isEmpty() && clipboard.isBlank();
	}
}
