package org.akashi.export.document.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import org.akashi.export.LossReport.Loss;
import org.akashi.export.document.internal.DocumentExporter;
import org.akashi.export.document.internal.body.Body;
import org.akashi.export.document.internal.content.Contents;
import org.akashi.export.document.internal.content.Words;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jsoup.nodes.Element;

/**
 * One self-contained page. All of it can be read without script; with script its graph and timeline can be moved and
 * filtered. Nothing is loaded from elsewhere: a Content-Security-Policy allows the style and the script of the page, known
 * by their hashes, and nothing else. Light and dark by the reader's system; fit for print.
 */
public final class HtmlExporter extends DocumentExporter {

	/** {@code --format html}. */
	public static final String ID = "html";

	/** For declarative services. */
	public HtmlExporter() {
		super(ID, true);
	}

	@Override
	protected List<Loss> write(Contents contents, Body body, OutputStream out, IProgressMonitor monitor) throws IOException {
		Words words = contents.words();
		Element element = body.element();
		boolean figures = figures(contents, body, monitor);
		tables(element);
		String style = own("page.css");
		String script = own("page.js");
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write("<!DOCTYPE html>\n<html lang=\"" + words.language() + "\"><head><meta charset=\"utf-8\">\n"
				+ "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
				+ "<meta name=\"color-scheme\" content=\"light dark\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
				+ "style-src '" + hash(style) + "'; " + (figures ? "script-src '" + hash(script) + "'; " : "")
				+ "base-uri 'none'; form-action 'none'\">\n<title>");
		writer.write(Svg.escaped(contents.documentTitle()));
		writer.write("</title><style>" + style + "</style></head>\n<body>\n<a class=\"skip\" href=\"#content\">" + Svg.escaped(words.of("skip"))
				+ "</a>\n");
		writer.write(banner("top", contents));
		writer.write("<div class=\"wrap\">");
		writer.write(navigation(words, element));
		writer.write("<main id=\"content\">");
		writer.write(element.html());
		writer.write("</main></div>\n");
		writer.write(banner("bottom", contents));
		if (figures) {
			writer.write("<script>" + script + "</script>\n");
		}
		writer.write("</body></html>\n");
		writer.flush();
		return List.of();
	}

	/** Puts pictures where the template wants them; false when there are none. */
	private static boolean figures(Contents contents, Body clean, IProgressMonitor monitor) {
		Element body = clean.element();
		Set<String> places = clean.places();
		boolean any = false;
		for (Element figure : body.select("figure[data-akashi]")) {
			String svg = switch (figure.attr("data-akashi")) {
				case "graph" -> contents.settings().graph() ? GraphSvg.of(contents.graph(monitor), contents.words()) : "";
				case "timeline" -> contents.settings().timeline() ? TimelineSvg.of(contents.timeline(), contents.words()) : "";
				default -> "";
			};
			if (svg.isEmpty()) {
				figure.remove();
			} else {
				figure.html(svg);
				// What a template has no place for is drawn, but leads nowhere.
				figure.select("a[href^=#]").stream().filter(link -> !places.contains(link.attr("href").substring(1)))
						.forEach(link -> link.removeAttr("href"));
				figure.attr("id", "s-" + figure.attr("data-akashi") + "-figure");
				heading(figure, contents.words());
				any = true;
			}
		}
		return any;
	}

	/** A graph that is drawn gets its heading; one that isn't leaves none behind. */
	private static void heading(Element figure, Words words) {
		if (figure.attr("data-akashi").equals("graph") && figure.ownerDocument().getElementById("s-graph") == null) {
			figure.before("<h2 id=\"s-graph\">" + Svg.escaped(words.of("section.graph")) + "</h2>");
		}
	}

	/** Wide tables scroll by themselves, by keyboard too. */
	private static void tables(Element body) {
		for (Element table : body.select("table")) {
			Element heading = table.previousElementSiblings().stream().filter(sibling -> sibling.tagName().matches("h[1-6]")).findFirst().orElse(null);
			Element around = new Element("div").addClass("scroll").attr("tabindex", "0").attr("role", "region").attr("aria-label",
					heading == null ? "" : heading.text());
			table.replaceWith(around);
			around.appendChild(table);
		}
	}

	private static String navigation(Words words, Element body) {
		StringBuilder html = new StringBuilder("<nav aria-labelledby=\"contents\"><h2 id=\"contents\">").append(Svg.escaped(words.of("section.contents")))
				.append("</h2><ul>");
		for (Element heading : body.select("h2[id]")) {
			html.append("<li><a href=\"#").append(Svg.escaped(heading.id())).append("\">").append(Svg.escaped(heading.text())).append("</a></li>");
		}
		return html.append("</ul></nav>").toString();
	}

	private static String banner(String place, Contents contents) {
		String label = contents.marking().label();
		String tag = place.equals("top") ? "header" : "footer";
		return label.isEmpty() ? ""
				: "<" + tag + " class=\"marking\" role=\"" + (place.equals("top") ? "banner" : "contentinfo") + "\"><span class=\"tlp tlp-"
						+ contents.marking().tlp() + "\">" + Svg.escaped(label) + "</span></" + tag + ">\n";
	}

	private static String own(String file) throws IOException {
		try (var in = HtmlExporter.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String hash(String text) {
		try {
			return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
