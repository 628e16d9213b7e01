package org.akashi.exchange.internal.openioc;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.exchange.KnowledgeSink;
import org.akashi.stix.StixIds;

/**
 * Brings OpenIOC 1.0 and 1.1 into the form of the schema of 1.1: its elements and attributes in its order, those that it asks
 * for filled in. What the schema has no place for is named. In 1.0 the conditions {@code isnot} and {@code containsnot} are those
 * of 1.1 with {@code negate}, and comments are parameters.
 */
final class Schema {

	/** Stands for a date that is not known, as in the files of OpenIOC's own editor. */
	static final String NO_DATE = "0001-01-01T00:00:00";

	private static final List<String> METADATA = List.of("short_description", "description", "keywords", "authored_by", "authored_date", "links");
	private static final Map<String, Set<String>> ATTRIBUTES = Map.of("ioc", Set.of("id", "last-modified", "published-date"),
			"OpenIOC", Set.of("id", "last-modified", "published-date"), "link", Set.of("rel", "href", "title", "type"),
			"Indicator", Set.of("id", "operator", "node-context"), "IndicatorItem", Set.of("id", "condition", "preserve-case", "negate"),
			"Context", Set.of("document", "search", "type"), "Content", Set.of("type"), "param", Set.of("id", "ref-id", "name"), "value", Set.of("type"));
	private static final Map<String, Set<String>> CHILDREN = Map.of("ioc",
			Set.of("short_description", "description", "keywords", "authored_by", "authored_date", "links", "definition"), "OpenIOC",
			Set.of("metadata", "criteria", "parameters"), "metadata", Set.copyOf(METADATA), "links", Set.of("link"), "criteria", Set.of("Indicator"),
			"definition", Set.of("Indicator"), "Indicator", Set.of("Indicator", "IndicatorItem"), "IndicatorItem", Set.of("Context", "Content", "Comment"),
			"parameters", Set.of("param"), "param", Set.of("value"));
	private static final Map<String, String> NEGATED = Map.of("isnot", "is", "containsnot", "contains");
	private static final Set<String> CONDITIONS = Set.of("is", "contains", "matches", "starts-with", "ends-with", "greater-than", "less-than");

	private final KnowledgeSink sink;
	private final Node parameters = new Node("parameters");
	private final Map<String, Integer> derived = new HashMap<>();
	private String key = "";

	/** @param sink takes what has no place */
	Schema(KnowledgeSink sink) {
		this.sink = sink;
	}

	/** A document in the form of OpenIOC 1.1. */
	Node normal(Node root) {
		check(root, "/" + root.name());
		boolean old = root.name().equals("ioc");
		Node metadata = old ? root : root.child("metadata").orElseGet(() -> new Node("metadata"));
		key = root.get("id").isBlank() ? metadata.text("short_description") : root.get("id").strip();
		String modified = date(root.get("last-modified"));
		Node normal = new Node("OpenIOC").with("id", root.get("id").isBlank() ? uuid("ioc") : root.get("id").strip())
				.with("last-modified", modified).with("published-date", date(root.get("published-date")));
		normal.add(metadata(metadata, modified));
		Node criteria = new Node("criteria");
		root.child(old ? "definition" : "criteria").ifPresent(given -> given.children("Indicator").forEach(child -> criteria.add(indicator(child))));
		normal.add(criteria);
		root.child("parameters").ifPresent(given -> given.children("param").forEach(this::parameter));
		return parameters.children().isEmpty() ? normal : normal.add(parameters);
	}

	private void check(Node node, String path) {
		Set<String> attributes = ATTRIBUTES.getOrDefault(node.name(), Set.of());
		node.attributes().forEach((name, value) -> {
			if (!attributes.contains(name)) {
				sink.loss(path + "/@" + name, node.line(), name + "=\"" + shortened(value) + "\"", "OpenIOC 1.1 has no such attribute here.");
			}
		});
		Set<String> children = CHILDREN.getOrDefault(node.name(), Set.of());
		for (Node child : node.children()) {
			String place = path + "/" + child.name();
			if (children.contains(child.name())) {
				check(child, place);
			} else {
				sink.loss(place, child.line(), child.name() + " " + shortened(child.text().strip()), "OpenIOC 1.1 has no such element here.");
			}
		}
		if (!node.children().isEmpty() && !node.text().isBlank()) {
			sink.loss(path, node.line(), shortened(node.text().strip()), "OpenIOC has no text between elements here.");
		}
	}

