package org.akashi.analysis.ui.internal.timeline;

import java.time.Instant;

import org.akashi.stix.Period;

/**
 * Where moments are on a line of pixels. Immutable.
 *
 * @param origin milliseconds since 1970 at pixel 0
 * @param pixels pixels a millisecond
 */
record TimeScale(double origin, double pixels) {

	private static final double DAY = 86_400_000d;
	/** From an hour in 40 pixels to a century in 40. */
	private static final double MOST = 40 / (DAY / 24);
	private static final double LEAST = 40 / (DAY * 36_525);

	/** Shows a period in a width, with room at its left and, for labels, at its right. */
	static TimeScale fit(Period period, int width, int left, int right) {
		double from = period.from().toEpochMilli();
		double until = period.until().toEpochMilli();
		double room = Math.max(20, width - left - (double) right);
		// A single day still gets some days around it.
		double length = Math.max(until - from, 14 * DAY);
		double middle = (from + until) / 2;
		double pixels = limited(room / length);
		return new TimeScale(middle - (width + left - right) / 2d / pixels, pixels);
	}

	/** Pixel of a moment. */
	double x(Instant moment) {
		return x(moment.toEpochMilli());
	}

	/** Pixel of milliseconds since 1970. */
	double x(double millis) {
		return (millis - origin) * pixels;
	}

	/** Moment at a pixel. */
	Instant at(double x) {
		return Instant.ofEpochMilli(Math.round(origin + x / pixels));
	}

	/** Closer by a factor; what is at a pixel stays there. */
	TimeScale zoomed(double factor, double x) {
		double next = limited(pixels * factor);
		return new TimeScale(origin + x / pixels - x / next, next);
	}

	/** Moved so that what is at pixel 0 comes to {@code dx}. */
	TimeScale moved(double dx) {
		return new TimeScale(origin - dx / pixels, pixels);
	}

	/** Moved as little as needed for a moment to be in sight. */
	TimeScale revealing(double millis, int width, int margin) {
		double x = x(millis);
		return x < margin ? moved(margin - x) : x > width - margin ? moved(width - margin - x) : this;
	}

	private static double limited(double pixels) {
		return Math.clamp(pixels, LEAST, MOST);
	}
}
