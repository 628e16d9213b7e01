package org.akashi.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import javax.imageio.ImageIO;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.pdf.internal.PdfReportReader;
import org.akashi.report.spi.PictureText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are pictures, with text recognition and without. */
class PdfPicturesTest {

	@TempDir
	Path folder;
	private String before;

	@BeforeEach
	void remember() {
		before = System.getProperty(PictureText.PROGRAM);
	}

	@AfterEach
	void restore() {
		if (before == null) {
			System.clearProperty(PictureText.PROGRAM);
		} else {
			System.setProperty(PictureText.PROGRAM, before);
		}
	}

	private void program(String script) throws IOException {
		assumeTrue(File.separatorChar == '/', "the stand-in for the program is a shell script");
		Path file = folder.resolve("tesseract");
		Files.writeString(file, "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then echo 'List (2):'; echo eng; echo osd; exit 0; fi\n" + script);
		assertTrue(file.toFile().setExecutable(true));
		System.setProperty(PictureText.PROGRAM, file.toString());
	}

	private static BufferedImage picture(int width, int height) {
		return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
	}

	private static byte[] scanned(BufferedImage... pictures) throws IOException {
		try (PDDocument document = new PDDocument()) {
			for (BufferedImage picture : pictures) {
				PDPage page = new PDPage(PDRectangle.A4);
				document.addPage(page);
				PDImageXObject image = LosslessFactory.createFromImage(document, picture);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.drawImage(image, 0, 0, page.getCropBox().getWidth(), page.getCropBox().getHeight());
				}
			}
			return saved(document);
		}
	}

	private static byte[] saved(PDDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	private static ReportText read(byte[] pdf) throws CoreException {
		return new PdfReportReader().read(ReportFile.of("scan.pdf", pdf), ReadLimits.DEFAULT, new NullProgressMonitor());
	}

	private static String warning(ReportText text, int code) {
		return text.problems().stream().filter(problem -> problem.getCode() == code && problem.getSeverity() == IStatus.WARNING)
				.map(IStatus::getMessage).findFirst().orElse("");
	}

	@Test
	void withoutTheProgramTheStatusSaysWhatToInstall() throws Exception {
		System.setProperty(PictureText.PROGRAM, "none");
		ReportText text = read(scanned(picture(300, 400)));
		assertEquals("", text.text());
		assertTrue(warning(text, ReportStatus.NO_TEXT).startsWith("Page 1 is an image; install tesseract-ocr"), text.problems().toString());
	}

	@Test
	void severalPagesAreNamedTogether() throws Exception {
		System.setProperty(PictureText.PROGRAM, "none");
		ReportText text = read(scanned(picture(300, 400), picture(300, 400), picture(300, 400)));
		assertTrue(warning(text, ReportStatus.NO_TEXT).startsWith("Pages 1–3 are images;"), text.problems().toString());
	}

	@Test
	void theTextOfThePictureStandsOnItsPage() throws Exception {
		program("cat > /dev/null; printf 'C2 at evil-site[.]com\\n\\nSecond paragraph\\n'\n");
		ReportText text = read(scanned(picture(300, 400)));
		assertEquals("C2 at evil-site[.]com\n\nSecond paragraph", text.text());
		assertEquals(1, text.pageAt(0));
		assertEquals(2, text.blocks().size());
		assertTrue(warning(text, ReportStatus.NO_TEXT).contains("recognised by Tesseract and may have mistakes"));
	}

	@Test
	void thePictureComesToTheProgramAsPng() throws Exception {
		program("head -c 4 | tail -c 3\n");
		assertEquals("PNG", read(scanned(picture(300, 400))).text());
	}

	@Test
	void pagesWithTextAreNotRecognised() throws Exception {
		program("echo recognised\n");
		PdfWriter pdf = new PdfWriter("");
		pdf.paragraph("This page has text of its own, and needs nobody to look at it.");
		ReportText text = read(pdf.save("", "", 2019, 3, 5));
		assertTrue(!text.text().contains("recognised"), text.text());
		assertEquals(List.of(), text.problems());
	}

	@Test
	void aProgramThatFailsIsNamedAndTheRestIsRead() throws Exception {
		program("cat > /dev/null; exit 3\n");
		ReportText text = read(scanned(picture(300, 400)));
		assertTrue(text.problems().stream().anyMatch(problem -> problem.getMessage().contains("page 1, an image, was not recognised: Tesseract failed")),
				text.problems().toString());
	}

	@Test
	void aProgramThatDoesNotRunCountsAsNone() throws Exception {
		program("");
		Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\nexit 1\n");
		assertTrue(PictureText.installed().isEmpty());
		System.setProperty(PictureText.PROGRAM, folder.resolve("missing").toString());
		assertTrue(PictureText.installed().isEmpty());
	}

	@Test
	void onlyLanguagesThatAreThereAreAskedFor() throws Exception {
		program("echo \"$4\"\n");
		assertEquals("eng", PictureText.installed().orElseThrow().languages());
	}

	@Test
	void aProgramThatHangsIsEndedInTime() throws Exception {
		program("exec sleep 30\n");
		PictureText program = PictureText.installed().orElseThrow();
		long start = System.nanoTime();
		IOException fault = assertThrows(IOException.class, () -> program.read(png(100, 100), Duration.ofMillis(300), () -> false));
		assertTrue(fault.getMessage().contains("took longer"), fault.getMessage());
		assertTrue(System.nanoTime() - start < 10_000_000_000L);
	}

	@Test
	void aProgramIsEndedWhenTheUserCancels() throws Exception {
		program("exec sleep 30\n");
		NullProgressMonitor monitor = new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > 6;
			}
		};
		byte[] pdf = scanned(picture(300, 400));
		assertThrows(OperationCanceledException.class,
				() -> new PdfReportReader().read(ReportFile.of("scan.pdf", pdf), ReadLimits.DEFAULT, monitor));
	}

	private static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(picture(width, height), "png", out);
		return out.toByteArray();
	}

	@Test
	void picturesTooLargeTooSmallOrUnknownAreRefused() throws Exception {
		program("echo never\n");
		PictureText program = PictureText.installed().orElseThrow();
		byte[] bomb = png(100, 100);
		bomb[16] = 0x0F; // the width in the head: 250 million pixels across
		for (byte[] bad : List.of(bomb, png(10, 10), "no picture".getBytes())) {
			assertThrows(IOException.class, () -> program.read(bad, Duration.ofSeconds(1), () -> false));
		}
		assertTrue(PictureText.isReadable(png(100, 100)));
	}

	@Test
	void pagesWithPictureBombsAreNotDrawn() throws Exception {
		program("echo never\n");
		byte[] pdf;
		try (PDDocument document = Loader.loadPDF(scanned(picture(300, 400)))) {
			var resources = document.getPage(0).getResources();
			for (COSName name : resources.getXObjectNames()) {
				resources.getXObject(name).getCOSObject().setInt(COSName.WIDTH, 60_000);
				resources.getXObject(name).getCOSObject().setInt(COSName.HEIGHT, 60_000);
			}
			pdf = saved(document);
		}
		ReportText text = read(pdf);
		assertEquals("", text.text());
		assertTrue(text.problems().stream().anyMatch(problem -> problem.getMessage().contains("million pixels; the limit is 40 million")), text.problems().toString());
	}

	@Test
	void theRealProgramReadsWhatAPageShows() throws Exception {
		assumeTrue(PictureText.installed().isPresent(), "Tesseract is not installed");
		PdfWriter pdf = new PdfWriter("");
		pdf.title("Sample beacons to its server");
		pdf.paragraph("The implant talks to 198.51.100.23 on port 443 and waits for commands.");
		BufferedImage page;
		try (PDDocument document = Loader.loadPDF(pdf.save("", "", 2019, 3, 5))) {
			page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
		}
		ReportText text = read(scanned(page));
		assertTrue(text.text().contains("198.51.100.23"), text.text());
		assertTrue(text.text().contains("Sample beacons"), text.text());
	}
}
