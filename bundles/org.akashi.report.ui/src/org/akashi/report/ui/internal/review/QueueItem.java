package org.akashi.report.ui.internal.review;

import java.util.List;
import java.util.Objects;

import org.akashi.mention.ContestedNames;
import org.akashi.mention.DefaultFilter;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.review.Choice;
import org.akashi.review.ReviewItem.Novelty;

/**
 * One thing that waits for a decision, as the queue, the reading pane and the details show it: a mention or a proposed
 * statement. Immutable; a refresh makes new ones with the same {@link #id()}.
 *
 * @param id         id of the mention or proposal
 * @param kind       what it is
 * @param status     what was decided
 * @param type       mention type after edits; for statements the verb ({@code targets}, {@code first_seen})
 * @param value      normalised value after edits; for statements {@code subject —verb→ object}
 * @param raw        the text as written; for statements their sentence
 * @param entity     key of the known thing, or {@code ""}
 * @param candidates what an ambiguous name may stand for, the ids of its choices, best first
 * @param role       what the mention is there for; {@link Role#SUBJECT} for statements
 * @param confidence 0 to 100
 * @param span       where it stands; for statements their sentence
 * @param page       page from 1, 0 where there are none
 * @param extractor  who found it
 * @param why        the reason
 * @param object     STIX id of the object that it became, or {@code ""}
 * @param statement  the parts of a statement, null for mentions
 * @param conflict   what in the case contradicts a statement, or {@code ""}
 * @param rule       the rule that raised, lowered or suppressed an open mention, or null
 * @param choices    the candidates with their reasons; empty when the name is clear
 * @param novelty    what it says to the case
 * @param present    ids of what the case has of it already
 */
public record QueueItem(String id, Kind kind, Status status, String type, String value, String raw, String entity,
		List<String> candidates, Role role, int confidence, Span span, int page, String extractor, String why,
		String object, Statement statement, String conflict, ExtractionRule rule, List<Choice> choices, Novelty novelty,
		List<String> present) {

	/** The sections of the queue, in the order in which they are shown. */
	public enum Kind {
		MENTION, RELATIONSHIP, PROPERTY
	}

	/** What was decided about an item. */
	public enum Status {
		OPEN, ACCEPTED, REJECTED
	}

	/**
	 * The parts of a proposed statement.
	 *
	 * @param subject   id of the mention that it is about
	 * @param subjectName how to call it
	 * @param verb      STIX relationship type or property
	 * @param object    id of the other mention
	 * @param objectName how to call it; for properties the value
	 * @param start     when it held from, or {@code ""}
	 * @param stop      when it held until, or {@code ""}
	 */
	public record Statement(String subject, String subjectName, String verb, String object, String objectName,
			String start, String stop) {

		/**
		 * The statement in one line, e.g. {@code Operation X —targets→ Germany (2018-10 – 2018-11)}.
		 *
		 * @param verbName what to call the verb
		 */
		public String line(String verbName) {
			StringBuilder line = new StringBuilder(subjectName).append(" —").append(verbName).append("→ ").append(objectName);
			if (!start.isEmpty() || !stop.isEmpty()) {
				line.append(" (").append(start).append(start.equals(stop) ? "" : " – " + stop).append(')');
			}
			return line.toString();
		}
	}

	/** An item that no rule is about. */
	public QueueItem(String id, Kind kind, Status status, String type, String value, String raw, String entity,
			List<String> candidates, Role role, int confidence, Span span, int page, String extractor, String why,
			String object, Statement statement, String conflict) {
		this(id, kind, status, type, value, raw, entity, candidates, role, confidence, span, page, extractor, why, object,
				statement, conflict, null, List.of(), Novelty.NEW, List.of());
	}

	/** An item that is clear. */
	public QueueItem(String id, Kind kind, Status status, String type, String value, String raw, String entity,
			List<String> candidates, Role role, int confidence, Span span, int page, String extractor, String why,
			String object, Statement statement, String conflict, ExtractionRule rule) {
		this(id, kind, status, type, value, raw, entity, candidates, role, confidence, span, page, extractor, why, object,
				statement, conflict, rule, List.of(), Novelty.NEW, List.of());
	}

	public QueueItem {
		Objects.requireNonNull(id, "id");
		candidates = List.copyOf(candidates);
		choices = List.copyOf(choices);
		present = List.copyOf(present);
	}

	/** Whether nothing was decided yet. */
	public boolean open() {
		return status == Status.OPEN;
	}

	/** Whether a rule keeps it out of sight: nobody has decided, and nobody needs to. */
	public boolean suppressed() {
		return open() && rule != null && rule.effect() == ExtractionRule.Effect.SUPPRESS;
	}

	/** Whether a person must choose what the name stands for before it can be accepted. */
	public boolean ambiguous() {
		return kind == Kind.MENTION && !candidates.isEmpty() && (entity.isEmpty() || !choices.isEmpty());
	}

	/** Whether it is only the host inside a URL or an e-mail address, which says more. */
	public boolean hostInside() {
		return DefaultFilter.isHostInside(extractor);
	}

	/** Whether the default filter keeps it, whatever its confidence. */
	public boolean keptByDefault() {
		return DefaultFilter.reason(role, extractor).isEmpty();
	}

	/** Whether it is a mention in the text, not a statement about mentions. */
	public boolean mention() {
		return kind == Kind.MENTION;
	}

	/**
	 * What joins several places of the same thing: equal for the same known entity, else for equal type and value. Places of
	 * a name that must be settled first are joined by the name alone. Statements are joined by {@link QueueOutline}.
	 */
	public String groupKey() {
		return kind + "\n" + type + "\n" + (ambiguous() ? "?" + ContestedNames.key(raw) : entity.isEmpty() ? value : "=" + entity);
	}

	/** The same item with another status, shown until the store has confirmed a decision. */
	public QueueItem with(Status other) {
		return new QueueItem(id, kind, other, type, value, raw, entity, candidates, role, confidence, span, page,
				extractor, why, object, statement, conflict, rule, choices, novelty, present);
	}
}
