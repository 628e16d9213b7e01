package org.akashi.graph.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.akashi.graph.EdgeFamily;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphNode;

/** A flowchart of Mermaid, for pages in Markdown. It has no positions: Mermaid lays out by itself. */
final class MermaidWriter implements DiagramWriter {

	@Override
	public String id() {
		return "mermaid";
	}

	@Override
	public String extension() {
		return "mmd";
	}

	@Override
	public String mediaType() {
		return "text/vnd.mermaid";
	}

	@Override
	public void write(DiagramFile file, Appendable out) throws IOException {
		List<GraphNode> nodes = file.nodes();
		Map<String, String> names = new HashMap<>();
		Map<String, Integer> types = new HashMap<>();
		new TreeSet<>(nodes.stream().map(GraphNode::type).toList()).forEach(type -> types.put(type, types.size()));
		out.append("flowchart LR\n");
		for (GraphNode node : nodes) {
			names.put(node.id(), "n" + names.size());
			out.append('\t').append(names.get(node.id())).append("(\"").append(entities(node.label())).append("\"):::t")
					.append(Integer.toString(types.get(node.type()))).append('\n');
		}
		for (GraphEdge edge : file.edges()) {
			String arrow = edge.family() == EdgeFamily.RELATION ? " -->" : " -.->";
			out.append('\t').append(names.get(edge.from())).append(arrow).append("|\"")
					.append(entities(edge.kind() + (edge.isHypothesis() ? "?" : ""))).append("\"| ").append(names.get(edge.to())).append('\n');
		}
		for (String type : new TreeSet<>(types.keySet())) {
			out.append("\tclassDef t").append(Integer.toString(types.get(type))).append(" fill:").append(file.look().grounds().apply(type))
					.append(",stroke:").append(file.look().inks().apply(type)).append(",color:").append(file.look().text()).append('\n');
		}
	}

	/** Mermaid reads entities by number: all that means something to it, to Markdown or to HTML becomes one. */
	static String entities(String text) {
		StringBuilder safe = new StringBuilder();
		text.codePoints().forEach(c -> {
			if (c == '\n' || c == '\r' || c == '\t') {
				safe.append(' ');
			} else if (Character.isISOControl(c) || c >= 0xd800 && c <= 0xdfff) {
				safe.append('\ufffd');
			} else if (Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == '-' || c == ',' || c == '/' || c == '+') {
				safe.appendCodePoint(c);
			} else {
				safe.append('#').append(c).append(';');
			}
		});
		return safe.isEmpty() ? " " : safe.toString();
	}
}
