package org.akashi.store.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The objects whose lines are not those of a packed index: new, edited, or of an unusual form. */
final class ChangedLines {

	private final Map<String, Node> byId = new HashMap<>();
	private final NodesByKey byName = new NodesByKey();
	private final NodesByKey byValue = new NodesByKey();
	private final NodesByKey byRef = new NodesByKey();

	Node node(String id) {
		return byId.get(id);
	}

	Collection<Node> all() {
		return byId.values();
	}

	void put(Node node) {
		LineFacts facts = node.known();
		byId.put(node.id(), node);
		facts.names().forEach(name -> byName.add(LineFacts.nameKey(name), node));
		facts.values().forEach(value -> byValue.add(LineFacts.valueKey(value), node));
		facts.refs().forEach(ref -> byRef.add(ref, node));
	}

	void remove(Node node) {
		LineFacts facts = node.known();
		byId.remove(node.id());
		facts.names().forEach(name -> byName.remove(LineFacts.nameKey(name), node));
		facts.values().forEach(value -> byValue.remove(LineFacts.valueKey(value), node));
		facts.refs().forEach(ref -> byRef.remove(ref, node));
	}

	List<Node> named(String key) {
		return byName.get(key);
	}

	List<Node> valued(String key) {
		return byValue.get(key);
	}

	List<Node> referrers(String id) {
		return byRef.get(id);
	}

	int referrerCount(String id) {
		return byRef.count(id);
	}

	/** Every id that one of these refers to. */
	Collection<String> referred() {
		return byRef.keys();
	}
}
