package org.akashi.report.ui.internal.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.report.Block;
import org.akashi.report.SafePage.Mark;
import org.akashi.report.ui.internal.reading.MarkRuns;
import org.akashi.report.ui.internal.reading.MarkRuns.Run;
import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.swt.graphics.RGB;

/**
 * The mentions of a report as marks of a web page, and the style that gives them the look that they have in the text.
 * Immutable.
 */
final class WebMarks {

	private final List<Mark> marks = new ArrayList<>();
	private final Map<String, QueueItem> items = new HashMap<>();
	private final Map<String, Mark> first = new HashMap<>();
	private final String style;

	/**
	 * Makes the marks.
	 *
	 * @param blocks   of the report
	 * @param found    its items
	 * @param colors   of lines on paper, by type
	 * @param inverted whether the page is shown light on dark
	 * @param zoom     1 for the page's own size
	 */
	WebMarks(List<Block> blocks, List<QueueItem> found, Map<String, RGB> colors, boolean inverted, double zoom) {
		Map<String, String> looks = new LinkedHashMap<>();
		Map<String, String> keys = new HashMap<>();
		StringBuilder rules = new StringBuilder(base(inverted, zoom));
		for (Run run : new MarkRuns(blocks, found).all()) {
			if (run.item() != null) {
				QueueItem shown = run.shown("");
				String look = looks.computeIfAbsent(shown.type() + shown.status() + shown.ambiguous(), any -> {
					String name = name(looks.size());
					rules.append(rule(name, shown, colors));
					return name;
				});
				String key = keys.computeIfAbsent(run.item().id(), any -> Integer.toString(keys.size()));
				Mark mark = new Mark(run.start(), run.end(), key, look);
				marks.add(mark);
				items.putIfAbsent(key, run.item());
				first.putIfAbsent(run.item().id(), mark);
			}
		}
		style = rules.toString();
	}

	/** Letters for a number. */
	private static String name(int number) {
		return "look" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
	}

	private static String base(boolean inverted, double zoom) {
		return """
				html{zoom:%s;background:#fff;%s}
				body{margin:20px 28px;max-width:60em;color:#1b1b1b;font-family:sans-serif;line-height:1.5;overflow-wrap:break-word}
				pre{white-space:pre-wrap} img{max-width:100%%} table{border-collapse:collapse} td,th{padding:2px 6px}
				$link{color:#1a5fb4;text-decoration:underline}
				$missing{border:1px dashed #767676;color:#595959;padding:2px 6px;display:inline-block}
				$mark{color:inherit!important;text-decoration:none;cursor:pointer;scroll-margin:40vh}
				$mark:target{background:#ffc400!important;outline:2px solid #000}
				span:target{scroll-margin:8px}
				""".formatted(zoom, inverted ? "filter:invert(1) hue-rotate(180deg)" : "");
	}

	private static String rule(String look, QueueItem item, Map<String, RGB> colors) {
		RGB line = colors.getOrDefault(item.type(), new RGB(80, 80, 80));
		String rgb = line.red + "," + line.green + "," + line.blue;
		return switch (item.status()) {
		case OPEN -> item.ambiguous()
				? "$%s{background:rgba(%s,.2);text-decoration-line:underline!important;text-decoration-style:wavy!important;text-decoration-color:rgb(%s)!important}\n".formatted(look, rgb, rgb)
				: "$%s{background:rgba(%s,.2);border-bottom:1px solid rgb(%s)}\n".formatted(look, rgb, rgb);
		case ACCEPTED -> "$%s{background:rgba(%s,.36);border-bottom:3px double rgb(%s)}\n".formatted(look, rgb, rgb);
		case REJECTED -> "$%s{color:#6b6b6b!important;text-decoration:line-through!important}\n".formatted(look);
		};
	}

	/** The marks in text order. */
	List<Mark> marks() {
		return List.copyOf(marks);
	}

	/** The style of the page's marks. */
	String style() {
		return style;
	}

	/** The item of a key, or null. */
	QueueItem item(String key) {
		return items.get(key);
	}

	/** The first mark of an item, or null. */
	Mark first(String id) {
		return first.get(id);
	}
}
