package org.akashi.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.stix.PartialDate;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Relation;
import org.akashi.store.Edit;

/**
 * The relationships of one kind between two objects, one for each period: who was targeted earlier and is targeted again
 * now has two. Sentences whose periods share some time speak of one relationship, which then holds over both; a sentence
 * without a period joins what is there.
 */
final class RelationPeriods {

	/**
	 * When something held, as STIX timestamps.
	 *
	 * @param start first moment, {@code ""} when unknown
	 * @param stop  last moment, {@code ""} when unknown
	 */
	private record Held(String start, String stop) {

		/** The period of a statement; unknown when it ends before it begins, so that it stays in the evidence alone (STIX 2.1 §5.1). */
		static Held of(String start, String stop) {
			String from = PartialDate.of(start).map(PartialDate::firstMoment).orElse("");
			String until = PartialDate.of(stop).map(PartialDate::lastMoment).orElse("");
			return from.isEmpty() || until.isEmpty() || until.compareTo(from) > 0 ? new Held(from, until) : new Held("", "");
		}

		static Held of(Relationship relationship) {
			return new Held(text(relationship.getStartTime()), text(relationship.getStopTime()));
		}

		private static String text(String time) {
			return time == null ? "" : time;
		}

		boolean isUnknown() {
			return start.isEmpty() && stop.isEmpty();
		}

		/** Whether both share some time. What was over by a day and what holds from that day on are two, though they touch. */
		boolean meets(Held other) {
			boolean turned = start.isEmpty() && other.stop.isEmpty() || stop.isEmpty() && other.start.isEmpty();
			boolean before = !stop.isEmpty() && !other.start.isEmpty() && stop.compareTo(other.start) < 0;
			boolean after = !start.isEmpty() && !other.stop.isEmpty() && other.stop.compareTo(start) < 0;
			return !before && !after && !turned;
		}

		Held with(Held other) {
			String from = start.isEmpty() || !other.start.isEmpty() && other.start.compareTo(start) < 0 ? other.start : start;
			String until = stop.isEmpty() || !other.stop.isEmpty() && other.stop.compareTo(stop) > 0 ? other.stop : stop;
			return new Held(from, until);
		}

		void give(Relationship relationship) {
			relationship.setStartTime(start.isEmpty() ? null : start);
			relationship.setStopTime(stop.isEmpty() ? null : stop);
		}
	}

	private final Edit edit;
	private final String source;
	private final String kind;
	private final String target;
	private final List<Relationship> present = new ArrayList<>();

	RelationPeriods(Edit edit, CaseIndex index, String source, String kind, String target) {
		this.edit = edit;
		this.source = source;
		this.kind = kind;
		this.target = target;
		for (Relation relation : index.outgoing(source)) {
			if (relation.kind().equals(kind) && relation.target().equals(target)) {
				edit.find(relation.id()).map(Relationship.class::cast).ifPresent(present::add);
			}
		}
		present.sort(Comparator.comparing((Relationship one) -> Held.of(one).start()).thenComparing(one -> Held.of(one).stop())
				.thenComparing(Relationship::getId));
	}

	/**
	 * The relationship that a statement is about, made when there is none.
	 *
	 * @param start when it held from, as precise as stated, or {@code ""}
	 * @param stop  when it held until, or {@code ""}
	 */
	Relationship take(String start, String stop, int confidence) {
		Held stated = Held.of(start, stop);
		Relationship fitting = present.stream().filter(one -> !stated.isUnknown() && !Held.of(one).isUnknown() && stated.meets(Held.of(one)))
				.findFirst().orElse(null);
		Relationship undated = present.stream().filter(one -> Held.of(one).isUnknown()).findFirst().orElse(null);
		Relationship taken = fitting != null ? fitting : undated;
		if (taken == null && stated.isUnknown() && !present.isEmpty()) {
			taken = present.getFirst();
		}
		Relationship relationship = taken == null ? edit.add(NewObjects.relationship(source, kind, target, confidence))
				: edit.modify(taken.getId());
		Held.of(relationship).with(stated).give(relationship);
		return relationship;
	}

	/** Gives a relationship the period that its remaining evidence states, none when none does. */
	static void restoreFromEvidence(Relationship relationship) {
		Held held = new Held("", "");
		for (Evidence evidence : relationship.getEvidence()) {
			String stated = Evidences.statedIn(evidence);
			int slash = stated.indexOf('/');
			if (slash >= 0 && Evidences.property(evidence).isEmpty()) {
				held = held.with(Held.of(stated.substring(0, slash), stated.substring(slash + 1)));
			}
		}
		held.give(relationship);
	}
}
