package org.akashi.export.document.internal.page;

import org.akashi.export.document.internal.content.GraphPicture;
import org.akashi.export.document.internal.content.Words;

/** The graph: complete without script, each object a link to its facts; the script adds moving, zooming and filters. */
final class GraphSvg {

	private static final double PAGE = 1040;

	private GraphSvg() {
	}

	/** {@code ""} when nothing is joined. */
	static String of(GraphPicture graph, Words words) {
		if (graph.nodes().isEmpty()) {
			return "";
		}
		StringBuilder svg = new StringBuilder();
		controls(graph, words, svg);
		String label = words.of("graph.label", graph.nodes().size(), graph.edges().size());
		svg.append("<div class=\"canvas\"><svg class=\"graph\" viewBox=\"").append(Svg.number(-room(graph))).append(" 0 ")
				.append(Svg.number(graph.width() + 2 * room(graph))).append(' ').append(Svg.number(graph.height())).append("\" role=\"group\" aria-label=\"").append(Svg.escaped(label)).append("\">");
		svg.append("<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">"
				+ "<path d=\"M0 0L10 5L0 10z\"/></marker></defs><g class=\"edges\">");
		for (GraphPicture.Edge edge : graph.edges()) {
			edge(graph, edge, svg);
		}
		svg.append("</g><g class=\"nodes\">");
		for (int i = 0; i < graph.nodes().size(); i++) {
			node(graph.nodes().get(i), i, svg);
		}
		svg.append("</g></svg></div><figcaption>").append(Svg.escaped(words.of("graph.note")));
		if (graph.leftOut() > 0) {
			svg.append(' ').append(Svg.escaped(words.of("graph.leftout", graph.leftOut())));
		}
		return svg.append("</figcaption>").toString();
	}

	/** A small graph isn't blown up: there is room on both of its sides. */
	private static double room(GraphPicture graph) {
		return Math.max(0, (PAGE - graph.width()) / 2);
	}

	/** Hidden until the script is there to serve them. */
	private static void controls(GraphPicture graph, Words words, StringBuilder html) {
		html.append("<div class=\"controls\" hidden><p class=\"note\">").append(Svg.escaped(words.of("graph.help"))).append("</p><label>")
				.append(Svg.escaped(words.of("graph.search"))).append(" <input type=\"search\" data-do=\"find\"></label>");
		for (String[] button : new String[][] { { "in", "+" }, { "out", "−" }, { "whole", "⤢" } }) {
			html.append("<button type=\"button\" data-do=\"").append(button[0]).append("\" aria-label=\"")
					.append(Svg.escaped(words.of("graph." + button[0]))).append("\" title=\"").append(Svg.escaped(words.of("graph." + button[0])))
					.append("\">").append(button[1]).append("</button>");
		}
		html.append("<fieldset><legend>").append(Svg.escaped(words.of("graph.types"))).append("</legend>");
		for (GraphPicture.Node type : graph.types()) {
			html.append("<label><input type=\"checkbox\" checked data-type=\"").append(Svg.word(type.type())).append("\"> ")
					.append(Svg.escaped(type.typeLabel())).append("</label>");
		}
		html.append("</fieldset></div>");
	}

	private static void edge(GraphPicture graph, GraphPicture.Edge edge, StringBuilder svg) {
		GraphPicture.Node from = graph.nodes().get(edge.from());
		GraphPicture.Node to = graph.nodes().get(edge.to());
		double[] end = border(from, to);
		String what = from.whole() + " – " + edge.label() + " – " + to.whole();
		svg.append("<a href=\"#").append(Svg.escaped(edge.anchor())).append("\" class=\"edge").append(edge.hypothesis() ? " guess" : "")
				.append("\" data-from=\"").append(edge.from()).append("\" data-to=\"").append(edge.to()).append("\" tabindex=\"-1\"><title>")
				.append(Svg.escaped(what)).append("</title><line class=\"hit\"").append(line(from, end)).append("/><line marker-end=\"url(#arrow)\"")
				.append(line(from, end)).append("/></a>");
	}

	private static String line(GraphPicture.Node from, double[] end) {
		return " x1=\"" + Svg.number(from.middleX()) + "\" y1=\"" + Svg.number(from.middleY()) + "\" x2=\"" + Svg.number(end[0]) + "\" y2=\""
				+ Svg.number(end[1]) + "\"";
	}

	/** Where a line towards the middle of a card meets its border. */
	private static double[] border(GraphPicture.Node from, GraphPicture.Node to) {
		double dx = from.middleX() - to.middleX();
		double dy = from.middleY() - to.middleY();
		double scale = Math.min(dx == 0 ? Double.MAX_VALUE : to.width() / 2 / Math.abs(dx), dy == 0 ? Double.MAX_VALUE : to.height() / 2 / Math.abs(dy));
		return scale == Double.MAX_VALUE ? new double[] { to.middleX(), to.middleY() }
				: new double[] { to.middleX() + dx * scale, to.middleY() + dy * scale };
	}

	private static void node(GraphPicture.Node node, int index, StringBuilder svg) {
		svg.append("<a href=\"#").append(Svg.escaped(node.anchor())).append("\" class=\"node t-").append(Svg.word(node.type())).append("\" data-node=\"")
				.append(index).append("\" data-type=\"").append(Svg.word(node.type())).append("\" transform=\"translate(").append(Svg.number(node.x()))
				.append(' ').append(Svg.number(node.y())).append(")\"><title>").append(Svg.escaped(node.typeLabel() + ": " + node.whole()))
				.append("</title><rect width=\"").append(Svg.number(node.width())).append("\" height=\"").append(Svg.number(node.height()))
				.append("\" rx=\"5\"/><rect class=\"kind\" width=\"7\" height=\"").append(Svg.number(node.height()))
				.append("\" rx=\"3\"/><text x=\"14\" y=\"14\" class=\"type\">").append(Svg.escaped(node.typeLabel()))
				.append("</text><text x=\"14\" y=\"28\">").append(Svg.escaped(node.name())).append("</text></a>");
	}
}
