package org.akashi.export.document.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.export.document.Documents;
import org.akashi.export.document.SampleKnowledge;
import org.akashi.export.document.internal.pdf.FontFiles.Style;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PdfExporterTest {

	@Test
	void hasTitleLanguageTagsOutlineAndText() throws Exception {
		try (PDDocument document = Loader.loadPDF(Documents.bytes("pdf", SampleKnowledge.knowledge(), Map.of("title", "A & B", "template", "brief")))) {
			assertEquals("A & B", document.getDocumentInformation().getTitle());
			assertEquals("en", document.getDocumentCatalog().getLanguage());
			assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
			assertNotNull(document.getDocumentCatalog().getDocumentOutline());
			String text = text(document);
			assertTrue(text.contains("Copper Heron") && text.contains("kettle[.]example[.]com"), text);
			assertTrue(text.contains("Page 1 of "), text);
		}
	}

	@Test
	void japaneseCanBeFound() throws Exception {
		try (FontFiles files = new FontFiles(FontFiles.folders())) {
			boolean there = files.chain(Style.SANS).stream().map(files::font).flatMap(Optional::stream).anyMatch(font -> font.has('標'));
			Assumptions.assumeTrue(there, "No font of this machine has Japanese: fonts-noto-cjk is one");
		}
		try (PDDocument document = Loader.loadPDF(Documents.bytes("pdf", SampleKnowledge.knowledge(), Map.of("language", "ja")))) {
			assertTrue(text(document).replaceAll("\\s", "").contains("ドイツの金融機関を標的とした"), text(document));
		}
	}

	@Test
	void hostileTextIsTextAndTheMarkingStandsOnEachPage() throws Exception {
		try (PDDocument document = Loader.loadPDF(Documents.bytes("pdf", Documents.hostile(), Map.of()))) {
			String text = text(document);
			assertTrue(text.contains("<script>alert(1)</script>") && text.contains("cod.exe[U+202E]gnp"), text);
			assertEquals(2 * document.getNumberOfPages() + 1, text.split("TLP:AMBER", -1).length - 1, text);
		}
	}

	@Test
	void equalKnowledgeGivesEqualBytes() throws CoreException {
		assertArrayEquals(Documents.bytes("pdf", SampleKnowledge.knowledge(), Map.of()), Documents.bytes("pdf", SampleKnowledge.knowledge(), Map.of()));
	}

	@Test
	void aDocumentThatNoFontCanShowSaysWhatToInstall() {
		IOException e = assertThrows(IOException.class, () -> DocumentFonts.of(Map.of(Style.SANS, "標的とした国 target"), List.of()));
		assertTrue(e.getMessage().contains("HAN, HIRAGANA") && e.getMessage().contains("fonts-noto-cjk") && e.getMessage().contains(".akashi/fonts"),
				e.getMessage());
	}

	@Test
	void aFewOddCharactersStandAsTheirNumbers() throws IOException {
		DocumentFonts fonts = DocumentFonts.of(Map.of(Style.SANS, "Plain words that the library's own font has \u2603"), List.of());
		assertEquals("a [U+2603] b", fonts.shown("a \u2603 b"));
		assertEquals("a b", fonts.shown("a b"));
	}

	@Test
	void theFontThatIsMadeIsOne() throws IOException {
		DocumentFonts fonts = DocumentFonts.of(Map.of(Style.SANS, "Aé"), List.of());
		try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(fonts.fonts().get(Style.SANS)))) {
			assertEquals(TrueTypeBuilder.UNITS, font.getUnitsPerEm());
			int glyph = font.getUnicodeCmapLookup().getGlyphId('A');
			assertTrue(glyph > 0 && font.getAdvanceWidth(glyph) > 1000, "A is wide");
			assertTrue(font.getGlyph().getGlyph(glyph).getPath().getBounds().getHeight() > 1000, "A is high");
			assertEquals(0, font.getUnicodeCmapLookup().getGlyphId('Z' + 0x3000));
		}
	}

	private static String text(PDDocument document) throws IOException {
		return new PDFTextStripper().getText(document);
	}
}
