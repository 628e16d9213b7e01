package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF file as PDFBox gives it by itself: the neutral view of how values stand on the pages. */
final class PdfPlainText {

	private final String text;
	private final String joined;

	PdfPlainText(String text) {
		this.text = text.toLowerCase(Locale.ROOT);
		joined = this.text.replaceAll("\\s+", "");
	}

	static PdfPlainText of(Path file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			return new PdfPlainText(new PDFTextStripper().getText(document));
		}
	}

	/** The values with {@code wrapped} for those that are broken over lines here, whatever their list says of its own text. */
	ExpectedValues asItStands(ExpectedValues values) {
		return new ExpectedValues(values.values().stream().map(this::asItStands).toList(), values.ignored(), values.unwanted(),
				values.entities(), values.types());
	}

	private ExpectedValues.Value asItStands(ExpectedValues.Value value) {
		String wanted = value.value().toLowerCase(Locale.ROOT);
		return value.isThere() && !text.contains(wanted) && joined.contains(wanted)
				? new ExpectedValues.Value(value.type(), value.value(), "wrapped") : value;
	}
}
