package org.akashi.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Sets simple documents for tests and samples. The same calls give the same bytes. */
final class PdfWriter {

	static final PDFont REGULAR = new PDType1Font(FontName.HELVETICA);
	static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
	private static final float LEFT = 64;
	private static final float TOP = 770;
	private static final float BOTTOM = 80;
	private static final float WIDTH = 460;

	private final PDDocument document = new PDDocument();
	private final String header;
	private PDPageContentStream content;
	private PDPage page;
	private int pages;
	private float y;

	/** @param header running title of each page, or empty */
	PdfWriter(String header) throws IOException {
		this.header = header;
		newPage();
	}

	PDDocument document() {
		return document;
	}

	void newPage() throws IOException {
		close();
		page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		content = new PDPageContentStream(document, page);
		pages++;
		y = TOP;
		if (!header.isEmpty()) {
			show(REGULAR, 8, LEFT, 810, header);
			show(REGULAR, 8, LEFT + WIDTH - 40, 40, "Page " + pages);
		}
	}

	private void close() throws IOException {
		if (content != null) {
			content.close();
		}
	}

	void show(PDFont font, float size, float x, float base, String text) throws IOException {
		content.beginText();
		content.setFont(font, size);
		content.newLineAtOffset(x, base);
		content.showText(text);
		content.endText();
	}

	void title(String text) throws IOException {
		lines(BOLD, 18, LEFT, wrap(BOLD, 18, WIDTH, text), 1.25f);
		y -= 10;
	}

	void heading(String text) throws IOException {
		room(60);
		y -= 8;
		lines(BOLD, 13, LEFT, List.of(text), 1.3f);
		y -= 4;
	}

	void paragraph(String text) throws IOException {
		lines(REGULAR, 10.5f, LEFT, wrap(REGULAR, 10.5f, WIDTH, text), 1.35f);
		y -= 9;
	}

	void bullet(String text) throws IOException {
		List<String> lines = wrap(REGULAR, 10.5f, WIDTH - 14, text);
		room(lines.size() * 15f);
		show(REGULAR, 10.5f, LEFT, y, "\u2022");
		lines(REGULAR, 10.5f, LEFT + 14, lines, 1.35f);
		y -= 5;
	}

	/** One line with a link over it. */
	void link(String text, String target) throws IOException {
		PDAnnotationLink link = new PDAnnotationLink();
		PDActionURI action = new PDActionURI();
		action.setURI(target);
		link.setAction(action);
		float width = REGULAR.getStringWidth(text) / 1000 * 10.5f;
		link.setRectangle(new PDRectangle(LEFT, y - 2, width, 12));
		page.getAnnotations().add(link);
		lines(REGULAR, 10.5f, LEFT, List.of(text), 1.35f);
		y -= 9;
	}

	/** A table; the first row is its header. Long words are cut at the width of their column. */
	void table(float[] widths, List<List<String>> rows) throws IOException {
		boolean head = true;
		for (List<String> row : rows) {
			PDFont font = head ? BOLD : REGULAR;
			List<List<String>> cells = new ArrayList<>();
			for (int i = 0; i < row.size(); i++) {
				cells.add(wrap(font, 9, widths[i] - 12, row.get(i)));
			}
			int most = cells.stream().mapToInt(List::size).max().orElse(1);
			room(most * 11f + 8);
			float top = y;
			float x = LEFT;
			for (int i = 0; i < row.size(); i++) {
				y = top;
				lines(font, 9, x, cells.get(i), 1.2f);
				x += widths[i];
			}
			y = top - most * 10.8f - 7;
			head = false;
		}
		y -= 8;
	}

	private void room(float height) throws IOException {
		if (y - height < BOTTOM) {
			newPage();
		}
	}

	private void lines(PDFont font, float size, float x, List<String> lines, float leading) throws IOException {
		for (String line : lines) {
			room(size);
			show(font, size, x, y, line);
			y -= size * leading;
		}
	}

	private static List<String> wrap(PDFont font, float size, float width, String text) throws IOException {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			String rest = word;
			if (!line.isEmpty() && width(font, size, line + " " + rest) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			while (width(font, size, rest) > width) {
				int cut = rest.length();
				while (width(font, size, rest.substring(0, cut)) > width) {
					cut--;
				}
				lines.add(rest.substring(0, cut));
				rest = rest.substring(cut);
			}
			line.append(line.isEmpty() ? "" : " ").append(rest);
		}
		if (!line.isEmpty()) {
			lines.add(line.toString());
		}
		return lines;
	}

	private static float width(PDFont font, float size, String text) throws IOException {
		return font.getStringWidth(text) / 1000 * size;
	}

	/** Title, author and day of making; the bytes. */
	byte[] save(String title, String author, int year, int month, int day) throws IOException {
		close();
		document.getDocumentInformation().setTitle(title);
		document.getDocumentInformation().setAuthor(author);
		Calendar created = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
		created.clear();
		created.set(year, month - 1, day, 9, 0);
		document.getDocumentInformation().setCreationDate(created);
		document.setDocumentId(20190305L);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out, CompressParameters.NO_COMPRESSION);
		document.close();
		return out.toByteArray();
	}
}
