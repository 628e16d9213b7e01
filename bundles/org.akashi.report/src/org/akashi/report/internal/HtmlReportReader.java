package org.akashi.report.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportReader;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads HTML: what a reader of the page sees, with the article told apart from menus, banners and footers. Nothing is
 * fetched.
 */
public final class HtmlReportReader implements ReportReader {

	private static final Pattern TAG = Pattern
			.compile("<(?:p|div|a\\s+href|br|table|tr|td|span|h[1-6]|ul|li|meta|title|section|article)[\\s>/]");
	private static final Pattern META_CHARSET = Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern XML_CHARSET = Pattern.compile("^\\s*<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([\\w.:-]+)",
			Pattern.CASE_INSENSITIVE);
	private static final int ELEMENTS_A_DEPTH = 64;

	@Override
	public int confidence(ReportFile file) {
		String head = TextSource.head(file).stripLeading().toLowerCase(Locale.ROOT);
		String markup = head.replaceAll("(?s)^(?:<\\?xml.{0,200}?\\?>|<!--.{0,4000}?-->|\\s)+", "");
		if (markup.startsWith("<!doctype html") || markup.startsWith("<html")) {
			return 95;
		}
		boolean named = file.extension().startsWith("htm") || file.extension().equals("xhtml")
				|| file.mediaType().startsWith("text/html") || file.mediaType().startsWith("application/xhtml");
		if (markup.startsWith("<") && (markup.contains("<body") || markup.contains("<head"))) {
			return 90;
		}
		long tags = TAG.matcher(head).results().limit(6).count();
		if (markup.startsWith("<") && tags >= 5 && !head.startsWith("<?xml")) {
			return named ? 80 : LIKELY;
		}
		return named && tags > 0 ? LIKELY : NONE;
	}

	@Override
	public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		DecodedText decoded = TextSource.decode(file, declaredCharset(file), limits);
		Document page = parse(decoded.text(), limits);
		HtmlMetadata metadata = HtmlMetadata.of(page);
		ReportTextBuilder builder = new ReportTextBuilder(limits, monitor);
		TextSource.problems(decoded).forEach(builder::problem);
		append(page, decoded, builder, limits);
		if (builder.isEmpty()) {
			builder.warning(ReportStatus.NO_TEXT,
					"The page holds no visible text; it may be made by scripts. Save it from a browser as a complete page or as PDF.");
		}
		ReportText text = builder.build(metadata.toReport(decoded.charsetName()));
		return metadata.withLanguage(text);
	}

	/** Parses a file without touching anything outside it. */
	public static Document parse(ReportFile file, ReadLimits limits) throws CoreException {
		return parse(TextSource.decode(file, declaredCharset(file), limits).text(), limits);
	}

	/** Parses a page without touching anything outside it. */
	static Document parse(String html, ReadLimits limits) {
		Parser parser = Parser.htmlParser().setTrackPosition(true);
		parser.setMaxDepth(limits.maxDepth() * ELEMENTS_A_DEPTH + 16);
		return parser.parseInput(html, "");
	}

	/** Appends the page's blocks; {@code decoded} is where it was parsed from, or null when offsets make no sense. */
	static void append(Document page, DecodedText decoded, ReportTextBuilder builder, ReadLimits limits)
			throws CoreException {
		HtmlBoilerplate boilerplate = new HtmlBoilerplate(page);
		new HtmlBlocks(builder, boilerplate, decoded, limits.maxDepth() * ELEMENTS_A_DEPTH).append(page.body());
		warnOfRemote(page, builder);
	}

	private static void warnOfRemote(Document page, ReportTextBuilder builder) {
		int count = 0;
		String first = "";
		for (Element element : page.select("img[src],iframe[src],script[src],link[rel=stylesheet][href],object[data],embed[src],video[src],audio[src],source[src]")) {
			String target = element.hasAttr("src") ? element.attr("src") : element.hasAttr("href") ? element.attr("href") : element.attr("data");
			if (target.strip().matches("(?i)(?:https?:|ftp:|file:)?(?://|\\\\\\\\).*")) {
				first = count++ == 0 ? target.strip() : first;
			}
		}
		if (count > 0) {
			builder.warning(ReportStatus.REMOTE_REFERENCE, "The page refers to remote content in " + count
					+ " places, which was not fetched; the first is \u201C" + shorten(first) + "\u201D.");
		}
	}

	private static String shorten(String target) {
		return target.length() > 120 ? target.substring(0, 120) + "\u2026" : target;
	}

	private static String declaredCharset(ReportFile file) {
		int length = Math.min(file.size(), 4096);
		String head = new String(file.content(), 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
		Matcher meta = META_CHARSET.matcher(head);
		if (meta.find()) {
			return meta.group(1);
		}
		Matcher xml = XML_CHARSET.matcher(head);
		return xml.find() ? xml.group(1) : TextSource.declared(file.mediaType());
	}

	/** The media type and charset that a page has for itself. */
	static ReportMetadata metadata(String charset) {
		return new ReportMetadata("", "", "", "", "", "text/html", charset);
	}
}
