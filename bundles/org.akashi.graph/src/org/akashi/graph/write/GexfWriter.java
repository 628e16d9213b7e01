package org.akashi.graph.write;

import java.io.IOException;
import java.time.Instant;

import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphFacts;
import org.akashi.graph.GraphNode;
import org.akashi.graph.Place;

/**
 * GEXF 1.3 (gexf.net), for Gephi and networkx: attributes, times of edges and nodes, positions and colours as visualisation.
 * Times are moments of the schema's time-type; the time format is "date", which Gephi takes for both and networkx alone knows.
 */
final class GexfWriter implements DiagramWriter {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
			""";
	private static final String ATTRIBUTES = """
			<attributes class="node" mode="static">
			<attribute id="type" title="type" type="string"/>
			<attribute id="confidence" title="confidence" type="integer"/>
			<attribute id="markings" title="markings" type="string"/>
			<attribute id="sources" title="sources" type="string"/>
			<attribute id="pinned" title="pinned" type="boolean"/>
			<attribute id="group" title="group" type="string"/>
			</attributes>
			<attributes class="edge" mode="static">
			<attribute id="family" title="family" type="string"/>
			<attribute id="confidence" title="confidence" type="integer"/>
			<attribute id="markings" title="markings" type="string"/>
			<attribute id="sources" title="sources" type="string"/>
			</attributes>
			""";

	@Override
	public String id() {
		return "gexf";
	}

	@Override
	public String extension() {
		return "gexf";
	}

	@Override
	public String mediaType() {
		return "application/gexf+xml";
	}

	@Override
	public void write(DiagramFile file, Appendable out) throws IOException {
		out.append(HEAD).append("<meta>\n<creator>Akashi</creator>\n<description>").append(MarkupText.of(file.diagram().name()))
				.append("</description>\n</meta>\n<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\" "
						+ "timerepresentation=\"interval\">\n")
				.append(ATTRIBUTES).append("<nodes>\n");
		for (GraphNode node : file.nodes()) {
			out.append("<node id=\"").append(MarkupText.of(node.id())).append("\" label=\"").append(MarkupText.of(node.label())).append('"');
			times(out, node.facts());
			out.append(">\n<attvalues>\n");
			value(out, "type", node.type());
			facts(out, node.facts());
			Place place = file.place(node);
			if (place != null && place.pinned()) {
				value(out, "pinned", "true");
			}
			if (place != null && !place.group().isEmpty()) {
				value(out, "group", file.diagram().groups().containsKey(place.group()) ? file.diagram().groups().get(place.group()).label()
						: place.group());
			}
			out.append("</attvalues>\n");
			picture(file, node, place, out);
			out.append("</node>\n");
		}
		out.append("</nodes>\n<edges>\n");
		for (GraphEdge edge : file.edges()) {
			out.append("<edge id=\"").append(MarkupText.of(edge.id())).append("\" source=\"").append(MarkupText.of(edge.from()))
					.append("\" target=\"").append(MarkupText.of(edge.to())).append("\" label=\"").append(MarkupText.of(edge.kind()))
					.append("\" kind=\"").append(MarkupText.of(edge.kind())).append('"');
			times(out, edge.facts());
			out.append(">\n<attvalues>\n");
			value(out, "family", edge.family().name().toLowerCase(java.util.Locale.ROOT));
			facts(out, edge.facts());
			out.append("</attvalues>\n</edge>\n");
		}
		out.append("</edges>\n</graph>\n</gexf>\n");
	}

	private static void picture(DiagramFile file, GraphNode node, Place place, Appendable out) throws IOException {
		String colour = file.look().inks().apply(node.type());
		out.append("<viz:color r=\"").append(part(colour, 1)).append("\" g=\"").append(part(colour, 3)).append("\" b=\"")
				.append(part(colour, 5)).append("\"/>\n");
		if (place != null) {
			// Gephi's y axis points upwards.
			out.append("<viz:position x=\"").append(MarkupText.number(place.x())).append("\" y=\"")
					.append(MarkupText.number(place.y() == 0 ? 0 : -place.y())).append("\" z=\"0\"/>\n");
		}
	}

	private static String part(String colour, int from) {
		return Integer.toString(Integer.parseInt(colour, from, from + 2, 16));
	}

	private static void times(Appendable out, GraphFacts facts) throws IOException {
		time(out, "start", facts.first());
		// A span that ends before it begins is a fault of the case: readers refuse it.
		time(out, "end", facts.first() != null && facts.last() != null && facts.last().isBefore(facts.first()) ? null : facts.last());
	}

	private static void time(Appendable out, String name, Instant time) throws IOException {
		if (time != null) {
			out.append(' ').append(name).append("=\"").append(time.toString()).append('"');
		}
	}

	private static void facts(Appendable out, GraphFacts facts) throws IOException {
		if (facts.confidence() >= 0) {
			value(out, "confidence", Integer.toString(facts.confidence()));
		}
		if (!facts.markings().isEmpty()) {
			value(out, "markings", String.join(" ", facts.markings().stream().sorted().toList()));
		}
		if (!facts.sources().isEmpty()) {
			value(out, "sources", String.join(" ", facts.sources()));
		}
	}

	private static void value(Appendable out, String attribute, String value) throws IOException {
		out.append("<attvalue for=\"").append(attribute).append("\" value=\"").append(MarkupText.of(value)).append("\"/>\n");
	}
}
