package org.akashi.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What an XML schema says of elements: which there are, their attributes with types, and their children in order. Written
 * from the schemas of the formats, which are not copied here.
 */
final class XmlShape {

	/** Types of attributes. */
	private static final Map<String, Pattern> TYPES = Map.of("string", Pattern.compile("(?s).*"), "NMTOKEN", Pattern.compile("[\\w.:\\u00b7-]+"),
			"float", Pattern.compile("-?\\d+(\\.\\d+)?"), "time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"), "channel",
			Pattern.compile("\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5]"));

	private record Shape(String children, Map<String, String> attributes) {
	}

	private final Map<String, Shape> shapes = new HashMap<>();
	private final List<String> faults = new ArrayList<>();

	/** GraphML 1.0 (graphml.graphdrawing.org: graphml-structure.xsd, graphml-attributes.xsd). */
	static XmlShape graphml() {
		String type = "boolean|int|long|float|double|string";
		return new XmlShape().element("graphml", "(desc )?(key )*(graph |data )*")
				.element("key", "(desc )?(default )?", "id!=NMTOKEN", "for=all|graph|node|edge|hyperedge|port|endpoint|graphml", "attr.name=NMTOKEN", "attr.type=" + type)
				.element("graph", "(desc )?(data |node |edge |hyperedge |locator )*", "id=NMTOKEN", "edgedefault!=directed|undirected")
				.element("node", "(desc )?(data |port |graph )*(locator )?", "id!=NMTOKEN")
				.element("edge", "(desc )?(data )*(graph )?", "id=NMTOKEN", "directed=true|false", "source!=NMTOKEN", "target!=NMTOKEN", "sourceport=NMTOKEN", "targetport=NMTOKEN")
				.element("data", "", "key!=NMTOKEN", "id=NMTOKEN");
	}

	/** GEXF 1.3 (github.com/gephi/gexf: 1.3/gexf.xsd, dynamics.xsd, viz.xsd). */
	static XmlShape gexf() {
		String type = "integer|long|double|float|boolean|bigdecimal|biginteger|byte|char|short|string|anyURI|list[a-z]+";
		return new XmlShape().element("gexf", "(meta )?graph ", "version!=1\\.3", "variant=string")
				.element("meta", "(creator |keywords |description )*", "lastmodifieddate=\\d{4}-\\d\\d-\\d\\d").element("creator", "").element("description", "").element("keywords", "")
				.element("graph", "(attributes )*(nodes |edges )*", "timeformat=integer|double|date|dateTime", "start=time", "end=time", "mode=static|dynamic|slice",
						"timerepresentation=interval|timestamp", "timezone=string", "defaultedgetype=directed|undirected|mutual", "idtype=integer|string")
				.element("attributes", "(attribute )*", "class!=node|edge", "mode=static|dynamic")
				.element("attribute", "(default |options )*", "id!=string", "title!=string", "type!=" + type)
				.element("nodes", "(node )*", "count=\\d+").element("edges", "(edge )*", "count=\\d+")
				.element("node", "(attvalues |spells |nodes |edges |parents |color |position |size |shape )*", "id!=string", "label!=string", "pid=string", "start=time", "end=time")
				.element("edge", "(attvalues |spells |color |thickness |shape )*", "id!=string", "type=directed|undirected|mutual", "label=string", "kind=string", "source!=string",
						"target!=string", "weight=float", "start=time", "end=time")
				.element("attvalues", "(attvalue )*").element("attvalue", "", "for!=string", "value!=string", "start=time", "end=time")
				.element("color", "", "r=channel", "g=channel", "b=channel", "a=float").element("position", "", "x!=float", "y!=float", "z=float");
	}

	private XmlShape element(String name, String children, String... attributes) {
		Map<String, String> types = new HashMap<>();
		for (String attribute : attributes) {
			int equals = attribute.indexOf('=');
			types.put(attribute.substring(0, equals), attribute.substring(equals + 1));
		}
		shapes.put(name, new Shape(children, types));
		return this;
	}

	/** What is wrong with a document. */
	List<String> faults(Document document) {
		element(document.getDocumentElement());
		Set<String> ids = new HashSet<>();
		for (String name : List.of("node", "edge", "key", "graph")) {
			for (int i = 0; i < document.getElementsByTagNameNS("*", name).getLength(); i++) {
				String id = ((Element) document.getElementsByTagNameNS("*", name).item(i)).getAttribute("id");
				if (!id.isEmpty() && !ids.add(name + " " + id)) {
					faults.add("twice: " + name + " " + id);
				}
			}
		}
		return faults;
	}

	private void element(Element element) {
		String name = element.getLocalName();
		Shape shape = shapes.get(name);
		if (shape == null) {
			faults.add("there is no element " + name);
			return;
		}
		attributes(element, shape);
		StringBuilder children = new StringBuilder();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				children.append(inner.getLocalName()).append(' ');
				element(inner);
			} else if (!shape.children().isEmpty() && !child.getTextContent().isBlank()) {
				faults.add("text in " + name + ": " + child.getTextContent());
			}
		}
		if (!children.toString().matches(shape.children())) {
			faults.add(name + " holds " + children);
		}
	}

	private void attributes(Element element, Shape shape) {
		NamedNodeMap attributes = element.getAttributes();
		Set<String> present = new HashSet<>();
		for (int i = 0; i < attributes.getLength(); i++) {
			Attr attribute = (Attr) attributes.item(i);
			if (attribute.getNamespaceURI() == null) {
				present.add(attribute.getName());
				String type = shape.attributes().getOrDefault(attribute.getName(), shape.attributes().get(attribute.getName() + "!"));
				if (type == null) {
					faults.add(element.getLocalName() + " has no attribute " + attribute.getName());
				} else if (!TYPES.getOrDefault(type, Pattern.compile(type)).matcher(attribute.getValue()).matches()) {
					faults.add(element.getLocalName() + " " + attribute.getName() + " is no " + type + ": " + attribute.getValue());
				}
			}
		}
		shape.attributes().keySet().stream().filter(name -> name.endsWith("!") && !present.contains(name.substring(0, name.length() - 1)))
				.forEach(name -> faults.add(element.getLocalName() + " lacks " + name));
	}
}
