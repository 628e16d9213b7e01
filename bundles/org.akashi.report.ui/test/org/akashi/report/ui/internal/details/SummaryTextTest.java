package org.akashi.report.ui.internal.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Span;
import org.akashi.review.ReviewSummary;
import org.akashi.review.ReviewSummary.Kind;
import org.akashi.review.ReviewSummary.Line;
import org.akashi.review.ReviewSummary.Part;
import org.junit.jupiter.api.Test;

class SummaryTextTest {

	private static final Line NEW = new Line(Kind.NEW, Part.OBJECT, "malware--1", "malware", "Rising Sun", "", "", true, 3, new Span(0, 10),
			"It used\nRising Sun.", 2, List.of("a", "b", "c"));
	private static final Line MOVED = new Line(Kind.CONTRADICTS, Part.PROPERTY, "campaign--1", "first_seen", "Operation X", "2017-09", "2018-10",
			true, 1, new Span(20, 40), "It began in 2017.", 0, List.of("d"));
	private static final Line REFUSED = new Line(Kind.CONTRADICTS, Part.PROPERTY, "", "last_seen", "Operation X", "2020", "2019", false, 1,
			new Span(50, 60), "It goes on.", 0, List.of("e"));
	private static final Line USES = new Line(Kind.CONFIRMS, Part.RELATIONSHIP, "relationship--1", "uses", "APT1", "Rising Sun", "", true, 1,
			new Span(70, 90), "APT1 used it.", 0, List.of("f"));

	private static SummaryText text(Line... lines) {
		return SummaryText.of(new ReviewSummary("0".repeat(64), "Title", 1, 5, 2, List.of(lines)));
	}

	@Test
	void contradictionsComeFirstThenWhatIsNewThenWhatConfirms() {
		List<Kind> headings = text(NEW, USES, MOVED).parts().stream().filter(part -> part.heading() != null).map(SummaryText.Part::heading).toList();
		assertEquals(List.of(Kind.CONTRADICTS, Kind.NEW, Kind.CONFIRMS), headings);
	}

	@Test
	void aMovedDateSaysFromWhatToWhat() {
		assertTrue(SummaryText.words(MOVED).endsWith("2018-10 → 2017-09"), SummaryText.words(MOVED));
		assertTrue(SummaryText.words(REFUSED).endsWith("2019 → 2020, not taken"), SummaryText.words(REFUSED));
	}

	@Test
	void placesAreCounted() {
		assertTrue(SummaryText.words(NEW).startsWith("Rising Sun (") && SummaryText.words(NEW).endsWith("3 places"), SummaryText.words(NEW));
	}

	@Test
	void partsAreWhereTheyStandInTheText() {
		SummaryText text = text(NEW, USES, MOVED, REFUSED);
		for (SummaryText.Part part : text.parts()) {
			String piece = text.body().substring(part.start(), part.start() + part.length());
			assertEquals(-1, piece.indexOf('\n'), piece);
			if (part.quote()) {
				assertTrue(piece.contains(part.line().quote().replaceAll("\\s+", " ")), piece);
			} else if (part.line() != null) {
				assertEquals("• " + SummaryText.words(part.line()), piece);
			}
		}
		assertEquals(3 + 4 + 4, text.parts().size());
	}

	@Test
	void copiedItSaysTheReportAndTheCounts() {
		assertTrue(text(NEW).text().startsWith("Title\n1 open · 5 accepted · 2 rejected\n\nNew (1)\n"), text(NEW).text());
		assertTrue(text(NEW).text().contains("“It used Rising Sun.” (page 2)"), text(NEW).text());
	}

	@Test
	void withoutLinesItSaysSo() {
		assertEquals("Nothing has been accepted yet.", text().body());
	}
}
