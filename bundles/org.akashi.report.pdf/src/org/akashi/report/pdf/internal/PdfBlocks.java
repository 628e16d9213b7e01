package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
	private final LineJoiner joiner;
	private final float bodySize;
	private final float titleSize;
	private boolean titled;

	PdfBlocks(ReportTextBuilder builder, List<PdfPage> pages) {
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
		for (PdfPage page : pages) {
			builder.page(page.number());
			page(PdfColumns.inReadingOrder(page));
		}
		builder.end();
	}

	private void page(List<Line> lines) throws CoreException {
		float usual = usualGap(lines);
		int i = 0;
		while (i < lines.size()) {
			Line line = lines.get(i);
			float margin = margin(lines, line);
			if (line.isFurniture()) {
				builder.boilerplate(true);
				builder.begin(Kind.PARAGRAPH);
				joiner.append(List.of(line.words()), margin);
				builder.boilerplate(false);
				i++;
				continue;
			}
			Optional<PdfTable> table = PdfTable.at(lines, i);
			if (table.isPresent()) {
				table.get().append(builder, joiner);
				i = table.get().end();
				continue;
			}
			int end = i + 1;
			while (end < lines.size() && continues(lines.get(end - 1), lines.get(end), usual, margin)
					&& PdfTable.at(lines, end).isEmpty()) {
				end++;
			}
			paragraph(lines.subList(i, end), margin);
			i = end;
		}
	}

	/** Where full lines of this size end: the second widest, lest a stray one beside the text decides. */
	private static float margin(List<Line> lines, Line like) {
		List<Float> rights = new ArrayList<>();
		for (Line line : lines) {
			if (!line.isFurniture() && Math.abs(line.size() - like.size()) < 0.05f * like.size()) {
				rights.add(line.right());
			}
		}
		rights.sort(null);
		return rights.isEmpty() ? like.right() : rights.get(Math.max(0, rights.size() - 2));
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
