package org.akashi.export.document.internal.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes one small TrueType font (ISO/IEC 14496-22) of outlines from several: just the characters of a document. A library
 * for PDF embeds TrueType fonts, but no CFF outlines and no collections, in which the fonts for Japanese of most machines
 * come; cubic curves become quadratic ones that are never more than half a unit of 1/2048 em off.
 */
final class TrueTypeBuilder {

	/** Units of an em. */
	static final int UNITS = 2048;
	private static final int ASCENT = 1900;
	private static final int DESCENT = -500;
	private static final double ERROR = 0.5;
	private static final long CHECKSUM = 0xB1B0AFBAL;

	private record Point(int x, int y, boolean on) {
	}

	private final String name;
	private final List<byte[]> glyphs = new ArrayList<>();
	private final List<int[]> metrics = new ArrayList<>();
	private final TreeMap<Integer, Integer> characters = new TreeMap<>();
	private int mostPoints;
	private int mostContours;
	private final int[] bounds = { Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE };

	TrueTypeBuilder(String name) throws IOException {
		this.name = name;
		GeneralPath box = new GeneralPath();
		box.append(new java.awt.geom.Rectangle2D.Double(100, 0, 800, 1400), false);
		add(box, 1000);
	}

	/** A font of these characters. */
	static byte[] font(String name, SortedMap<Integer, OutlineFont.Glyph> glyphs) throws IOException {
		TrueTypeBuilder builder = new TrueTypeBuilder(name);
		for (Map.Entry<Integer, OutlineFont.Glyph> glyph : glyphs.entrySet()) {
			builder.characters.put(glyph.getKey(), builder.glyphs.size());
			builder.add(glyph.getValue().outline(), glyph.getValue().advance());
		}
		return builder.bytes();
	}

	private void add(GeneralPath outline, int advance) throws IOException {
		List<List<Point>> contours = contours(outline);
		int left = 0;
		if (contours.isEmpty()) {
			glyphs.add(new byte[0]);
		} else {
			int[] box = { Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE };
			int points = 0;
			for (List<Point> contour : contours) {
				points += contour.size();
				for (Point point : contour) {
					grow(box, point.x(), point.y());
				}
			}
			grow(bounds, box[0], box[1]);
			grow(bounds, box[2], box[3]);
			mostPoints = Math.max(mostPoints, points);
			mostContours = Math.max(mostContours, contours.size());
			left = box[0];
			glyphs.add(glyph(contours, box));
		}
		metrics.add(new int[] { Math.clamp(advance, 0, 0xffff), left });
	}

