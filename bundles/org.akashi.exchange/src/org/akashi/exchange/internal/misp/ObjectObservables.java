package org.akashi.exchange.internal.misp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.exchange.internal.misp.Mapping.Part;
import org.akashi.exchange.internal.misp.MappingTables.ObjectMapping;
import org.akashi.exchange.internal.misp.MispObject.Attribute;
import org.akashi.exchange.internal.misp.StixPath.Index;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The observables and the pattern of MISP objects: one object, and those that lie within it (a PE within a file, values within a key). */
final class ObjectObservables {

	private final ObservableGraph graph;
	private final PatternText pattern = new PatternText();
	private final ObjectNode root;
	private final String type;
	private final Map<String, Integer> counters = new HashMap<>();
	private final Set<String> excluded;
	private final Map<String, StixPath> filled = new LinkedHashMap<>();

	/**
	 * For an object that becomes an observable of that type.
	 *
	 * @param excluded relations, after their template, whose values STIX doesn't allow: they become custom properties
	 */
	ObjectObservables(MispObject host, String type, Set<String> excluded) {
		this.excluded = excluded;
		graph = new ObservableGraph(host.uuid());
		this.type = type;
		root = graph.root(type);
	}

	List<ObjectNode> objects() {
		return graph.objects();
	}

	PatternText pattern() {
		return pattern;
	}

	/** Relations whose values break a rule of STIX; empty when all is fine. */
	Optional<Set<String>> faulty() {
		Set<String> faulty = new HashSet<>();
		boolean wrong = false;
		for (ObjectNode object : graph.objects()) {
			for (String error : StixCheck.errors(object)) {
				wrong = true;
				filled.forEach((relation, path) -> {
					String last = path.steps().getLast().name();
					boolean owner = MispJson.text(object, "type").equals(path.steps().stream().map(StixPath.Step::target).filter(target -> !target.isEmpty())
							.reduce(path.type(), (before, now) -> now)) || path.typed().contains(">ip.");
					boolean both = error.equals("$") && last.equals("url") && object.has("payload_bin");
					if (owner && (both || names(error, last))) {
						faulty.add(relation);
					}
				});
			}
		}
		return wrong ? Optional.of(faulty) : Optional.empty();
	}

	/** Whether a path of JSON leads over a property. */
	private static boolean names(String path, String property) {
		int at = path.indexOf(property);
		while (at >= 0) {
			int end = at + property.length();
			boolean starts = at == 0 || ".'".indexOf(path.charAt(at - 1)) >= 0;
			if (starts && (end == path.length() || ".['".indexOf(path.charAt(end)) >= 0)) {
				return true;
			}
			at = path.indexOf(property, end);
		}
		return false;
	}

	/** Adds the attributes of an object: the host itself, or one that lies within it. */
	void add(MispObject object, ObjectMapping mapping) {
		boolean detect = object.attributes().stream().anyMatch(Attribute::detect);
		constants(mapping, detect);
		List<Attribute> rest = new ArrayList<>(object.attributes());
		boolean attached = object.name().equals("email") && (!object.with("attachment").isEmpty() || !object.with("screenshot").isEmpty());
		int part = mapping.constants().containsKey("part") ? next("part " + mapping.name()) : 0;
		for (String relation : mapping.relations().keySet()) {
			String plain = relation.replace("+data", "");
			for (Attribute attribute : object.with(plain)) {
				Mapping of = mapping.of(plain, !attribute.data().isEmpty());
				if (rest.contains(attribute) && of == mapping.relations().get(relation) && !(attached && plain.equals("email-body"))
						&& put(attribute, of, part, mapping, mapping.name() + "/" + relation)) {
					rest.remove(attribute);
				}
			}
		}
		if (object.name().equals("email")) {
			displayNames(rest, object);
			root.put("is_multipart", attached);
		}
		custom(rest, mapping, part);
		complete(object, mapping);
	}

	private void constants(ObjectMapping mapping, boolean detect) {
		mapping.constants().forEach((property, value) -> {
			if (property.equals("account_type")) {
				root.put(property, value);
				if (detect) {
					pattern.add(type + ":" + property, value);
				}
			}
		});
	}

	private int next(String counter) {
		return counters.merge(counter, 1, Integer::sum) - 1;
	}

	private boolean put(Attribute attribute, Mapping mapping, int part, ObjectMapping object, String relation) {
		if (mapping == null) {
			return false;
		}
		boolean done = !excluded.contains(relation);
		boolean allowed = done;
		boolean counts = mapping.parts().stream().anyMatch(p -> p.path().steps().stream().anyMatch(s -> s.index() == Index.COUNTED));
		int number = object.constants().containsKey("part") ? part : counts ? next(counter(mapping)) : 0;
		for (Part p : mapping.parts()) {
			String text = p.text(attribute.value(), attribute.data());
			if (text == null || text.isEmpty()) {
				done = false;
			} else {
				if (p.observable() && allowed) {
					done &= graph.put(p.path(), text, attribute.uuid(), number);
					filled.putIfAbsent(relation, p.path());
				}
				if (p.pattern() && attribute.detect()) {
					compare(p.path(), text, number);
				}
			}
		}
		return done;
	}

	private static String counter(Mapping mapping) {
		StixPath path = mapping.parts().getFirst().path();
		return path.type() + ":" + path.steps().getFirst().name();
	}

