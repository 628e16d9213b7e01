package org.akashi.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.review.internal.Mapping;
import org.akashi.store.Verdict;

/** One thing for a person to decide: a mention or a proposal of a report, and how it stands. Immutable. */
public final class ReviewItem {

	/** How an item stands. */
	public enum State {
		/** Not decided. */
		OPEN,
		/** Accepted: its object has the evidence. */
		ACCEPTED,
		/** Rejected. */
		REJECTED
	}

	/** What an item says to the case. */
	public enum Novelty {
		/** What the case doesn't have. */
		NEW,
		/** What the case has: another sentence for it. */
		CONFIRMS,
		/** Something else than what the case has: see {@link ReviewItem#conflict()}. */
		CONTRADICTS,
		/** A person has to choose what is meant before that can be told. */
		UNCLEAR
	}

	private final String sha256;
	private final Mention mention;
	private final Proposal proposal;
	private final State state;
	private final String type;
	private final String value;
	private final String entity;
	private final Verdict verdict;
	private final String label;
	private final String conflict;
	private final ExtractionRule rule;
	private final List<Choice> choices;
	private final String object;
	private final List<String> present;

	ReviewItem(String sha256, Mention mention, Proposal proposal, State state, String type, String value,
			String entity, Verdict verdict, String label, String conflict, ExtractionRule rule, List<Choice> choices, String object) {
		this(sha256, mention, proposal, state, type, value, entity, verdict, label, conflict, rule, choices, object, List.of());
	}

	ReviewItem(String sha256, Mention mention, Proposal proposal, State state, String type, String value,
			String entity, Verdict verdict, String label, String conflict, ExtractionRule rule, List<Choice> choices, String object,
			List<String> present) {
		this.sha256 = sha256;
		this.mention = mention;
		this.proposal = proposal;
		this.state = state;
		this.type = type;
		this.value = value;
		this.entity = entity;
		this.verdict = verdict;
		this.label = label;
		this.conflict = conflict;
		this.rule = rule;
		this.choices = List.copyOf(choices);
		this.object = object;
		this.present = List.copyOf(present);
	}

	/** The report that it stands in. */
	public String sha256() {
		return sha256;
	}

	/** Its id, unique within the report. */
	public String id() {
		return mention != null ? mention.id() : proposal.id();
	}

	/** The mention, when it is one; while nobody has decided, as the rules of the case leave it. */
	public Optional<Mention> mention() {
		return Optional.ofNullable(mention);
	}

	/** The proposal, when it is one. */
	public Optional<Proposal> proposal() {
		return Optional.ofNullable(proposal);
	}

	/** Whether it is a proposal, else a mention. */
	public boolean isProposal() {
		return proposal != null;
	}

	/** How it stands. */
	public State state() {
		return state;
	}

	/** The mention's type as corrected, or the proposal's verb. */
	public String type() {
		return type;
	}

	/** The value as corrected; of a property proposal the property's value. */
	public String value() {
		return value;
	}

	/** Key of the known thing that it stands for, as chosen or as found; {@code ""} when none. */
	public String entity() {
		return entity;
	}

	/** The ids of the {@link #choices()}. */
	public List<String> candidates() {
		return choices.stream().map(Choice::id).toList();
	}

	/**
	 * What a name may stand for that more than one thing is called by, best first; the last ones are always new things with
	 * the same name. Empty when it is clear or settled.
	 */
	public List<Choice> choices() {
		return choices;
	}

	/** Whether a candidate must be chosen before it can be accepted. */
	public boolean ambiguous() {
		return !choices.isEmpty();
	}

	/** Where it stands: the mention, or the proposal's sentence. */
	public Span span() {
		return mention != null ? mention.span() : proposal.sentence();
	}

	/** Page of the original, from 1; 0 where there are none or for proposals. */
	public int page() {
		return mention != null ? mention.page() : 0;
	}

	/** The rule that raised, lowered or suppressed an open mention; its reason is part of {@link #why()}. */
	public Optional<ExtractionRule> rule() {
		return Optional.ofNullable(rule);
	}

	/** Whether a rule keeps an open mention out of sight. */
	public boolean suppressed() {
		return rule != null && rule.effect() == ExtractionRule.Effect.SUPPRESS;
	}

	/** 0 to 100. */
	public int confidence() {
		return mention != null ? mention.confidence() : proposal.confidence();
	}

	/** What found it. */
	public String extractor() {
		return mention != null ? mention.extractor() : proposal.extractor();
	}

	/** Why it was found. */
	public String why() {
		return mention != null ? mention.why() : proposal.why();
	}

	/** What to show: the value, or "subject verb object". */
	public String label() {
		return label;
	}

	/** STIX id of the object that it became, or of the one that this was merged into; or {@code ""}. */
	public String object() {
		return state == State.ACCEPTED ? object : "";
	}

	/**
	 * What of it the case has without this item: ids of the objects that an open mention stands for (more than one when the
	 * case can't tell), the relationship that is proposed, or the object that has a proposed property with just this value.
	 */
	public List<String> present() {
		return present;
	}

	/** Why a mention of this type and role can't become an object; {@code ""} when it can, or serves statements. */
	public static String obstacle(String mentionType, Role role) {
		return Mapping.obstacle(mentionType, role);
	}

	/** What the item says to the case while it isn't accepted; of an accepted statement, whether it contradicted the case then. */
	public Novelty novelty() {
		if (!conflict.isEmpty() || state == State.ACCEPTED && isProposal() && verdict != null && !verdict.why().isEmpty()) {
			return Novelty.CONTRADICTS;
		}
		return ambiguous() ? Novelty.UNCLEAR : present.isEmpty() ? Novelty.NEW : Novelty.CONFIRMS;
	}

	/** The verdict that stands, if any. */
	public Optional<Verdict> verdict() {
		return Optional.ofNullable(verdict);
	}

	/**
	 * What of the case it contradicts while it isn't accepted, e.g. {@code "first seen 2018-10 → 2017-09"} (as the case has
	 * it → as proposed); {@code ""} when nothing. What an accepted one contradicted is the reason of its verdict.
	 */
	public String conflict() {
		return conflict;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ReviewItem item && item.sha256.equals(sha256) && item.id().equals(id())
				&& item.state == state && item.type.equals(type) && item.value.equals(value)
				&& item.entity.equals(entity) && item.conflict.equals(conflict) && item.label.equals(label)
				&& item.object.equals(object) && item.choices.equals(choices)
				&& item.present.equals(present) && Objects.equals(item.verdict, verdict) && Objects.equals(item.rule, rule);
	}

	@Override
	public int hashCode() {
		return Objects.hash(sha256, id());
	}

	@Override
	public String toString() {
		return label + " (" + type + ", " + state + ")";
	}
}
