package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.akashi.report.pdf.internal.PdfPage.Line;
import org.akashi.report.pdf.internal.PdfPage.Word;

/** Puts the words of a page, or of a cell, into lines by their places, whatever order the file draws them in. */
final class PdfLines {

	private static final Comparator<Word> FROM_TOP = Comparator.comparingDouble(Word::base);
	private static final Comparator<Word> FROM_LEFT = Comparator.comparingDouble(Word::left);

	private PdfLines() {
	}

	/** The lines from top to bottom. */
	static List<Line> of(List<Word> words) {
		List<Word> sorted = new ArrayList<>(words);
		sorted.sort(FROM_TOP.thenComparing(FROM_LEFT));
		List<List<Word>> rows = new ArrayList<>();
		for (Word word : sorted) {
			List<Word> row = rows.isEmpty() ? null : rows.getLast();
			if (row == null || word.base() - row.getFirst().base() > 0.3f * Math.max(4, Math.min(word.size(), row.getFirst().size()))) {
				row = new ArrayList<>();
				rows.add(row);
			}
			row.add(word);
		}
		raised(rows);
		List<Line> lines = new ArrayList<>(rows.size());
		for (List<Word> row : rows) {
			row.sort(FROM_LEFT);
			float base = row.stream().max(Comparator.comparingDouble(Word::size)).map(Word::base).orElse(0f);
			lines.add(new Line(RightToLeft.inReadingOrder(whole(row)), base));
		}
		return lines;
	}

	/** Small signs a little above or below a line, as notes and formulas have them, belong to it. */
	private static void raised(List<List<Word>> rows) {
		for (int i = 0; i + 1 < rows.size(); i++) {
			List<Word> above = rows.get(i);
			List<Word> below = rows.get(i + 1);
			if (belongs(above, below)) {
				below.addAll(above);
				rows.remove(i--);
			} else if (belongs(below, above)) {
				above.addAll(below);
				rows.remove(i + 1);
				i--;
			}
		}
	}

	private static boolean belongs(List<Word> small, List<Word> line) {
		float size = 0;
		for (Word word : line) {
			size = Math.max(size, word.size());
		}
		if (small.size() > 8 || Math.abs(small.getFirst().base() - line.getFirst().base()) > 0.6f * size) {
			return false;
		}
		for (Word word : small) {
			if (word.size() > 0.85f * size || word.text().length() > 6 || !touches(word, line, size)) {
				return false;
			}
		}
		return true;
	}

	private static boolean touches(Word word, List<Word> line, float size) {
		for (Word other : line) {
			boolean after = Math.abs(word.left() - other.right()) < 0.4f * size;
			boolean before = Math.abs(other.left() - word.right()) < 0.4f * size;
			if (after || before) {
				return true;
			}
		}
		return false;
	}

	/** Joins what only the file divides, and leaves out what it prints twice to make it bold. */
	private static List<Word> whole(List<Word> row) {
		List<Word> words = new ArrayList<>(row.size());
		for (Word word : row) {
			Word last = words.isEmpty() ? null : words.getLast();
			if (last != null && last.text().equals(word.text()) && word.left() - last.left() < 0.25f * word.size()) {
				continue;
			}
			boolean level = last != null && Math.abs(last.base() - word.base()) < 0.15f * word.size();
			float gap = last == null ? 0 : word.left() - last.right();
			boolean glued = level && gap < 0.08f * word.size() && gap > -0.3f * word.size() && last.size() < 1.3f * word.size() && word.size() < 1.3f * last.size();
			boolean sameLink = last != null && (last.target() == null ? word.target() == null : last.target().equals(word.target()));
			if (glued && sameLink) {
				words.set(words.size() - 1, last.joined(word));
			} else {
				words.add(word);
			}
		}
		return words;
	}
}
