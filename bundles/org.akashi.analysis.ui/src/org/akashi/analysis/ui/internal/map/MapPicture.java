package org.akashi.analysis.ui.internal.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.akashi.analysis.targeting.NaturalEarth;
import org.akashi.analysis.targeting.WorldOutlines;
import org.akashi.analysis.ui.internal.cells.Cell;
import org.akashi.analysis.ui.internal.cells.CellPicture;
import org.akashi.analysis.ui.internal.cells.FittedText;
import org.akashi.analysis.ui.internal.cells.Palette;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** A map of the world whose countries are coloured by number; small ones are dots. */
final class MapPicture implements CellPicture {

	/** A country with a number. */
	record Counted(String code, String name, int count) {
	}

	private static final int PAD = 4;
	/** How far a number may go from its country to be free, in steps, and in how many directions. */
	private static final int MOST_AWAY = 6;
	private static final int TURNS = 12;
	/** Points nearer to each other than this, in pixels, are one. */
	private static final int APART = 2;
	/** Rings of so few numbers stay as they are. */
	private static final int SIMPLE = 12;
	/** What lies south of it holds nobody. */
	private static final double SOUTH = -56.5;
	private static final double NORTH = 83.7;

	/** A country on the screen. */
	private record Shape(WorldOutlines.Country country, List<int[]> rings, Rectangle bounds, Rectangle main, Point label) {
	}

	private final Map<String, Counted> counted;
	private final int largest;
	private final List<Cell> cells = new ArrayList<>();
	private final List<Shape> shapes = new ArrayList<>();
	private MapSection section;
	private int line;

	MapPicture(Map<String, Counted> counted, MapSection section) {
		this.counted = counted;
		this.section = section;
		largest = counted.values().stream().mapToInt(Counted::count).max().orElse(0);
	}

	/** Shows another part of the world. */
	void move(MapSection to) {
		section = to;
	}

	MapSection section() {
		return section;
	}

	@Override
	public Point layout(GC gc, Point space) {
		shapes.clear();
		cells.clear();
		line = gc.getFontMetrics().getHeight();
		double width = 2 * NaturalEarth.HALF_WIDTH;
		double height = NaturalEarth.y(NORTH) - NaturalEarth.y(SOUTH);
		double fit = Math.max(1, Math.min((space.x - 2 * PAD) / width, (space.y - 2 * PAD) / height));
		double scale = fit * section.zoom();
		double left = space.x / 2.0 - section.x() * scale;
		double top = space.y / 2.0 + (section.y() + (NaturalEarth.y(NORTH) + NaturalEarth.y(SOUTH)) / 2) * scale;
		for (WorldOutlines.Country country : WorldOutlines.all()) {
			if (!country.code().equals("AQ")) {
				shapes.add(shape(country, scale, left, top));
			}
		}
		shapes.stream().filter(shape -> counted.containsKey(shape.country().code()))
				.sorted(Comparator.comparing((Shape shape) -> -counted.get(shape.country().code()).count())
						.thenComparing(shape -> shape.country().code()))
				.forEach(shape -> cells.add(cell(gc, shape)));
		return space;
	}

	private static Shape shape(WorldOutlines.Country country, double scale, double left, double top) {
		List<int[]> rings = new ArrayList<>();
		Rectangle main = new Rectangle(0, 0, 0, 0);
		int minX = Integer.MAX_VALUE;
		int minY = Integer.MAX_VALUE;
		int maxX = Integer.MIN_VALUE;
		int maxY = Integer.MIN_VALUE;
		for (double[] ring : country.rings()) {
			int[] points = points(ring, scale, left, top);
			rings.add(points);
			Rectangle part = bounds(points);
			main = part.width * part.height > main.width * main.height ? part : main;
			minX = Math.min(minX, part.x);
			maxX = Math.max(maxX, part.x + part.width);
			minY = Math.min(minY, part.y);
			maxY = Math.max(maxY, part.y + part.height);
		}
		Point label = new Point((int) Math.round(left + NaturalEarth.x(country.label()[0], country.label()[1]) * scale),
				(int) Math.round(top - NaturalEarth.y(country.label()[1]) * scale));
		return new Shape(country, rings, new Rectangle(minX, minY, maxX - minX + 1, maxY - minY + 1), main, label);
	}

	/** The points of a ring that can be told apart on the screen: fewer when far away, so that moving the map is quick. */
	private static int[] points(double[] ring, double scale, double left, double top) {
		int[] points = new int[ring.length];
		int used = 0;
		for (int i = 0; i + 1 < ring.length; i += 2) {
			int x = (int) Math.round(left + NaturalEarth.x(ring[i], ring[i + 1]) * scale);
			int y = (int) Math.round(top - NaturalEarth.y(ring[i + 1]) * scale);
			boolean apart = used == 0 || Math.abs(x - points[used - 2]) + Math.abs(y - points[used - 1]) >= APART;
			if (apart || ring.length <= SIMPLE) {
				points[used++] = x;
				points[used++] = y;
			}
		}
		return Arrays.copyOf(points, used);
	}

	private static Rectangle bounds(int[] points) {
		Rectangle bounds = new Rectangle(points[0], points[1], 1, 1);
		for (int i = 2; i + 1 < points.length; i += 2) {
			bounds.add(new Rectangle(points[i], points[i + 1], 1, 1));
		}
		return bounds;
	}

