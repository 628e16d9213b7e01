package org.akashi.export.document.internal.page;

import org.akashi.export.document.internal.content.TimelinePicture;
import org.akashi.export.document.internal.content.Words;

/** The timeline: complete without script, each event a link to its row; the script adds moving, zooming and a filter. */
final class TimelineSvg {

	/** Pixels of CSS. */
	static final int WIDTH = 1000;
	static final int LANE = 26;
	static final int HEAD = 28;
	private static final int LABEL = 30;

	private TimelineSvg() {
	}

	/** {@code ""} when there are no events. */
	static String of(TimelinePicture timeline, Words words) {
		if (timeline.bars().isEmpty()) {
			return "";
		}
		int height = HEAD + timeline.lanes() * LANE + 10;
		StringBuilder svg = new StringBuilder("<div class=\"controls\" hidden><p class=\"note\">").append(Svg.escaped(words.of("timeline.help")))
				.append("</p><label>").append(Svg.escaped(words.of("timeline.search"))).append(" <input type=\"search\" data-do=\"find\"></label>");
		for (String[] button : new String[][] { { "in", "+" }, { "out", "−" }, { "whole", "⤢" } }) {
			svg.append("<button type=\"button\" data-do=\"").append(button[0]).append("\" aria-label=\"")
					.append(Svg.escaped(words.of("graph." + button[0]))).append("\">").append(button[1]).append("</button>");
		}
		svg.append("</div><div class=\"canvas\"><svg class=\"timeline\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(height)
				.append("\" role=\"group\" aria-label=\"").append(Svg.escaped(words.of("timeline.label", timeline.bars().size()))).append("\">");
		for (TimelinePicture.Tick tick : timeline.ticks()) {
			svg.append("<g class=\"tick\" data-at=\"").append(at(tick.at())).append("\" transform=\"translate(").append(Svg.number(tick.at() * WIDTH))
					.append(" 0)\"><line y2=\"").append(height).append("\"/><text x=\"4\" y=\"16\">").append(tick.label()).append("</text></g>");
		}
		for (TimelinePicture.Bar bar : timeline.bars()) {
			bar(bar, svg);
		}
		return svg.append("</svg></div>").toString();
	}

	private static void bar(TimelinePicture.Bar bar, StringBuilder svg) {
		double x = bar.from() * WIDTH;
		double width = Math.max(6, (bar.to() - bar.from()) * WIDTH);
		String label = cut(bar.text());
		boolean left = bar.from() > TimelinePicture.LATE;
		svg.append("<a href=\"#").append(bar.anchor()).append("\" class=\"bar t-").append(Svg.word(bar.kind())).append(bar.guess() ? " guess" : "")
				.append("\" data-from=\"").append(at(bar.from())).append("\" data-to=\"").append(at(bar.to())).append("\" transform=\"translate(")
				.append(Svg.number(x)).append(' ').append(HEAD + bar.lane() * LANE).append(")\"><title>").append(Svg.escaped(bar.date() + ": " + bar.text()))
				.append("</title><rect width=\"").append(Svg.number(width)).append("\" height=\"16\" rx=\"3\"/><text y=\"12\"")
				.append(left ? " x=\"-5\" text-anchor=\"end\"" : " x=\"5\"").append('>').append(Svg.escaped(label)).append("</text></a>");
	}

	private static String at(double part) {
		return String.format(java.util.Locale.ROOT, "%.5f", part);
	}

	private static String cut(String text) {
		int[] points = text.codePoints().toArray();
		int room = LABEL;
		StringBuilder cut = new StringBuilder();
		for (int c : points) {
			room -= c > 0x2e7f ? 2 : 1;
			if (room < 0) {
				return cut.append('…').toString();
			}
			cut.appendCodePoint(c);
		}
		return cut.toString();
	}
}
