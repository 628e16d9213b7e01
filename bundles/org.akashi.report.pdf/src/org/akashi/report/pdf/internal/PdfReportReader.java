package org.akashi.report.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportReader;
import org.akashi.report.spi.ReportTextBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Reads the text of PDF files (ISO 32000), page by page, in the order in which it stands on the page: paragraphs by
 * their spacing, tables by their columns, recurring page headers and footers as boilerplate. Needs no fonts of the
 * machine, so that equal bytes give equal text everywhere.
 */
public final class PdfReportReader implements ReportReader {

	private static final int HEAD = 1024;
	private static final long MEMORY = 64L << 20;
	private static final Pattern NO_TITLE = Pattern.compile(
			"(?i)^(?:untitled.*|microsoft (?:word|powerpoint|excel) - .*|.*\\.(?:docx?|pptx?|xlsx?|pdf|indd|tex|rtf|odt)|powerpoint presentation|[\\w.-]+|\\W*)$");

	@Override
	public int confidence(ReportFile file) {
		int at = headerAt(file.content());
		return at < 0 ? NONE : at < 8 ? CERTAIN : 90;
	}

	/** Where the header of the file stands; -1 when it has none. */
	static int headerAt(byte[] bytes) {
		for (int i = 0; i + 5 <= Math.min(bytes.length, HEAD); i++) {
			if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F' && bytes[i + 4] == '-') {
				return i;
			}
		}
		return -1;
	}

	@Override
	public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		PdfEnvironment.prepare();
		PdfStreams.check(file, limits, monitor);
		try (RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(file.content());
				PDDocument document = Loader.loadPDF(bytes, "", null, null,
						MemoryUsageSetting.setupMixed(MEMORY, storage(limits)).streamCache)) {
			return read(document, file, limits, monitor);
		} catch (InvalidPasswordException e) {
			throw ReportStatus.error(ReportStatus.ENCRYPTED, "\u201C" + file.name()
					+ "\u201D is encrypted with a password. Open it in a PDF viewer, save it without the password, and import that.", e);
		} catch (IOException e) {
			throw broken(file, e);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			if (isOwn(e)) {
				throw e;
			}
			throw broken(file, e); // PDFBox throws all kinds of things at damaged structures
		}
	}

	/** Whether the fault arose in our code, not in a library that was given a damaged file. */
	private static boolean isOwn(RuntimeException fault) {
		for (StackTraceElement frame : fault.getStackTrace()) {
			if (!frame.getClassName().startsWith("java.") && !frame.getClassName().startsWith("jdk.")) {
				return frame.getClassName().startsWith("org.akashi.");
			}
		}
		return false;
	}

	private static long storage(ReadLimits limits) {
		return Math.max(MEMORY, Math.min(limits.maxBytes(), Long.MAX_VALUE / 8) * 4);
	}

	/** What to say about a damaged file. */
	static CoreException broken(ReportFile file, Throwable cause) {
		return ReportStatus.error(ReportStatus.TRUNCATED, "\u201C" + file.name()
				+ "\u201D is damaged or ends too early (" + cause.getMessage() + "). Fetch the file again.", cause);
	}

	private ReportText read(PDDocument document, ReportFile file, ReadLimits limits, IProgressMonitor monitor)
			throws CoreException, IOException {
		int count = document.getNumberOfPages();
		if (count > limits.maxPages()) {
			throw ReportStatus.error(ReportStatus.TOO_MANY_PAGES, "\u201C" + file.name() + "\u201D has " + count
					+ " pages; the limit is " + limits.maxPages() + ". Split it, or raise the limit of pages in the preferences.");
		}
		boolean complete = endsProperly(file.content());
		if (count == 0) {
			throw broken(file, new IOException(complete ? "it has no pages" : "the end is missing"));
		}
		ReportTextBuilder builder = new ReportTextBuilder(limits, monitor);
		if (!complete) {
			builder.warning(ReportStatus.TRUNCATED, "The end of the file is missing; what could be found of its " + count
					+ " pages was read. Fetch the file again.");
		}
		List<PdfPage> pages = pages(document, limits, monitor, builder);
		PageFurniture.mark(pages);
		new PdfBlocks(builder, pages, PdfPictures.read(document, pages, limits, monitor, builder)).append();
		PdfAttachments.attach(document, file, limits, builder);
		if (builder.isEmpty()) {
			builder.warning(ReportStatus.NO_TEXT, "The document has " + count
					+ " pages but no text. If they are scanned images, run a text recognition (OCR) and import the result.");
		}
		return finish(builder, document);
	}

	private static List<PdfPage> pages(PDDocument document, ReadLimits limits, IProgressMonitor monitor,
			ReportTextBuilder builder) throws IOException, CoreException {
		int count = document.getNumberOfPages();
		SubMonitor progress = SubMonitor.convert(monitor, "Reading " + count + " pages", count);
		List<PdfPage> pages = new ArrayList<>(count);
		PdfGlyphs glyphs = new PdfGlyphs(limits.maxCharacters(), monitor);
		for (int number = 1; number <= count; number++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			try {
				pages.add(glyphs.page(document.getPage(number - 1), number));
			} catch (PdfGlyphs.TooLong e) {
				throw ReportStatus.error(ReportStatus.TOO_LARGE, "The text has more than " + limits.maxCharacters()
						+ " characters. Split the report, or raise the limit of characters in the preferences.", e);
			} catch (OperationCanceledException e) {
				throw e;
			} catch (IOException | RuntimeException e) {
				if (e instanceof RuntimeException fault && isOwn(fault)) {
					throw fault;
				}
				builder.warning(ReportStatus.TRUNCATED, "Page " + number + " is damaged and could not be read (" + e.getMessage() + ").");
				pages.add(PdfPage.empty(number));
			}
			progress.worked(1);
		}
		return pages;
	}

	private static ReportText finish(ReportTextBuilder builder, PDDocument document) {
		PDDocumentInformation info = document.getDocumentInformation();
		String title = orEmpty(info.getTitle());
		ReportText text = builder.build(new ReportMetadata(NO_TITLE.matcher(title).matches() ? "" : title,
				orEmpty(info.getAuthor()), "", "", "", "application/pdf", ""));
		ReportMetadata m = text.metadata();
		if (!m.published().isEmpty()) {
			return text;
		}
		Calendar created = info.getCreationDate();
		String day = created == null ? "" : "%1$tY-%1$tm-%1$td".formatted(created);
		return text.with(new ReportMetadata(m.title(), m.author(), m.publisher(), day, m.language(), m.mediaType(), m.charset()));
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text.strip().replaceAll("[\\s\\u0000]+", " ");
	}

	/** Whether the end-of-file marker stands near the end (ISO 32000-1, 7.5.5). */
	private static boolean endsProperly(byte[] bytes) {
		for (int i = bytes.length - 5; i >= Math.max(0, bytes.length - 2048); i--) {
			if (bytes[i] == '%' && bytes[i + 1] == '%' && bytes[i + 2] == 'E' && bytes[i + 3] == 'O' && bytes[i + 4] == 'F') {
				return true;
			}
		}
		return false;
	}
}