	private static void grow(int[] box, int x, int y) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}

	private static List<List<Point>> contours(GeneralPath outline) {
		List<List<Point>> contours = new ArrayList<>();
		List<Point> contour = new ArrayList<>();
		double[] at = new double[6];
		double x = 0;
		double y = 0;
		for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
			switch (path.currentSegment(at)) {
				case PathIterator.SEG_MOVETO -> {
					close(contour, contours);
					contour = new ArrayList<>();
					contour.add(point(at[0], at[1], true));
					x = at[0];
					y = at[1];
				}
				case PathIterator.SEG_LINETO -> {
					contour.add(point(at[0], at[1], true));
					x = at[0];
					y = at[1];
				}
				case PathIterator.SEG_QUADTO -> {
					contour.add(point(at[0], at[1], false));
					contour.add(point(at[2], at[3], true));
					x = at[2];
					y = at[3];
				}
				case PathIterator.SEG_CUBICTO -> {
					cubic(x, y, at, contour);
					x = at[4];
					y = at[5];
				}
				default -> {
					// closed with the next move
				}
			}
		}
		close(contour, contours);
		return contours;
	}

	private static void close(List<Point> contour, List<List<Point>> contours) {
		if (contour.size() > 1 && contour.getLast().on() && contour.getLast().equals(contour.getFirst())) {
			contour.removeLast();
		}
		if (contour.size() > 2) {
			contours.add(contour);
		}
	}

	/** In as many quadratic parts as keep the error small: it falls with the third power of their number. */
	private static void cubic(double x0, double y0, double[] at, List<Point> contour) {
		double dx = at[4] - 3 * at[2] + 3 * at[0] - x0;
		double dy = at[5] - 3 * at[3] + 3 * at[1] - y0;
		int parts = (int) Math.clamp(Math.ceil(Math.cbrt(Math.sqrt(3) / 36 * Math.hypot(dx, dy) / ERROR)), 1, 16);
		double[] before = { x0, y0 };
		double[] slope = slope(x0, y0, at, 0);
		for (int part = 1; part <= parts; part++) {
			double t = (double) part / parts;
			double[] here = place(x0, y0, at, t);
			double[] next = slope(x0, y0, at, t);
			double third = 1.0 / parts / 3;
			double controlX = (3 * (before[0] + slope[0] * third) + 3 * (here[0] - next[0] * third) - before[0] - here[0]) / 4;
			double controlY = (3 * (before[1] + slope[1] * third) + 3 * (here[1] - next[1] * third) - before[1] - here[1]) / 4;
			contour.add(point(controlX, controlY, false));
			contour.add(point(here[0], here[1], true));
			before = here;
			slope = next;
		}
	}

	private static double[] place(double x0, double y0, double[] at, double t) {
		double s = 1 - t;
		double a = s * s * s;
		double b = 3 * s * s * t;
		double c = 3 * s * t * t;
		double d = t * t * t;
		return new double[] { a * x0 + b * at[0] + c * at[2] + d * at[4], a * y0 + b * at[1] + c * at[3] + d * at[5] };
	}

	private static double[] slope(double x0, double y0, double[] at, double t) {
		double s = 1 - t;
		return new double[] { 3 * s * s * (at[0] - x0) + 6 * s * t * (at[2] - at[0]) + 3 * t * t * (at[4] - at[2]),
				3 * s * s * (at[1] - y0) + 6 * s * t * (at[3] - at[1]) + 3 * t * t * (at[5] - at[3]) };
	}

	private static Point point(double x, double y, boolean on) {
		return new Point((int) Math.clamp(Math.round(x), -16_000, 16_000), (int) Math.clamp(Math.round(y), -16_000, 16_000), on);
	}

	/** Section 5.3.3 of the specification, "glyf": words for all coordinates, no repeats. */
	private static byte[] glyph(List<List<Point>> contours, int[] box) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeShort(contours.size());
		for (int side : box) {
			out.writeShort(side);
		}
		int last = -1;
		for (List<Point> contour : contours) {
			last += contour.size();
			out.writeShort(last);
		}
		out.writeShort(0);
		for (List<Point> contour : contours) {
			for (Point point : contour) {
				out.writeByte(point.on() ? 1 : 0);
			}
		}
		int at = 0;
		for (List<Point> contour : contours) {
			for (Point point : contour) {
				out.writeShort(point.x() - at);
				at = point.x();
			}
		}
		at = 0;
		for (List<Point> contour : contours) {
			for (Point point : contour) {
				out.writeShort(point.y() - at);
				at = point.y();
			}
		}
		return padded(bytes.toByteArray());
	}

	private byte[] bytes() throws IOException {
		TreeMap<String, byte[]> tables = new TreeMap<>();
		ByteArrayOutputStream glyf = new ByteArrayOutputStream();
		ByteArrayOutputStream loca = new ByteArrayOutputStream();
		DataOutputStream places = new DataOutputStream(loca);
		for (byte[] glyph : glyphs) {
			places.writeInt(glyf.size());
			glyf.write(glyph);
		}
		places.writeInt(glyf.size());
		tables.put("glyf", glyf.toByteArray());
		tables.put("loca", loca.toByteArray());
		tables.put("cmap", cmap());
		tables.put("head", head());
		tables.put("hhea", hhea());
		tables.put("hmtx", hmtx());
		tables.put("maxp", shorts(1, 0, glyphs.size(), mostPoints, mostContours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0));
		tables.put("name", names());
		tables.put("OS/2", os2());
		tables.put("post", post());
		return file(tables);
	}

	private byte[] head() {
		int[] box = bounds[0] == Integer.MAX_VALUE ? new int[4] : bounds;
		return shorts(1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0x0003, UNITS, 0, 0, 0, 0, 0, 0, 0, 0, box[0], box[1], box[2], box[3], 0, 8, 2, 1, 0);
	}

	private byte[] hhea() {
		int widest = metrics.stream().mapToInt(metric -> metric[0]).max().orElse(0);
		return shorts(1, 0, ASCENT, DESCENT, 0, widest, 0, 0, widest, 1, 0, 0, 0, 0, 0, 0, 0, metrics.size());
	}

	private byte[] hmtx() {
		int[] values = new int[metrics.size() * 2];
		for (int i = 0; i < metrics.size(); i++) {
			values[2 * i] = metrics.get(i)[0];
			values[2 * i + 1] = metrics.get(i)[1];
		}
		return shorts(values);
	}

	/** Format 12: runs of characters whose glyphs follow each other. */
	private byte[] cmap() throws IOException {
		List<int[]> runs = new ArrayList<>();
		characters.forEach((character, glyph) -> {
			int[] last = runs.isEmpty() ? null : runs.getLast();
			if (last != null && last[1] == character - 1 && last[2] + last[1] - last[0] == glyph - 1) {
				last[1] = character;
			} else {
				runs.add(new int[] { character, character, glyph });
			}
		});
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.write(shorts(0, 1, 3, 10, 0, 12, 12, 0));
		out.writeInt(16 + 12 * runs.size());
		out.writeInt(0);
		out.writeInt(runs.size());
		for (int[] run : runs) {
			out.writeInt(run[0]);
			out.writeInt(run[1]);
			out.writeInt(run[2]);
		}
		return bytes.toByteArray();
	}

	private byte[] names() throws IOException {
		byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
		int[] ids = { 1, 2, 4, 6 };
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(shorts(0, ids.length, 6 + 12 * ids.length));
		for (int id : ids) {
			bytes.write(shorts(3, 1, 0x409, id, text.length, 0));
		}
		bytes.write(text);
		return padded(bytes.toByteArray());
	}

	/** Version 4; any use is allowed (fsType 0): who may not embed a font doesn't come here. */
	private byte[] os2() {
		int first = characters.isEmpty() ? 0 : Math.min(0xffff, characters.firstKey());
		int last = characters.isEmpty() ? 0 : Math.min(0xffff, characters.lastKey());
		return shorts(4, UNITS / 2, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 260, 0, 0, 0, 0, 0, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff,
				0xffff, 0xffff, 0xffff, 0x2020, 0x2020, 0x0040, first, last, ASCENT, DESCENT, 0, ASCENT, -DESCENT, 0, 1, 0, 0, 1050, 1450, 0, 32, 2);
	}

	/** Version 2, in which no glyph has a name: nothing looks for one. */
	private byte[] post() {
		int[] values = java.util.Arrays.copyOf(new int[] { 2, 0, 0, 0, -200, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, glyphs.size() }, 17 + glyphs.size());
		return shorts(values);
	}

	private static byte[] file(TreeMap<String, byte[]> tables) throws IOException {
		ByteArrayOutputStream directory = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(directory);
		int count = tables.size();
		int power = Integer.highestOneBit(count);
		out.writeInt(0x00010000);
		out.write(shorts(count, power * 16, Integer.numberOfTrailingZeros(power), count * 16 - power * 16));
		int place = 12 + 16 * count;
		for (Map.Entry<String, byte[]> table : tables.entrySet()) {
			out.write(table.getKey().getBytes(StandardCharsets.US_ASCII));
			out.writeInt((int) sum(padded(table.getValue())));
			out.writeInt(place);
			out.writeInt(table.getValue().length);
			place += padded(table.getValue()).length;
		}
		for (byte[] table : tables.values()) {
			out.write(padded(table));
		}
		byte[] font = directory.toByteArray();
		int head = 12 + 16 * count;
		for (Map.Entry<String, byte[]> table : tables.headMap("head").entrySet()) {
			head += padded(table.getValue()).length;
		}
		int adjust = (int) (CHECKSUM - sum(font));
		for (int i = 0; i < 4; i++) {
			font[head + 8 + i] = (byte) (adjust >>> 24 - 8 * i);
		}
		return font;
	}

	private static long sum(byte[] bytes) {
		long sum = 0;
		for (int i = 0; i + 3 < bytes.length; i += 4) {
			sum += (bytes[i] & 0xffL) << 24 | (bytes[i + 1] & 0xff) << 16 | (bytes[i + 2] & 0xff) << 8 | bytes[i + 3] & 0xff;
		}
		return sum & 0xffffffffL;
	}

	private static byte[] padded(byte[] bytes) {
		return java.util.Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4);
	}

	private static byte[] shorts(int... values) {
		byte[] bytes = new byte[values.length * 2];
		for (int i = 0; i < values.length; i++) {
			bytes[2 * i] = (byte) (values[i] >> 8);
			bytes[2 * i + 1] = (byte) values[i];
		}
		return bytes;
	}
}
