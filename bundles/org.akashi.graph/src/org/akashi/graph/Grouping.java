package org.akashi.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Putting objects of a diagram together, and showing a group as one card. */
public final class Grouping {

	/** Type of the node that stands for a collapsed group. */
	public static final String GROUP = "group";

	/**
	 * A graph as it is drawn: collapsed groups are one node each.
	 *
	 * @param graph   nodes of type {@link #GROUP} have the id {@code group:ID}; of edges to or from these that have the same ends,
	 *                direction, kind and family one stands for all
	 * @param diagram where its nodes stand: a group in the middle of its members, pinned where one of them is
	 * @param counts  by id of an edge of the graph how many it stands for, where that isn't one
	 */
	public record Folded(GraphSnapshot graph, Diagram diagram, Map<String, Integer> counts) {
	}

	private Grouping() {
	}

	/**
	 * A group for each STIX type of which at least two objects are shown; former groups are dissolved.
	 *
	 * @param label     what a group of a type is called
	 * @param collapsed whether the groups are one card each
	 */
	public static Diagram byType(Diagram diagram, GraphSnapshot graph, UnaryOperator<String> label, boolean collapsed) {
		Map<String, List<String>> members = new TreeMap<>();
		for (GraphNode node : graph.nodes()) {
			if (diagram.places().containsKey(node.id())) {
				members.computeIfAbsent(node.type(), type -> new ArrayList<>()).add(node.id());
			}
		}
		Diagram grouped = none(diagram);
		for (Map.Entry<String, List<String>> type : members.entrySet()) {
			if (type.getValue().size() > 1) {
				grouped = grouped.with(new Diagram.Group(type.getKey(), label.apply(type.getKey()), collapsed)).change(type.getValue(),
						place -> place.in(type.getKey()));
			}
		}
		return grouped;
	}

	/** Without any groups. */
	public static Diagram none(Diagram diagram) {
		Diagram plain = diagram;
		for (String group : diagram.groups().keySet()) {
			plain = plain.ungrouped(group);
		}
		return plain;
	}

	/** An id that no group of the diagram has. */
	public static String newId(Diagram diagram) {
		int number = 1;
		while (diagram.groups().containsKey("g" + number)) {
			number++;
		}
		return "g" + number;
	}

	/** The id of the node that stands for a collapsed group. */
	public static String nodeId(String group) {
		return GROUP + ':' + group;
	}

	/** The graph with collapsed groups as one node each. */
	public static Folded fold(GraphSnapshot graph, Diagram diagram) {
		Map<String, String> stands = new HashMap<>();
		diagram.places().forEach((id, place) -> {
			Diagram.Group group = diagram.groups().get(place.group());
			if (group != null && group.collapsed() && graph.nodeOf(id) >= 0) {
				stands.put(id, nodeId(group.id()));
			}
		});
		if (stands.isEmpty()) {
			return new Folded(graph, diagram, Map.of());
		}
		Map<String, GraphNode> nodes = new LinkedHashMap<>();
		for (GraphNode node : graph.nodes()) {
			if (!stands.containsKey(node.id())) {
				nodes.put(node.id(), node);
			}
		}
		Diagram folded = diagram.without(stands.keySet());
		for (Diagram.Group group : diagram.groups().values()) {
			Set<String> members = diagram.members(group.id());
			members.retainAll(stands.keySet());
			if (group.collapsed() && !members.isEmpty()) {
				String id = nodeId(group.id());
				nodes.put(id, new GraphNode(id, GROUP, group.label() + " (" + members.size() + ")", GraphFacts.NONE));
				folded = folded.with(Map.of(id, middle(diagram, members)));
			}
		}
		Map<String, Integer> counts = new HashMap<>();
		Map<String, GraphEdge> edges = edges(graph, stands, counts);
		counts.values().removeIf(count -> count == 1);
		return new Folded(new GraphSnapshot(nodes.values(), edges.values()), folded, counts);
	}

	private static Map<String, GraphEdge> edges(GraphSnapshot graph, Map<String, String> stands, Map<String, Integer> counts) {
		Map<String, GraphEdge> edges = new LinkedHashMap<>();
		for (GraphEdge edge : graph.edges()) {
			String from = stands.getOrDefault(edge.from(), edge.from());
			String to = stands.getOrDefault(edge.to(), edge.to());
			boolean bundled = stands.containsKey(edge.from()) || stands.containsKey(edge.to());
			if (!bundled) {
				edges.put(edge.id(), edge);
			} else if (!from.equals(to)) {
				String id = from + ' ' + edge.kind() + ' ' + to + ' ' + edge.family();
				edges.putIfAbsent(id, new GraphEdge(id, from, to, edge.kind(), edge.family(), GraphFacts.NONE));
				counts.merge(id, 1, Integer::sum);
			}
		}
		return edges;
	}

	private static Place middle(Diagram diagram, Set<String> members) {
		double x = 0;
		double y = 0;
		boolean pinned = false;
		for (String id : members) {
			Place place = diagram.places().get(id);
			x += place.x() / members.size();
			y += place.y() / members.size();
			pinned |= place.pinned();
		}
		return new Place(x, y, pinned, "");
	}

	/**
	 * Carries places from a folded diagram back: members of a collapsed group move with the card that stands for them.
	 *
	 * @param diagram as it was before it was folded
	 * @param folded  its folded form, with other places
	 */
	public static Diagram unfold(Diagram diagram, Diagram folded) {
		Map<String, Place> places = new HashMap<>();
		folded.places().forEach((id, place) -> {
			if (!id.startsWith(GROUP + ':')) {
				places.put(id, place);
				return;
			}
			Set<String> members = diagram.members(id.substring(GROUP.length() + 1));
			if (!members.isEmpty()) {
				Place middle = middle(diagram, members);
				members.forEach(member -> {
					Place former = diagram.places().get(member);
					places.put(member, former.at(former.x() + place.x() - middle.x(), former.y() + place.y() - middle.y()));
				});
			}
		});
		return diagram.with(places);
	}
}
