package org.akashi.indicator.ui.internal.life;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.life.DecayModel;
import org.akashi.indicator.life.LifeCycle;
import org.akashi.indicator.life.LifeFacts;
import org.akashi.indicator.life.ReactionPoint;
import org.akashi.indicator.life.Seen;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Themes;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The score of an indicator over time: solid until today, dashed from then on; sightings as triangles, confirmations as diamonds,
 * reaction points as lines across with their names, today and the end of the validity as upright lines. A table beside it says the same.
 */
final class LifeCurve extends Canvas {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);
	private static final int LEFT = 34;
	private static final int TOP = 20;
	private static final int RIGHT = 12;
	private static final int MARK = 5;

	/**
	 * What is drawn.
	 *
	 * @param facts  the indicator's
	 * @param model  its decay model
	 * @param now    today
	 * @param points names of the model's reaction points, in its order
	 */
	record Shown(LifeFacts facts, DecayModel model, Instant now, List<String> points) {
	}

	private Shown shown;
	private Instant first;
	private Instant last;

	LifeCurve(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addListener(SWT.Paint, event -> paint(event.gc));
		AccessibleName.set(this, Messages.Life_curve);
	}

	/** Draws this, or nothing for null. */
	void show(Shown next) {
		shown = next;
		if (next != null) {
			range();
		}
		redraw();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 320 : width, height == SWT.DEFAULT ? 160 : height);
	}

	/** From the first fact until a while after the last point is reached, but no longer than what happened is readable. */
	private void range() {
		LifeFacts facts = shown.facts();
		List<Instant> moments = new ArrayList<>(List.of(facts.validFrom(), shown.now()));
		facts.seen().stream().map(Seen::at).forEach(moments::add);
		facts.validUntil().ifPresent(moments::add);
		first = moments.stream().min(Instant::compareTo).orElseThrow();
		Instant end = moments.stream().max(Instant::compareTo).orElseThrow();
		Instant start = LifeCycle.start(facts, shown.now());
		for (ReactionPoint point : shown.model().points()) {
			Optional<Instant> at = LifeCycle.falls(facts, shown.model(), shown.now(), point.below());
			if (at.isPresent() && at.get().isAfter(end)) {
				end = at.get();
			}
		}
		Duration most = Duration.between(first, shown.now()).plus(Duration.ofDays(90)).multipliedBy(3);
		Instant bound = shown.now().plus(most).isAfter(start) ? shown.now().plus(most) : start.plus(most);
		end = end.isAfter(bound) ? bound : end;
		Duration length = Duration.between(first, end);
		last = end.plus(length.isZero() ? Duration.ofDays(30) : length.dividedBy(12));
	}

	private int x(Instant at, Rectangle plot) {
		double share = (double) Duration.between(first, at).toMillis() / Math.max(1, Duration.between(first, last).toMillis());
		return plot.x + (int) Math.round(share * plot.width);
	}

	private static int y(double score, Rectangle plot) {
		return plot.y + plot.height - (int) Math.round(score / 100 * plot.height);
	}

	private Instant at(int x, Rectangle plot) {
		return first.plusMillis((long) ((double) Duration.between(first, last).toMillis() * (x - plot.x) / plot.width));
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		gc.fillRectangle(area);
		int line = gc.getFontMetrics().getHeight();
		Rectangle plot = new Rectangle(LEFT, TOP, area.width - LEFT - RIGHT, area.height - TOP - line - 8);
		if (shown == null || plot.width < 60 || plot.height < 30) {
			return;
		}
		gc.setAntialias(SWT.ON);
		scale(gc, plot, line);
		points(gc, plot, line);
		curve(gc, plot);
		marks(gc, plot);
		upright(gc, plot, shown.now(), ink(), SWT.LINE_SOLID, Messages.Life_today, line);
		shown.facts().validUntil().ifPresent(until -> upright(gc, plot, until, warning(), SWT.LINE_DASH, Messages.Life_validUntil, line));
	}

	private void scale(GC gc, Rectangle plot, int line) {
		for (int score = 0; score <= 100; score += 25) {
			gc.setForeground(grid());
			gc.drawLine(plot.x, y(score, plot), plot.x + plot.width, y(score, plot));
			gc.setForeground(ink());
			String text = Integer.toString(score);
			if (score % 50 == 0 || plot.height > 5 * line) {
				gc.drawText(text, plot.x - gc.textExtent(text).x - 5, y(score, plot) - line / 2, true);
			}
		}
		int days = Math.clamp(plot.width / (gc.textExtent("2026-12-31").x + 24), 2, 8);
		for (int i = 0; i < days; i++) {
			int x = plot.x + plot.width * i / (days - 1);
			String text = DAY.format(at(x, plot));
			int width = gc.textExtent(text).x;
			gc.drawLine(x, plot.y + plot.height, x, plot.y + plot.height + 3);
			gc.drawText(text, Math.clamp(x - width / 2, plot.x, Math.max(plot.x, plot.x + plot.width - width)), plot.y + plot.height + 4, true);
		}
	}

	private void points(GC gc, Rectangle plot, int line) {
		int lowest = Integer.MAX_VALUE;
		List<ReactionPoint> points = shown.model().points();
		for (int i = 0; i < points.size(); i++) {
			ReactionPoint point = points.get(i);
			Color color = point.action() == ReactionPoint.Action.REVIEW ? notice() : warning();
			int y = y(point.below(), plot);
			gc.setForeground(color);
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(plot.x, y, plot.x + plot.width, y);
			gc.setLineStyle(SWT.LINE_SOLID);
			String text = NLS.bind(Messages.Life_pointShort, point.below(), shown.points().get(i));
			int top = y - line - 1;
			if (lowest == Integer.MAX_VALUE || top - lowest >= line) {
				gc.drawText(text, plot.x + plot.width - gc.textExtent(text).x - 2, top, true);
				lowest = top;
			}
			int at = LifeCycle.falls(shown.facts(), shown.model(), shown.now(), point.below()).map(when -> x(when, plot)).orElse(-1);
			if (at >= plot.x && at <= plot.x + plot.width) {
				gc.setBackground(color);
				gc.fillOval(at - 3, y - 3, 7, 7);
			}
		}
	}

	private void curve(GC gc, Rectangle plot) {
		gc.setForeground(accent());
		gc.setLineWidth(2);
		int today = Math.clamp(x(shown.now(), plot), plot.x, plot.x + plot.width);
		int start = Math.clamp(x(shown.facts().validFrom(), plot), plot.x, plot.x + plot.width);
		line(gc, plot, start, today);
		gc.setLineStyle(SWT.LINE_DASH);
		line(gc, plot, Math.max(start, today), plot.x + plot.width);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	private void line(GC gc, Rectangle plot, int from, int to) {
		if (to <= from) {
			return;
		}
		int[] points = new int[(to - from + 1) * 2];
		for (int x = from; x <= to; x++) {
			points[(x - from) * 2] = x;
			points[(x - from) * 2 + 1] = y(LifeCycle.exact(shown.facts(), shown.model(), at(x, plot)), plot);
		}
		gc.drawPolyline(points);
	}

	private void marks(GC gc, Rectangle plot) {
		gc.setBackground(accent());
		int bottom = plot.y + plot.height;
		for (Seen seen : shown.facts().seen()) {
			int x = x(seen.at(), plot);
			gc.fillPolygon(new int[] { x - MARK, bottom, x + MARK, bottom, x, bottom - 2 * MARK });
		}
		shown.facts().decisions().forEach(decision -> {
			int x = x(decision.at(), plot);
			gc.fillPolygon(new int[] { x - MARK, bottom - MARK, x, bottom, x + MARK, bottom - MARK, x, bottom - 2 * MARK });
		});
	}

	private void upright(GC gc, Rectangle plot, Instant at, Color color, int style, String text, int line) {
		int x = x(at, plot);
		if (x < plot.x || x > plot.x + plot.width) {
			return;
		}
		gc.setForeground(color);
		gc.setLineStyle(style);
		gc.drawLine(x, plot.y - 3, x, plot.y + plot.height);
		gc.setLineStyle(SWT.LINE_SOLID);
		int width = gc.textExtent(text).x;
		gc.drawText(text, Math.clamp(x - width / 2, plot.x, Math.max(plot.x, plot.x + plot.width - width)), Math.max(0, plot.y - line - 3), true);
	}

	private Color ink() {
		return getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
	}

	private Color grid() {
		return Themes.dark() ? new Color(78, 80, 84) : new Color(216, 219, 224);
	}

	private Color accent() {
		return Themes.dark() ? new Color(122, 178, 255) : new Color(20, 92, 184);
	}

	private Color notice() {
		return Themes.dark() ? new Color(240, 190, 90) : new Color(138, 84, 0);
	}

	private Color warning() {
		return Themes.dark() ? new Color(255, 145, 130) : new Color(176, 32, 20);
	}
}
