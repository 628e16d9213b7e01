package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.akashi.report.Block.Kind;
import org.akashi.report.pdf.internal.PdfPage.Line;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;

/** Makes blocks of the lines of the pages: headings by their size, paragraphs by spacing, lists by bullets, tables. */
final class PdfBlocks {

	private static final Pattern BULLET = Pattern.compile("^(?:[•‣◦▪●○■□◆▶➢➔✓·*–—-]|・|\\(?\\d{1,2}[.)]|o|[\\uF000-\\uF0FF])(?:\\s.*|$)|^・.*");
	private static final Pattern SENTENCE_END = Pattern.compile(".*[.。!?！？:：;][\"”’»)\\]」』]?$");
	private static final int LONGEST_HEADING = 120;

	private final ReportTextBuilder builder;
	private final List<PdfPage> pages;
	private final Map<Integer, String> recognised;
	private final LineJoiner joiner;
	private final float bodySize;
	private final float titleSize;
	private boolean titled;

	/** @param recognised the texts of pages that are pictures */
	PdfBlocks(ReportTextBuilder builder, List<PdfPage> pages, Map<Integer, String> recognised) {
		this.recognised = recognised;
		this.builder = builder;
		this.pages = pages;
		this.joiner = new LineJoiner(builder, pages);
		this.bodySize = bodySize(pages);
		this.titleSize = pages.isEmpty() ? 0 : (float) pages.getFirst().lines().stream().filter(line -> !line.isFurniture())
				.mapToDouble(Line::size).max().orElse(0);
	}

	/** The size in which most of the text is set. */
	private static float bodySize(List<PdfPage> pages) {
		Map<Integer, Integer> sizes = new HashMap<>();
		for (PdfPage page : pages) {
			for (Line line : page.lines()) {
				if (!line.isFurniture()) {
					sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
				}
			}
		}
		return sizes.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
				.map(entry -> entry.getKey() / 2f).orElse(10f);
	}

	void append() throws CoreException {
		List<List<PdfElement>> contents = PdfContents.of(pages);
		for (int i = 0; i < pages.size(); i++) {
			PdfPage page = pages.get(i);
			builder.page(page.number());
			page(contents.get(i));
			for (String paragraph : recognised.getOrDefault(page.number(), "").split("\n\\s*\n")) {
				builder.block(Kind.PARAGRAPH, paragraph);
			}
			for (Line line : page.turned()) {
				builder.boilerplate(page.isMargin(line.base()));
				builder.begin(Kind.PARAGRAPH);
				joiner.append(List.of(line.words()), line.right());
			}
			builder.boilerplate(false);
		}
		builder.end();
	}

	private void page(List<PdfElement> elements) throws CoreException {
		List<Line> lines = new ArrayList<>();
		for (PdfElement element : elements) {
			if (element instanceof Line line && !line.isFurniture()) {
				lines.add(line);
			}
		}
		float usual = usualGap(lines);
		Map<Integer, Float> margins = margins(lines);
		int i = 0;
		while (i < elements.size()) {
			i = switch (elements.get(i)) {
			case PdfTable table -> table(table, i);
			case Line line when line.isFurniture() -> furniture(line, i);
			case Line line -> paragraph(elements, i, usual, margins.getOrDefault(sizeKey(line), line.right()));
			};
		}
	}

	private int table(PdfTable table, int i) throws CoreException {
		builder.boilerplate(table.isFurniture());
		table.append(builder, joiner);
		builder.boilerplate(false);
		return i + 1;
	}

	private int furniture(Line line, int i) throws CoreException {
		builder.boilerplate(true);
		builder.begin(Kind.PARAGRAPH);
		joiner.append(List.of(line.words()), line.right());
		builder.boilerplate(false);
		return i + 1;
	}

	private int paragraph(List<PdfElement> elements, int start, float usual, float margin) throws CoreException {
		List<Line> lines = new ArrayList<>();
		lines.add((Line) elements.get(start));
		int end = start + 1;
		while (end < elements.size() && elements.get(end) instanceof Line next && continues(lines.getLast(), next, usual, margin)) {
			lines.add(next);
			end++;
		}
		paragraph(lines, margin);
		return end;
	}

	private static int sizeKey(Line line) {
		return Math.round(line.size() * 4);
	}

	/** Where full lines of each size end: the second widest, lest a stray one beside the text decides. */
	private static Map<Integer, Float> margins(List<Line> lines) {
		Map<Integer, float[]> widest = new HashMap<>();
		for (Line line : lines) {
			float[] two = widest.computeIfAbsent(sizeKey(line), key -> new float[] { -1, -1 });
			if (line.right() > two[0]) {
				two[1] = two[0];
				two[0] = line.right();
			} else if (line.right() > two[1]) {
				two[1] = line.right();
			}
		}
		Map<Integer, Float> margins = new HashMap<>();
		widest.forEach((key, two) -> margins.put(key, two[1] < 0 ? two[0] : two[1]));
		return margins;
	}

	private static float usualGap(List<Line> lines) {
		List<Float> gaps = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			float gap = lines.get(i).base() - lines.get(i - 1).base();
			boolean prose = lines.get(i).segments().size() == 1 && lines.get(i - 1).segments().size() == 1;
			if (prose && gap > lines.get(i).size() * 0.8f && gap < lines.get(i).size() * 2.5f) {
				gaps.add(gap);
			}
		}
		gaps.sort(null);
		return gaps.isEmpty() ? 14 : gaps.get((gaps.size() - 1) / 3);
	}

	private static boolean continues(Line last, Line next, float usual, float margin) {
		float gap = next.base() - last.base();
		float size = Math.max(last.size(), next.size());
		if (next.isFurniture() || gap <= 0 || gap > 2.5f * size || gap > Math.max(usual * 1.3f, size * 1.35f)) {
			return false;
		}
		if (Math.abs(last.size() - next.size()) > 0.08f * size || last.bold() != next.bold()
				|| BULLET.matcher(next.text()).matches()) {
			return false;
		}
		boolean sentence = SENTENCE_END.matcher(last.text()).matches();
		boolean indented = next.left() - last.left() > 1.2f * size && !BULLET.matcher(last.text()).matches();
		return !(sentence && (indented || LineJoiner.isShort(last.words(), next.words(), margin)));
	}

	private void paragraph(List<Line> lines, float margin) throws CoreException {
		builder.begin(kind(lines));
		joiner.append(lines.stream().map(Line::words).toList(), margin);
		builder.end();
	}

	private Kind kind(List<Line> lines) {
		Line first = lines.getFirst();
		int length = lines.stream().mapToInt(line -> line.text().length()).sum();
		if (!titled && first.size() >= titleSize - 0.1f && first.size() > bodySize * 1.15f && length < 300) {
			titled = true;
			return Kind.TITLE;
		}
		boolean large = first.size() > bodySize * 1.12f;
		boolean bold = lines.stream().allMatch(Line::bold);
		String text = first.text();
		if ((large || bold) && length <= LONGEST_HEADING && lines.size() <= 3 && !text.endsWith(".") && !text.endsWith("。")
				&& text.codePoints().anyMatch(Character::isLetter)) {
			return Kind.HEADING;
		}
		return BULLET.matcher(text).matches() ? Kind.LIST_ITEM : Kind.PARAGRAPH;
	}
}
