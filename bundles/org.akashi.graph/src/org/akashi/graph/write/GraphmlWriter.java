package org.akashi.graph.write;

import java.io.IOException;
import java.time.Instant;

import org.akashi.graph.Extent;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphFacts;
import org.akashi.graph.GraphNode;
import org.akashi.graph.Place;

/** GraphML 1.0 (graphml.graphdrawing.org): typed keys, read by yEd, Gephi, networkx, Cytoscape. */
final class GraphmlWriter implements DiagramWriter {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
			<key id="label" for="all" attr.name="label" attr.type="string"/>
			<key id="type" for="node" attr.name="type" attr.type="string"/>
			<key id="kind" for="edge" attr.name="kind" attr.type="string"/>
			<key id="family" for="edge" attr.name="family" attr.type="string"/>
			<key id="confidence" for="all" attr.name="confidence" attr.type="int"/>
			<key id="first" for="all" attr.name="first" attr.type="string"/>
			<key id="last" for="all" attr.name="last" attr.type="string"/>
			<key id="markings" for="all" attr.name="markings" attr.type="string"/>
			<key id="sources" for="all" attr.name="sources" attr.type="string"/>
			<key id="x" for="node" attr.name="x" attr.type="double"/>
			<key id="y" for="node" attr.name="y" attr.type="double"/>
			<key id="width" for="node" attr.name="width" attr.type="double"/>
			<key id="height" for="node" attr.name="height" attr.type="double"/>
			<key id="pinned" for="node" attr.name="pinned" attr.type="boolean"/>
			<key id="group" for="node" attr.name="group" attr.type="string"/>
			""";

	@Override
	public String id() {
		return "graphml";
	}

	@Override
	public String extension() {
		return "graphml";
	}

	@Override
	public String mediaType() {
		return "application/graphml+xml";
	}

	@Override
	public void write(DiagramFile file, Appendable out) throws IOException {
		out.append(HEAD).append("<graph id=\"G\" edgedefault=\"directed\">\n");
		data(out, "label", file.diagram().name());
		for (GraphNode node : file.nodes()) {
			out.append("<node id=\"").append(MarkupText.token(node.id())).append("\">\n");
			data(out, "label", node.label());
			data(out, "type", node.type());
			facts(out, node.facts());
			place(file, node, out);
			out.append("</node>\n");
		}
		for (GraphEdge edge : file.edges()) {
			out.append("<edge id=\"").append(MarkupText.token(edge.id())).append("\" source=\"").append(MarkupText.token(edge.from()))
					.append("\" target=\"").append(MarkupText.token(edge.to())).append("\">\n");
			data(out, "label", edge.kind());
			data(out, "kind", edge.kind());
			data(out, "family", edge.family().name().toLowerCase(java.util.Locale.ROOT));
			facts(out, edge.facts());
			out.append("</edge>\n");
		}
		out.append("</graph>\n</graphml>\n");
	}

	private static void place(DiagramFile file, GraphNode node, Appendable out) throws IOException {
		Place place = file.place(node);
		if (place == null) {
			return;
		}
		Extent extent = file.sizes().apply(node);
		data(out, "x", MarkupText.number(place.x()));
		data(out, "y", MarkupText.number(place.y()));
		data(out, "width", MarkupText.number(extent.width()));
		data(out, "height", MarkupText.number(extent.height()));
		if (place.pinned()) {
			data(out, "pinned", "true");
		}
		if (!place.group().isEmpty()) {
			data(out, "group", file.diagram().groups().containsKey(place.group()) ? file.diagram().groups().get(place.group()).label()
					: place.group());
		}
	}

	private static void facts(Appendable out, GraphFacts facts) throws IOException {
		if (facts.confidence() >= 0) {
			data(out, "confidence", Integer.toString(facts.confidence()));
		}
		time(out, "first", facts.first());
		time(out, "last", facts.last());
		if (!facts.markings().isEmpty()) {
			data(out, "markings", String.join(" ", facts.markings().stream().sorted().toList()));
		}
		if (!facts.sources().isEmpty()) {
			data(out, "sources", String.join(" ", facts.sources()));
		}
	}

	private static void time(Appendable out, String key, Instant time) throws IOException {
		if (time != null) {
			data(out, key, time.toString());
		}
	}

	private static void data(Appendable out, String key, String value) throws IOException {
		out.append("<data key=\"").append(key).append("\">").append(MarkupText.of(value)).append("</data>\n");
	}
}
