package org.akashi.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.akashi.report.Block.Kind;
import org.akashi.report.internal.TextAlignment;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class PagePlacesTest {

	/** What the characters of a part stand for in the other form. */
	private static String found(String text, String other, String part) {
		int[] map = TextAlignment.of(text, other);
		int start = text.indexOf(part);
		StringBuilder found = new StringBuilder();
		for (int i = start; i < start + part.length(); i++) {
			if (map[i] >= 0) {
				found.append(other.charAt(map[i]));
			}
		}
		return found.toString();
	}

	@Test
	void blanksDoNotCount() {
		assertArrayEquals(new int[] { 0, -1, 1, 4 }, TextAlignment.of("a bc", "ab  c"));
	}

	@Test
	void dividedWordsAreFoundWhole() {
		String other = "The implant speaks to a com-mand server. It goes on.";
		assertEquals("command", found("The implant speaks to a command server. It goes on.", other, "command"));
	}

	@Test
	void partsInAnotherOrderAreFound() {
		String text = "First column: the loader waits for a minute.\n\nSecond column: the server answers at night.";
		String other = "Second column: the server answers at night. First column: the loader waits for a minute.";
		assertEquals("theserveranswers", found(text, other, "the server answers"));
		assertEquals("theloaderwaits", found(text, other, "the loader waits"));
	}

	@Test
	void whatIsNotThereHasNoPlaceAndShiftsNothing() {
		String text = "A picture of the attack chain in four steps. The group used Rising Sun in 2017.";
		String other = "The group used Rising Sun in 2017.";
		int[] map = TextAlignment.of(text, other);
		assertTrue(Arrays.stream(map, 0, 40).allMatch(place -> place < 0), Arrays.toString(map));
		assertEquals("RisingSun", found(text, other, "Rising Sun"));
	}

	@Test
	void shapesOfLettersDoNotMatter() {
		assertEquals("o\uFB03ce", found("the office network", "the o\uFB03ce network", "office").replace("\uFB03\uFB03\uFB03", "\uFB03"));
		assertEquals("ＡＰＴ２８", found("攻撃者APT28による", "攻撃者ＡＰＴ２８による", "APT28"));
	}

	@Test
	void aTextOfOneSignTakesNoQuadraticTime() {
		String zeros = "0".repeat(200_000);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TextAlignment.of("x" + zeros + "y" + zeros, "z" + zeros + "w" + zeros));
	}

	private static ReportText text(String... pages) throws CoreException {
		ReportTextBuilder builder = new ReportTextBuilder(ReadLimits.DEFAULT, new NullProgressMonitor());
		for (int page = 1; page <= pages.length; page++) {
			builder.page(page);
			for (String block : pages[page - 1].split("\n")) {
				builder.block(Kind.PARAGRAPH, block);
			}
		}
		return builder.build(ReportMetadata.ofType("application/pdf"));
	}

	/** Signs 10 points wide and high, lines 20 points apart. */
	private static PageText page(String... lines) {
		PageText.Builder builder = new PageText.Builder();
		for (int line = 0; line < lines.length; line++) {
			for (int i = 0; i < lines[line].length(); i++) {
				if (lines[line].charAt(i) != ' ') {
					builder.add(lines[line].substring(i, i + 1), 10 * i, 20 * line, 10 * i + 10, 20 * line + 10);
				}
			}
		}
		return builder.build();
	}

	@Test
	void aRangeHasARectangleForEachLine() throws CoreException {
		ReportText text = text("Operation Sharpshooter began.");
		PagePlaces places = PagePlaces.of(text, 1, page("Operation", "Sharpshooter began."));
		assertEquals(List.of(new PageBox(0, 0, 90, 10), new PageBox(0, 20, 120, 30)), places.boxes(0, 22));
		assertEquals(List.of(new PageBox(130, 20, 180, 30)), places.boxes(23, 28));
	}

	@Test
	void aPlaceLeadsBackToTheText() throws CoreException {
		ReportText text = text("One page.", "Operation Sharpshooter began.");
		PagePlaces places = PagePlaces.of(text, 2, page("Operation", "Sharpshooter began."));
		int start = text.text().indexOf("Operation");
		assertEquals(start, places.start());
		assertEquals(text.text().length(), places.end());
		assertEquals(start + 10, places.offsetAt(5, 25), "the S in the second line");
		assertEquals(start + 8, places.offsetAt(95, 5), "close to the end of the first line");
		assertEquals(-1, places.offsetAt(500, 500));
		assertEquals(start + 28, places.nearest(500, 500));
	}

	@Test
	void cellsFarApartKeepTheirOwnRectangles() throws CoreException {
		ReportText text = text("alpha-beta omega-psi");
		PagePlaces places = PagePlaces.of(text, 1, page("alpha-beta                    omega-psi"));
		assertEquals(2, places.boxes(0, 20).size());
	}

	@Test
	void aScannedPageHasNoPlaces() throws CoreException {
		ReportText text = text("Recognised from a picture.");
		PagePlaces places = PagePlaces.of(text, 1, PageText.NONE);
		assertTrue(places.isEmpty());
		assertEquals(List.of(), places.boxes(0, 10));
		assertEquals(-1, places.nearest(5, 5));
	}

	@Test
	void aPageWithoutTextIsEmpty() throws CoreException {
		PagePlaces places = PagePlaces.of(text("Only one page."), 7, page("Nothing of it"));
		assertTrue(places.isEmpty());
		assertEquals(places.start(), places.end());
	}

	@Test
	void lettersOfALigatureShareItsWidth() {
		PageText page = new PageText.Builder().add("ffi", 0, 0, 30, 10).build();
		assertEquals(new PageBox(10, 0, 20, 10), page.box(1));
		assertFalse(page.signs().isEmpty());
	}
}
