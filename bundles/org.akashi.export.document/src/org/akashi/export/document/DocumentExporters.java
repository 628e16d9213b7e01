package org.akashi.export.document;

import java.util.List;

import org.akashi.export.Exporters.Entry;
import org.akashi.export.document.internal.markdown.MarkdownExporter;
import org.akashi.export.document.internal.page.HtmlExporter;
import org.akashi.export.document.internal.pdf.PdfExporter;
import org.akashi.export.document.internal.word.WordExporter;

/** The exporters of documents in plain Java, as OSGI-INF declares them for OSGi. */
public final class DocumentExporters {

	private DocumentExporters() {
	}

	/** All of them. */
	public static List<Entry> builtIn() {
		return List.of(new Entry(HtmlExporter.ID, "HTML report", "html", "text/html", new HtmlExporter()),
				new Entry(MarkdownExporter.ID, "Markdown report (CommonMark)", "md", "text/markdown", new MarkdownExporter()),
				new Entry(PdfExporter.ID, "PDF report", "pdf", "application/pdf", new PdfExporter()),
				new Entry(WordExporter.ID, "Word report (.docx)", "docx",
						"application/vnd.openxmlformats-officedocument.wordprocessingml.document", new WordExporter()));
	}
}
