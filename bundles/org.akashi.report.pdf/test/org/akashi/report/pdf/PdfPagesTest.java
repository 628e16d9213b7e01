package org.akashi.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.akashi.report.PageBox;
import org.akashi.report.PagePicture;
import org.akashi.report.PagePlaces;
import org.akashi.report.PageSize;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.pdf.internal.PdfPageRenderer;
import org.akashi.report.pdf.internal.PdfReportReader;
import org.akashi.report.spi.ReportPages;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
	private static final PdfPageRenderer RENDERER = new PdfPageRenderer();

	private static byte[] document(int rotation, PDRectangle crop, String... paragraphs) throws IOException {
		PdfWriter writer = new PdfWriter("");
		for (String paragraph : paragraphs) {
			writer.paragraph(paragraph);
		}
		PDPage page = writer.document().getPage(0);
		page.setRotation(rotation);
		if (crop != null) {
			page.setCropBox(crop);
		}
		return writer.save("Test", "", 2019, 3, 5);
	}

	private static ReportFile file(byte[] content) {
		return ReportFile.of("test.pdf", content);
	}

	private static ReportPages open(byte[] content) throws CoreException {
		return RENDERER.open(file(content), ReadLimits.DEFAULT, MONITOR);
	}

	private static ReportText read(byte[] content) throws CoreException {
		return new PdfReportReader().read(file(content), ReadLimits.DEFAULT, MONITOR);
	}

	/** The part of dark pixels within a box of the page, 0 to 1. */
	private static double ink(PagePicture picture, PageBox box, double scale) {
		int dark = 0;
		int all = 0;
		for (int y = (int) (box.top() * scale); y < box.bottom() * scale; y++) {
			for (int x = (int) (box.left() * scale); x < box.right() * scale; x++) {
				all++;
				dark += (picture.pixels()[y * picture.width() + x] & 0xFF) < 128 ? 1 : 0;
			}
		}
		return (double) dark / all;
	}

	private static void assertMarked(byte[] pdf, String phrase) throws CoreException {
		ReportText text = read(pdf);
		int start = text.text().indexOf(phrase);
		assertTrue(start >= 0, text.text());
		try (ReportPages pages = open(pdf)) {
			PagePlaces places = PagePlaces.of(text, 1, pages.text(1, MONITOR));
			List<PageBox> boxes = places.boxes(start, start + phrase.length());
			assertEquals(1, boxes.size(), boxes::toString);
			PagePicture picture = pages.picture(1, 2, MONITOR);
			double ink = ink(picture, boxes.getFirst(), 2);
			assertTrue(ink > 0.05, () -> "no letters in " + boxes + ": " + ink);
			PageBox all = boxes.getFirst();
			assertEquals(start, places.offsetAt(all.left() + 1, (all.top() + all.bottom()) / 2), 1.0);
		}
	}

	@Test
	void theMarkLiesOverTheLetters() throws Exception {
		assertMarked(document(0, null, "", "The group used Rising Sun in 2017."), "Rising Sun");
	}

	@Test
	void turnedPagesHaveTheirMarksAsTheyAreRead() throws Exception {
		byte[] upright = document(0, null, "The group used Rising Sun in 2017.");
		try (ReportPages pages = open(document(90, null, "The group used Rising Sun in 2017."))) {
			assertEquals(new PageSize(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()), pages.size(1));
			PagePlaces places = PagePlaces.of(read(upright), 1, pages.text(1, MONITOR));
			PagePicture picture = pages.picture(1, 2, MONITOR);
			PageBox word = places.boxes(15, 21).getFirst();
			assertTrue(word.bottom() - word.top() > word.right() - word.left(), "the word stands upright: " + word);
			assertTrue(ink(picture, word, 2) > 0.05, word::toString);
		}
	}

	@Test
	void eachTurnKeepsMarksOverLetters() throws Exception {
		ReportText text = read(document(0, null, "The group used Rising Sun in 2017."));
		for (int rotation : new int[] { 180, 270 }) {
			try (ReportPages pages = open(document(rotation, null, "The group used Rising Sun in 2017."))) {
				PagePlaces places = PagePlaces.of(text, 1, pages.text(1, MONITOR));
				List<PageBox> word = places.boxes(15, 21);
				assertFalse(word.isEmpty());
				assertTrue(ink(pages.picture(1, 2, MONITOR), word.getFirst(), 2) > 0.05, rotation + ": " + word);
			}
		}
	}

	@Test
	void croppedPagesHaveTheirMarksWhereTheyAreShown() throws Exception {
		assertMarked(document(0, new PDRectangle(50, 600, 400, 200), "The group used Rising Sun in 2017."), "Rising Sun");
	}

	@Test
	void pagesAreDrawnAtTheScaleThatIsAsked() throws Exception {
		try (ReportPages pages = open(document(0, null, "Some text."))) {
			PagePicture picture = pages.picture(1, 1.5, MONITOR);
			assertEquals(PDRectangle.A4.getWidth() * 1.5, picture.width(), 1);
			assertEquals(picture.width() * picture.height(), picture.pixels().length);
			assertEquals(0xFFFFFF, picture.pixels()[0] & 0xFFFFFF, "paper is white");
		}
	}

	@Test
	void aHugeScaleIsMadeHarmless() throws Exception {
		try (ReportPages pages = open(document(0, null, "Some text."))) {
			PagePicture picture = pages.picture(1, 1000, MONITOR);
			assertTrue((long) picture.width() * picture.height() <= ReportPages.MOST_PIXELS * 1.01, picture.width() + " × " + picture.height());
		}
	}

	@Test
	void aPageThatClaimsToBeEndlessIsRefusedAndHasAHarmlessSize() throws Exception {
		PdfWriter writer = new PdfWriter("");
		writer.paragraph("Some text.");
		writer.document().getPage(0).setMediaBox(new PDRectangle(9_000_000, 9_000_000));
		try (ReportPages pages = open(writer.save("", "", 2019, 1, 1))) {
			assertTrue(pages.size(1).width() <= 14_400);
			CoreException fault = assertThrows(CoreException.class, () -> pages.picture(1, 1, MONITOR));
			assertTrue(fault.getMessage().contains("Page 1") && fault.getMessage().contains("read its text"), fault.getMessage());
		}
	}

	@Test
	void anEncryptedFileSaysWhatToDo() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(out);
		}
		CoreException fault = assertThrows(CoreException.class, () -> open(out.toByteArray()));
		assertEquals(ReportStatus.ENCRYPTED, fault.getStatus().getCode());
		assertTrue(fault.getMessage().contains("password"), fault.getMessage());
	}

	@Test
	void aDamagedFileSaysSo() throws Exception {
		byte[] whole = document(0, null, "Some text.");
		byte[] cut = Arrays.copyOf(whole, 60);
		CoreException fault = assertThrows(CoreException.class, () -> open(cut).close());
		assertEquals(ReportStatus.TRUNCATED, fault.getStatus().getCode());
	}

	@Test
	void aScannedPageHasNoSigns() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(out);
		}
		try (ReportPages pages = open(out.toByteArray())) {
			assertEquals("", pages.text(1, MONITOR).signs());
			assertEquals(612, pages.picture(1, 1, MONITOR).width());
		}
	}

	/** Forms within forms, each drawn ten times by the next: far more drawing than anybody can wait for. */
	private static byte[] bomb() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			PDFormXObject inner = form(document, null, "0 0 m 50 50 l S ".repeat(10));
			for (int i = 0; i < 9; i++) {
				inner = form(document, inner, "/X Do ".repeat(10));
			}
			PDResources resources = new PDResources();
			resources.getCOSObject().setItem(COSName.XOBJECT, entry(inner));
			page.setResources(resources);
			COSStream content = document.getDocument().createCOSStream();
			try (var stream = content.createOutputStream()) {
				stream.write("/X Do".getBytes());
			}
			page.setContents(new PDStream(content));
			document.save(out);
		}
		return out.toByteArray();
	}

	private static COSDictionary entry(PDFormXObject form) {
		COSDictionary dictionary = new COSDictionary();
		dictionary.setItem(COSName.getPDFName("X"), form.getCOSObject());
		return dictionary;
	}

	private static PDFormXObject form(PDDocument document, PDFormXObject inner, String content) throws IOException {
		PDFormXObject form = new PDFormXObject(document);
		form.setBBox(new PDRectangle(600, 700));
		if (inner != null) {
			PDResources resources = new PDResources();
			resources.getCOSObject().setItem(COSName.XOBJECT, entry(inner));
			form.setResources(resources);
		}
		try (var stream = form.getStream().createOutputStream()) {
			stream.write(content.getBytes());
		}
		return form;
	}

	@Test
	void aPageThatNeverEndsIsGivenUp() throws Exception {
		ReportFile file = file(bomb());
		try (ReportPages pages = new PdfPageRenderer(Duration.ofMillis(300)).open(file, ReadLimits.DEFAULT, MONITOR)) {
			CoreException fault = assertThrows(CoreException.class, () -> pages.picture(1, 1, MONITOR));
			assertEquals(ReportStatus.TIMEOUT, fault.getStatus().getCode());
			assertTrue(fault.getMessage().contains("Page 1 takes too long"), fault.getMessage());
		}
	}

	@Test
	void drawingCanBeCancelled() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		try (ReportPages pages = open(bomb())) {
			cancelled.setCanceled(true);
			assertThrows(OperationCanceledException.class, () -> pages.picture(1, 1, cancelled));
		}
	}

	@Test
	void onlyPdfIsDrawn() {
		assertFalse(RENDERER.renders(ReportFile.of("a.pdf", "plain text".getBytes())));
	}

	@Test
	void drawingDoesNotChangeWhatIsRead() throws Exception {
		byte[] pdf = document(0, null, "The group used Rising Sun in 2017.", "It goes on.");
		ReportText before = read(pdf);
		try (ReportPages pages = open(pdf)) {
			pages.picture(1, 1, MONITOR);
		}
		assertEquals(before.text(), read(pdf).text());
	}

	@Test
	void preparingNeedsNothing() throws Exception {
		RENDERER.prepare();
		assertMarked(document(0, null, "", "The group used Rising Sun in 2017."), "Rising Sun");
	}

	private static byte[] withImage(int width, int height, COSName filter) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			COSStream image = document.getDocument().createCOSStream();
			image.setItem(COSName.SUBTYPE, COSName.IMAGE);
			image.setInt(COSName.WIDTH, width);
			image.setInt(COSName.HEIGHT, height);
			image.setInt(COSName.BITS_PER_COMPONENT, 8);
			image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
			try (var stream = image.createRawOutputStream()) {
				stream.write(new byte[64]);
			}
			image.setItem(COSName.FILTER, filter);
			COSDictionary pictures = new COSDictionary();
			pictures.setItem(COSName.getPDFName("X"), image);
			PDResources resources = new PDResources();
			resources.getCOSObject().setItem(COSName.XOBJECT, pictures);
			page.setResources(resources);
			COSStream content = document.getDocument().createCOSStream();
			try (var stream = content.createOutputStream()) {
				stream.write("200 0 0 200 50 50 cm /X Do".getBytes());
			}
			page.setContents(new PDStream(content));
			document.save(out);
		}
		return out.toByteArray();
	}

	@Test
	void aPictureThatWouldExhaustMemoryIsLeftOutAndSaidSo() throws Exception {
		try (ReportPages pages = open(withImage(100_000, 100_000, COSName.FLATE_DECODE))) {
			PagePicture picture = pages.picture(1, 1, MONITOR);
			assertEquals(612, picture.width(), "the rest of the page is drawn");
			assertEquals(1, picture.problems().size());
			assertEquals(ReportStatus.TOO_LARGE, picture.problems().getFirst().getCode());
		}
	}

	@Test
	void aPictureInAnUnknownFormatIsLeftOutAndSaidSo() throws Exception {
		try (ReportPages pages = open(withImage(8, 8, COSName.JBIG2_DECODE))) {
			PagePicture picture = pages.picture(1, 1, MONITOR);
			assertEquals(ReportStatus.UNSUPPORTED, picture.problems().getFirst().getCode(), picture.problems()::toString);
		}
	}
}
