package org.akashi.graph.ui.internal.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RasterTest {

	private static Raster white() {
		Raster raster = new Raster(100, 80);
		raster.fill(0xffffff);
		return raster;
	}

	private static long painted(Raster raster) {
		return Arrays.stream(raster.pixels).filter(pixel -> pixel != 0xffffff).count();
	}

	@Test
	void aLineJoinsItsEnds() {
		Raster raster = white();
		raster.line(10, 10, 60, 30, 0, false, 0, 0);
		assertEquals(0, raster.pixels[10 * 100 + 10]);
		assertEquals(0, raster.pixels[30 * 100 + 60]);
		assertEquals(51, painted(raster));
	}

	@Test
	void dashesLeaveGaps() {
		Raster raster = white();
		raster.line(0, 5, 99, 5, 0, false, 6, 4);
		assertEquals(60, painted(raster));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void linesFromFarOutsideAreClippedNotThrown(boolean smooth) {
		Raster raster = white();
		Random random = new Random(3);
		for (int i = 0; i < 5000; i++) {
			raster.line(random.nextGaussian() * 1e5, random.nextGaussian() * 1e5, random.nextGaussian() * 300, random.nextGaussian() * 300, 0, smooth,
					i % 3 == 0 ? 4 : 0, 3);
		}
		raster.line(-1e9, 40, 1e9, 40, 0, smooth, 0, 0);
		assertTrue(painted(raster) > 100);
	}

	@Test
	void smoothLinesHaveSoftEdges() {
		Raster raster = white();
		raster.line(5, 5, 90, 50, 0, true, 0, 0);
		assertTrue(Arrays.stream(raster.pixels).map(pixel -> pixel & 255).filter(grey -> grey > 30 && grey < 220).count() > 40);
	}

	@ParameterizedTest
	@EnumSource(Shape.class)
	void eachSignHasItsSizeAndStaysInThePicture(Shape shape) {
		Raster raster = white();
		raster.dot(50, 40, 10, shape, 0x112233, true);
		long pixels = painted(raster);
		assertTrue(pixels > 120 && pixels < 480, shape + " has " + pixels);
		raster.dot(-3, -3, 10, shape, 0, true);
		raster.dot(105, 85, 10, shape, 0, false);
		raster.dot(1e6, 1e6, 10, shape, 0, true);
	}

	@Test
	void signsDifferByShapeNotByColourAlone() {
		long[] pixels = Arrays.stream(Shape.values()).mapToLong(shape -> {
			Raster raster = white();
			raster.dot(50, 40, 12, shape, 0, false);
			return Arrays.hashCode(raster.pixels);
		}).distinct().toArray();
		assertEquals(Shape.values().length, pixels.length);
	}
}
