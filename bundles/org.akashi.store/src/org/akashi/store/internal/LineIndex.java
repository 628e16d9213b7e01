package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.akashi.store.CaseIndex.Unresolved;

/** The maps behind {@link CaseLookup}. Not synchronised: the case's lock guards it. */
final class LineIndex {

	/** What STIX itself defines and every reader knows: TLP 1 (STIX 2.1 §7.2.1.4) and TLP 2.0 markings (OASIS). */
	private static final Set<String> DEFINED = Set.of("marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
			"marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da",
			"marking-definition--f88d31f6-486f-44da-b317-01333bde0b82",
			"marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed",
			"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
			"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
			"marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
			"marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
			"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1");

	private final Map<String, Node> byId = new HashMap<>();
	private final NodesByKey byName = new NodesByKey();
	private final NodesByKey byValue = new NodesByKey();
	private final NodesByKey byRef = new NodesByKey();
	private final Set<String> missing = new HashSet<>();

	Node node(String id) {
		return byId.get(id);
	}

	/** The instance of an id that the index holds, else the given one. */
	String known(String id) {
		Node node = byId.get(id);
		return node == null ? id : node.facts.id();
	}

	int size() {
		return byId.size();
	}

	void put(Node node) {
		LineFacts facts = node.facts;
		byId.put(facts.id(), node);
		missing.remove(facts.id());
		facts.names().forEach(name -> byName.add(LineFacts.nameKey(name), node));
		facts.values().forEach(value -> byValue.add(LineFacts.valueKey(value), node));
		for (String ref : facts.refs()) {
			byRef.add(ref, node);
			if (!byId.containsKey(ref) && !DEFINED.contains(ref)) {
				missing.add(ref);
			}
		}
	}

	void remove(Node node) {
		LineFacts facts = node.facts;
		byId.remove(facts.id());
		facts.names().forEach(name -> byName.remove(LineFacts.nameKey(name), node));
		facts.values().forEach(value -> byValue.remove(LineFacts.valueKey(value), node));
		for (String ref : facts.refs()) {
			byRef.remove(ref, node);
			if (!byRef.has(ref)) {
				missing.remove(ref);
			}
		}
		if (byRef.has(facts.id()) && !DEFINED.contains(facts.id())) {
			missing.add(facts.id());
		}
	}

	/** Takes new facts for a node that is in the index. */
	void replace(Node node, LineFacts facts) {
		remove(node);
		node.facts = facts;
		put(node);
	}

	List<Node> named(String name) {
		return byName.get(LineFacts.nameKey(name));
	}

	List<Node> valued(String value) {
		return byValue.get(LineFacts.valueKey(value));
	}

	List<Node> referrers(String id) {
		return byRef.get(id);
	}

	List<Relation> outgoing(String id) {
		List<Relation> relations = new ArrayList<>();
		for (Node node : byRef.get(id)) {
			if (node.facts.source().equals(id)) {
				relations.add(relation(node));
			}
		}
		return relations;
	}

	List<Relation> incoming(String id) {
		List<Relation> relations = new ArrayList<>();
		for (Node node : byRef.get(id)) {
			if (node.facts.target().equals(id)) {
				relations.add(relation(node));
			}
		}
		return relations;
	}

	/** By the end that fewer objects refer to: a country may have a million, the actor a dozen. */
	Optional<Relation> relation(String source, String kind, String target) {
		List<Node> candidates = byRef.count(source) <= byRef.count(target) ? byRef.get(source) : byRef.get(target);
		return candidates.stream().filter(node -> node.facts.kind().equals(kind)
				&& node.facts.source().equals(source) && node.facts.target().equals(target)).findFirst()
				.map(LineIndex::relation);
	}

	private static Relation relation(Node node) {
		return new Relation(node.id(), node.facts.kind(), node.facts.source(), node.facts.target());
	}

	Entry entry(Node node) {
		LineFacts facts = node.facts;
		String name = facts.source().isEmpty() ? facts.name()
				: nameOf(facts.source()) + " " + facts.kind() + " " + nameOf(facts.target());
		return new Entry(facts.id(), facts.type(), name);
	}

	private String nameOf(String id) {
		Node node = byId.get(id);
		return node == null || node.facts.name().isEmpty() ? id : node.facts.name();
	}

	List<Entry> entries(List<Node> nodes) {
		List<Entry> entries = new ArrayList<>(nodes.size());
		nodes.forEach(node -> entries.add(entry(node)));
		entries.sort(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Entry::id));
		return entries;
	}

	List<Unresolved> unresolved() {
		List<Unresolved> list = new ArrayList<>();
		for (String id : new TreeSet<>(missing)) {
			list.add(new Unresolved(id, entries(byRef.get(id))));
		}
		return list;
	}
}
