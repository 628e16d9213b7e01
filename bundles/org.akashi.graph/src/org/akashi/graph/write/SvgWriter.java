package org.akashi.graph.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.graph.EdgeFamily;
import org.akashi.graph.Extent;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphNode;
import org.akashi.graph.Place;

/** SVG 1.1 that looks as the canvas does: cards with icon, name and type; lines with their kinds. No script, no reference outwards. */
final class SvgWriter implements DiagramWriter {

	private static final double MARGIN = 40;
	private static final Pattern OUTER = Pattern.compile("(?s)^.*?<svg[^>]*>|</svg>\\s*$");
	private static final String FONT = "system-ui,'Noto Sans','Noto Sans CJK JP','Segoe UI','Helvetica Neue',sans-serif";

	@Override
	public String id() {
		return "svg";
	}

	@Override
	public String extension() {
		return "svg";
	}

	@Override
	public String mediaType() {
		return "image/svg+xml";
	}

	/** A card on the plane. */
	private record Card(GraphNode node, double x, double y, double width, double height) {
	}

	@Override
	public void write(DiagramFile file, Appendable out) throws IOException {
		Map<String, Card> cards = new HashMap<>();
		double[] bounds = { 0, 0, 0, 0 };
		for (GraphNode node : file.nodes()) {
			Place place = file.place(node);
			Extent extent = file.sizes().apply(node);
			Card card = new Card(node, place == null ? 0 : place.x(), place == null ? 0 : place.y(), extent.width(), extent.height());
			include(bounds, card, cards.isEmpty());
			cards.put(node.id(), card);
		}
		DiagramLook look = file.look();
		double width = bounds[2] - bounds[0] + 2 * MARGIN;
		double height = bounds[3] - bounds[1] + 2 * MARGIN;
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"")
				.append(MarkupText.number(width)).append("\" height=\"").append(MarkupText.number(height)).append("\" viewBox=\"")
				.append(MarkupText.number(bounds[0] - MARGIN)).append(' ').append(MarkupText.number(bounds[1] - MARGIN)).append(' ')
				.append(MarkupText.number(width)).append(' ').append(MarkupText.number(height)).append("\" role=\"img\" font-family=\"")
				.append(FONT).append("\">\n<title>").append(MarkupText.of(file.diagram().name())).append("</title>\n");
		definitions(file, look, out);
		out.append("<rect x=\"").append(MarkupText.number(bounds[0] - MARGIN)).append("\" y=\"").append(MarkupText.number(bounds[1] - MARGIN))
				.append("\" width=\"").append(MarkupText.number(width)).append("\" height=\"").append(MarkupText.number(height))
				.append("\" fill=\"").append(look.ground()).append("\"/>\n<g fill=\"none\" stroke=\"").append(look.line()).append("\">\n");
		for (GraphEdge edge : file.edges()) {
			line(edge, cards.get(edge.from()), cards.get(edge.to()), out);
		}
		out.append("</g>\n<g font-size=\"11\" text-anchor=\"middle\" fill=\"").append(look.quietText()).append("\">\n");
		for (GraphEdge edge : file.edges()) {
			kind(edge, cards.get(edge.from()), cards.get(edge.to()), look, out);
		}
		out.append("</g>\n");
		for (GraphNode node : file.nodes()) {
			card(cards.get(node.id()), look, out);
		}
		out.append("</svg>\n");
	}

	private static void include(double[] bounds, Card card, boolean first) {
		double left = card.x - card.width / 2;
		double top = card.y - card.height / 2;
		bounds[0] = first ? left : Math.min(bounds[0], left);
		bounds[1] = first ? top : Math.min(bounds[1], top);
		bounds[2] = first ? left + card.width : Math.max(bounds[2], left + card.width);
		bounds[3] = first ? top + card.height : Math.max(bounds[3], top + card.height);
	}

	private static void definitions(DiagramFile file, DiagramLook look, Appendable out) throws IOException {
		out.append("<defs>\n<marker id=\"head\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\" "
				+ "markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 1 10 5 0 9z\" fill=\"").append(look.line())
				.append("\" stroke=\"none\"/></marker>\n");
		Set<String> types = new LinkedHashSet<>();
		file.nodes().forEach(node -> types.add(node.type()));
		for (String type : types) {
			String icon = look.icons().apply(type);
			String letter = type.isEmpty() ? "?" : new String(Character.toChars(Character.toUpperCase(type.codePointAt(0))));
			out.append("<symbol id=\"").append(symbol(type)).append("\" viewBox=\"0 0 16 16\">")
					.append(icon == null || icon.isEmpty() ? "<circle cx=\"8\" cy=\"8\" r=\"7.2\" fill=\"none\" stroke=\"" + look.inks().apply(type)
							+ "\" stroke-width=\"1.3\"/><text x=\"8\" y=\"11.6\" font-size=\"10\" font-weight=\"bold\" text-anchor=\"middle\" fill=\""
							+ look.inks().apply(type) + "\">" + MarkupText.of(letter) + "</text>" : OUTER.matcher(icon).replaceAll(""))
					.append("</symbol>\n");
		}
		out.append("</defs>\n");
	}

	/** Letters, digits and hyphens, whatever a type is called. */
	private static String symbol(String type) {
		StringBuilder id = new StringBuilder("type-");
		type.chars().forEach(c -> id.append(c < 128 && Character.isLetterOrDigit(c) || c == '-' ? (char) c + "" : "_" + Integer.toHexString(c)));
		return id.toString();
	}

	private static void line(GraphEdge edge, Card from, Card to, Appendable out) throws IOException {
		String dash = edge.family() == EdgeFamily.HYPOTHESIS ? " stroke-dasharray=\"7 4\"" : edge.family() == EdgeFamily.REFERENCE
				? " stroke-dasharray=\"2 3\"" : "";
		String width = edge.facts().confidence() >= 70 ? " stroke-width=\"2\"" : "";
		if (from == to) {
			String right = MarkupText.number(from.x + from.width / 2);
			String far = MarkupText.number(from.x + from.width / 2 + 40);
			out.append("<path d=\"M").append(right).append(' ').append(MarkupText.number(from.y - 6)).append('C').append(far).append(' ')
					.append(MarkupText.number(from.y - 30)).append(' ').append(far).append(' ').append(MarkupText.number(from.y + 30)).append(' ')
					.append(right).append(' ').append(MarkupText.number(from.y + 6)).append("\"").append(dash).append(width)
					.append(" marker-end=\"url(#head)\"/>\n");
			return;
		}
		double[] start = border(from, to);
		double[] end = border(to, from);
		out.append("<path d=\"M").append(MarkupText.number(start[0])).append(' ').append(MarkupText.number(start[1])).append('L')
				.append(MarkupText.number(end[0])).append(' ').append(MarkupText.number(end[1])).append("\"").append(dash).append(width)
				.append(" marker-end=\"url(#head)\"/>\n");
	}

	/** Where the line to another card leaves a card. */
	private static double[] border(Card card, Card other) {
		double dx = other.x - card.x;
		double dy = other.y - card.y;
		double share = Math.min(dx == 0 ? 1 : card.width / 2 / Math.abs(dx), dy == 0 ? 1 : card.height / 2 / Math.abs(dy));
		share = Math.min(1, share);
		return new double[] { card.x + dx * share, card.y + dy * share };
	}

	private static void kind(GraphEdge edge, Card from, Card to, DiagramLook look, Appendable out) throws IOException {
		double[] start = from == to ? new double[] { from.x + from.width / 2 + 30, from.y } : border(from, to);
		double[] end = from == to ? start : border(to, from);
		String sure = edge.facts().confidence() >= 0 ? " · " + edge.facts().confidence() : "";
		String text = fitting(look.kindNames().apply(edge.kind()) + (edge.isHypothesis() ? "?" : "") + sure, 60);
		double width = text.codePoints().mapToDouble(c -> c >= 0x1100 ? 11 : 6).sum();
		if (from != to && Math.abs(end[0] - start[0]) < width * 0.7 && Math.abs(end[1] - start[1]) < 18) {
			return;
		}
		double x = (start[0] + end[0]) / 2;
		double y = (start[1] + end[1]) / 2;
		out.append("<rect x=\"").append(MarkupText.number(x - width / 2 - 3)).append("\" y=\"").append(MarkupText.number(y - 8))
				.append("\" width=\"").append(MarkupText.number(width + 6)).append("\" height=\"16\" rx=\"3\" fill=\"").append(look.ground())
				.append("\"/><text x=\"").append(MarkupText.number(x)).append("\" y=\"").append(MarkupText.number(y + 4)).append("\">")
				.append(MarkupText.of(text)).append("</text>\n");
	}

	private static void card(Card card, DiagramLook look, Appendable out) throws IOException {
		String type = card.node.type();
		double left = card.x - card.width / 2;
		double top = card.y - card.height / 2;
		boolean two = card.height >= 34;
		out.append("<g><title>").append(MarkupText.of(card.node.label())).append(" (").append(MarkupText.of(look.typeNames().apply(type)))
				.append(")</title><rect x=\"").append(MarkupText.number(left)).append("\" y=\"").append(MarkupText.number(top))
				.append("\" width=\"").append(MarkupText.number(card.width)).append("\" height=\"").append(MarkupText.number(card.height))
				.append("\" rx=\"5\" fill=\"").append(look.grounds().apply(type)).append("\" stroke=\"").append(look.inks().apply(type))
				.append("\"/><use xlink:href=\"#").append(symbol(type)).append("\" x=\"").append(MarkupText.number(left + 8)).append("\" y=\"")
				.append(MarkupText.number(card.y - 8)).append("\" width=\"16\" height=\"16\"/><text x=\"").append(MarkupText.number(left + 31))
				.append("\" y=\"").append(MarkupText.number(two ? card.y - 2 : card.y + 4.5)).append("\" font-size=\"13\" font-weight=\"600\" fill=\"")
				.append(look.text()).append("\">").append(MarkupText.of(fitting(card.node.label(), (card.width - 37) / 7.2))).append("</text>");
		if (two) {
			out.append("<text x=\"").append(MarkupText.number(left + 31)).append("\" y=\"").append(MarkupText.number(card.y + 12))
					.append("\" font-size=\"10\" fill=\"").append(look.inks().apply(type)).append("\">")
					.append(MarkupText.of(fitting(look.typeNames().apply(type), (card.width - 37) / 5.4))).append("</text>");
		}
		out.append("</g>\n");
	}

	/** The beginning of a text, wide letters counted double. */
	static String fitting(String text, double letters) {
		double used = 0;
		for (int i = 0; i < text.length(); i++) {
			used += text.charAt(i) >= 0x1100 ? 1.8 : 1;
			if (used > letters) {
				int end = i > 0 && Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
				return text.substring(0, Math.max(0, end - 1)).stripTrailing() + "…";
			}
		}
		return text;
	}
}
