package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.report.pdf.internal.PdfPage.Line;
import org.akashi.report.pdf.internal.PdfRulings.Ruling;

/** Lines and tables of each page in the order in which they are read; tables that go on over pages know it. */
final class PdfContents {

	private PdfContents() {
	}

	static List<List<PdfElement>> of(List<PdfPage> pages) {
		List<List<PdfElement>> contents = new ArrayList<>(pages.size());
		PdfTable last = null;
		PdfTable whole = null;
		for (PdfPage page : pages) {
			if (last != null) {
				continueInBox(page, last);
			}
			List<PdfElement> elements = elements(page);
			PdfTable first = first(elements) instanceof PdfTable table ? table : null;
			boolean goesOn = last != null && first != null && last.continuesIn(first, whole);
			PdfTable end = last(elements) instanceof PdfTable table ? table : null;
			boolean stillWhole = goesOn && end == first;
			if (stillWhole && first.rows().isEmpty()) {
				elements.remove(first); // its only row was the rest of one before
				end = last;
			} else if (goesOn && first.rows().isEmpty()) {
				elements.remove(first);
			}
			whole = stillWhole ? whole : end;
			last = end;
			contents.add(elements);
		}
		return contents;
	}

	/** The rest of a row may stand in one frame at the top of a page, where only one of its cells goes on. */
	private static void continueInBox(PdfPage page, PdfTable last) {
		for (RuledGrid box : List.copyOf(page.boxes())) {
			boolean top = last.isOpenBottom() && box.isOpenTop() && box.fits(last.edges())
					&& page.lines().stream().allMatch(line -> line.base() > box.top() || line.isFurniture() || page.isMargin(line.base()))
					&& page.tables().stream().allMatch(table -> table.top() > box.top());
			PdfTable row = top ? box.read(page.words(), last.edges()) : null;
			if (row != null && !row.rows().isEmpty()) {
				page.takeBox(box, row);
				return;
			}
		}
	}

	private static PdfElement first(List<PdfElement> elements) {
		return elements.stream().filter(element -> !element.isFurniture()).findFirst().orElse(null);
	}

	private static PdfElement last(List<PdfElement> elements) {
		return first(elements.reversed());
	}

	private static List<PdfElement> elements(PdfPage page) {
		List<Line> lines = PdfColumns.inReadingOrder(page);
		List<PdfTable> tables = new ArrayList<>(page.tables());
		tables.sort((a, b) -> Float.compare(a.top(), b.top()));
		List<PdfElement> elements = new ArrayList<>();
		List<Line> run = new ArrayList<>();
		for (Line line : lines) {
			for (PdfTable table : List.copyOf(tables)) {
				boolean above = line.base() > table.top() && line.right() > table.edges()[0] && line.left() < table.edges()[table.edges().length - 1];
				if (above) {
					spaced(run, elements, page.levels());
					run.clear();
					elements.add(table);
					tables.remove(table);
				}
			}
			run.add(line);
		}
		spaced(run, elements, page.levels());
		elements.addAll(tables);
		return elements;
	}

	/** Adds the lines, those that make a table by their spacing as such. */
	private static void spaced(List<Line> lines, List<PdfElement> elements, List<Ruling> levels) {
		int i = 0;
		while (i < lines.size()) {
			Line line = lines.get(i);
			Optional<SpacedTable> table = line.isFurniture() ? Optional.empty() : SpacedTable.at(lines, i, levels);
			elements.add(table.isPresent() ? table.get().table() : line);
			i = table.isPresent() ? table.get().end() : i + 1;
		}
	}
}
