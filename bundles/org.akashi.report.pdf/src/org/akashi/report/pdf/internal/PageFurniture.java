package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.akashi.report.pdf.internal.PdfPage.Line;

/** Finds what belongs to the pages, not to the text: lines at the top or bottom that come back page after page. */
final class PageFurniture {

	private static final int OUTERMOST = 3;
	private static final Pattern PAGE_NUMBER = Pattern
			.compile("(?i)^(?:[-–—|\\s]*(?:page|seite|p\\.)?\\s*\\d{1,4}\\s*(?:(?:of|/|von)\\s*\\d{1,4})?[-–—|\\s]*|\\d{1,4}\\s*ページ)$");
	private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+");

	private PageFurniture() {
	}

	static void mark(List<PdfPage> pages) {
		Map<String, List<Line>> recurring = new HashMap<>();
		for (PdfPage page : pages) {
			for (Line line : outermost(page)) {
				if (PAGE_NUMBER.matcher(line.text()).matches() && isMarginal(page, line)) {
					line.markAsFurniture();
				}
				recurring.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
			}
		}
		int enough = Math.max(2, Math.min(pages.size() / 3, 5));
		markTables(pages, enough);
		for (List<Line> same : recurring.values()) {
			if (same.size() >= enough && sameHeight(same)) {
				same.forEach(Line::markAsFurniture);
			}
		}
	}

	/** Small tables that come back at the same place are running titles in a frame. */
	private static void markTables(List<PdfPage> pages, int enough) {
		Map<String, List<PdfTable>> recurring = new HashMap<>();
		for (PdfPage page : pages) {
			for (PdfTable table : page.tables()) {
				boolean outer = table.bottom() < page.height() * 0.2f || table.top() > page.height() * 0.8f;
				if (outer && table.rows().size() <= OUTERMOST) {
					StringBuilder text = new StringBuilder();
					table.rows().forEach(row -> text.append(row.text()));
					String key = NUMBER.matcher(text).replaceAll("#") + "@" + Math.round(table.top() / 4);
					recurring.computeIfAbsent(key, same -> new ArrayList<>()).add(table);
				}
			}
		}
		recurring.values().stream().filter(same -> same.size() >= enough).forEach(same -> same.forEach(PdfTable::markAsFurniture));
	}

	private static List<Line> outermost(PdfPage page) {
		List<Line> lines = page.lines();
		if (lines.size() <= 2 * OUTERMOST) {
			return lines;
		}
		List<Line> outer = new ArrayList<>(lines.subList(0, OUTERMOST));
		outer.addAll(lines.subList(lines.size() - OUTERMOST, lines.size()));
		return outer;
	}

	private static boolean isMarginal(PdfPage page, Line line) {
		return line.base() < page.height() * 0.12 || line.base() > page.height() * 0.88;
	}

	private static String key(Line line) {
		return NUMBER.matcher(line.text()).replaceAll("#") + "@" + Math.round(line.base() / 12);
	}

	/** Equal lines of an article, such as the rows of a table, stand anywhere; furniture stands still. */
	private static boolean sameHeight(List<Line> lines) {
		float first = lines.getFirst().base();
		return lines.stream().allMatch(line -> Math.abs(line.base() - first) < 12);
	}
}
