package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.indicator.duplicates.Candidate;
import org.akashi.indicator.duplicates.DuplicateGroup;
import org.akashi.indicator.duplicates.Duplicates;
import org.akashi.model.File;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.eclipse.core.runtime.IProgressMonitor;

/** Finds indicators that look for the same among those of the table. Worker thread. */
final class DuplicateSearch {

	private DuplicateSearch() {
	}

	/**
	 * All groups.
	 *
	 * @throws java.util.concurrent.CancellationException when the monitor says so
	 */
	static List<DuplicateGroup> groups(Case open, RowStore rows, IProgressMonitor monitor) {
		List<Candidate> candidates = new ArrayList<>();
		BitSet present = rows.present();
		for (int row = present.nextSetBit(0); row >= 0; row = present.nextSetBit(row + 1)) {
			if (rows.revoked.text(row).isEmpty()) {
				candidates.add(new Candidate(rows.id(row), rows.patterns.text(row), rows.patternTypes.text(row)));
			}
		}
		return Duplicates.find(candidates, files(open, monitor), monitor::isCanceled);
	}

	/** The hashes of each file object that has more than one. */
	private static List<Set<Observable>> files(Case open, IProgressMonitor monitor) {
		List<Set<Observable>> files = new ArrayList<>();
		for (CaseIndex.Entry entry : open.index().ofType("file")) {
			if (monitor.isCanceled()) {
				break;
			}
			Set<Observable> hashes = open.read(() -> {
				Set<Observable> found = new HashSet<>();
				open.index().find(entry.id()).filter(File.class::isInstance)
						.ifPresent(file -> ((File) file).getHashes().forEach(hash -> ObservableParser.parse(hash.getValue()).ifPresent(found::add)));
				return found;
			});
			if (hashes.size() > 1) {
				files.add(hashes);
			}
		}
		return files;
	}

	/**
	 * Indicators side by side: a line for each column of the table, the first cell says which, with ≠ where they differ.
	 *
	 * @param ids the indicators
	 */
	static List<String[]> sides(RowStore rows, Columns columns, List<String> ids) {
		List<String[]> lines = new ArrayList<>();
		for (Column column : columns.all()) {
			String[] line = new String[ids.size() + 1];
			boolean same = true;
			boolean any = false;
			for (int i = 0; i < ids.size(); i++) {
				int row = rows.row(ids.get(i));
				line[i + 1] = row < 0 ? "" : column.cells().text(row);
				same &= line[i + 1].equals(line[1]);
				any |= !line[i + 1].isEmpty();
			}
			line[0] = column.label() + (same ? "" : " ≠");
			if (any) {
				lines.add(line);
			}
		}
		return lines;
	}
}
