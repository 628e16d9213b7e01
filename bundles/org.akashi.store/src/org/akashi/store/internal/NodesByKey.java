package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Nodes by a key that several may share. Most keys have one node, a few have very many: each size has its own form. */
final class NodesByKey {

	private static final int LIST_UP_TO = 16;

	/** Values are a Node, a list of nodes or a set of nodes. */
	private final Map<String, Object> nodes = new HashMap<>();

	@SuppressWarnings("unchecked")
	void add(String key, Node node) {
		nodes.merge(key, node, (old, added) -> {
			if (old instanceof Node first) {
				if (first == node) {
					return first;
				}
				Collection<Node> both = new ArrayList<>(2);
				both.add(first);
				both.add(node);
				return both;
			}
			Collection<Node> several = (Collection<Node>) old;
			if (several instanceof ArrayList && several.size() >= LIST_UP_TO) {
				several = new LinkedHashSet<>(several);
			}
			if (!(several instanceof ArrayList) || !several.contains(node)) {
				several.add(node);
			}
			return several;
		});
	}

	void remove(String key, Node node) {
		Object old = nodes.get(key);
		if (old == node) {
			nodes.remove(key);
		} else if (old instanceof Collection<?> several) {
			several.remove(node);
			if (several.isEmpty()) {
				nodes.remove(key);
			}
		}
	}

	/** A copy; empty when there is none. */
	@SuppressWarnings("unchecked")
	List<Node> get(String key) {
		return switch (nodes.get(key)) {
		case null -> List.of();
		case Node node -> List.of(node);
		case Object several -> List.copyOf((Collection<Node>) several);
		};
	}

	int count(String key) {
		return switch (nodes.get(key)) {
		case null -> 0;
		case Collection<?> several -> several.size();
		default -> 1;
		};
	}

	/** All keys. */
	Collection<String> keys() {
		return nodes.keySet();
	}
}
