package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.report.pdf.internal.PdfRulings.Ruling;

/** One page: its lines, the tables that it rules, and what it draws. Coordinates are in points from the top left corner as it is read. */
final class PdfPage {

	/**
	 * Words without white space.
	 *
	 * @param base   distance of the base line from the top of the page
	 * @param target address of the link over it, or null
	 */
	record Word(String text, float left, float right, float base, float size, boolean bold, String target) {

		Word joined(Word next) {
			return new Word(text + next.text, left, next.right, base, Math.max(size, next.size), bold && next.bold,
					target == null ? next.target : target);
		}
	}

	/** Words beside each other that are apart from others by a wide gap. */
	record Segment(List<Word> words) {

		float left() {
			return words.getFirst().left();
		}

		float right() {
			return words.getLast().right();
		}

		String text() {
			StringBuilder text = new StringBuilder();
			for (Word word : words) {
				text.append(text.isEmpty() ? "" : " ").append(word.text());
			}
			return text.toString();
		}
	}

	/** One line: its segments from left to right. */
	static final class Line implements PdfElement {

		private final List<Segment> segments;
		private final List<Segment> parts;
		private final List<Word> words;
		private final String text;
		private final float base;
		private final float size;
		private final boolean bold;
		private boolean furniture;

		Line(List<Word> words, float base) {
			this.words = List.copyOf(words);
			this.base = base;
			float largest = 0;
			boolean allBold = true;
			StringBuilder all = new StringBuilder();
			for (Word word : words) {
				largest = Math.max(largest, word.size());
				allBold &= word.bold();
				all.append(all.isEmpty() ? "" : " ").append(word.text());
			}
			segments = split(words, 1.5f);
			parts = segments.size() == words.size() ? segments : split(words, 0.7f);
			size = largest;
			bold = allBold;
			text = all.toString();
		}

		private static List<Segment> split(List<Word> words, float gap) {
			List<Segment> segments = new ArrayList<>();
			int start = 0;
			for (int i = 1; i < words.size(); i++) {
				if (words.get(i).left() - words.get(i - 1).right() > gap * Math.max(6, words.get(i).size())) {
					segments.add(new Segment(List.copyOf(words.subList(start, i))));
					start = i;
				}
			}
			segments.add(new Segment(List.copyOf(words.subList(start, words.size()))));
			return segments;
		}

		/** One part of a line, as a line of its own. */
		Line(Segment segment, Line of) {
			this(segment.words(), of.base);
			furniture = of.furniture;
		}

		List<Segment> segments() {
			return segments;
		}

		/** Words that are apart from others by more than the blanks of most texts: cells, where they are full. */
		List<Segment> parts() {
			return parts;
		}

		List<Word> words() {
			return words;
		}

		float base() {
			return base;
		}

		float size() {
			return size;
		}

		boolean bold() {
			return bold;
		}

		float left() {
			return words.getFirst().left();
		}

		float right() {
			return words.getLast().right();
		}

		String text() {
			return text;
		}

		/** Whether it belongs to the page, not to the text: running titles, page numbers, legal lines. */
		@Override
		public boolean isFurniture() {
			return furniture;
		}

		void markAsFurniture() {
			furniture = true;
		}
	}

	private final int number;
	private final float width;
	private final float height;
	private final List<Word> words;
	private final List<Line> lines = new ArrayList<>();
	private final List<Line> turned;
	private final List<PdfTable> tables = new ArrayList<>();
	private final List<RuledGrid> boxes = new ArrayList<>();
	private final List<Ruling> levels;
	private final float pictured;
	private final int unread;

	/**
	 * @param number   from 1
	 * @param words    those that are read in the page's main direction
	 * @param grids    what ruling lines enclose
	 * @param levels   level ruling lines
	 * @param turned   lines in other directions
	 * @param pictured which part of the page pictures cover, 0 to 1
	 * @param unread   characters of which the document does not say what they are
	 */
	PdfPage(int number, float width, float height, List<Word> words, List<RuledGrid> grids, List<Ruling> levels, List<Line> turned,
			float pictured, int unread) {
		this.number = number;
		this.width = width;
		this.height = height;
		this.words = new ArrayList<>(words);
		this.levels = levels;
		this.turned = turned;
		this.pictured = pictured;
		this.unread = unread;
		for (RuledGrid grid : grids) {
			if (grid.columns() > 1) {
				grid.table(this.words).ifPresent(table -> take(grid, table));
			} else {
				boxes.add(grid);
			}
		}
		layOut();
	}

	/** A page of which nothing could be read. */
	static PdfPage empty(int number) {
		return new PdfPage(number, 0, 0, List.of(), List.of(), List.of(), List.of(), 0, 0);
	}

	/** The words that are in no table. */
	List<Word> words() {
		return words;
	}

	private void take(RuledGrid grid, PdfTable table) {
		tables.add(table);
		words.removeIf(grid::contains);
	}

	/** Makes the box a row of the table that goes on from the page before. */
	void takeBox(RuledGrid box, PdfTable table) {
		take(box, table);
		boxes.remove(box);
		layOut();
	}

	private void layOut() {
		List<Line> before = lines.stream().filter(Line::isFurniture).toList();
		lines.clear();
		lines.addAll(PdfLines.of(words));
		for (Line line : lines) {
			if (before.stream().anyMatch(other -> other.base() == line.base() && other.text().equals(line.text()))) {
				line.markAsFurniture();
			}
		}
	}

	int number() {
		return number;
	}

	float width() {
		return width;
	}

	float height() {
		return height;
	}

	/** From top to bottom, without those of ruled tables. */
	List<Line> lines() {
		return lines;
	}

	/** Lines that stand upright or upside down beside the text. */
	List<Line> turned() {
		return turned;
	}

	/** Level ruling lines, which may divide rows. */
	List<Ruling> levels() {
		return levels;
	}

	/** The tables with ruling lines. */
	List<PdfTable> tables() {
		return tables;
	}

	/** Frames around text that are no tables by themselves. */
	List<RuledGrid> boxes() {
		return boxes;
	}

	float pictured() {
		return pictured;
	}

	int unread() {
		return unread;
	}

	/** The number of visible characters. */
	int characters() {
		int count = 0;
		for (Line line : lines) {
			count += line.text().length();
		}
		for (PdfTable table : tables) {
			count += table.characters();
		}
		return count;
	}

	/** Whether the height lies where running titles and page numbers stand. */
	boolean isMargin(float base) {
		return base < height * 0.1f || base > height * 0.9f;
	}
}
