package org.akashi.graph.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.akashi.graph.EdgeFamily;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphFacts;
import org.akashi.graph.Paths.Answer;
import org.akashi.graph.Paths.Path;
import org.akashi.graph.Paths.Question;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Relation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Searches paths: two rings of neighbours grow from both ends, the smaller first, until they meet; what lies between is then
 * walked, never further from the target than the rings say.
 */
public final class PathSearch {

	private final CaseIndex index;
	private final Question question;
	private final SubMonitor monitor;
	private final Map<String, Map<String, Relation>> joined = new HashMap<>();
	private String from;
	private String to;
	private int visited;
	private boolean complete = true;

	/** Searches in this index. */
	public PathSearch(CaseIndex index, Question question, IProgressMonitor monitor) {
		this.index = index;
		this.question = question;
		this.monitor = SubMonitor.convert(monitor);
	}

	/** A ring of objects that grows by one edge at a time. */
	private final class Ring {

		private final Map<String, Integer> distances = new LinkedHashMap<>();
		private Set<String> outermost = new LinkedHashSet<>();
		private int radius;

		Ring(String start) {
			distances.put(start, 0);
			outermost.add(start);
		}

		void grow() {
			Set<String> next = new LinkedHashSet<>();
			radius++;
			for (String id : outermost) {
				for (String other : joined(id).keySet()) {
					if (!distances.containsKey(other) && passable(other)) {
						distances.put(other, radius);
						next.add(other);
					}
				}
			}
			outermost = next;
		}

		/** The distance, or at least so much. */
		int atLeast(String id) {
			return distances.getOrDefault(id, outermost.isEmpty() ? Integer.MAX_VALUE / 2 : radius + 1);
		}
	}

	/** The answer. */
	public Answer search(String start, String end) {
		from = start;
		to = end;
		if (start.equals(end) || index.entry(start).isEmpty() || index.entry(end).isEmpty()) {
			return new Answer(List.of(), true);
		}
		Ring forth = new Ring(start);
		Ring back = new Ring(end);
		int shortest = meet(forth, back);
		List<Path> paths = new ArrayList<>();
		for (int length = shortest; shortest > 0 && length <= question.longest() && paths.size() < question.most() && complete; length++) {
			while (back.radius < (length + 1) / 2 && !back.outermost.isEmpty() && complete) {
				back.grow();
			}
			List<String> way = new ArrayList<>(List.of(start));
			walk(way, length, back, paths);
			if (length - shortest > back.distances.size()) {
				break;
			}
		}
		return new Answer(paths, complete);
	}

	/** The length of the shortest path, or -1. */
	private int meet(Ring forth, Ring back) {
		while (complete && forth.radius + back.radius < question.longest() && !forth.outermost.isEmpty() && !back.outermost.isEmpty()) {
			Ring smaller = forth.outermost.size() <= back.outermost.size() ? forth : back;
			Ring other = smaller == forth ? back : forth;
			smaller.grow();
			for (String id : smaller.outermost) {
				if (other.distances.containsKey(id)) {
					return forth.radius + back.radius;
				}
			}
		}
		return -1;
	}

	/** Paths of exactly this many more edges, in order of the ids. */
	private void walk(List<String> way, int length, Ring back, List<Path> into) {
		String last = way.getLast();
		if (last.equals(to)) {
			if (length == 0) {
				into.add(path(way));
			}
			return;
		}
		for (String next : joined(last).keySet()) {
			if (into.size() >= question.most() || !complete) {
				return;
			}
			if (back.atLeast(next) <= length - 1 && passable(next) && !way.contains(next)) {
				way.add(next);
				walk(way, length - 1, back, into);
				way.removeLast();
			}
		}
	}

	private Path path(List<String> way) {
		List<GraphEdge> edges = new ArrayList<>();
		for (int i = 1; i < way.size(); i++) {
			Relation relation = joined(way.get(i - 1)).get(way.get(i));
			edges.add(new GraphEdge(relation.id(), relation.source(), relation.target(), relation.kind(), EdgeFamily.RELATION,
					GraphFacts.NONE));
		}
		return new Path(way, edges);
	}

	private boolean passable(String id) {
		return id.equals(to) || id.equals(from) || !question.without().contains(typeOf(id)) && index.entry(id).isPresent();
	}

	private static String typeOf(String id) {
		int end = id.indexOf("--");
		return end < 0 ? id : id.substring(0, end);
	}

	/** By neighbour, sorted, the first relationship with it. */
	private Map<String, Relation> joined(String id) {
		if (monitor.isCanceled()) {
			throw new org.eclipse.core.runtime.OperationCanceledException();
		}
		return joined.computeIfAbsent(id, key -> {
			if (++visited > question.visited()) {
				complete = false;
				return Map.of();
			}
			List<Relation> relations = new ArrayList<>(index.outgoing(key));
			relations.addAll(index.incoming(key));
			relations.sort(Comparator.comparing(Relation::id));
			Map<String, Relation> found = new TreeMap<>();
			for (Relation relation : relations) {
				String other = relation.source().equals(key) ? relation.target() : relation.source();
				if (!other.equals(key)) {
					found.putIfAbsent(other, relation);
				}
			}
			return found;
		});
	}
}
