package org.akashi.export.document.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

import org.akashi.export.LossReport.Loss;
import org.akashi.export.document.internal.DocumentExporter;
import org.akashi.export.document.internal.body.Body;
import org.akashi.export.document.internal.content.Contents;
import org.akashi.export.document.internal.pdf.FontFiles.Style;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * A document as PDF: pages of A4 with the marking above and below and numbers, an outline, links, tags, title and language;
 * all fonts embedded with just the characters that are used, so that text can be found and copied.
 */
public final class PdfExporter extends DocumentExporter {

	/** {@code --format pdf}. */
	public static final String ID = "pdf";


	/** For declarative services. */
	public PdfExporter() {
		super(ID, false);
		// The layout tells of every little thing, and nobody else in here uses it.
		XRLog.setLoggingEnabled(false);
	}

	@Override
	protected List<Loss> write(Contents contents, Body body, OutputStream out, IProgressMonitor monitor) throws IOException {
		Document page = PdfPage.of(contents, body.element());
		DocumentFonts fonts = DocumentFonts.of(texts(page), FontFiles.folders());
		page.traverse((node, depth) -> {
			if (node instanceof TextNode text && !text.isBlank()) {
				text.text(fonts.shown(text.getWholeText()));
			}
		});
		cancelled(monitor);
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), "");
		builder.useExternalResourceAccessControl((uri, type) -> false, com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((uri, type) -> false, com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.usePdfUaAccessibility(true);
		builder.withProducer("Akashi");
		builder.useReplacementText("?");
		font(builder, fonts, Style.SANS, "akashi", 400);
		font(builder, fonts, Style.BOLD, "akashi", 700);
		font(builder, fonts, Style.MONO, "akashi-mono", 400);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.layout();
			cancelled(monitor);
			renderer.createPDFWithoutClosing();
			save(renderer.getPdfDocument(), contents, out);
		}
		return fonts.missing().isEmpty() ? List.of()
				: List.of(new Loss("", contents.documentTitle(), "", fonts.missing().size()
						+ " characters have no font on this machine and stand as their numbers, such as "
						+ String.format("[U+%04X]", fonts.missing().iterator().next()) + "."));
	}

	private static void font(PdfRendererBuilder builder, DocumentFonts fonts, Style style, String family, int weight) {
		builder.useFont(() -> new ByteArrayInputStream(fonts.fonts().get(style)), family, weight, FontStyle.NORMAL, true);
	}

	/** What stands where: text may be set in any style, since styles are the style sheet's. */
	private static Map<Style, String> texts(Document page) {
		StringBuilder all = new StringBuilder(page.text()).append(page.select("style").html());
		for (Element element : page.select("[title], meta[content]")) {
			all.append(element.attr("title")).append(element.attr("content"));
		}
		StringBuilder bold = new StringBuilder();
		page.select("h1, h2, h3, h4, h5, th, strong, b, dt, .tlp, .chip, .ev").forEach(element -> bold.append(element.text()));
		StringBuilder mono = new StringBuilder();
		page.select("code, pre, td.value").forEach(element -> mono.append(element.text()));
		Map<Style, String> texts = new EnumMap<>(Style.class);
		texts.put(Style.SANS, all.toString());
		texts.put(Style.BOLD, bold.toString());
		texts.put(Style.MONO, mono.toString());
		return texts;
	}

	/** No clock and no chance in the file: its date is that of the knowledge, its number comes of its content. */
	private static void save(PDDocument document, Contents contents, OutputStream out) throws IOException {
		PDDocumentInformation information = document.getDocumentInformation();
		GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
		date.setTimeInMillis(contents.now().toEpochMilli());
		information.setTitle(contents.documentTitle());
		information.setCreator("Akashi");
		information.setCreationDate(date);
		information.setModificationDate(date);
		document.setDocumentId(0L);
		if (document.getDocumentCatalog().getMetadata() != null) {
			document.getDocumentCatalog().getMetadata().importXMPMetadata(PdfMetadata.of(contents).getBytes(StandardCharsets.UTF_8));
		}
		document.save(out);
	}

	private static void cancelled(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
