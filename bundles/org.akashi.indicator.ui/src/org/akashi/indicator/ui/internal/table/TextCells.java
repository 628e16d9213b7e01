package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Cells with texts of their own. Some hundred of them are one string, since a search within one long string is what the
 * processor does fastest; the strings in lower case are the same objects where nothing is in upper case.
 */
final class TextCells extends Cells {

	private static final int ROWS = 512;

	/** Some rows as one string; its lines are the cells, though a cell may hold line breaks. */
	private record Block(String text, String lower, int[] starts) {

		static Block of(String[] cells, int count) {
			int[] starts = new int[count + 1];
			StringBuilder all = new StringBuilder();
			for (int i = 0; i < count; i++) {
				starts[i] = all.length();
				all.append(cells[i]).append('\n');
			}
			starts[count] = all.length();
			String text = all.toString();
			return new Block(text, lower(text), starts);
		}

		/** Character by character, so that places in both are the same. */
		private static String lower(String text) {
			int at = 0;
			while (at < text.length() && Character.toLowerCase(text.charAt(at)) == text.charAt(at)) {
				at++;
			}
			if (at == text.length()) {
				return text;
			}
			char[] lower = text.toCharArray();
			for (int i = at; i < lower.length; i++) {
				lower[i] = Character.toLowerCase(lower[i]);
			}
			return new String(lower);
		}

		int count() {
			return starts.length - 1;
		}

		String cell(int at) {
			return text.substring(starts[at], starts[at + 1] - 1);
		}

		/** The cell that a place stands in. */
		int at(int place) {
			int found = Arrays.binarySearch(starts, place);
			return found >= 0 ? found : -found - 2;
		}
	}

	private volatile Block[] blocks = new Block[0];
	private final String[] open = new String[ROWS];
	private int opened;

	/** Adds a cell behind the last one; it can be read after {@link #seal}. */
	void add(String text) {
		if (opened == 0 && blocks.length > 0 && last().count() < ROWS) {
			Block last = last();
			for (int i = 0; i < last.count(); i++) {
				open[i] = last.cell(i);
			}
			opened = last.count();
			blocks = Arrays.copyOf(blocks, blocks.length - 1);
		}
		open[opened++] = text;
		if (opened == ROWS) {
			seal();
		}
	}

	/** Makes what was added readable. */
	void seal() {
		if (opened > 0) {
			Block[] more = Arrays.copyOf(blocks, blocks.length + 1);
			more[more.length - 1] = Block.of(open, opened);
			blocks = more;
			opened = 0;
		}
	}

	private Block last() {
		return blocks[blocks.length - 1];
	}

	/** Takes the cells of another in place of its own. */
	void become(List<String> texts) {
		blocks = new Block[0];
		opened = 0;
		List<Block> made = new ArrayList<>(texts.size() / ROWS + 1);
		for (int from = 0; from < texts.size(); from += ROWS) {
			String[] part = texts.subList(from, Math.min(texts.size(), from + ROWS)).toArray(String[]::new);
			made.add(Block.of(part, part.length));
		}
		blocks = made.toArray(Block[]::new);
	}

	@Override
	String text(int row) {
		Block[] all = blocks;
		int block = row / ROWS;
		return block < all.length && row % ROWS < all[block].count() ? all[block].cell(row % ROWS) : "";
	}

	@Override
	void put(int row, String text) {
		seal();
		int at = row / ROWS;
		if (at >= blocks.length || row % ROWS >= blocks[at].count()) {
			add(text);
			seal();
		} else if (!text.equals(text(row))) {
			Block block = blocks[at];
			String[] cells = new String[block.count()];
			for (int i = 0; i < cells.length; i++) {
				cells[i] = i == row % ROWS ? text : block.cell(i);
			}
			Block[] changed = blocks.clone();
			changed[at] = Block.of(cells, cells.length);
			blocks = changed;
		}
	}

	@Override
	int compare(int one, int other) {
		Block[] all = blocks;
		Block a = all[one / ROWS];
		Block b = all[other / ROWS];
		int i = one % ROWS;
		int j = other % ROWS;
		return TextOrder.compare(a.lower, a.starts[i], a.starts[i + 1] - 1, b.lower, b.starts[j], b.starts[j + 1] - 1);
	}

	@Override
	BitSet matching(CellFilter filter, BitSet among) {
		if (!(filter instanceof CellFilter.Contains contains)) {
			return super.matching(filter, among);
		}
		BitSet found = new BitSet(among.length());
		Block[] all = blocks;
		for (int i = 0; i < all.length; i++) {
			int first = among.nextSetBit(i * ROWS);
			if (first < 0) {
				break;
			}
			if (first < (i + 1) * ROWS) {
				search(all[i], i * ROWS, first - i * ROWS, contains.lower(), among, found);
			}
		}
		return found;
	}

	private static void search(Block block, int row, int from, String wanted, BitSet among, BitSet found) {
		if (from >= block.count()) {
			return;
		}
		int at = block.lower.indexOf(wanted, block.starts[from]);
		while (at >= 0) {
			int cell = block.at(at);
			if (cell >= block.count()) {
				return;
			}
			if (at + wanted.length() < block.starts[cell + 1]) {
				if (among.get(row + cell)) {
					found.set(row + cell);
				}
			}
			int next = among.nextSetBit(row + cell + 1) - row;
			if (next < 0 || next >= block.count()) {
				return;
			}
			at = block.lower.indexOf(wanted, block.starts[next]);
		}
	}
}
