package org.akashi.report.ui.internal.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.akashi.report.ReadLimits;

/**
 * What a person wants to import.
 *
 * @param files       files and folders, folders with all below them
 * @param clipboard   text to import as a report of its own, or {@code ""}
 * @param acceptAbove confidence from which mentions are accepted at once, 0 to 100; {@link #NONE} accepts nothing
 * @param limits      bounds on reading each report
 * @param choices     as what files are taken; those not in it as they are recognised
 */
public record ImportOrder(List<Path> files, String clipboard, int acceptAbove, ReadLimits limits, Map<Path, FileChoice> choices) {

	/** Accepts nothing without a person. */
	public static final int NONE = 101;

	public ImportOrder {
		files = List.copyOf(files);
		choices = Map.copyOf(choices);
	}

	/** Files that are taken as they are recognised. */
	public ImportOrder(List<Path> files, String clipboard, int acceptAbove, ReadLimits limits) {
		this(files, clipboard, acceptAbove, limits, Map.of());
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
