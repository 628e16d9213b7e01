package org.akashi.graph.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.graph.EdgeFamily;
import org.akashi.graph.GraphContent;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphFacts;
import org.akashi.graph.GraphNode;
import org.akashi.model.CoreObject;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a graph knows of one object. */
public final class ObjectReading {

	private static final List<String> FIRST = List.of("first_seen", "start_time", "first_observed", "valid_from", "published", "created_time");
	private static final List<String> LAST = List.of("last_seen", "stop_time", "last_observed", "valid_until");

	private final Set<String> references;

	/** Reads these references. */
	public ObjectReading(GraphContent content) {
		this.references = content.references();
	}

	boolean withoutReferences() {
		return references.isEmpty();
	}

	/** The node of an object. */
	public static GraphNode node(StixObject object) {
		return new GraphNode(object.getId(), StixTypes.type(object), StixTypes.name(object), facts(object));
	}

	/** The edge of a relationship. */
	public static GraphEdge edge(Relationship relationship) {
		return new GraphEdge(relationship.getId(), relationship.getSourceRef(), relationship.getTargetRef(),
				String.valueOf(relationship.getRelationshipType()), EdgeFamily.of(relationship), facts(relationship));
	}

	private static GraphFacts facts(StixObject object) {
		Integer confidence = object instanceof CoreObject core ? core.getConfidence() : null;
		Set<String> sources = new LinkedHashSet<>();
		for (Evidence evidence : object.getEvidence()) {
			if (evidence.getReportRef() != null) {
				sources.add(evidence.getReportRef());
			}
		}
		return new GraphFacts(Set.copyOf(object.getObjectMarkingRefs()), confidence == null ? -1 : confidence, time(object, FIRST),
				time(object, LAST), new ArrayList<>(sources));
	}

	private static Instant time(StixObject object, List<String> properties) {
		for (String property : properties) {
			EStructuralFeature feature = StixTypes.feature(object.eClass(), property);
			if (feature != null && object.eGet(feature) instanceof String text && !text.isEmpty()) {
				try {
					return Instant.parse(text);
				} catch (DateTimeException e) {
					return null;
				}
			}
		}
		return null;
	}

	/** The references of an object to others that are drawn. */
	public void references(StixObject object, Set<String> drawn, Map<String, GraphEdge> into) {
		ReferencedIds.each(object, references, (name, id) -> {
			if (drawn.contains(id)) {
				GraphEdge edge = new GraphEdge(object.getId() + ' ' + name + ' ' + id, object.getId(), id, name, EdgeFamily.REFERENCE,
						GraphFacts.NONE);
				into.put(edge.id(), edge);
			}
		});
	}
}
