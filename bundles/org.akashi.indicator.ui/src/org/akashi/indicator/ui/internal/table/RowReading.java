package org.akashi.indicator.ui.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads the rows of the table from a case: from its lines, without making objects of them. Worker thread. */
final class RowReading {

	/** Fewer indicators than this part of the case are read one by one. */
	private static final int PART = 8;
	private static final int STEP = 4096;

	private final Case from;
	private final CaseIndex index;
	private final IndicatorLines lines = new IndicatorLines();
	private final Map<String, String> names = new HashMap<>();

	RowReading(Case from) {
		this.from = from;
		index = from.index();
	}

	/** The name of an object by its id, {@code ""} when the case doesn't hold it. */
	String name(String id) {
		return names.computeIfAbsent(id, key -> index.entry(key).map(CaseIndex.Entry::name).orElse(""));
	}

	/** Forgets names, since objects changed. */
	void forgetNames() {
		names.clear();
	}

	/**
	 * Reads all indicators.
	 *
	 * @param progress told now and then how many are read
	 * @throws OperationCanceledException when the monitor says so
	 */
	void all(RowStore rows, IProgressMonitor monitor, IntConsumer progress) throws IOException {
		int count = index.count("indicator");
		if (count > 0 && count < index.size() / PART) {
			for (CaseIndex.Entry entry : index.ofType("indicator")) {
				index.line(entry.id()).flatMap(lines::indicator).ifPresent(facts -> actors(rows, rows.add(facts), facts.id()));
				told(rows, monitor, progress);
			}
		} else if (count > 0) {
			Map<Integer, List<String>> targets = new HashMap<>();
			List<IndicatorLines.Indicates> early = new ArrayList<>();
			index.lines((bytes, offset, length) -> {
				if (IndicatorLines.isIndicator(bytes, offset, length)) {
					lines.indicator(bytes, offset, length).filter(facts -> rows.row(facts.id()) < 0).ifPresent(rows::add);
					told(rows, monitor, progress);
				} else {
					lines.indicates(bytes, offset, length).ifPresent(early::add);
				}
			});
			early.forEach(link -> {
				int row = rows.row(link.source());
				if (row >= 0) {
					targets.computeIfAbsent(row, key -> new ArrayList<>(2)).add(link.target());
				}
			});
			targets.forEach(rows::putActors);
		}
		rows.listed();
	}

	private static void told(RowStore rows, IProgressMonitor monitor, IntConsumer progress) {
		if (rows.rows() % STEP == 0) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			progress.accept(rows.rows());
		}
	}

	/**
	 * Reads again what changed.
	 *
	 * @param touched ids of objects of any type that were added, changed or removed
	 * @return the rows that changed
	 */
	Set<Integer> again(RowStore rows, Set<String> touched) {
		forgetNames();
		Set<Integer> changed = new HashSet<>();
		Set<String> linked = new HashSet<>();
		for (String id : touched) {
			if (id.startsWith("indicator--")) {
				from.read(() -> index.line(id)).flatMap(lines::indicator).ifPresentOrElse(facts -> {
					int row = rows.put(facts);
					actors(rows, row, id);
					changed.add(row);
				}, () -> rows.remove(id));
			} else {
				linked(rows, id, linked);
			}
		}
		for (String id : linked) {
			int row = rows.row(id);
			if (row >= 0 && changed.add(row)) {
				actors(rows, row, id);
				rows.touch();
			}
		}
		return changed;
	}

	/** The indicators whose actors may be others since an object changed. */
	private void linked(RowStore rows, String id, Set<String> linked) {
		if (id.startsWith("relationship--")) {
			java.util.Optional<IndicatorLines.Indicates> link = index.line(id).flatMap(line -> {
				byte[] bytes = line.getBytes(java.nio.charset.StandardCharsets.UTF_8);
				return lines.indicates(bytes, 0, bytes.length);
			});
			if (link.isPresent()) {
				linked.add(link.get().source());
			} else if (index.entry(id).isEmpty()) {
				// Whose it was isn't known any more: all that had one.
				java.util.BitSet present = rows.present();
				for (int row = present.nextSetBit(0); row >= 0; row = present.nextSetBit(row + 1)) {
					if (!rows.actors.text(row).isEmpty()) {
						linked.add(rows.id(row));
					}
				}
			}
		} else {
			index.incoming(id).stream().filter(relation -> relation.kind().equals("indicates")).forEach(relation -> linked.add(relation.source()));
		}
	}

	private void actors(RowStore rows, int row, String id) {
		rows.putActors(row, index.outgoing(id).stream().filter(relation -> relation.kind().equals("indicates")).map(CaseIndex.Relation::target).toList());
	}
}
