package org.akashi.review.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.duplicates.MergeProposal;
import org.akashi.indicator.life.LifeDecision;
import org.akashi.model.Indicator;
import org.akashi.review.internal.identity.MergeStep;
import org.akashi.stix.PartialDate;
import org.akashi.store.CaseIndex;
import org.akashi.store.Edit;

/**
 * Merges duplicate indicators within one edit, so one step to undo however many there are: evidence, labels, kill chain phases,
 * relationships and sightings go to the survivor, which takes over the rest as the {@link MergeProposal} says. Each of the merged ones is
 * kept whole with the survivor and can be split off again at any time ({@link Identities#split}).
 */
public final class IndicatorMerge {

	private IndicatorMerge() {
	}

	/** What merging these would give; empty when the case holds fewer than two of them that can be merged. */
	public static Optional<MergeProposal> proposal(CaseIndex index, Collection<String> ids) {
		return MergeProposal.of(ids.stream().map(index::find).flatMap(Optional::stream).filter(Indicator.class::isInstance).map(Indicator.class::cast).toList());
	}

	/**
	 * Merges indicators as {@link MergeProposal#of} proposes it for what they are now.
	 *
	 * @param edit  that it is part of
	 * @param index of the case
	 * @param ids   the indicators; those that are gone, and revoked ones, are passed over
	 * @param by    who decides
	 * @param at    when
	 * @param why   the reason, or {@code ""}
	 * @return what was done; empty when there were fewer than two
	 */
	public static Optional<MergeProposal> merge(Edit edit, CaseIndex index, Collection<String> ids, String by, Instant at, String why) {
		Optional<MergeProposal> proposal = MergeProposal.of(ids.stream().distinct().map(edit::find).flatMap(Optional::stream).filter(Indicator.class::isInstance)
				.map(Indicator.class::cast).toList());
		proposal.ifPresent(merge -> {
			List<LifeDecision> decisions = new ArrayList<>();
			for (String id : merge.merged()) {
				decisions.addAll(LifeDecision.of(edit.find(id).orElseThrow()));
				new MergeStep(edit, index).merge(id, merge.survivor(), by, PartialDate.timestamp(at), why);
			}
			Indicator survivor = edit.modify(merge.survivor());
			take(survivor, merge);
			decisions.removeAll(LifeDecision.of(survivor));
			decisions.stream().distinct().forEach(decision -> decision.addTo(survivor));
		});
		return proposal;
	}

	/** What lists don't unite by themselves. */
	private static void take(Indicator survivor, MergeProposal merge) {
		survivor.setPattern(merge.pattern());
		survivor.setConfidence(merge.confidence() < 0 ? null : Integer.valueOf(merge.confidence()));
		if (!merge.validFrom().isEmpty()) {
			survivor.setValidFrom(merge.validFrom());
		}
		survivor.setValidUntil(merge.validUntil().isEmpty() ? null : merge.validUntil());
		if (!survivor.getObjectMarkingRefs().equals(merge.markings())) {
			survivor.getObjectMarkingRefs().clear();
			survivor.getObjectMarkingRefs().addAll(merge.markings());
		}
	}
}
