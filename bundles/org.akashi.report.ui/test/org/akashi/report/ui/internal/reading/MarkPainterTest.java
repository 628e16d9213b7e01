package org.akashi.report.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Span;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ui.internal.review.Items;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class MarkPainterTest {

	private static final MarkColors COLORS = new MarkColors() {
		@Override
		public RGB ground(String type) {
			return new RGB(255, 200, 200);
		}

		@Override
		public RGB line(String type) {
			return new RGB(160, 0, 0);
		}

		@Override
		public RGB current() {
			return new RGB(255, 230, 120);
		}

		@Override
		public RGB currentText() {
			return new RGB(60, 40, 0);
		}
	};

	private static final QueueItem MARK = Items.mention("m", "actor", "Lazarus", 4);
	private final MarkPainter painter = new MarkPainter(null, COLORS);

	private static MarkRuns runs(boolean boilerplate, QueueItem... items) {
		return new MarkRuns(List.of(new Block(Block.Kind.PARAGRAPH, 0, 30, new Place(0, "", 0, 0, 0, 0), boilerplate)),
				List.of(items));
	}

	private StyleRange mark(QueueItem item) {
		return painter.line(runs(false, item), 0, 30)[1];
	}

	@Test
	void stylesOfALineAreSortedAndDoNotOverlap() {
		StyleRange[] styles = painter.line(runs(false, MARK), 0, 30);
		int end = 0;
		for (StyleRange style : styles) {
			assertEquals(end, style.start);
			end = style.start + style.length;
		}
		assertEquals(30, end);
	}

	@Test
	void stylesAreCutToTheLine() {
		StyleRange[] styles = painter.line(runs(false, MARK), 6, 20);
		assertEquals(6, styles[0].start);
		assertEquals(5, styles[0].length);
		assertEquals(20, styles[1].start + styles[1].length);
	}

	@Test
	void anOpenMentionIsTintedAndUnderlined() {
		StyleRange style = mark(MARK);
		assertTrue(style.underline);
		assertEquals(SWT.UNDERLINE_SINGLE, style.underlineStyle);
		assertFalse(style.strikeout);
		assertNotEquals(COLORS.ground("actor"), style.background.getRGB());
	}

	@Test
	void anAmbiguousMentionHasAWavyLine() {
		assertEquals(SWT.UNDERLINE_SQUIGGLE, mark(Items.ambiguous("a", "Lotus", 4)).underlineStyle);
	}

	@Test
	void anAcceptedMentionHasAStrongTintAndTwoLines() {
		StyleRange style = mark(MARK.with(Status.ACCEPTED));
		assertEquals(SWT.UNDERLINE_DOUBLE, style.underlineStyle);
		assertEquals(COLORS.ground("actor"), style.background.getRGB());
	}

	@Test
	void aRejectedMentionIsStruckThroughWithoutColor() {
		StyleRange style = mark(MARK.with(Status.REJECTED));
		assertTrue(style.strikeout);
		assertNull(style.background);
	}

	@Test
	void theCurrentMentionStandsOut() {
		painter.current("m", true);
		StyleRange style = mark(MARK);
		assertEquals(COLORS.current(), style.background.getRGB());
		assertEquals(COLORS.currentText(), style.foreground.getRGB());
		assertEquals(new RGB(0, 0, 0), style.borderColor.getRGB());
		assertTrue(style.underline, "its status is still seen");
	}

	@Test
	void aCurrentMentionOverTwoLinesIsBoldInsteadOfFramed() {
		painter.current("m", false);
		StyleRange style = mark(MARK);
		assertEquals(SWT.NONE, style.borderStyle);
		assertEquals(SWT.BOLD, style.fontStyle);
	}

	@Test
	void boilerplateIsDimButReadable() {
		StyleRange style = painter.line(runs(true), 0, 30)[0];
		assertNotEquals(new RGB(0, 0, 0), style.foreground.getRGB());
		assertTrue(MarkColors.contrast(style.foreground.getRGB(), new RGB(255, 255, 255)) >= 4.5);
	}

	@Test
	void theSentenceOfAStatementIsTintedAroundItsMentions() {
		painter.sentence(new Span(2, 20));
		StyleRange[] styles = painter.line(runs(false, MARK), 0, 30);
		assertNull(styles[0].background);
		assertEquals(2, styles[1].start);
		assertTrue(styles[1].background != null);
		assertTrue(styles[2].underline);
		assertNull(styles[styles.length - 1].background);
	}

	@Test
	void aFlashCoversMentions() {
		painter.flash(new Span(4, 11));
		assertEquals(COLORS.current(), mark(MARK).background.getRGB());
	}

	@Test
	void aLineWithoutAnythingHasNoStyles() {
		assertEquals(0, painter.line(new MarkRuns(List.of(), List.of(MARK)), 40, 60).length);
	}

	@Test
	void aHostLooksLikeItsUrlUntilItIsDecidedOrCurrent() {
		QueueItem url = Items.mention("url", "url", "http://bad.net/x", 4);
		QueueItem host = Items.mention("host", "domain", "bad.net", 11);
		StyleRange[] open = painter.line(runs(false, url, host), 0, 30);
		assertEquals(5, open.length);
		assertEquals(open[1].background, open[2].background);
		StyleRange[] decided = painter.line(runs(false, url, host.with(Status.REJECTED)), 0, 30);
		assertTrue(decided[2].strikeout);
		assertFalse(decided[1].strikeout || decided[3].strikeout);
		painter.current("host", true);
		StyleRange[] current = painter.line(runs(false, url, host), 0, 30);
		assertNotEquals(current[1].background, current[2].background);
		painter.current("url", true);
		StyleRange[] whole = painter.line(runs(false, url, host), 0, 30);
		assertEquals(whole[1].background, whole[2].background);
		assertEquals(SWT.BORDER_SOLID, whole[2].borderStyle);
		for (int i = 1; i < whole.length; i++) {
			assertTrue(whole[i - 1].start + whole[i - 1].length <= whole[i].start);
		}
	}
}
