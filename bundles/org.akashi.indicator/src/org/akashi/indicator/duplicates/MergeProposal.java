package org.akashi.indicator.duplicates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.akashi.model.Indicator;
import org.akashi.model.KillChainPhase;
import org.akashi.stix.PartialDate;
import org.akashi.stix.Tlp;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.ObservationExpression.Observation;
import org.akashi.stix.pattern.PatternException;
import org.akashi.stix.pattern.Patterns;
import org.akashi.stix.pattern.StixPattern;

/**
 * What merging indicators would give. Nothing that one of them says is lost: where their patterns differ, the merged one looks for each of
 * them. Relationships and sightings of all go to the survivor, and the merge can be split again.
 *
 * @param survivor   id of the one that goes on: the one with the most evidence, of these the oldest
 * @param merged     ids of the others, sorted
 * @param pattern    its pattern
 * @param confidence the highest, or -1 when nobody said
 * @param validFrom  the earliest, STIX timestamp, or {@code ""}
 * @param validUntil the latest; {@code ""} when one of them has no end
 * @param labels     of all, in order
 * @param phases     kill chain phases of all: {@code chain: phase}
 * @param markings   ids of marking definitions: the strictest TLP, and all others
 * @param evidence   how many sentences are behind all of them
 */
public record MergeProposal(String survivor, List<String> merged, String pattern, int confidence, String validFrom, String validUntil,
		List<String> labels, List<String> phases, List<String> markings, int evidence) {

	/** Copies the lists. */
	public MergeProposal {
		merged = List.copyOf(merged);
		labels = List.copyOf(labels);
		phases = List.copyOf(phases);
		markings = List.copyOf(markings);
	}

	/**
	 * What merging these would give. Revoked ones are left out: a withdrawal is a statement of its own and can't be merged into one that
	 * stands.
	 *
	 * @return empty when fewer than two can be merged, or when their patterns are in several languages
	 */
	public static Optional<MergeProposal> of(Collection<Indicator> indicators) {
		List<Indicator> all = indicators.stream().filter(indicator -> !Boolean.TRUE.equals(indicator.getRevoked()))
				.sorted(Comparator.<Indicator>comparingInt(indicator -> -indicator.getEvidence().size()).thenComparing(indicator -> text(indicator.getCreated()))
						.thenComparing(Indicator::getId))
				.toList();
		if (all.size() < 2 || all.stream().map(indicator -> Objects.requireNonNullElse(indicator.getPatternType(), "stix")).distinct().count() > 1) {
			return Optional.empty();
		}
		Indicator survivor = all.getFirst();
		return Optional.of(new MergeProposal(survivor.getId(), all.stream().skip(1).map(Indicator::getId).sorted().toList(), pattern(all),
				all.stream().map(Indicator::getConfidence).filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(-1),
				time(all, Indicator::getValidFrom, false), all.stream().allMatch(indicator -> !text(indicator.getValidUntil()).isEmpty())
						? time(all, Indicator::getValidUntil, true) : "",
				all.stream().flatMap(indicator -> indicator.getLabels().stream()).distinct().toList(),
				all.stream().flatMap(indicator -> indicator.getKillChainPhases().stream()).map(MergeProposal::phase).distinct().toList(), markings(all),
				all.stream().mapToInt(indicator -> indicator.getEvidence().size()).sum()));
	}

	private static String phase(KillChainPhase phase) {
		return text(phase.getKillChainName()) + ": " + text(phase.getPhaseName());
	}

	private static String time(List<Indicator> all, Function<Indicator, String> time, boolean latest) {
		Comparator<String> order = Comparator.comparing(text -> PartialDate.of(text).map(PartialDate::first).orElse(latest ? Instant.MIN : Instant.MAX));
		return all.stream().map(time).filter(Objects::nonNull).filter(text -> !text.isEmpty()).min(latest ? order.reversed() : order).orElse("");
	}

	/** The markings of all, of TLP only the strictest. */
	private static List<String> markings(List<Indicator> all) {
		List<String> refs = all.stream().flatMap(indicator -> indicator.getObjectMarkingRefs().stream()).distinct().toList();
		Optional<Tlp> strictest = refs.stream().map(Tlp::of).flatMap(Optional::stream).max(Comparator.comparingInt(MergeProposal::strictness).thenComparing(Tlp::version));
		return Stream.concat(strictest.map(Tlp::id).stream(), refs.stream().filter(ref -> Tlp.of(ref).isEmpty())).toList();
	}

	/** How strict a marking is, over both versions of the protocol. */
	private static int strictness(Tlp tlp) {
		return switch (tlp) {
			case WHITE, CLEAR_2 -> 0;
			case GREEN, GREEN_2 -> 1;
			case AMBER, AMBER_2 -> 2;
			case AMBER_STRICT_2 -> 3;
			case RED, RED_2 -> 4;
		};
	}

	/** The survivor's pattern when all mean the same, else one that finds what any of them finds. */
	private static String pattern(List<Indicator> all) {
		String first = text(all.getFirst().getPattern());
		List<Candidate> candidates = all.stream().map(Candidate::of).toList();
		if (candidates.stream().map(PatternKey::of).map(PatternKey::key).distinct().count() == 1 || !"stix".equals(candidates.getFirst().patternType())) {
			return first;
		}
		try {
			List<StixPattern> patterns = all.stream().map(indicator -> Patterns.parse(text(indicator.getPattern()))).toList();
			return new StixPattern(patterns.stream().allMatch(StixPattern::isSingleObservation) ? new Observation(any(patterns)) : anyOf(patterns)).toString();
		} catch (PatternException e) {
			return first;
		}
	}

	private static ComparisonExpression any(List<StixPattern> patterns) {
		List<ComparisonExpression> operands = new ArrayList<>();
		for (StixPattern pattern : patterns) {
			ComparisonExpression comparison = ((Observation) pattern.root()).comparison();
			List<ComparisonExpression> parts = comparison instanceof ComparisonExpression.Combination joined
					&& joined.operator() == ComparisonExpression.Operator.OR ? joined.operands() : List.of(comparison);
			parts.stream().filter(part -> !operands.contains(part)).forEach(operands::add);
		}
		return operands.size() == 1 ? operands.getFirst() : new ComparisonExpression.Combination(ComparisonExpression.Operator.OR, operands);
	}

	private static ObservationExpression anyOf(List<StixPattern> patterns) {
		List<ObservationExpression> operands = new ArrayList<>();
		for (StixPattern pattern : patterns) {
			List<ObservationExpression> parts = pattern.root() instanceof ObservationExpression.Combination joined
					&& joined.operator() == ObservationExpression.Operator.OR ? joined.operands() : List.of(pattern.root());
			parts.stream().filter(part -> !operands.contains(part)).forEach(operands::add);
		}
		return operands.size() == 1 ? operands.getFirst() : new ObservationExpression.Combination(ObservationExpression.Operator.OR, operands);
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
