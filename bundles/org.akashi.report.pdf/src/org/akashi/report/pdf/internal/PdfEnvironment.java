package org.akashi.report.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Sets PDFBox up once: no window system, no messages on the console, and no search for fonts on the machine, which
 * would take long, write a cache into the home folder and make texts differ from machine to machine.
 */
final class PdfEnvironment {

	/** Loggers are kept: the platform forgets the level of one that nobody holds. */
	private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache.pdfbox"),
			Logger.getLogger("org.apache.fontbox"));
	private static boolean prepared;

	private PdfEnvironment() {
	}

	static synchronized void prepare() {
		if (prepared) {
			return;
		}
		setIfAbsent("java.awt.headless", "true");
		LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
		FontMappers.set(new OneFont());
		prepared = true;
	}

	private static void setIfAbsent(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}

	/** Stands in for every font that a document does not embed: reading text asks for widths only, drawing has those of the machine. */
	private static final class OneFont implements FontMapper {

		private TrueTypeFont font;

		private synchronized TrueTypeFont font() {
			if (font == null) {
				try (InputStream in = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
					if (in == null) {
						throw new IllegalStateException("PDFBox came without its own font");
					}
					font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
				} catch (IOException e) {
					throw new IllegalStateException("The font of PDFBox cannot be read: " + e.getMessage(), e);
				}
			}
			return font;
		}

		@Override
		public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
			return new FontMapping<>(PageFonts.like(name, descriptor, false).orElseGet(this::font), true);
		}

		@Override
		public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
			return new FontMapping<>(PageFonts.like(name, descriptor, false).orElseGet(this::font), true);
		}

		@Override
		public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
			TrueTypeFont like = PageFonts.like(name, descriptor, true).orElseGet(this::font);
			OpenTypeFont open = PageFonts.asOpenType(like);
			return new CIDFontMapping(open, open == null ? like : null, true);
		}
	}
}