	private void compare(StixPath path, String text, int number) {
		boolean appends = path.steps().stream().anyMatch(step -> step.index() == Index.APPEND);
		int member = appends ? type.equals("email-message") ? next("pattern " + path.plain()) : -1 : number;
		String value = path.cast().equals("asn") ? text.replaceFirst("(?i)^AS", "") : text;
		if (path.cast().equals("state")) {
			if (text.matches("blocking|listening")) {
				pattern.add(path.pattern(member).replace("'is_%s'", "is_" + text), "true");
			}
			return;
		}
		pattern.add(path, value, member);
	}

	/** A display name belongs to the address that is made of its words. */
	private void displayNames(List<Attribute> rest, MispObject object) {
		for (Attribute name : List.copyOf(rest)) {
			if (!name.relation().matches("(from|to|cc|bcc)-display-name")) {
				continue;
			}
			String kind = name.relation().replace("-display-name", "");
			List<Attribute> addresses = object.with(kind);
			for (int i = 0; i < addresses.size(); i++) {
				ObjectNode address = graph.object("email-addr", addresses.get(i).uuid());
				if (!address.has("display_name") && belongs(name.value(), addresses.get(i).value())) {
					address.put("display_name", name.value());
					rest.remove(name);
					if (name.detect()) {
						pattern.add("email-message:" + kind + (kind.equals("from") ? "_ref" : "_refs[" + i + "]") + ".display_name", name.value());
					}
					break;
				}
			}
		}
	}

	/** Whether an address may be that of a person: its local part has one of the words of the name, or is their initials. */
	static boolean belongs(String name, String address) {
		String local = address.replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
		StringBuilder initials = new StringBuilder();
		for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
			if (word.length() > 2 && local.contains(word)) {
				return true;
			}
			initials.append(word.isEmpty() ? "" : word.substring(0, 1));
		}
		return initials.length() > 1 && local.equals(initials.toString());
	}

	private void custom(List<Attribute> rest, ObjectMapping mapping, int part) {
		if (rest.isEmpty()) {
			return;
		}
		String within = mapping.constants().getOrDefault("part", "");
		ObjectNode node = root;
		String prefix = type + ":";
		if (within.startsWith("extensions")) {
			ObjectNode extensions = child(root, "extensions");
			node = child(extensions, "windows-pebinary-ext");
			prefix += "extensions.'windows-pebinary-ext'.";
			if (within.endsWith(".sections")) {
				node = member(MispJson.list(node, "sections"), part);
				prefix += "sections[" + part + "].";
			}
		} else if (within.equals("values")) {
			node = member(MispJson.list(root, "values"), part);
			prefix += "values[" + part + "].";
		}
		ObjectProperties.custom(rest, node);
		for (Attribute attribute : rest) {
			if (attribute.detect() && !mapped(attribute, mapping)) {
				ObjectProperties.compare(attribute, prefix, pattern);
			}
		}
	}

	private static boolean mapped(Attribute attribute, ObjectMapping mapping) {
		Mapping of = mapping.of(attribute.relation(), !attribute.data().isEmpty());
		return of != null && of.parts().stream().anyMatch(Part::pattern) || attribute.relation().endsWith("-display-name") && mapping.name().equals("none");
	}

	private static ObjectNode child(ObjectNode node, String name) {
		return node.get(name) instanceof ObjectNode there ? there : node.putObject(name);
	}

	private static ObjectNode member(ArrayNode list, int number) {
		while (list.size() <= number) {
			list.addObject();
		}
		return (ObjectNode) list.get(number);
	}

	/** What STIX demands of its observables and MISP doesn't have. */
	private void complete(MispObject object, ObjectMapping mapping) {
		String protocols = mapping.constants().getOrDefault("protocols", "");
		if (!protocols.isEmpty()) {
			protocols(protocols);
		}
		if (mapping.name().equals("http-request")) {
			resolve();
		}
		if (root.get("extensions") instanceof ObjectNode extensions && extensions.get("windows-pebinary-ext") instanceof ObjectNode pe) {
			pe(pe, object);
		}
	}

	private void protocols(String constant) {
		ArrayNode list = MispJson.list(root, "protocols");
		if (!constant.startsWith("@")) {
			int at = 0;
			for (String protocol : constant.split(",")) {
				if (MispJson.texts(list).stream().noneMatch(protocol::equals)) {
					list.insert(at++, protocol);
				}
			}
		} else if (list.isEmpty()) {
			String end = MispJson.text(root, "dst_ref") + MispJson.text(root, "src_ref");
			list.add(end.contains("ipv6-addr") ? "ipv6" : end.contains("ipv4-addr") ? "ipv4" : "tcp");
		}
	}

	/** The host of a request is the name of the address that the request goes to. */
	private void resolve() {
		String address = MispJson.text(root, "dst_ref");
		for (ObjectNode object : graph.objects()) {
			if (MispJson.text(object, "type").equals("domain-name")) {
				if (address.isEmpty()) {
					root.put("dst_ref", MispJson.text(object, "id"));
				} else if (!address.equals(MispJson.text(object, "id"))) {
					MispJson.list(object, "resolves_to_refs").add(address);
				}
			}
		}
	}

	private void pe(ObjectNode pe, MispObject object) {
		if (!pe.has("pe_type")) {
			pe.put("pe_type", "unknown");
		}
		for (ObjectNode section : MispJson.objects(pe, "sections")) {
			if (!section.has("name")) {
				section.put("name", "unknown");
			}
		}
		if (!root.has("name") && !root.has("hashes")) {
			for (String relation : List.of("original-filename", "internal-filename")) {
				object.with(relation).stream().findFirst().filter(name -> !root.has("name")).ifPresent(name -> root.put("name", name.value()));
			}
		}
	}
}
