package org.akashi.analysis.ui.internal.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

/** Numbers are readable on every ground, in both themes and on paper. */
class PaletteTest {

	@Test
	void numbersAreReadableOnEveryGround() {
		for (Palette palette : List.of(Palette.paper(), Palette.night())) {
			for (int largest = 1; largest < 40; largest++) {
				for (int count = 0; count <= largest; count++) {
					RGB ground = palette.heat(count, largest);
					RGB ink = count > 0 ? Palette.ink(ground) : palette.text();
					assertTrue(Palette.contrast(ink, ground) >= Palette.READABLE, count + " of " + largest + " on " + ground);
				}
			}
		}
	}

	@Test
	void textsAndFramesAreReadableOnTheGround() {
		for (Palette palette : List.of(Palette.paper(), Palette.night())) {
			assertTrue(Palette.contrast(palette.text(), palette.ground()) >= Palette.READABLE);
			assertTrue(Palette.contrast(palette.quiet(), palette.ground()) >= Palette.READABLE);
			assertTrue(Palette.contrast(palette.focus(), palette.ground()) >= 3);
			assertTrue(Palette.contrast(Palette.ink(palette.empty()), palette.empty()) >= Palette.READABLE);
		}
	}

	@Test
	void moreIsMoreAndOneDiffersFromNone() {
		Palette palette = Palette.paper();
		assertEquals(palette.empty(), palette.heat(0, 9));
		assertEquals(palette.least(), palette.heat(1, 9));
		assertEquals(palette.most(), palette.heat(9, 9));
		assertEquals(palette.most(), palette.heat(12, 9));
		assertNotEquals(palette.empty(), palette.heat(1, 1));
	}

	@Test
	void everyGroundHasAnInk() {
		for (int grey = 0; grey < 256; grey++) {
			RGB ground = new RGB(grey, grey, grey);
			assertTrue(Palette.contrast(Palette.ink(ground), ground) >= Palette.READABLE, ground.toString());
		}
	}
}
