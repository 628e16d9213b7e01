package org.akashi.graph;

import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.RelationshipTypes;

/** Which relationships can be drawn between two objects. */
public final class Connections {

	/**
	 * One that can be drawn.
	 *
	 * @param kind      relationship_type
	 * @param forward   whether it goes from the first object to the second
	 * @param suggested whether the standard has it for just these two types
	 */
	public record Offer(String kind, boolean forward, boolean suggested) {
	}

	private Connections() {
	}

	/**
	 * What the standard allows, best first: what it has for the two types from first to second, then in the other direction,
	 * then what joins any two objects.
	 *
	 * @param first  type of the object at which the analyst began to draw
	 * @param second type of the object at which they ended
	 */
	public static List<Offer> between(String first, String second) {
		List<Offer> offers = new ArrayList<>();
		addMade(first, second, true, offers);
		if (!first.equals(second)) {
			addMade(second, first, false, offers);
		}
		for (String kind : RelationshipTypes.between(first, second)) {
			if (isCommon(kind)) {
				offers.add(new Offer(kind, true, false));
			}
		}
		return offers;
	}

	private static void addMade(String source, String target, boolean forward, List<Offer> offers) {
		for (String kind : RelationshipTypes.between(source, target)) {
			if (!isCommon(kind)) {
				offers.add(new Offer(kind, forward, true));
			}
		}
	}

	private static boolean isCommon(String kind) {
		return kind.equals(RelationshipTypes.RELATED_TO) || kind.equals(RelationshipTypes.DERIVED_FROM)
				|| kind.equals(RelationshipTypes.DUPLICATE_OF);
	}
}
