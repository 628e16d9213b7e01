package org.akashi.report.internal;

import java.util.List;
import java.util.Locale;

import org.akashi.report.ReportReaders.Entry;
import org.akashi.report.spi.ReportReader;

/** What the component descriptions say about the readers, for use without OSGi. A test keeps the two equal. */
public final class BuiltInReaders {

	private static final List<Entry> ENTRIES = List.of(
			new Entry("text", "Plain text", List.of("text/plain"), List.of("txt", "text", "log", "ioc", "iocs")),
			new Entry("markdown", "Markdown", List.of("text/markdown"), List.of("md", "markdown")),
			new Entry("asciidoc", "AsciiDoc", List.of("text/asciidoc"), List.of("adoc", "asciidoc")),
			new Entry("html", "HTML", List.of("text/html", "application/xhtml+xml"), List.of("html", "htm", "xhtml")),
			new Entry("mail", "E-mail", List.of("message/rfc822", "multipart/related"), List.of("eml", "mht", "mhtml")),
			new Entry("json", "JSON", List.of("application/json"), List.of("json", "jsonl", "ndjson")),
			new Entry("delimited", "Table (CSV, TSV)", List.of("text/csv", "text/tab-separated-values"),
					List.of("csv", "tsv")));

	private BuiltInReaders() {
	}

	/** The entry of a reader of this bundle; for others one made from the class name. */
	public static Entry entry(ReportReader reader) {
		String name = reader.getClass().getSimpleName().replace("ReportReader", "");
		String id = (name.isEmpty() ? reader.getClass().getName() : name).toLowerCase(Locale.ROOT);
		return ENTRIES.stream().filter(entry -> entry.id().equals(id)).findFirst()
				.orElse(new Entry(id, id, List.of(), List.of()));
	}
}
