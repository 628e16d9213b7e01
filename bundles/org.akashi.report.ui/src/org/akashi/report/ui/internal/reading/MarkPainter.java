package org.akashi.report.ui.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.akashi.mention.Span;
import org.akashi.report.Block;
import org.akashi.report.ui.internal.reading.MarkRuns.Run;
import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;

/**
 * The look of the reading pane: turns runs into style ranges, line by line, as they become visible. Open mentions have
 * a light tint and an underline (a wavy one when a person must choose), accepted ones coloured text on a strong tint and
 * two lines, rejected ones are struck through and dim. The current mention has a frame.
 */
final class MarkPainter {

	private final ResourceManager resources;
	private final MarkColors theme;
	private final Map<Object, Color> colours = new HashMap<>();
	private final Map<Object, Font> fonts = new HashMap<>();
	private RGB background = new RGB(255, 255, 255);
	private RGB foreground = new RGB(0, 0, 0);
	private Font base;
	private String current = "";
	private boolean frame;
	private Span sentence;
	private Span flash;

	MarkPainter(ResourceManager resources, MarkColors theme) {
		this.resources = resources;
		this.theme = theme;
	}

	/** Forgets all colours; they are asked for again. */
	void forgetColors() {
		colours.clear();
	}

	/** Takes the widget's colours and font. Returns whether any of them changed since the last call. */
	boolean adopt(StyledText widget) {
		RGB newBackground = widget.getBackground().getRGB();
		RGB newForeground = widget.getForeground().getRGB();
		if (newBackground.equals(background) && newForeground.equals(foreground) && widget.getFont().equals(base)) {
			return false;
		}
		background = newBackground;
		foreground = newForeground;
		base = widget.getFont();
		colours.clear();
		fonts.clear();
		return true;
	}

	/**
	 * Makes a mention the current one.
	 *
	 * @param framed whether it stands on one line; a frame over a line's end looks ragged
	 */
	void current(String id, boolean framed) {
		current = id;
		frame = framed;
	}

	void sentence(Span span) {
		sentence = span;
	}

	void flash(Span span) {
		flash = span;
	}

	/** The styles of one line of the text, sorted, without overlaps. */
	StyleRange[] line(MarkRuns runs, int start, int end) {
		List<Run> covering = runs.between(start, end);
		TreeSet<Integer> cuts = new TreeSet<>();
		cut(cuts, sentence, start, end);
		cut(cuts, flash, start, end);
		for (Run run : covering) {
			cuts.add(Math.max(start, run.start()));
			cuts.add(Math.min(end, run.end()));
		}
		List<StyleRange> styles = new ArrayList<>();
		int next = 0;
		Integer from = null;
		for (int to : cuts) {
			if (from != null) {
				while (next < covering.size() && covering.get(next).end() <= from) {
					next++;
				}
				Run run = next < covering.size() && covering.get(next).start() <= from ? covering.get(next) : null;
				add(styles, from, to, run);
			}
			from = to;
		}
		return styles.toArray(StyleRange[]::new);
	}

	private static void cut(TreeSet<Integer> cuts, Span span, int start, int end) {
		if (span != null && span.start() < end && span.end() > start) {
			cuts.add(Math.max(start, span.start()));
			cuts.add(Math.min(end, span.end()));
		}
	}

	private void add(List<StyleRange> styles, int start, int end, Run run) {
		StyleRange style = new StyleRange();
		style.start = start;
		style.length = end - start;
		if (within(sentence, start)) {
			style.background = colour("sentence", () -> MarkColors.blend(theme.current(), background, 0.45));
		}
		if (run != null && run.block() != null) {
			block(style, run.block());
		}
		if (run != null && run.item() != null) {
			mark(style, run.shown(current));
		}
		if (within(flash, start)) {
			style.background = colour("flash", theme::current);
			style.foreground = colour("currentText", theme::currentText);
		}
		styles.add(style);
	}

	private static boolean within(Span span, int offset) {
		return span != null && span.start() <= offset && offset < span.end();
	}

	private void block(StyleRange style, Block block) {
		switch (block.kind()) {
		case TITLE -> style.font = font(SWT.BOLD, 1.5);
		case HEADING -> style.font = font(SWT.BOLD, 1.2);
		case TABLE_HEADER, HEADER -> style.fontStyle = SWT.BOLD;
		case CAPTION, FOOTNOTE -> style.font = font(SWT.ITALIC, 0.92);
		case CODE -> style.font = JFaceResources.getTextFont();
		default -> style.fontStyle = SWT.NORMAL;
		}
		if (block.boilerplate()) {
			style.foreground = dim();
		}
	}

	private void mark(StyleRange style, QueueItem item) {
		String type = item.type();
		Color line = line(item);
		switch (item.status()) {
		case OPEN -> {
			style.background = colour(List.of(type, "open"), () -> MarkColors.blend(theme.ground(type), background, 0.6));
			style.underline = true;
			style.underlineStyle = item.ambiguous() ? SWT.UNDERLINE_SQUIGGLE : SWT.UNDERLINE_SINGLE;
			style.underlineColor = line;
		}
		case ACCEPTED -> {
			style.background = colour(List.of(type, "accepted"), () -> theme.ground(type));
			style.foreground = line;
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_DOUBLE;
			style.underlineColor = line;
		}
		case REJECTED -> {
			style.foreground = dim();
			style.strikeout = true;
			style.strikeoutColor = dim();
		}
		}
		if (item.id().equals(current)) {
			style.background = colour("current", theme::current);
			style.foreground = colour("currentText", theme::currentText);
			if (frame) {
				style.borderStyle = SWT.BORDER_SOLID;
				style.borderColor = colour("frame", () -> foreground);
			} else {
				style.fontStyle |= SWT.BOLD;
			}
		}
	}

	/** Text that is there but matters less: still 4.5:1 on the background. */
	Color dim() {
		return colour("dim", () -> MarkColors.dim(foreground, background));
	}

	/** The colour of a mark's line, for the overview. */
	Color line(QueueItem item) {
		return colour(List.of(item.type(), "line"), () -> theme.line(item.type()));
	}

	/** A quiet line between pages. */
	Color rule() {
		return colour("rule", () -> MarkColors.blend(foreground, background, 0.18));
	}

	private Color colour(Object key, Supplier<RGB> make) {
		return colours.computeIfAbsent(key, any -> new Color(make.get()));
	}

	private Font font(int style, double scale) {
		return fonts.computeIfAbsent(List.of(style, scale), any -> {
			int height = (int) Math.round(base.getFontData()[0].getHeight() * scale);
			return resources.create(FontDescriptor.createFrom(base).setHeight(height).withStyle(style));
		});
	}
}
