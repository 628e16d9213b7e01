package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.export.Knowledge;
import org.akashi.graph.EdgeFamily;
import org.akashi.graph.layout.LayoutGraph;
import org.akashi.graph.layout.LayoutKind;
import org.akashi.graph.layout.LayoutRequest;
import org.akashi.graph.layout.Layouts;
import org.akashi.graph.layout.Positions;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The joined objects and what joins them, laid out. The same knowledge gives the same picture.
 *
 * @param nodes   the objects
 * @param edges   the relationships between them
 * @param width   of the whole, in pixels of CSS
 * @param height  of the whole
 * @param leftOut how many joined objects are not drawn since there are so many
 */
public record GraphPicture(List<Node> nodes, List<Edge> edges, double width, double height, int leftOut) {

	/** More than this can't be read as a picture. */
	static final int MOST = 220;
	private static final double HEIGHT = 34;
	private static final double BORDER = 24;
	private static final int LONGEST = 26;
	private static final Set<String> NEVER = Set.of("relationship", "report", "marking-definition", "extension-definition", "language-content");
	/** Drawn only where there is room: what comes in hundreds. */
	private static final Set<String> LAST = Set.of("indicator", "observed-data", "note", "opinion", "grouping");

	/**
	 * An object.
	 *
	 * @param id     its STIX id
	 * @param anchor its place in the document
	 * @param type   its STIX type
	 * @param typeLabel the type for people
	 * @param name   its name, cut where it is long
	 * @param whole  its whole name
	 * @param x      left edge
	 * @param y      top edge
	 * @param width  of the card
	 * @param height of the card
	 */
	public record Node(String id, String anchor, String type, String typeLabel, String name, String whole, double x, double y, double width,
			double height) {

		/** The middle. */
		public double middleX() {
			return x + width / 2;
		}

		/** The middle. */
		public double middleY() {
			return y + height / 2;
		}
	}

	/**
	 * A relationship.
	 *
	 * @param anchor     its place in the document
	 * @param from       index of a node
	 * @param to         index of a node
	 * @param label      its kind for people
	 * @param hypothesis whether it is a guess
	 */
	public record Edge(String anchor, int from, int to, String label, boolean hypothesis) {
	}

	static GraphPicture of(Knowledge knowledge, Links links, Survey survey, IProgressMonitor monitor) {
		List<Relationship> all = new ArrayList<>();
		Map<String, Integer> degree = new HashMap<>();
		for (String id : survey.of("relationship")) {
			if (knowledge.object(id).orElse(null) instanceof Relationship relationship && drawn(knowledge, relationship.getSourceRef())
					&& drawn(knowledge, relationship.getTargetRef())) {
				all.add(relationship);
				degree.merge(relationship.getSourceRef(), 1, Integer::sum);
				degree.merge(relationship.getTargetRef(), 1, Integer::sum);
			}
		}
		List<StixObject> objects = new ArrayList<>(degree.keySet().stream().map(id -> knowledge.object(id).orElseThrow()).toList());
		objects.sort(Comparator.comparing((StixObject object) -> LAST.contains(Survey.section(object)) || Survey.section(object).equals(Survey.OBSERVABLES))
				.thenComparing(object -> -degree.get(object.getId())).thenComparing(StixObject::getId));
		List<StixObject> chosen = objects.subList(0, Math.min(MOST, objects.size()));
		Map<String, Integer> place = new HashMap<>();
		chosen.forEach(object -> place.put(object.getId(), place.size()));
		List<Edge> edges = all.stream().filter(edge -> place.containsKey(edge.getSourceRef()) && place.containsKey(edge.getTargetRef()))
				.map(edge -> new Edge(Links.anchor(edge.getId()), place.get(edge.getSourceRef()), place.get(edge.getTargetRef()),
						links.words().verb(edge.getRelationshipType()), EdgeFamily.of(edge) == EdgeFamily.HYPOTHESIS)).toList();
		return laidOut(chosen, edges, links, objects.size() - chosen.size(), monitor);
	}

