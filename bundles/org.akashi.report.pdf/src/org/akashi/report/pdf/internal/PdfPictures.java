package org.akashi.report.pdf.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportStatus;
import org.akashi.report.spi.PictureText;
import org.akashi.report.spi.ReportTextBuilder;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The text of pages that are pictures, or whose signs stand for no known letters, by text recognition where it is installed. */
final class PdfPictures {

	private static final String INSTALL = "install tesseract-ocr (and tesseract-ocr-jpn for Japanese) and import it again to read its text.";
	private static final int FEW_CHARACTERS = 12;
	private static final float MUCH_OF_PAGE = 0.25f;
	private static final long MOST_PAGE_PIXELS = 12_000_000;
	private static final float DPI = 300;
	private static final Duration PAGE_LIMIT = Duration.ofSeconds(60);

	private final PDDocument document;
	private final IProgressMonitor monitor;
	private final ReportTextBuilder builder;
	private final int depth;
	private final long deadline;
	private final Set<COSDictionary> counted = Collections.newSetFromMap(new IdentityHashMap<>());

	private PdfPictures(PDDocument document, ReadLimits limits, IProgressMonitor monitor, ReportTextBuilder builder) {
		this.document = document;
		this.monitor = monitor;
		this.builder = builder;
		this.depth = limits.maxDepth();
		this.deadline = System.nanoTime() + limits.maxTime().toNanos() / 2; // the other half is for all else
	}

	/** The texts that were recognised, by the number of their page; a warning for each page that stays dumb. */
	static Map<Integer, String> read(PDDocument document, List<PdfPage> pages, ReadLimits limits, IProgressMonitor monitor, ReportTextBuilder builder) {
		List<PdfPage> pictures = pages.stream().filter(PdfPictures::isPicture).toList();
		List<PdfPage> unread = pages.stream().filter(PdfPictures::isUnreadable).toList();
		if (pictures.isEmpty() && unread.isEmpty()) {
			return Map.of();
		}
		PdfPictures reader = new PdfPictures(document, limits, monitor, builder);
		Optional<PictureText> program = PictureText.installed();
		reader.warn(pictures, unread, program.isPresent());
		Map<Integer, String> texts = new HashMap<>();
		if (program.isPresent()) {
			List<PdfPage> all = new ArrayList<>(pictures);
			all.addAll(unread);
			all.forEach(page -> reader.read(page, program.get(), texts));
		}
		return texts;
	}

	private static boolean isPicture(PdfPage page) {
		return page.characters() < FEW_CHARACTERS && page.pictured() > MUCH_OF_PAGE;
	}

	private static boolean isUnreadable(PdfPage page) {
		return !isPicture(page) && page.unread() > 20 && page.unread() > page.characters() / 2;
	}

	private void warn(List<PdfPage> pictures, List<PdfPage> unread, boolean installed) {
		if (!pictures.isEmpty()) {
			String pages = numbers(pictures) + (pictures.size() == 1 ? " is an image; " : " are images; ");
			builder.warning(ReportStatus.NO_TEXT, pages + (installed ? "the text was recognised by Tesseract and may have mistakes." : INSTALL));
		}
		if (!unread.isEmpty()) {
			int signs = unread.stream().mapToInt(PdfPage::unread).sum();
			builder.warning(ReportStatus.UNDECODABLE, numbers(unread) + ": the document does not say which letters " + signs
					+ " of its signs stand for (a font without a map to Unicode); " + (installed ? "the text was recognised by Tesseract and may have mistakes." : INSTALL));
		}
	}

	private static String numbers(List<PdfPage> pages) {
		StringBuilder text = new StringBuilder(pages.size() == 1 ? "Page " : "Pages ");
		int i = 0;
		while (i < pages.size()) {
			int end = i;
			while (end + 1 < pages.size() && pages.get(end + 1).number() == pages.get(end).number() + 1) {
				end++;
			}
			text.append(i == 0 ? "" : ", ").append(pages.get(i).number());
			if (end > i) {
				text.append('–').append(pages.get(end).number());
			}
			i = end + 1;
		}
		return text.toString();
	}

	private void read(PdfPage page, PictureText program, Map<Integer, String> texts) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (System.nanoTime() - deadline > 0) {
			builder.warning(ReportStatus.TIMEOUT, "The text of the images from page " + page.number()
					+ " on was not recognised: it would have taken too long. Split the report, or raise the time limit in the preferences.");
			return;
		}
		try {
			String text = program.read(picture(page), PAGE_LIMIT, monitor::isCanceled);
			texts.put(page.number(), text);
		} catch (IOException e) {
			fail(page, e);
		} catch (OutOfMemoryError e) {
			fail(page, new IOException("not enough memory", e));
		}
	}

	private void fail(PdfPage page, IOException fault) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		builder.warning(ReportStatus.NO_TEXT, "The text of page " + page.number() + ", an image, was not recognised: " + fault.getMessage() + ".");
	}

	private byte[] picture(PdfPage page) throws IOException {
		PDPage source = document.getPage(page.number() - 1);
		counted.clear();
		long pixels = pixels(source.getResources(), 0);
		if (pixels > PictureText.MOST_PIXELS) {
			throw new IOException("its pictures have " + pixels / 1_000_000 + " million pixels; the limit is " + PictureText.MOST_PIXELS / 1_000_000 + " million");
		}
		PDRectangle box = source.getCropBox();
		double inches = Math.max(0.01, box.getWidth() / 72d * box.getHeight() / 72d);
		float dpi = (float) Math.min(DPI, Math.sqrt(MOST_PAGE_PIXELS / inches));
		try {
			BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page.number() - 1, dpi, ImageType.GRAY);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		} catch (RuntimeException e) { // PDFBox throws all kinds of things at damaged pictures
			throw new IOException("it cannot be drawn (" + e.getMessage() + ")", e);
		}
	}

	/** The pixels of all pictures that the page may draw, by what they say of themselves. */
	private long pixels(PDResources resources, int level) throws IOException {
		long pixels = 0;
		if (resources == null || level > depth || !counted.add(resources.getCOSObject())) {
			return pixels;
		}
		for (COSName name : resources.getXObjectNames()) {
			if (resources.isImageXObject(name)) {
				COSDictionary dictionary = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getCOSDictionary(name);
				if (dictionary != null) {
					pixels += Math.abs((long) dictionary.getInt(COSName.WIDTH, 0) * dictionary.getInt(COSName.HEIGHT, 0));
				}
			} else {
				PDXObject object = resources.getXObject(name);
				pixels += object instanceof PDFormXObject form ? pixels(form.getResources(), level + 1) : 0;
			}
		}
		return pixels;
	}
}
