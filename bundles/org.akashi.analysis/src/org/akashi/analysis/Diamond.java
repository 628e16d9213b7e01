package org.akashi.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.akashi.store.CaseIndex.Entry;

/**
 * A campaign or an actor by the diamond model of intrusion analysis (Caltagirone, Pendergast, Betz 2013): who, with what,
 * from where, against whom. What merely seems to belong together stands apart from what sentences state.
 *
 * @param subject  what it is about
 * @param corners  each corner with its items: facts first, the most evidence first
 * @param features meta-features, as far as they are known
 * @param hidden   how many items lie outside the period that is shown
 */
public record Diamond(Entry subject, Map<Corner, List<Item>> corners, List<Feature> features, int hidden) {

	/** The corners. */
	public enum Corner {
		/** Who. */
		ADVERSARY,
		/** With what. */
		CAPABILITY,
		/** From where. */
		INFRASTRUCTURE,
		/** Against whom. */
		VICTIM
	}

	/** Kinds of meta-features. */
	public enum Meta {
		/** When. */
		TIMESTAMP,
		/** Phases of kill chains. */
		PHASE,
		/** What came of it, or was meant to. */
		RESULT,
		/** From which corner to which, by relationships between them. */
		DIRECTION,
		/** How, by techniques. */
		METHODOLOGY,
		/** What it takes. */
		RESOURCES
	}

	/**
	 * A thing in a corner.
	 *
	 * @param entry      it
	 * @param relations  STIX ids of the relationships that put it there; empty for the subject itself
	 * @param kind       kind of the first of these, {@code ""} for the subject itself
	 * @param via        by way of what, or null where it is related to the subject itself
	 * @param hypothesis whether it only seems so: related somehow, or hedged
	 * @param confidence 0 to 100, -1 when unknown
	 * @param when       when it was so, {@code ""} when unknown
	 * @param proofs     the sentences
	 */
	public record Item(Entry entry, List<String> relations, String kind, Entry via, boolean hypothesis, int confidence, String when,
			List<Proof> proofs) {

		public Item {
			Objects.requireNonNull(entry, "entry");
			relations = List.copyOf(relations);
			proofs = List.copyOf(proofs);
		}
	}

	/**
	 * A meta-feature.
	 *
	 * @param meta   its kind
	 * @param values what is known of it: names, dates, terms
	 */
	public record Feature(Meta meta, List<String> values) {

		public Feature {
			values = List.copyOf(values);
		}
	}

	public Diamond {
		corners = Map.copyOf(corners);
		features = List.copyOf(features);
	}

	/** The items of a corner. */
	public List<Item> items(Corner corner) {
		return corners.getOrDefault(corner, List.of());
	}

	/** All items. */
	public int size() {
		return corners.values().stream().mapToInt(List::size).sum();
	}
}
