package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one page. Coordinates are in points, from the top left corner as the page is read.
 *
 * @param number from 1
 * @param lines  from top to bottom
 * @param width  of the page
 * @param height of the page
 */
record PdfPage(int number, List<Line> lines, float width, float height) {

	/** Words without white space; {@code target} is the address of the link over it, or null. */
	record Word(String text, float left, float right, float size, boolean bold, String target) {
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
	static final class Line {

		private final List<Segment> segments = new ArrayList<>();
		private final float base;
		private final float size;
		private final boolean bold;
		private boolean furniture;

		/** @param base distance of the base line from the top of the page */
		Line(List<Word> words, float base) {
			this.base = base;
			this.size = (float) words.stream().mapToDouble(Word::size).max().orElse(0);
			this.bold = words.stream().allMatch(Word::bold);
			List<Word> run = new ArrayList<>();
			for (Word word : words) {
				if (!run.isEmpty() && word.left() - run.getLast().right() > 1.5f * Math.max(6, word.size())) {
					segments.add(new Segment(List.copyOf(run)));
					run.clear();
				}
				run.add(word);
			}
			segments.add(new Segment(List.copyOf(run)));
		}

		/** One part of a line, as a line of its own. */
		Line(Segment segment, Line of) {
			this(segment.words(), of.base);
			furniture = of.furniture;
		}

		List<Segment> segments() {
			return segments;
		}

		List<Word> words() {
			return segments.stream().flatMap(segment -> segment.words().stream()).toList();
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
			return segments.getFirst().left();
		}

		float right() {
			return segments.getLast().right();
		}

		String text() {
			StringBuilder text = new StringBuilder();
			segments.forEach(segment -> text.append(text.isEmpty() ? "" : " ").append(segment.text()));
			return text.toString();
		}

		/** Whether it belongs to the page, not to the text: running titles, page numbers, legal lines. */
		boolean isFurniture() {
			return furniture;
		}

		void markAsFurniture() {
			furniture = true;
		}
	}
}
