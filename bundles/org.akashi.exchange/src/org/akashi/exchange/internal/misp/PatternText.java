package org.akashi.exchange.internal.misp;

import java.util.LinkedHashSet;
import java.util.Set;

import org.akashi.exchange.internal.misp.StixPath.Step;

/** A pattern of comparisons for equality, all joined by AND. */
final class PatternText {

	private final Set<String> comparisons = new LinkedHashSet<>();

	/** Whether nothing is compared. */
	boolean isEmpty() {
		return comparisons.isEmpty();
	}

	/**
	 * Adds a comparison; where the property is one of what network traffic comes from or goes to, what that is, too.
	 *
	 * @param path   the property
	 * @param value  its value
	 * @param number of the member of a list, or negative for any
	 */
	void add(StixPath path, String value, int number) {
		Step first = path.steps().getFirst();
		if (path.type().equals("network-traffic") && path.steps().size() == 2 && !first.target().isEmpty()) {
			String type = first.target().equals("ip") ? ObservableGraph.addressType(value) : first.target();
			add("network-traffic:" + first.name() + ".type", type);
		}
		add(path.pattern(number), value);
	}

	/** Adds a comparison of a path in the language of patterns. */
	void add(String path, String value) {
		comparisons.add(path + " = '" + value.replace("\\", "\\\\").replace("'", "\\'") + "'");
	}

	@Override
	public String toString() {
		return "[" + String.join(" AND ", comparisons) + "]";
	}
}
