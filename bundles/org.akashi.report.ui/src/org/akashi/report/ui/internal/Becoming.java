package org.akashi.report.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.mention.Role;
import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.review.Preview;
import org.akashi.review.Review;
import org.akashi.review.ReviewItem;
import org.akashi.review.ReviewItem.Novelty;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.Phrases;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;

/** Says what an item is, or would be, in the knowledge of a case. */
final class Becoming {

	private Becoming() {
	}

	/**
	 * What it is in words, a line for each object. Any thread but the UI's: it may wait for an edit.
	 *
	 * @param ends the mentions that a statement connects; accepting it accepts them too
	 */
	static String line(Review review, QueueItem item, List<QueueItem> ends) {
		if (!item.object().isEmpty()) {
			return review.reviewed().index().entry(item.object()).map(Becoming::entry).orElse(item.object());
		}
		if (!item.mention()) {
			return statement(item, ends);
		}
		if (item.ambiguous()) {
			return Messages.Becoming_ambiguous;
		}
		if (item.type().equals("date") || item.type().equals("count")) {
			return Messages.Becoming_date;
		}
		return object(review, item);
	}

	private static String statement(QueueItem item, List<QueueItem> ends) {
		String verb = ItemLabels.type(item);
		List<String> lines = new ArrayList<>();
		if (item.kind() == Kind.RELATIONSHIP) {
			lines.add(NLS.bind(item.present().isEmpty() ? Messages.Becoming_relationship : Messages.Becoming_relationshipKnown, verb));
		} else if (item.novelty() == Novelty.CONFIRMS) {
			lines.add(NLS.bind(Messages.Becoming_propertyKnown, verb, item.statement().subjectName()));
		} else {
			lines.add(NLS.bind(Messages.Becoming_property, verb, item.statement().subjectName()));
		}
		for (QueueItem end : ends) {
			if (end.ambiguous()) {
				lines.add(NLS.bind(Messages.Becoming_chooseEnd, end.raw()));
			} else if (end.open() && end.present().isEmpty() && !end.type().equals("date") && !end.type().equals("count")) {
				lines.add(NLS.bind(Messages.Becoming_end, TypeLabels.of(end.type()), end.value()));
			}
		}
		return String.join("\n", lines);
	}

	private static String object(Review review, QueueItem item) {
		String obstacle = ReviewItem.obstacle(item.type(), item.role());
		if (!obstacle.isEmpty()) {
			return Phrases.user(obstacle);
		}
		Preview preview = review.preview(item.type(), item.value(), item.entity(), item.role());
		Optional<Entry> known = preview.present().stream().findFirst().flatMap(review.reviewed().index()::entry);
		if (known.isPresent()) {
			return NLS.bind(Messages.Becoming_known, entry(known.get()));
		}
		boolean named = !preview.objectType().isEmpty();
		return NLS.bind(!named && item.role() == Role.INDICATOR ? Messages.Becoming_indicator : Messages.Becoming_new,
				TypeLabels.of(named ? preview.objectType() : item.type()));
	}

	private static String entry(Entry entry) {
		return entry.name().isEmpty() ? TypeLabels.of(entry.type())
				: NLS.bind(Messages.Becoming_entry, TypeLabels.of(entry.type()), entry.name());
	}
}
