package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.report.pdf.internal.PdfPage.Line;
import org.akashi.report.pdf.internal.PdfPage.Segment;

/** Puts pages that are set in two columns into the order in which they are read. */
final class PdfColumns {

	private static final int ENOUGH_LINES = 12;
	private static final int WIDE = 28;

	private PdfColumns() {
	}

	static List<Line> inReadingOrder(PdfPage page) {
		List<Line> pairs = page.lines().stream().filter(line -> line.segments().size() == 2 && !line.isFurniture()).toList();
		long body = page.lines().stream().filter(line -> !line.isFurniture()).count();
		if (pairs.size() < ENOUGH_LINES || pairs.size() * 2 < body) {
			return page.lines();
		}
		float gutter = gutter(pairs);
		long aligned = pairs.stream().filter(line -> Math.abs(line.segments().get(1).left() - gutter) <= 6).count();
		boolean prose = average(pairs, 0) >= WIDE && average(pairs, 1) >= WIDE;
		if (aligned * 5 < pairs.size() * 4L || !prose) {
			return page.lines();
		}
		return order(page.lines(), gutter);
	}

	private static float gutter(List<Line> pairs) {
		List<Float> lefts = new ArrayList<>(pairs.stream().map(line -> line.segments().get(1).left()).toList());
		lefts.sort(null);
		return lefts.get(lefts.size() / 2);
	}

	private static double average(List<Line> pairs, int segment) {
		return pairs.stream().mapToInt(line -> line.segments().get(segment).text().length()).average().orElse(0);
	}

	private static List<Line> order(List<Line> lines, float gutter) {
		List<Line> ordered = new ArrayList<>();
		List<Line> left = new ArrayList<>();
		List<Line> right = new ArrayList<>();
		for (Line line : lines) {
			boolean across = line.isFurniture()
					|| line.segments().stream().anyMatch(s -> s.left() < gutter - 6 && s.right() > gutter);
			if (across) {
				ordered.addAll(left);
				ordered.addAll(right);
				left.clear();
				right.clear();
				ordered.add(line);
				continue;
			}
			for (Segment segment : line.segments()) {
				(segment.left() < gutter - 6 ? left : right).add(new Line(segment, line));
			}
		}
		ordered.addAll(left);
		ordered.addAll(right);
		return ordered;
	}
}
