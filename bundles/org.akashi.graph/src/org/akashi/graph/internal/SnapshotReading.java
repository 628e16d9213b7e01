package org.akashi.graph.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.graph.GraphContent;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphNode;
import org.akashi.graph.GraphSnapshot;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Relation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Reads graphs from a case: the shown objects and the relationships of the index between them, nothing else. */
public final class SnapshotReading {

	private final Case source;
	private final CaseIndex index;
	private final ObjectReading objects;
	private final SubMonitor monitor;

	/** Reads from this case. */
	public SnapshotReading(Case source, GraphContent content, IProgressMonitor monitor) {
		this.source = source;
		this.index = source.index();
		this.objects = new ObjectReading(content);
		this.monitor = SubMonitor.convert(monitor);
	}

	/** Reads all of it. */
	public GraphSnapshot read(Collection<String> shown) {
		return update(GraphSnapshot.EMPTY, shown, Set.of());
	}

	/** Reads what isn't in a former graph, or has been touched since. */
	public GraphSnapshot update(GraphSnapshot former, Collection<String> shown, Set<String> touched) {
		Set<String> ids = new TreeSet<>(shown);
		if (!concerns(former, ids, touched)) {
			return former;
		}
		return source.read(() -> build(former, ids, touched));
	}

	/** Whether anything can differ: an object shown is new or gone or touched, or a relationship was touched. */
	private static boolean concerns(GraphSnapshot former, Set<String> ids, Set<String> touched) {
		if (former == GraphSnapshot.EMPTY || touched.stream().anyMatch(id -> id.startsWith("relationship--") || ids.contains(id))) {
			return true;
		}
		for (GraphNode node : former.nodes()) {
			if (!ids.contains(node.id())) {
				return true;
			}
		}
		return ids.stream().anyMatch(id -> former.nodeOf(id) < 0);
	}

	private GraphSnapshot build(GraphSnapshot former, Set<String> ids, Set<String> touched) {
		monitor.setWorkRemaining(ids.size() * 2);
		Map<String, GraphNode> nodes = new LinkedHashMap<>();
		Map<String, GraphEdge> edges = new HashMap<>();
		Map<String, StixObject> fresh = new LinkedHashMap<>();
		for (String id : ids) {
			monitor.split(1);
			int place = former.nodeOf(id);
			if (place >= 0 && !touched.contains(id)) {
				nodes.put(id, former.node(place));
			} else {
				index.entry(id).filter(entry -> !entry.type().equals("relationship")).flatMap(entry -> index.find(id)).ifPresent(object -> {
					nodes.put(id, ObjectReading.node(object));
					fresh.put(id, object);
				});
			}
		}
		keepEdges(former, nodes, touched, edges);
		Set<String> drawn = new HashSet<>(nodes.keySet());
		fresh.forEach((id, object) -> {
			monitor.split(1);
			relations(id, drawn, edges);
		});
		touchedRelations(touched, drawn, edges);
		references(nodes.keySet(), fresh, former, edges);
		return new GraphSnapshot(nodes.values(), edges.values());
	}

	private static void keepEdges(GraphSnapshot former, Map<String, GraphNode> nodes, Set<String> touched, Map<String, GraphEdge> into) {
		for (GraphEdge edge : former.edges()) {
			String owner = edge.isObject() ? edge.id() : edge.from();
			if (!touched.contains(owner) && nodes.containsKey(edge.from()) && nodes.containsKey(edge.to())) {
				into.put(edge.id(), edge);
			}
		}
	}

	private void relations(String id, Set<String> drawn, Map<String, GraphEdge> into) {
		for (Relation relation : index.outgoing(id)) {
			if (drawn.contains(relation.target())) {
				add(relation.id(), into);
			}
		}
		for (Relation relation : index.incoming(id)) {
			if (drawn.contains(relation.source())) {
				add(relation.id(), into);
			}
		}
	}

	private void touchedRelations(Set<String> touched, Set<String> drawn, Map<String, GraphEdge> into) {
		for (String id : touched) {
			if (id.startsWith("relationship--") && !into.containsKey(id) && index.find(id).orElse(null) instanceof Relationship relationship
					&& drawn.contains(relationship.getSourceRef()) && drawn.contains(relationship.getTargetRef())) {
				into.put(id, ObjectReading.edge(relationship));
			}
		}
	}

	private void add(String relation, Map<String, GraphEdge> into) {
		if (!into.containsKey(relation) && index.find(relation).orElse(null) instanceof Relationship relationship) {
			into.put(relation, ObjectReading.edge(relationship));
		}
	}

	/** References of what was read, and those of the rest to what is new. */
	private void references(Set<String> drawn, Map<String, StixObject> fresh, GraphSnapshot former, Map<String, GraphEdge> into) {
		if (objects.withoutReferences()) {
			return;
		}
		List<StixObject> referring = new ArrayList<>(fresh.values());
		for (String id : fresh.keySet()) {
			if (former.nodeOf(id) < 0) {
				index.referrers(id).stream().map(CaseIndex.Entry::id).filter(drawn::contains).filter(other -> !fresh.containsKey(other))
						.forEach(other -> index.find(other).ifPresent(referring::add));
			}
		}
		for (StixObject object : referring) {
			objects.references(object, drawn, into);
		}
	}
}
