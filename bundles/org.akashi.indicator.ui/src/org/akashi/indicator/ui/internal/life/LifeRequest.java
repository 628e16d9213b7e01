package org.akashi.indicator.ui.internal.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.akashi.model.Identity;
import org.akashi.review.life.LifeEdits;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.Edit;

/**
 * What a person has filled in: checked here, without a window.
 *
 * @param action what is decided
 * @param when   until when, or when it was seen; {@code ""} for no end, or now
 * @param count  how often it was seen
 * @param where  name or id of where it was seen, or {@code ""}
 * @param why    the reason
 */
record LifeRequest(LifeAction action, String when, String count, String where, String why) {

	LifeRequest {
		when = when.strip();
		count = count.strip();
		where = where.strip();
		why = why.strip();
	}

	/** What is wrong with it, in one sentence; empty when nothing. */
	Optional<String> problem(Instant now) {
		if (!when.isEmpty() && moment().isEmpty()) {
			return Optional.of(Messages.Dialog_dateForm);
		}
		if (action.asksUntil() && moment().filter(until -> !until.isAfter(now)).isPresent()) {
			return Optional.of(Messages.Extend_past);
		}
		if (action.isSighting() && moment().filter(seen -> seen.isAfter(now)).isPresent()) {
			return Optional.of(Messages.Sight_future);
		}
		if (action.isSighting() && (!count.matches("\\d{1,9}") || Integer.parseInt(count) < 1)) {
			return Optional.of(Messages.Sight_countForm);
		}
		return action.needsWhy() && why.isEmpty() ? Optional.of(Messages.Revoke_needsWhy) : Optional.empty();
	}

	/** Does it. */
	void apply(Edit edit, CaseIndex index, List<String> ids, String by, Instant now) {
		LifeEdits edits = new LifeEdits(edit, by, now);
		switch (action) {
			case EXTEND -> edits.extend(ids, moment(), why);
			case EXPIRE -> edits.expire(ids, why);
			case REVOKE -> edits.revoke(ids, why);
			case SIGHT -> {
				Instant at = moment().orElse(now);
				edits.sight(ids, at, at, Integer.parseInt(count), where.isEmpty() ? List.of() : List.of(place(edit, index)), why);
			}
		}
	}

	/** A day stands for its beginning: no day is in the future before it has begun. */
	private Optional<Instant> moment() {
		return PartialDate.of(when).filter(date -> date.precision() == PartialDate.Precision.DAY || date.precision() == PartialDate.Precision.TIME)
				.map(PartialDate::first);
	}

	/** STIX 2.1 §5.2: where something was sighted is an identity or a location; a new name becomes an identity. */
	private String place(Edit edit, CaseIndex index) {
		if (edit.find(where).isPresent()) {
			return where;
		}
		return index.named(where).stream().filter(entry -> entry.type().equals("identity") || entry.type().equals("location")).map(Entry::id).findFirst()
				.orElseGet(() -> {
					Identity identity = (Identity) StixTypes.create("identity");
					identity.setName(where);
					return edit.add(identity).getId();
				});
	}
}
