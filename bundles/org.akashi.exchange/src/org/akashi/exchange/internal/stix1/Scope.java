package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.List;

/**
 * What holds for the objects of a package, or of one component.
 *
 * @param time     when nothing nearer says one
 * @param creator  id of the identity that made it, or {@code ""}
 * @param markings ids of marking definitions
 */
record Scope(String time, String creator, List<String> markings) {

	Scope {
		markings = List.copyOf(markings);
	}

	Scope at(String other) {
		return other.isEmpty() ? this : new Scope(other, creator, markings);
	}

	Scope by(String other) {
		return other.isEmpty() ? this : new Scope(time, other, markings);
	}

	Scope marked(List<String> more) {
		if (more.isEmpty()) {
			return this;
		}
		List<String> all = new ArrayList<>(markings);
		more.stream().filter(id -> !all.contains(id)).forEach(all::add);
		return new Scope(time, creator, all);
	}
}
