package org.akashi.report.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkColorsTest {

	private static final RGB BLACK = new RGB(0, 0, 0);
	private static final RGB WHITE = new RGB(255, 255, 255);

	@Test
	void contrastIsThatOfTheGuidelines() {
		assertEquals(21, MarkColors.contrast(BLACK, WHITE), 0.001);
		assertEquals(1, MarkColors.contrast(WHITE, WHITE), 0.001);
		assertEquals(4.54, MarkColors.contrast(new RGB(118, 118, 118), WHITE), 0.01);
	}

	@Test
	void blendingGoesFromOneColorToTheOther() {
		assertEquals(BLACK, MarkColors.blend(BLACK, WHITE, 1));
		assertEquals(WHITE, MarkColors.blend(BLACK, WHITE, 0));
		assertEquals(new RGB(128, 128, 128), MarkColors.blend(BLACK, WHITE, 0.5));
	}

	@ParameterizedTest
	@CsvSource({ "0,0,0,255,255,255", "255,255,255,0,0,0", "220,220,220,47,47,47", "51,51,51,247,247,247" })
	void dimTextStaysReadable(int r, int g, int b, int br, int bg, int bb) {
		RGB background = new RGB(br, bg, bb);
		assertTrue(MarkColors.contrast(MarkColors.dim(new RGB(r, g, b), background), background) >= 4.5);
	}

	@Test
	void textThatIsHardlyReadableIsNotDimmed() {
		RGB grey = new RGB(130, 130, 130);
		assertEquals(grey, MarkColors.dim(grey, WHITE));
	}
}
