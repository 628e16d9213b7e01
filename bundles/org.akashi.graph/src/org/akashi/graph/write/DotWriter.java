package org.akashi.graph.write;

import java.io.IOException;

import org.akashi.graph.EdgeFamily;
import org.akashi.graph.Extent;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphNode;
import org.akashi.graph.Place;

/** The language of Graphviz. Positions stand in "pos" for neato -n and are passed over by dot. */
final class DotWriter implements DiagramWriter {

	/** Our pixels are 1/96 inch, positions in DOT are points of 1/72 inch, sizes inches. */
	private static final double POINTS = 72.0 / 96;

	@Override
	public String id() {
		return "dot";
	}

	@Override
	public String extension() {
		return "dot";
	}

	@Override
	public String mediaType() {
		return "text/vnd.graphviz";
	}

	@Override
	public void write(DiagramFile file, Appendable out) throws IOException {
		out.append("digraph ").append(quoted(file.diagram().name())).append(" {\n\tcharset=\"UTF-8\"; bgcolor=")
				.append(quoted(file.look().ground())).append(";\n\tnode [shape=box style=\"rounded,filled\" fontsize=10 fontcolor=")
				.append(quoted(file.look().text())).append("];\n\tedge [fontsize=8 color=").append(quoted(file.look().line()))
				.append(" fontcolor=").append(quoted(file.look().quietText())).append("];\n");
		for (GraphNode node : file.nodes()) {
			out.append('\t').append(quoted(node.id())).append(" [label=").append(quoted(node.label())).append(" tooltip=")
					.append(quoted(node.type())).append(" fillcolor=").append(quoted(file.look().grounds().apply(node.type()))).append(" color=")
					.append(quoted(file.look().inks().apply(node.type())));
			Place place = file.place(node);
			if (place != null) {
				Extent extent = file.sizes().apply(node);
				out.append(" pos=\"").append(MarkupText.number(place.x() * POINTS)).append(',')
						.append(MarkupText.number(place.y() == 0 ? 0 : -place.y() * POINTS)).append(place.pinned() ? "!" : "").append("\" width=")
						.append(MarkupText.number(extent.width() / 96)).append(" height=").append(MarkupText.number(extent.height() / 96));
			}
			out.append("];\n");
		}
		for (GraphEdge edge : file.edges()) {
			out.append('\t').append(quoted(edge.from())).append(" -> ").append(quoted(edge.to())).append(" [label=").append(quoted(edge.kind()));
			if (edge.family() != EdgeFamily.RELATION) {
				out.append(" style=").append(edge.family() == EdgeFamily.HYPOTHESIS ? "dashed" : "dotted");
			}
			out.append("];\n");
		}
		out.append("}\n");
	}

	/** A quoted string; a backslash is doubled, since it escapes in labels, and what isn't a letter in any script is kept but for controls. */
	static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.codePoints().forEach(c -> {
			switch (c) {
			case '"' -> quoted.append("\\\"");
			case '\\' -> quoted.append("\\\\");
			case '\n', '\r', '\t' -> quoted.append(' ');
			// Graphviz reads entities of HTML in labels.
			case '&' -> quoted.append("&amp;");
			default -> quoted.appendCodePoint(Character.isISOControl(c) || c >= 0xd800 && c <= 0xdfff ? 0xfffd : c);
			}
		});
		return quoted.append('"').toString();
	}
}
