package org.akashi.report.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.akashi.report.pdf.internal.PdfPage.Line;
import org.akashi.report.pdf.internal.PdfPage.Word;
import org.akashi.report.pdf.internal.PdfRulings.Ruling;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Collects the words, ruling lines and pictures of a page while PDFBox runs through its content. */
final class PdfGlyphs extends PDFTextStripper {

	/** The text is longer than the limit. */
	static final class TooLong extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}

	private record Area(PDRectangle rectangle, String target) {
	}

	/** Four directions of writing, and columns of Japanese. */
	private static final int DIRECTIONS = 5;
	private static final int UPRIGHT = 4;
	private static final int MOST_LEVELS = 500;
	private static final int MOST_AREAS = 5_000;

	private final long limit;
	private final IProgressMonitor monitor;
	private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
	private PDFont lastFont;
	private boolean lastBold;
	private long characters;

	private List<Area> areas = List.of();
	private PDRectangle box = new PDRectangle();
	private int rotation;
	private float width;
	private PdfRulings rulings;
	private WordMaker[] makers = new WordMaker[DIRECTIONS];
	private int shown;
	private int given;
	private int odd;
	private double pictured;

	PdfGlyphs(long limit, IProgressMonitor monitor) {
		this.limit = limit;
		this.monitor = monitor;
		setStartPage(0); // pages are given one by one
		setShouldSeparateByBeads(false);
	}

	/** What stands on a page, which has this number from 1. */
	PdfPage page(PDPage page, int number) throws IOException {
		box = page.getCropBox();
		rotation = Math.floorMod(page.getRotation(), 360);
		boolean turned = rotation % 180 != 0;
		width = turned ? box.getHeight() : box.getWidth();
		float height = turned ? box.getWidth() : box.getHeight();
		areas = areas(page);
		rulings = new PdfRulings(box, rotation);
		makers = new WordMaker[DIRECTIONS];
		shown = 0;
		given = 0;
		odd = 0;
		pictured = 0;
		processPage(page);
		int main = main();
		List<Word> words = makers[main] == null ? List.of() : makers[main].words();
		boolean ruled = main < UPRIGHT && main * 90 == rotation;
		List<RuledGrid> grids = ruled ? RuledGrid.of(rulings.rulings(), height) : List.of();
		List<Ruling> levels = ruled ? rulings.rulings().stream().filter(Ruling::level).limit(MOST_LEVELS).toList() : List.of();
		return new PdfPage(number, width, height, words, grids, levels, others(main), (float) Math.min(1, pictured / Math.max(1, width * height)),
				odd + shown - given);
	}

	/** The direction of most of the text. */
	private int main() {
		int main = 0;
		for (int i = 1; i < DIRECTIONS; i++) {
			if (makers[i] != null && (makers[main] == null || makers[i].characters() > makers[main].characters())) {
				main = i;
			}
		}
		return main;
	}

	private List<Line> others(int main) {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < DIRECTIONS; i++) {
			if (i != main && makers[i] != null) {
				lines.addAll(PdfLines.of(makers[i].words()));
			}
		}
		return lines;
	}

	private static List<Area> areas(PDPage page) throws IOException {
		List<Area> areas = new ArrayList<>();
		for (PDAnnotation annotation : page.getAnnotations()) {
			boolean link = annotation instanceof PDAnnotationLink && annotation.getRectangle() != null && areas.size() < MOST_AREAS;
			if (link && ((PDAnnotationLink) annotation).getAction() instanceof PDActionURI uri && uri.getURI() != null && !uri.getURI().isBlank()) {
				areas.add(new Area(annotation.getRectangle(), uri.getURI().strip()));
			}
		}
		return areas;
	}

	@Override
	protected void startPage(PDPage page) {
		// nothing is written
	}

	@Override
	protected void writePage() {
		// nothing is written
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		shown++;
		super.showGlyph(matrix, font, code, displacement);
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		given++;
		if (++characters > limit) {
			throw new TooLong();
		}
		if ((characters & 0xFFF) == 0 && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		String unicode = text.getUnicode();
		if (unicode == null || unicode.isEmpty()) {
			return;
		}
		char first = unicode.charAt(0);
		if (first == 0xFFFD || first < ' ' && !Character.isWhitespace(first) || first >= 0xE000 && first < 0xF000) {
			odd++;
		}
		PDFont font = text.getFont();
		boolean upright = font != null && font.isVertical();
		int direction = upright ? UPRIGHT : Math.floorMod(Math.round(text.getDir() / 90), 4);
		WordMaker maker = makers[direction];
		if (maker == null) {
			maker = new WordMaker(direction == 0 && rotation == 0 && !areas.isEmpty() ? this::target : null);
			makers[direction] = maker;
		}
		float size = Math.abs(text.getYScale()); // in points of the page; the font size ignores the page's scale
		float high = size > 0 ? size : text.getHeightDir();
		if (upright) {
			maker.add(unicode, text.getYDirAdj() - high, high, width - text.getXDirAdj(), high, high, isBold(font));
		} else {
			maker.add(unicode, text.getXDirAdj(), text.getWidthDirAdj(), text.getYDirAdj(), high, text.getWidthOfSpace(), isBold(font));
		}
	}

	private boolean isBold(PDFont font) {
		if (font != lastFont) { // asked for each character
			lastFont = font;
			lastBold = font != null && bold.computeIfAbsent(font, PdfGlyphs::looksBold);
		}
		return lastBold;
	}

	private static boolean looksBold(PDFont font) {
		String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
		boolean forced = font.getFontDescriptor() != null && font.getFontDescriptor().isForceBold();
		return forced || name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi");
	}

	/** The address of the link over a place, or null. */
	private String target(float middle, float base, float size) {
		float px = middle + box.getLowerLeftX();
		float py = box.getUpperRightY() - base + size / 3;
		for (Area area : areas) {
			PDRectangle r = area.rectangle();
			if (px >= r.getLowerLeftX() && px <= r.getUpperRightX() && py >= r.getLowerLeftY() - 2 && py <= r.getUpperRightY() + 2) {
				return area.target();
			}
		}
		return null;
	}

	@Override
	protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
		String name = operator.getName();
		if (name.length() <= 2 && rulings != null) {
			rulings.draw(name, operands, getGraphicsState().getCurrentTransformationMatrix());
		}
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if ("Do".equals(operator.getName()) && isPicture(operands)) {
			Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
			pictured += Math.abs((double) matrix.getScalingFactorX() * matrix.getScalingFactorY());
			return;
		}
		super.processOperator(operator, operands);
	}

	private boolean isPicture(List<COSBase> operands) {
		return !operands.isEmpty() && operands.getFirst() instanceof COSName name && getResources() != null && getResources().isImageXObject(name);
	}
}
