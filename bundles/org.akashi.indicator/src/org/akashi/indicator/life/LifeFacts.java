package org.akashi.indicator.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.akashi.model.Indicator;
import org.akashi.model.Sighting;
import org.akashi.stix.PartialDate;

/**
 * What the life of an indicator follows from, free of the live object.
 *
 * @param types      what its pattern looks for: ids of observable types, or its pattern type when that isn't STIX
 * @param confidence 0 to 100, or -1 when nobody said
 * @param validFrom  since when it holds
 * @param validUntil from when on it holds no longer; empty when nobody said
 * @param revoked    whether it is withdrawn
 * @param seen       its sightings, oldest first
 * @param decisions  what people decided about its life, oldest first
 */
public record LifeFacts(List<String> types, int confidence, Instant validFrom, Optional<Instant> validUntil, boolean revoked, List<Seen> seen,
		List<LifeDecision> decisions) {

	public LifeFacts {
		types = List.copyOf(types);
		seen = seen.stream().sorted().toList();
		decisions = List.copyOf(decisions);
	}

	/** Those of an indicator; a date that can't be read counts as not there. */
	public static LifeFacts of(Indicator indicator, Collection<Sighting> sightings) {
		Integer confidence = indicator.getConfidence();
		String pattern = indicator.getPattern();
		String language = indicator.getPatternType();
		List<Seen> seen = new ArrayList<>();
		sightings.forEach(sighting -> Seen.of(sighting).ifPresent(seen::add));
		return new LifeFacts(language == null || language.equals("stix") ? PatternTypes.of(pattern == null ? "" : pattern) : List.of(language),
				confidence == null ? -1 : Math.clamp(confidence, 0, 100), first(indicator.getValidFrom()).or(() -> first(indicator.getCreated())).orElse(Instant.EPOCH),
				first(indicator.getValidUntil()), Boolean.TRUE.equals(indicator.getRevoked()), seen, LifeDecision.of(indicator));
	}

	/** The same, seen once more. */
	public LifeFacts with(Seen more) {
		List<Seen> all = new ArrayList<>(seen);
		all.add(more);
		return new LifeFacts(types, confidence, validFrom, validUntil, revoked, all, decisions);
	}

	/** How often it was seen until a moment, all sightings together. */
	public long count(Instant until) {
		return seen.stream().filter(one -> !one.at().isAfter(until)).mapToLong(Seen::count).sum();
	}

	/** When it was seen last before or at a moment. */
	public Optional<Instant> lastSeen(Instant until) {
		return seen.stream().map(Seen::at).filter(at -> !at.isAfter(until)).max(Instant::compareTo);
	}

	/** When somebody last said that it still holds, before or at a moment. */
	public Optional<Instant> confirmed(Instant until) {
		return decisions.stream()
				.filter(decision -> decision.kind() == LifeDecision.Kind.EXTEND)
				.map(LifeDecision::at).filter(at -> !at.isAfter(until)).max(Instant::compareTo);
	}

	/** The reason of the last decision of a kind, or {@code ""}. */
	public String why(LifeDecision.Kind kind) {
		return decisions.stream().filter(decision -> decision.kind() == kind).reduce((one, next) -> next).map(LifeDecision::why).orElse("");
	}

	private static Optional<Instant> first(String time) {
		return Optional.ofNullable(time).flatMap(PartialDate::of).map(PartialDate::first);
	}
}
