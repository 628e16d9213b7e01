package org.akashi.review.internal;

import org.akashi.mention.Proposal;
import org.akashi.mention.Proposal.Kind;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.review.ReviewItem;
import org.akashi.stix.PartialDate;
import org.akashi.store.Edit;

/** Turns accepted proposals into relationships and dates, with their sentences as evidence. */
final class Statements {

	/**
	 * What became of a statement.
	 *
	 * @param object   id of the relationship, or of the object whose property it is
	 * @param obstacle why nothing became of it, or {@code ""}
	 */
	record Result(String object, String obstacle) {
	}

	private final Edit edit;
	private final Source source;
	private final Quotes quotes;
	private final SourceObject sourceObject;
	private final boolean single;

	Statements(Edit edit, Source source, Quotes quotes, SourceObject sourceObject, boolean single) {
		this.edit = edit;
		this.source = source;
		this.quotes = quotes;
		this.sourceObject = sourceObject;
		this.single = single;
	}

	/** Why a statement can't be made whatever its ends are, or {@code ""}. */
	String obstacle(ReviewItem item, ReviewItem subject, ReviewItem object) {
		Proposal proposal = item.proposal().orElseThrow();
		if (proposal.kind() == Kind.RELATIONSHIP) {
			boolean value = Mapping.isValue(subject.type()) || Mapping.isValue(object.type());
			return value ? "A date or a count can't be an end of a relationship." : "";
		}
		if (proposal.verb().equals(VictimCount.PROPERTY)) {
			return Mapping.stixType(subject.type()).filter(VictimCount::exists).isPresent() ? ""
					: "«" + subject.value() + "» (" + subject.type() + ") has no description in STIX.";
		}
		if (PartialDate.of(proposal.value()).isEmpty()) {
			return "«" + proposal.value() + "» is no date.";
		}
		boolean exists = Mapping.stixType(subject.type()).filter(type -> SeenDate.exists(type, proposal.verb()))
				.isPresent();
		return exists ? "" : "«" + subject.value() + "» (" + subject.type() + ") has no property " + proposal.verb()
				+ " in STIX.";
	}

	/** Makes the statement about objects that are in the case. */
	Result state(ReviewItem item, String subject, String object) {
		return item.proposal().orElseThrow().kind() == Kind.RELATIONSHIP ? relationship(item, subject, object)
				: property(item, subject);
	}

	private Result relationship(ReviewItem item, String from, String to) {
		if (from.equals(to)) {
			return new Result("", "Both ends are the same object, " + from + ".");
		}
		Proposal proposal = item.proposal().orElseThrow();
		Relationship relationship = new RelationPeriods(edit, source.index(), from, proposal.verb(), to)
				.take(proposal.start(), proposal.stop(), proposal.confidence());
		Evidence evidence = Evidences.of(source, quotes.of(proposal.sentence()), item, "");
		String period = period(proposal);
		if (!period.isEmpty()) {
			evidence.setStated(period);
		}
		Evidences.add(relationship, evidence);
		sourceObject.include(relationship.getId());
		return new Result(relationship.getId(), "");
	}

	private static String period(Proposal proposal) {
		return proposal.start().isEmpty() && proposal.stop().isEmpty() ? "" : proposal.start() + "/" + proposal.stop();
	}

	private Result property(ReviewItem item, String subject) {
		Proposal proposal = item.proposal().orElseThrow();
		StixObject object = edit.modify(subject);
		if (proposal.verb().equals(VictimCount.PROPERTY)) {
			VictimCount.state(object, proposal.value());
			addEvidence(object, item, proposal);
			return new Result(subject, "");
		}
		SeenDate date = SeenDate.of(object, proposal.verb()).orElseThrow();
		String timestamp = PartialDate.of(proposal.value()).orElseThrow().timestamp(proposal.verb());
		if (single || date.reachesFurther(timestamp)) {
			String obstacle = date.obstacle(timestamp);
			if (!obstacle.isEmpty()) {
				return new Result("", obstacle);
			}
			date.set(timestamp);
		}
		addEvidence(object, item, proposal);
		return new Result(subject, "");
	}

	private void addEvidence(StixObject object, ReviewItem item, Proposal proposal) {
		Evidence evidence = Evidences.of(source, quotes.of(proposal.sentence()), item, proposal.verb());
		evidence.setStated(proposal.value());
		Evidences.add(object, evidence);
	}
}
