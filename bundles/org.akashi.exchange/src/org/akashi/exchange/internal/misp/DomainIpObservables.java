package org.akashi.exchange.internal.misp;

import java.util.ArrayList;
import java.util.List;

import org.akashi.exchange.internal.misp.MispObject.Attribute;

import tools.jackson.databind.node.ObjectNode;

/** The observables of MISP's {@code domain-ip}: every name resolves to every address. */
final class DomainIpObservables {

	private static final StixPath ADDRESS = StixPath.parse("domain-name:resolves_to_refs[]>ip.value");

	private final PatternText pattern = new PatternText();
	private final List<ObjectNode> objects = new ArrayList<>();

	/** Converts an object. */
	DomainIpObservables(MispObject object) {
		List<Attribute> names = object.with("domain");
		boolean hosts = names.isEmpty();
		names = hosts ? object.with("hostname") : names;
		List<Attribute> known = new ArrayList<>(names);
		known.addAll(object.with("ip"));
		List<Attribute> rest = object.attributes().stream().filter(attribute -> !known.contains(attribute)).toList();
		ObservableGraph graph = new ObservableGraph(object.uuid());
		List<ObjectNode> domains = new ArrayList<>();
		// With further facts the first name stands for the whole object, else each name is one of its own.
		if (rest.isEmpty()) {
			object.with("ip").forEach(ip -> address(graph, ip));
		}
		for (Attribute name : names) {
			ObjectNode domain = graph.object("domain-name", rest.isEmpty() || !domains.isEmpty() ? name.uuid() : object.uuid());
			domain.put("value", name.value());
			domains.add(domain);
		}
		for (Attribute ip : object.with("ip")) {
			String id = address(graph, ip);
			domains.forEach(domain -> MispJson.list(domain, "resolves_to_refs").add(id));
		}
		if (!domains.isEmpty()) {
			ObjectProperties.custom(rest, domains.getFirst());
			objects.addAll(graph.objects());
		} else if (rest.isEmpty()) {
			objects.addAll(graph.objects());
		}
		compare(object, hosts);
	}

	private static String address(ObservableGraph graph, Attribute ip) {
		ObjectNode address = graph.object(ObservableGraph.addressType(ip.value()), ip.uuid());
		address.put("value", ip.value());
		return MispJson.text(address, "id");
	}

	private void compare(MispObject object, boolean hosts) {
		for (Attribute attribute : object.attributes()) {
			if (!attribute.detect()) {
				continue;
			}
			switch (attribute.relation()) {
				case "domain" -> pattern.add("domain-name:value", attribute.value());
				case "ip" -> pattern.add(ADDRESS, attribute.value(), -1);
				case "hostname" -> pattern.add(hosts ? "domain-name:value" : "domain-name:x_misp_hostname", attribute.value());
				default -> ObjectProperties.compare(attribute, "domain-name:", pattern);
			}
		}
	}

	/** The observables; none when STIX can't say it. */
	List<ObjectNode> objects() {
		return objects;
	}

	PatternText pattern() {
		return pattern;
	}
}
