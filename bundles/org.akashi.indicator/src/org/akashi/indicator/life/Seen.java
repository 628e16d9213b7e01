package org.akashi.indicator.life;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.model.Sighting;
import org.akashi.stix.PartialDate;

/**
 * One sighting of an indicator.
 *
 * @param at    when it was seen last
 * @param first when it was seen first, not after {@code at}
 * @param count how often, at least 1
 * @param where ids of the objects where it was seen (identities, locations, systems)
 * @param by    id of the identity that says so, or {@code ""}
 * @param id    id of the sighting object, or {@code ""} for one that is only thought of
 */
public record Seen(Instant at, Instant first, int count, List<String> where, String by, String id) implements Comparable<Seen> {

	private static final Comparator<Seen> ORDER = Comparator.comparing(Seen::at).thenComparing(Seen::id);

	public Seen {
		where = List.copyOf(where);
		first = first.isAfter(at) ? at : first;
	}

	/** One that is only thought of. */
	public static Seen once(Instant at) {
		return new Seen(at, at, 1, List.of(), "", "");
	}

	/**
	 * What a sighting says; when it says no time, its making counts. Empty when it was withdrawn, has no time that can be read,
	 * or says that nothing was seen: a count of 0 (STIX 2.1 §5.2).
	 */
	public static Optional<Seen> of(Sighting sighting) {
		Integer count = sighting.getCount();
		if (Boolean.TRUE.equals(sighting.getRevoked()) || count != null && count < 1) {
			return Optional.empty();
		}
		return moment(sighting.getLastSeen(), sighting.getFirstSeen(), sighting.getCreated()).map(at -> new Seen(at,
				moment(sighting.getFirstSeen()).orElse(at), count == null ? 1 : count, sighting.getWhereSightedRefs(), text(sighting.getCreatedByRef()), text(sighting.getId())));
	}

	/** The last moment of the first of these times that is there and can be read. */
	static Optional<Instant> moment(String... times) {
		return Stream.of(times).filter(time -> time != null && !time.isEmpty()).map(PartialDate::of).flatMap(Optional::stream)
				.map(PartialDate::last).findFirst();
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	/** By time. */
	@Override
	public int compareTo(Seen other) {
		return ORDER.compare(this, other);
	}
}
