package org.akashi.graph.ui.internal.canvas;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.graph.Diagram;
import org.akashi.graph.Extent;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphNode;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.Place;

/** Makes a scene of what a diagram shows of a graph: collapsed groups become one card, lines side by side get lanes. */
public final class SceneBuilder {

	/** Begins the id of a collapsed group's card. */
	public static final String GROUP = "group:";
	private static final int LONGEST_LABEL = 120;

	private final Diagram diagram;
	private final GraphSnapshot graph;
	private final BitSet nodes;
	private final BitSet edges;
	/** By id of the card, the nodes that it stands for. */
	private final Map<String, List<Integer>> cards = new LinkedHashMap<>();
	private final BitSet groups = new BitSet();
	private final int[] cardOfNode;

	private SceneBuilder(Diagram diagram, GraphSnapshot graph, BitSet nodes, BitSet edges) {
		this.diagram = diagram;
		this.graph = graph;
		this.nodes = nodes;
		this.edges = edges;
		cardOfNode = new int[graph.nodeCount()];
		java.util.Arrays.fill(cardOfNode, -1);
	}

	/**
	 * Builds.
	 *
	 * @param nodes what is seen of the graph
	 * @param edges what is seen of the graph
	 */
	public static Scene build(Diagram diagram, GraphSnapshot graph, BitSet nodes, BitSet edges) {
		return new SceneBuilder(diagram, graph, nodes, edges).build();
	}

	/** How large the card of an object is. */
	public static Extent extent(GraphNode node) {
		return extent(oneLine(node.label()));
	}

	private static Extent extent(String label) {
		int width = 0;
		for (int i = 0; i < label.length() && width < 30; i++) {
			width += label.charAt(i) >= 0x1100 ? 2 : 1;
		}
		return new Extent(Math.clamp(46 + 8.4 * width, 120, 300), 42);
	}

	/** A name as a card shows it: hostile line breaks and directions don't break the card. */
	public static String oneLine(String text) {
		String line = text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) + "…" : text;
		return line.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
	}

	private Scene build() {
		for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
			Place place = diagram.places().get(graph.node(node).id());
			Diagram.Group group = place == null ? null : diagram.groups().get(place.group());
			String id = group != null && group.collapsed() ? GROUP + group.id() : graph.node(node).id();
			cards.computeIfAbsent(id, key -> new ArrayList<>(1)).add(node);
		}
		Scene.Cards made = new Scene.Cards(cards.size());
		int card = 0;
		for (Map.Entry<String, List<Integer>> each : cards.entrySet()) {
			fill(made, card, each.getKey(), each.getValue());
			groups.set(card, each.getKey().startsWith(GROUP));
			for (int node : each.getValue()) {
				cardOfNode[node] = card;
			}
			card++;
		}
		return new Scene(made, lines());
	}

	private void fill(Scene.Cards made, int card, String id, List<Integer> members) {
		GraphNode first = graph.node(members.getFirst());
		boolean group = id.startsWith(GROUP);
		made.ids[card] = id;
		made.types[card] = first.type();
		String label = oneLine(group ? diagram.groups().get(id.substring(GROUP.length())).label() : first.label());
		made.labels[card] = group ? label + " (" + members.size() + ")" : label;
		Extent extent = extent(made.labels[card]);
		made.width[card] = (float) extent.width();
		made.height[card] = (float) extent.height();
		made.members[card] = members.size();
		made.hidden[card] = -1;
		double x = 0;
		double y = 0;
		boolean pinned = true;
		for (int member : members) {
			Place place = diagram.places().getOrDefault(graph.node(member).id(), new Place(0, 0));
			x += place.x();
			y += place.y();
			pinned &= place.pinned();
		}
		made.x[card] = x / members.size();
		made.y[card] = y / members.size();
		made.pinned[card] = pinned;
	}

	private Scene.Lines lines() {
		Map<String, Integer> merged = new HashMap<>();
		List<Integer> kept = new ArrayList<>();
		List<Integer> counts = new ArrayList<>();
		for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
			int from = cardOfNode[graph.from(edge)];
			int to = cardOfNode[graph.to(edge)];
			if (from < 0 || to < 0 || from == to) {
				continue;
			}
			boolean many = groups.get(from) || groups.get(to);
			Integer same = many ? merged.putIfAbsent(from + " " + to + " " + graph.edge(edge).kind(), kept.size()) : null;
			if (same == null) {
				kept.add(edge);
				counts.add(1);
			} else {
				counts.set(same, counts.get(same) + 1);
			}
		}
		Scene.Lines made = new Scene.Lines(kept.size());
		for (int line = 0; line < kept.size(); line++) {
			fill(made, line, kept.get(line), counts.get(line));
		}
		lanes(made);
		return made;
	}

	private void fill(Scene.Lines made, int line, int edge, int count) {
		GraphEdge each = graph.edge(edge);
		made.ids[line] = each.id();
		made.kinds[line] = each.kind();
		made.from[line] = cardOfNode[graph.from(edge)];
		made.to[line] = cardOfNode[graph.to(edge)];
		made.families[line] = each.family();
		made.confidence[line] = each.facts().confidence();
		made.count[line] = count;
	}

	/** Lines between the same two cards lie side by side, whatever their direction. */
	private static void lanes(Scene.Lines made) {
		Map<Long, List<Integer>> pairs = new HashMap<>();
		for (int line = 0; line < made.ids.length; line++) {
			long low = Math.min(made.from[line], made.to[line]);
			long high = Math.max(made.from[line], made.to[line]);
			pairs.computeIfAbsent(low << 32 | high, key -> new ArrayList<>(1)).add(line);
		}
		for (List<Integer> side : pairs.values()) {
			for (int i = 0; side.size() > 1 && i < side.size(); i++) {
				int line = side.get(i);
				float lane = i - (side.size() - 1) / 2f;
				made.lane[line] = made.from[line] < made.to[line] ? lane : -lane;
			}
		}
	}
}