	private Node metadata(Node given, String modified) {
		Node metadata = new Node("metadata");
		for (String name : METADATA) {
			Node child = given.child(name).orElse(null);
			if (name.equals("authored_date")) {
				String authored = child == null ? "" : child.text();
				metadata.add(name, authored.isBlank() ? modified : date(authored));
			} else if (child != null && name.equals("links")) {
				Node links = new Node("links");
				child.children("link").forEach(link -> links.add(link(link)));
				metadata.add(links);
			} else if (child != null) {
				metadata.add(name, child.text());
			}
		}
		return metadata;
	}

	/** In 1.0 a link has a text; the schema of 1.1 has none there but a title. */
	private Node link(Node given) {
		Node link = new Node("link").with("rel", given.get("rel"));
		String text = given.text().strip();
		String title = given.get("title").isEmpty() ? text : given.get("title");
		if (given.has("href")) {
			link.with("href", given.get("href"));
		}
		if (!title.isEmpty() || given.has("title")) {
			link.with("title", title);
		}
		if (given.has("type")) {
			link.with("type", given.get("type"));
		}
		if (!text.isEmpty() && !text.equals(title)) {
			sink.loss("//link[@rel='" + given.get("rel") + "']", given.line(), shortened(text), "OpenIOC 1.1 has no text here, and the link has a title already.");
		}
		return link;
	}

	private Node indicator(Node given) {
		String operator = given.get("operator").strip().toUpperCase(Locale.ROOT);
		Node indicator = new Node("Indicator", given.line()).with("operator", operator.equals("AND") ? "AND" : "OR").with("id", id(given, "Indicator"));
		if (given.has("node-context")) {
			indicator.with("node-context", given.get("node-context"));
		}
		given.children("IndicatorItem").forEach(item -> indicator.add(item(item)));
		given.children("Indicator").forEach(child -> indicator.add(indicator(child)));
		return indicator;
	}

	private Node item(Node given) {
		String condition = given.get("condition").strip().toLowerCase(Locale.ROOT);
		boolean negated = isTrue(given.get("negate")) != NEGATED.containsKey(condition);
		condition = NEGATED.getOrDefault(condition, condition);
		if (!CONDITIONS.contains(condition)) {
			sink.loss("//IndicatorItem[@id='" + given.get("id") + "']/@condition", given.line(), "condition=\"" + shortened(condition) + "\"",
					"OpenIOC has no such condition; it is read as \"is\".");
			condition = "is";
		}
		String id = id(given, "IndicatorItem");
		Node item = new Node("IndicatorItem", given.line()).with("id", id).with("condition", condition)
				.with("preserve-case", String.valueOf(isTrue(given.get("preserve-case")))).with("negate", String.valueOf(negated));
		Node context = new Node("Context");
		given.child("Context").ifPresent(there -> List.of("document", "search", "type").stream().filter(there::has)
				.forEach(name -> context.with(name, there.get(name))));
		Node content = new Node("Content");
		given.child("Content").ifPresent(there -> {
			if (there.has("type")) {
				content.with("type", there.get("type"));
			}
			content.append(there.text());
		});
		given.children("Comment").forEach(comment -> comment(id, comment));
		return item.add(context).add(content);
	}

	private void comment(String id, Node comment) {
		parameters.add(new Node("param").with("id", uuid("param")).with("ref-id", id).with("name", "comment")
				.add(new Node("value").with("type", "string").append(comment.text())));
	}

	private void parameter(Node given) {
		Node parameter = new Node("param").with("id", id(given, "param")).with("ref-id", given.get("ref-id")).with("name", given.get("name"));
		given.child("value").ifPresent(there -> {
			Node value = new Node("value");
			if (there.has("type")) {
				value.with("type", there.get("type"));
			}
			parameter.add(value.append(there.text()));
		});
		parameters.add(parameter);
	}

	private String id(Node given, String kind) {
		return given.get("id").isBlank() ? uuid(kind) : given.get("id").strip();
	}

	/** An id of its own for what has none, the same each time. */
	private String uuid(String kind) {
		int number = derived.merge(kind, 1, Integer::sum);
		return StixIds.named("openioc", key + "|" + kind + "|" + number).substring("openioc--".length());
	}

	private static boolean isTrue(String value) {
		return value.strip().equals("true") || value.strip().equals("1");
	}

	/** A date as the schema wants it, or {@link #NO_DATE}. */
	private static String date(String text) {
		return Dates.instant(text).isPresent() ? text.strip() : NO_DATE;
	}

	static String shortened(String text) {
		return text.length() <= 80 ? text : text.substring(0, 79) + "…";
	}
}
