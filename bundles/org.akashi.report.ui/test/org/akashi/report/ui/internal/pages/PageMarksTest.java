package org.akashi.report.ui.internal.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.akashi.report.Block;
import org.akashi.report.PagePlaces;
import org.akashi.report.PageText;
import org.akashi.report.Place;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.report.SafePage.Mark;
import org.akashi.report.ui.internal.reading.MarkColors;
import org.akashi.report.ui.internal.review.Items;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class PageMarksTest {

	private static final String LINE = "See hxxp://evil.example/a of Lazarus now";
	private static final ReportText TEXT = new ReportText(LINE, List.of(new Block(Block.Kind.PARAGRAPH, 0, LINE.length(), new Place(1, "", 0, 0, 0, 0), false)),
			List.of(), ReportMetadata.ofType("application/pdf"), List.of(), List.of(), List.of());
	private static final QueueItem URL = Items.mention("u", "url", "hxxp://evil.example/a", 4);
	private static final QueueItem HOST = Items.host("h", "evil.example", 11);
	private static final QueueItem ACTOR = Items.mention("a", "actor", "Lazarus", 29);

	private static PagePlaces places() {
		PageText.Builder page = new PageText.Builder();
		for (int i = 0; i < LINE.length(); i++) {
			if (LINE.charAt(i) != ' ') {
				page.add(LINE.substring(i, i + 1), 10 * i, 0, 10 * i + 10, 12);
			}
		}
		return PagePlaces.of(TEXT, 1, page.build());
	}

	private static PageMarks marks(QueueItem... items) {
		PageMarks marks = new PageMarks();
		marks.take(TEXT.blocks(), List.of(items));
		marks.know(1, places());
		return marks;
	}

	@Test
	void mentionsStandAtTheirPlaces() {
		PageMarks marks = marks(URL, ACTOR);
		assertEquals(ACTOR, marks.at(1, 295, 5));
		assertEquals(URL, marks.at(1, 45, 5));
		assertNull(marks.at(1, 5, 5), "plain text");
		assertNull(marks.at(2, 295, 5), "another page");
	}

	@Test
	void ofNestedMentionsTheInnerIsHit() {
		PageMarks marks = marks(URL, HOST);
		assertEquals(HOST, marks.at(1, 125, 5));
		assertEquals(URL, marks.at(1, 45, 5));
		assertEquals(List.of(URL, HOST), PagePainter.told(marks, 1));
	}

	@Test
	void decisionsAreTakenOver() {
		PageMarks marks = marks(ACTOR);
		marks.take(TEXT.blocks(), List.of(ACTOR.with(Status.ACCEPTED)));
		assertEquals(Status.ACCEPTED, marks.at(1, 295, 5).status());
	}

	@Test
	void aPageWhosePlacesAreNotKnownHasNoMarks() {
		PageMarks marks = new PageMarks();
		marks.take(TEXT.blocks(), List.of(ACTOR));
		assertEquals(List.of(), marks.on(1));
		marks.know(1, places());
		assertEquals(1, marks.on(1).size());
		marks.forget(1);
		assertEquals(List.of(), marks.on(1));
	}

	@Test
	void marksOfAWebPageKnowTheirItems() {
		WebMarks marks = new WebMarks(TEXT.blocks(), List.of(URL, HOST, ACTOR.with(Status.REJECTED)), Map.of("actor", new RGB(160, 0, 0)), false, 1.25);
		assertEquals(List.of("hxxp://", "evil.example", "/a", "Lazarus"),
				marks.marks().stream().map(mark -> LINE.substring(mark.start(), mark.end())).toList());
		for (Mark mark : marks.marks()) {
			QueueItem item = marks.item(mark.key());
			assertTrue(item.span().start() <= mark.start() && item.span().end() >= mark.end(), item.id());
		}
		assertEquals(4, marks.first("u").start());
		assertTrue(marks.style().contains("line-through") && marks.style().contains("zoom:1.25"), marks.style());
		assertNull(marks.item("nothing"));
	}

	@Test
	void coloursOfMarksAreReadableOnPaperInBothThemes() {
		MarkColors dark = colors(new RGB(255, 170, 170));
		MarkColors light = colors(new RGB(160, 0, 0));
		for (MarkColors theme : List.of(dark, light)) {
			PaperColors paper = new PaperColors(theme);
			assertTrue(MarkColors.contrast(paper.line("actor"), PaperColors.WHITE) >= 4.5);
			paper.invert(true);
			assertTrue(MarkColors.contrast(paper.line("actor"), PaperColors.DARK) >= 4.5);
			assertTrue(MarkColors.contrast(paper.currentText(), paper.paper()) >= 4.5);
		}
	}

	private static MarkColors colors(RGB line) {
		return new MarkColors() {

			@Override
			public RGB ground(String type) {
				return new RGB(255, 240, 240);
			}

			@Override
			public RGB line(String type) {
				return line;
			}

			@Override
			public RGB current() {
				return new RGB(255, 230, 120);
			}

			@Override
			public RGB currentText() {
				return new RGB(0, 0, 0);
			}
		};
	}
}
