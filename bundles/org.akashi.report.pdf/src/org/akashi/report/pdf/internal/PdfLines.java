package org.akashi.report.pdf.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.akashi.report.pdf.internal.PdfPage.Line;
import org.akashi.report.pdf.internal.PdfPage.Word;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Collects the lines of a page with the places of their words; PDFBox puts the characters in order. */
final class PdfLines extends PDFTextStripper {

	/** The text is longer than the limit. */
	static final class TooLong extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}

	private record Area(PDRectangle rectangle, String target) {
	}

	private final long limit;
	private final IProgressMonitor monitor;
	private long characters;

	private List<Line> lines = new ArrayList<>();
	private List<Word> words = new ArrayList<>();
	private List<Area> areas = new ArrayList<>();
	private float base;
	private PDRectangle box;
	private int rotation;

	PdfLines(long limit, IProgressMonitor monitor) {
		this.limit = limit;
		this.monitor = monitor;
		setSortByPosition(true);
	}

	/** The lines of one page, from 1. */
	PdfPage page(PDDocument document, int number) throws IOException {
		lines = new ArrayList<>();
		words = new ArrayList<>();
		PDPage page = document.getPage(number - 1);
		box = page.getCropBox();
		rotation = page.getRotation();
		areas = areas(page);
		setStartPage(number);
		setEndPage(number);
		writeText(document, new StringWriter());
		endLine();
		boolean turned = rotation % 180 != 0;
		return new PdfPage(number, List.copyOf(lines), turned ? box.getHeight() : box.getWidth(),
				turned ? box.getWidth() : box.getHeight());
	}

	private static List<Area> areas(PDPage page) throws IOException {
		List<Area> areas = new ArrayList<>();
		for (PDAnnotation annotation : page.getAnnotations()) {
			if (annotation instanceof PDAnnotationLink link && link.getRectangle() != null) {
				PDAction action = link.getAction();
				if (action instanceof PDActionURI uri && uri.getURI() != null && !uri.getURI().isBlank()) {
					areas.add(new Area(link.getRectangle(), uri.getURI().strip()));
				}
			}
		}
		return areas;
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		if (++characters > limit) {
			throw new TooLong();
		}
		if ((characters & 0xFFF) == 0 && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		super.processTextPosition(text);
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		StringBuilder joined = new StringBuilder();
		positions.forEach(position -> joined.append(position.getUnicode()));
		if (words.isEmpty() && !positions.isEmpty()) {
			base = positions.getFirst().getYDirAdj();
		}
		if (joined.toString().equals(text)) {
			split(positions);
		} else if (!positions.isEmpty()) {
			for (String word : text.strip().split("\\s+")) {
				add(word, positions.getFirst(), positions.getLast());
			}
		}
	}

	/** Words end at blanks that the document writes itself. */
	private void split(List<TextPosition> positions) {
		StringBuilder word = new StringBuilder();
		TextPosition first = null;
		TextPosition last = null;
		for (TextPosition position : positions) {
			if (position.getUnicode().isBlank()) {
				add(word.toString(), first, last);
				word.setLength(0);
				first = null;
			} else {
				first = first == null ? position : first;
				last = position;
				word.append(position.getUnicode());
			}
		}
		add(word.toString(), first, last);
	}

	private void add(String raw, TextPosition first, TextPosition last) {
		String text = raw.replace("\u0000", "").replace("\r", "").replace('\u00A0', ' ').strip();
		if (text.isEmpty()) {
			return;
		}
		float size = Math.abs(first.getYScale()); // in points of the page; the font size ignores the page's scale
		words.add(new Word(text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(),
				size > 0 ? size : first.getHeightDir(), isBold(first.getFont()), target(first, last)));
	}

	private static boolean isBold(PDFont font) {
		String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
		boolean forced = font != null && font.getFontDescriptor() != null && font.getFontDescriptor().isForceBold();
		return forced || name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi");
	}

	private String target(TextPosition first, TextPosition last) {
		if (areas.isEmpty() || rotation != 0) {
			return null;
		}
		float middle = (first.getX() + last.getX() + last.getWidth()) / 2 + box.getLowerLeftX();
		float y = box.getUpperRightY() - first.getY() + first.getHeight() / 2;
		for (Area area : areas) {
			PDRectangle r = area.rectangle();
			if (middle >= r.getLowerLeftX() && middle <= r.getUpperRightX() && y >= r.getLowerLeftY() - 2
					&& y <= r.getUpperRightY() + 2) {
				return area.target();
			}
		}
		return null;
	}

	@Override
	protected void writeWordSeparator() {
		// words are kept apart by their places
	}

	@Override
	protected void writeLineSeparator() {
		endLine();
	}

	@Override
	protected void writeParagraphSeparator() {
		endLine();
	}

	@Override
	protected void writeParagraphStart() {
		endLine();
	}

	@Override
	protected void writeParagraphEnd() {
		endLine();
	}

	@Override
	protected void writePageEnd() {
		endLine();
	}

	private void endLine() {
		if (!words.isEmpty()) {
			lines.add(new Line(words, base));
			words = new ArrayList<>();
		}
	}
}