	/** The cell is the label, where the focus frame says which is meant; the whole country can be pointed at. */
	private Cell cell(GC gc, Shape shape) {
		Counted of = counted.get(shape.country().code());
		Point text = gc.textExtent(label(gc, shape, of));
		int width = Math.max(text.x + 2 * PAD + 2, line + 2);
		Rectangle bounds = free(new Rectangle(shape.label().x - width / 2, shape.label().y - line / 2 - 2, width, line + 4));
		return new Cell(of.code(), bounds, NLS.bind(of.count() == 1 ? Messages.Map_countryOne : Messages.Map_country,
				FittedText.plain(of.name()), of.count()));
	}

	/** The nearest place beside the others, so that no number covers another. */
	private Rectangle free(Rectangle wish) {
		for (int away = 0; away <= MOST_AWAY; away++) {
			for (int turn = 0; turn < (away == 0 ? 1 : TURNS); turn++) {
				double angle = 2 * Math.PI * turn / TURNS - Math.PI / 2;
				Rectangle place = new Rectangle(wish.x + (int) Math.round(Math.cos(angle) * away * line * 0.7),
						wish.y + (int) Math.round(Math.sin(angle) * away * line * 0.7), wish.width, wish.height);
				if (cells.stream().noneMatch(cell -> cell.bounds().intersects(place))) {
					return place;
				}
			}
		}
		return wish;
	}

	/** Name and number where they fit into the country, else the number. */
	private static String label(GC gc, Shape shape, Counted of) {
		String whole = FittedText.plain(of.name()) + " " + of.count();
		return gc.textExtent(whole).x + 6 * PAD < shape.main().width ? whole : Integer.toString(of.count());
	}

	@Override
	public List<Cell> cells() {
		return cells;
	}

	@Override
	public int at(int x, int y) {
		for (int i = 0; i < cells.size(); i++) {
			if (cells.get(i).bounds().contains(x, y)) {
				return i;
			}
		}
		for (int i = 0; i < cells.size(); i++) {
			Shape shape = shape(cells.get(i).key());
			if (shape != null && shape.bounds().contains(x, y) && contains(shape, x, y)) {
				return i;
			}
		}
		return -1;
	}

	/** The name of the country at a place, with or without a number; {@code ""} at sea. */
	String codeAt(int x, int y) {
		return shapes.stream().filter(shape -> shape.bounds().contains(x, y) && contains(shape, x, y))
				.map(shape -> shape.country().code()).findFirst().orElse("");
	}

	private Shape shape(String code) {
		return shapes.stream().filter(shape -> shape.country().code().equals(code)).findFirst().orElse(null);
	}

	private static boolean contains(Shape shape, int x, int y) {
		boolean inside = false;
		for (int[] ring : shape.rings()) {
			for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
				if (ring[i + 1] > y != ring[j + 1] > y
						&& x < (double) (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
					inside = !inside;
				}
			}
		}
		return inside;
	}

	@Override
	public void paint(GC gc, Rectangle part, Palette palette) {
		for (Shape shape : shapes) {
			if (shape.bounds().intersects(part)) {
				outline(gc, shape, palette);
			}
		}
		for (int i = cells.size() - 1; i >= 0; i--) {
			Shape shape = shape(cells.get(i).key());
			if (shape != null && cells.get(i).bounds().intersects(part)) {
				number(gc, shape, cells.get(i).bounds(), palette);
			}
		}
	}

	private void outline(GC gc, Shape shape, Palette palette) {
		Counted of = counted.get(shape.country().code());
		RGB ground = of == null ? palette.empty() : palette.heat(of.count(), largest);
		Path path = new Path(gc.getDevice());
		try {
			for (int[] ring : shape.rings()) {
				path.moveTo(ring[0], ring[1]);
				for (int i = 2; i + 1 < ring.length; i += 2) {
					path.lineTo(ring[i], ring[i + 1]);
				}
				path.close();
			}
			gc.setFillRule(SWT.FILL_EVEN_ODD);
			gc.setBackground(new Color(ground));
			gc.fillPath(path);
			gc.setForeground(new Color(of == null ? palette.line() : palette.quiet()));
			gc.setLineWidth(1);
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
	}

	private void number(GC gc, Shape shape, Rectangle bounds, Palette palette) {
		Counted of = counted.get(shape.country().code());
		RGB ground = palette.heat(of.count(), largest);
		boolean moved = Math.hypot(bounds.x + bounds.width / 2.0 - shape.label().x, bounds.y + bounds.height / 2.0 - shape.label().y) > 3;
		boolean dot = moved || shape.main().height < 2 * line || shape.main().width < bounds.width + 2 * line;
		gc.setBackground(new Color(ground));
		if (moved) {
			gc.setForeground(new Color(palette.text()));
			gc.drawLine(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, shape.label().x, shape.label().y);
			gc.fillOval(shape.label().x - 2, shape.label().y - 2, 5, 5);
		}
		if (dot) {
			gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, bounds.height, bounds.height);
			gc.setForeground(new Color(palette.text()));
			gc.drawRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, bounds.height, bounds.height);
		}
		String text = label(gc, shape, of);
		Point size = gc.textExtent(text);
		gc.setForeground(new Color(Palette.ink(ground)));
		gc.drawText(text, bounds.x + (bounds.width - size.x) / 2, bounds.y + (bounds.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
	}
}
