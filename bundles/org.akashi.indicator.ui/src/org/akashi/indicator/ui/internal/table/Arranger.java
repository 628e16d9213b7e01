package org.akashi.indicator.ui.internal.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.akashi.stix.Period;

/**
 * Works out which rows are shown and in which order. It remembers the last order and what the last filters let through: a key
 * more in a filter looks only at the rows that are left. Used by one thread at a time.
 */
final class Arranger {

	/** What a filter let through. */
	private record Passed(CellFilter filter, BitSet rows) {
	}

	private final RowStore rows;
	private final Columns columns;
	private int version = -1;
	private List<Arrangement.SortKey> sortedBy = List.of();
	private int[] order;
	private final Map<Column, Passed> passed = new HashMap<>();
	private Map<String, BitSet> found = new HashMap<>();

	Arranger(RowStore rows, Columns columns) {
		this.rows = rows;
		this.columns = columns;
	}

	/**
	 * Arranges the rows.
	 *
	 * @param stop asked now and then whether the answer is still wanted
	 * @return null when it was stopped
	 */
	Lines arrange(Arrangement wanted, BooleanSupplier stop) {
		if (version != rows.version()) {
			version = rows.version();
			order = null;
			passed.clear();
			found.clear();
		}
		BitSet present = rows.present();
		BitSet shown = filtered(wanted, present, stop);
		if (shown == null || !sort(wanted, stop)) {
			return null;
		}
		int all = present.cardinality();
		if (wanted.group() == null) {
			int[] lines = new int[shown.cardinality()];
			int count = 0;
			for (int row : order) {
				if (shown.get(row)) {
					lines[count++] = row;
				}
			}
			return new Lines(lines, count, all, List.of());
		}
		return grouped(wanted, shown, all);
	}

	private BitSet filtered(Arrangement wanted, BitSet present, BooleanSupplier stop) {
		BitSet shown = present;
		passed.keySet().retainAll(wanted.filters().keySet());
		for (Map.Entry<Column, CellFilter> asked : wanted.filters().entrySet()) {
			Passed before = passed.get(asked.getKey());
			BitSet among = before != null && asked.getValue().narrows(before.filter) ? before.rows : present;
			BitSet through = before != null && asked.getValue().equals(before.filter) ? before.rows
					: asked.getKey().cells().matching(asked.getValue(), among);
			passed.put(asked.getKey(), new Passed(asked.getValue(), through));
			shown = and(shown, through, present);
			if (stop.getAsBoolean()) {
				return null;
			}
		}
		Map<String, BitSet> now = new HashMap<>();
		for (String word : wanted.words()) {
			BitSet through = found.get(word);
			if (through == null) {
				BitSet among = found.entrySet().stream().filter(known -> word.contains(known.getKey())).map(Map.Entry::getValue).findFirst()
						.orElse(present);
				through = holding(word, among, stop);
			}
			if (through == null) {
				return null;
			}
			now.put(word, through);
			shown = and(shown, through, present);
		}
		found = now;
		if (wanted.period() != null) {
			shown = valid(wanted.period(), shown);
		}
		return shown;
	}

	private static BitSet and(BitSet shown, BitSet through, BitSet present) {
		BitSet both = shown == present ? (BitSet) shown.clone() : shown;
		both.and(through);
		return both;
	}

	/** The rows that hold a word in any of their cells. */
	private BitSet holding(String word, BitSet among, BooleanSupplier stop) {
		BitSet holding = new BitSet(among.length());
		BitSet left = (BitSet) among.clone();
		CellFilter contains = new CellFilter.Contains(word);
		for (Column column : columns.all()) {
			if (column.kind() == ColumnKind.TEXT || column.kind() == ColumnKind.CHOICE) {
				BitSet more = column.cells().matching(contains, left);
				holding.or(more);
				left.andNot(more);
				if (stop.getAsBoolean()) {
					return null;
				}
			}
		}
		return holding;
	}

