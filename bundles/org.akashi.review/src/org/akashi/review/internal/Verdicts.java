package org.akashi.review.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.mention.Mention;
import org.akashi.review.ReviewItem;
import org.akashi.review.ReviewItem.State;
import org.akashi.store.Verdict;
import org.akashi.store.Verdict.Decision;

/** Reads and makes verdicts. */
public final class Verdicts {

	private static final int LONGEST_RAW = 200;

	/**
	 * How an item stands.
	 *
	 * @param state   the state
	 * @param verdict the verdict that says so; of an open item the correction, or null
	 */
	public record Standing(State state, Verdict verdict) {

		/** Not decided. */
		public static final Standing OPEN = new Standing(State.OPEN, null);
	}

	private Verdicts() {
	}

	/** How each item stands that has a verdict, from verdicts in the order in which they were given. */
	public static Map<String, Standing> standing(List<Verdict> verdicts) {
		Map<String, Standing> standing = new HashMap<>();
		for (Verdict verdict : verdicts) {
			switch (verdict.decision()) {
			case ACCEPT -> standing.put(verdict.item(), new Standing(State.ACCEPTED, verdict));
			case REJECT -> standing.put(verdict.item(), new Standing(State.REJECTED, verdict));
			case EDIT -> standing.put(verdict.item(), new Standing(State.OPEN, verdict));
			case RETRACT -> standing.remove(verdict.item());
			}
		}
		return standing;
	}

	/** A verdict on an item, which keeps what was corrected before. */
	public static Verdict of(Source source, ReviewItem item, Decision decision, String object) {
		Verdict before = item.verdict().orElse(null);
		boolean keeps = before != null && decision != Decision.RETRACT;
		return of(source, item, decision, keeps ? before.newType() : "", keeps ? before.newValue() : "",
				keeps ? before.entity() : "", object);
	}

	/** A verdict on an item with a correction. */
	public static Verdict of(Source source, ReviewItem item, Decision decision, String newType, String newValue,
			String entity, String object) {
		String type = item.mention().map(mention -> mention.type()).orElseGet(item::type);
		String value = item.mention().map(mention -> mention.value()).orElseGet(item::value);
		return new Verdict(item.id(), decision, item.span().start(), item.span().end(), type, value, newType, newValue,
				entity, object, source.analyst(), source.at(), decision == Decision.ACCEPT ? item.conflict() : "", item.mention().map(Verdicts::written).orElse(""), item.extractor());
	}

	/** A whole YARA rule is no key to learn by. */
	private static String written(Mention mention) {
		return mention.raw().length() > LONGEST_RAW ? "" : mention.raw();
	}
}
