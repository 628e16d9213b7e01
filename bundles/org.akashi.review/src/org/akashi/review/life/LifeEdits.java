package org.akashi.review.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.akashi.indicator.life.LifeDecision;
import org.akashi.indicator.life.LifeDecision.Kind;
import org.akashi.model.Indicator;
import org.akashi.model.Sighting;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StixTypes;
import org.akashi.store.Edit;

/**
 * What people decide about the lives of indicators, done within one edit of a case, so one step to undo however many there are. Each
 * decision is kept with its indicator: who, when and why ({@link LifeDecision}). What was withdrawn stays so: STIX 2.1 §3.2 lets
 * nobody change a revoked object; such indicators are passed over and not counted.
 */
public final class LifeEdits {

	private final Edit edit;
	private final String by;
	private final Instant at;

	/**
	 * @param edit that they are part of
	 * @param by   who decides, or {@code ""}
	 * @param at   when
	 */
	public LifeEdits(Edit edit, String by, Instant at) {
		this.edit = Objects.requireNonNull(edit, "edit");
		this.by = Objects.requireNonNull(by, "by");
		this.at = Objects.requireNonNull(at, "at");
	}

	/**
	 * Says that indicators still hold: their scores start anew.
	 *
	 * @param until the end of their validity from now on; empty to leave it, but for one that has passed, which is taken away
	 * @param why   the reason, or {@code ""}
	 * @return how many were changed
	 */
	public int extend(Collection<String> ids, Optional<Instant> until, String why) {
		List<Indicator> those = changeable(ids);
		for (Indicator indicator : those) {
			if (until.isPresent()) {
				indicator.setValidUntil(PartialDate.timestamp(later(until.get(), indicator)));
			} else if (ends(indicator).filter(end -> !end.isAfter(at)).isPresent()) {
				indicator.setValidUntil(null);
			}
			new LifeDecision(Kind.EXTEND, at, by, why).addTo(indicator);
		}
		return those.size();
	}

	/**
	 * Ends the validity of indicators now; one that has ended before keeps its end and is passed over.
	 *
	 * @return how many were changed
	 */
	public int expire(Collection<String> ids, String why) {
		List<Indicator> those = changeable(ids.stream().filter(id -> edit.find(id).filter(Indicator.class::isInstance)
				.map(Indicator.class::cast).flatMap(LifeEdits::ends).filter(end -> !end.isAfter(at)).isEmpty()).toList());
		for (Indicator indicator : those) {
			indicator.setValidUntil(PartialDate.timestamp(later(at, indicator)));
			new LifeDecision(Kind.EXPIRE, at, by, why).addTo(indicator);
		}
		return those.size();
	}

	/**
	 * Withdraws indicators. That can be undone in the case; those who have received the withdrawal won't take them back.
	 *
	 * @return how many were changed
	 */
	public int revoke(Collection<String> ids, String why) {
		List<Indicator> those = changeable(ids);
		for (Indicator indicator : those) {
			indicator.setRevoked(true);
			new LifeDecision(Kind.REVOKE, at, by, why).addTo(indicator);
		}
		return those.size();
	}

	/**
	 * States that indicators were seen: one new sighting object each.
	 *
	 * @param first when first
	 * @param last  when last, not before
	 * @param count how often, at least 1
	 * @param where ids of identities or locations where they were seen; may be empty
	 * @param text  a description, or {@code ""}
	 * @return the ids of the sightings
	 * @throws IllegalArgumentException when the times or the count don't fit
	 */
	public List<String> sight(Collection<String> ids, Instant first, Instant last, int count, List<String> where, String text) {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("It can't have been seen last before it was seen first");
		}
		if (count < 1 || count > 999_999_999) {
			throw new IllegalArgumentException("A count of sightings is 1 to 999999999, not " + count);
		}
		List<String> made = new ArrayList<>();
		for (Indicator indicator : existing(ids)) {
			Sighting sighting = (Sighting) StixTypes.create("sighting");
			sighting.setSightingOfRef(indicator.getId());
			sighting.setFirstSeen(PartialDate.timestamp(first));
			sighting.setLastSeen(PartialDate.timestamp(last));
			sighting.setCount(count);
			sighting.getWhereSightedRefs().addAll(where);
			// Who may know of the indicator may know of the sighting, and nobody else.
			sighting.getObjectMarkingRefs().addAll(indicator.getObjectMarkingRefs());
			if (!text.isEmpty()) {
				sighting.setDescription(text);
			}
			made.add(edit.add(sighting).getId());
		}
		return made;
	}

	private List<Indicator> existing(Collection<String> ids) {
		return ids.stream().distinct().map(edit::find).flatMap(Optional::stream).filter(Indicator.class::isInstance).map(Indicator.class::cast).toList();
	}

	private List<Indicator> changeable(Collection<String> ids) {
		return existing(ids).stream().filter(indicator -> !Boolean.TRUE.equals(indicator.getRevoked()))
				.map(indicator -> edit.<Indicator>modify(indicator.getId())).toList();
	}

	private static Optional<Instant> ends(Indicator indicator) {
		return Optional.ofNullable(indicator.getValidUntil()).flatMap(PartialDate::of).map(PartialDate::first);
	}

	/** STIX 2.1 §4.7: valid_until is later than valid_from. */
	private static Instant later(Instant end, Indicator indicator) {
		Instant from = Optional.ofNullable(indicator.getValidFrom()).flatMap(PartialDate::of).map(PartialDate::first).orElse(Instant.MIN);
		return end.isAfter(from) ? end : from.plusMillis(1);
	}
}