	/** A day that isn't known doesn't bound. */
	private BitSet valid(Period period, BitSet among) {
		BitSet valid = new BitSet(among.length());
		for (int row = among.nextSetBit(0); row >= 0; row = among.nextSetBit(row + 1)) {
			int from = rows.from.number(row);
			int until = rows.until.number(row);
			Instant first = from == NumberCells.NONE ? Instant.MIN : LocalDate.ofEpochDay(from).atStartOfDay(ZoneOffset.UTC).toInstant();
			Instant last = until == NumberCells.NONE ? Instant.MAX : LocalDate.ofEpochDay(until).atStartOfDay(ZoneOffset.UTC).toInstant();
			if (period.meets(Period.between(first, last))) {
				valid.set(row);
			}
		}
		return valid;
	}

	private boolean sort(Arrangement wanted, BooleanSupplier stop) {
		List<Arrangement.SortKey> keys = new ArrayList<>(wanted.sort());
		if (wanted.group() != null && keys.stream().noneMatch(key -> key.column().equals(wanted.group()))) {
			keys.add(0, new Arrangement.SortKey(wanted.group(), false));
		} else if (wanted.group() != null) {
			Arrangement.SortKey first = keys.stream().filter(key -> key.column().equals(wanted.group())).findFirst().orElseThrow();
			keys.remove(first);
			keys.add(0, first);
		}
		if (order != null && keys.equals(sortedBy)) {
			return true;
		}
		int[] sorted = order != null ? order.clone() : IntSort.identity(rows.rows());
		if (order != null && keys.size() < 2 || keys.isEmpty()) {
			sorted = IntSort.identity(rows.rows());
		}
		if (!keys.isEmpty()) {
			Cells[] cells = keys.stream().map(key -> key.column().cells()).toArray(Cells[]::new);
			for (Cells one : cells) {
				one.prepareOrder();
			}
			if (!IntSort.sort(sorted, comparing(cells, keys), stop)) {
				order = null;
				return false;
			}
		}
		order = sorted;
		sortedBy = List.copyOf(keys);
		return true;
	}

	private static IntSort.Order comparing(Cells[] cells, List<Arrangement.SortKey> keys) {
		boolean[] down = new boolean[cells.length];
		for (int i = 0; i < down.length; i++) {
			down[i] = keys.get(i).descending();
		}
		return (one, other) -> {
			for (int i = 0; i < cells.length; i++) {
				int found = cells[i].compare(one, other);
				if (found != 0) {
					return down[i] ? -found : found;
				}
			}
			return Integer.compare(one, other);
		};
	}

	private Lines grouped(Arrangement wanted, BitSet shown, int all) {
		Cells cells = wanted.group().cells();
		List<Lines.Group> groups = new ArrayList<>();
		int[] lines = new int[shown.cardinality() + 16];
		int count = 0;
		int passing = 0;
		String label = null;
		boolean open = true;
		int members = 0;
		for (int row : order) {
			if (!shown.get(row)) {
				continue;
			}
			passing++;
			String text = cells.text(row);
			if (!text.equals(label)) {
				close(groups, members);
				label = text;
				open = !wanted.collapsed().contains(text);
				groups.add(new Lines.Group(text, 0, open));
				members = 0;
				lines = room(lines, count);
				lines[count++] = -groups.size();
			}
			members++;
			if (open) {
				lines = room(lines, count);
				lines[count++] = row;
			}
		}
		close(groups, members);
		return new Lines(java.util.Arrays.copyOf(lines, count), passing, all, List.copyOf(groups));
	}

	private static int[] room(int[] lines, int count) {
		return count < lines.length ? lines : java.util.Arrays.copyOf(lines, lines.length * 2);
	}

	private static void close(List<Lines.Group> groups, int members) {
		if (!groups.isEmpty()) {
			Lines.Group last = groups.getLast();
			groups.set(groups.size() - 1, new Lines.Group(last.label(), members, last.open()));
		}
	}
}
