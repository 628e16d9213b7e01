package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.model.Relationship;

/** The relationships of the export by both of their ends. */
final class Relations {

	private final Map<String, List<Relationship>> outgoing = new HashMap<>();
	private final Map<String, List<Relationship>> incoming = new HashMap<>();

	void add(Relationship relationship) {
		outgoing.computeIfAbsent(relationship.getSourceRef(), id -> new ArrayList<>()).add(relationship);
		incoming.computeIfAbsent(relationship.getTargetRef(), id -> new ArrayList<>()).add(relationship);
	}

	List<Relationship> from(String id) {
		return outgoing.getOrDefault(id, List.of());
	}

	List<Relationship> to(String id) {
		return incoming.getOrDefault(id, List.of());
	}
}