	private static boolean drawn(Knowledge knowledge, String id) {
		return knowledge.object(id).filter(object -> !NEVER.contains(StixTypes.type(object))).isPresent();
	}

	private static GraphPicture laidOut(List<StixObject> objects, List<Edge> edges, Links links, int leftOut, IProgressMonitor monitor) {
		int count = objects.size();
		if (count == 0) {
			return new GraphPicture(List.of(), List.of(), 0, 0, leftOut);
		}
		double[] none = new double[count];
		java.util.Arrays.fill(none, Double.NaN);
		double[] widths = objects.stream().mapToDouble(object -> Math.max(width(cut(links.name(object))),
				0.78 * width(links.words().type(StixTypes.type(object))))).toArray();
		double[] heights = new double[count];
		java.util.Arrays.fill(heights, HEIGHT);
		int[] groups = new int[count];
		java.util.Arrays.fill(groups, -1);
		LayoutGraph graph = new LayoutGraph(objects.stream().map(StixObject::getId).toArray(String[]::new), none, none.clone(), widths, heights,
				new boolean[count], groups, edges.stream().mapToInt(Edge::from).toArray(), edges.stream().mapToInt(Edge::to).toArray());
		Positions positions = Layouts.arrange(graph, LayoutRequest.of(LayoutKind.FORCE), monitor);
		double left = Double.MAX_VALUE;
		double top = Double.MAX_VALUE;
		double right = -Double.MAX_VALUE;
		double bottom = -Double.MAX_VALUE;
		for (int i = 0; i < count; i++) {
			left = Math.min(left, positions.x()[i] - widths[i] / 2);
			right = Math.max(right, positions.x()[i] + widths[i] / 2);
			top = Math.min(top, positions.y()[i] - HEIGHT / 2);
			bottom = Math.max(bottom, positions.y()[i] + HEIGHT / 2);
		}
		List<Node> nodes = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			StixObject object = objects.get(i);
			String type = Survey.section(object);
			nodes.add(new Node(object.getId(), Links.anchor(object.getId()), type, links.words().type(StixTypes.type(object)), cut(links.name(object)),
					links.name(object), positions.x()[i] - widths[i] / 2 - left + BORDER, positions.y()[i] - HEIGHT / 2 - top + BORDER, widths[i], HEIGHT));
		}
		return new GraphPicture(List.copyOf(nodes), edges, right - left + 2 * BORDER, bottom - top + 2 * BORDER, leftOut);
	}

	/** The types that are drawn, for filters, in the order of their first node. */
	public List<Node> types() {
		Set<String> seen = new HashSet<>();
		return nodes.stream().sorted(Comparator.comparing(Node::typeLabel)).filter(node -> seen.add(node.type())).toList();
	}

	private static String cut(String name) {
		int units = 0;
		int at = 0;
		while (at < name.length() && units < LONGEST) {
			int c = name.codePointAt(at);
			units += isWide(c) ? 2 : 1;
			at += Character.charCount(c);
		}
		return at < name.length() ? name.substring(0, at).stripTrailing() + "…" : name;
	}

	/** Estimated, since the reader's fonts are not known here: wide enough for the usual ones at 13 pixels. */
	private static double width(String name) {
		double width = name.codePoints().mapToDouble(c -> isWide(c) ? 13.2 : Character.isUpperCase(c) ? 9 : 7.3).sum();
		return Math.max(70, width + 34);
	}

	private static boolean isWide(int c) {
		return c >= 0x1100 && (c <= 0x115f || c >= 0x2e80 && c <= 0xa4cf || c >= 0xac00 && c <= 0xd7a3 || c >= 0xf900 && c <= 0xfaff
				|| c >= 0xfe30 && c <= 0xfe6f || c >= 0xff00 && c <= 0xff60 || c >= 0x20000);
	}
}
