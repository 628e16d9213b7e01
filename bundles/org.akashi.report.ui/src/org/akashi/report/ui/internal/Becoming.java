package org.akashi.report.ui.internal;

import java.util.Optional;

import org.akashi.mention.Role;
import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.review.Preview;
import org.akashi.review.Review;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;

/** Says what an item is, or would be, in the knowledge of a case. */
final class Becoming {

	private Becoming() {
	}

	/** One line for people. Any thread but the UI's: it may wait for an edit. */
	static String line(Review review, QueueItem item) {
		if (!item.object().isEmpty()) {
			return review.reviewed().index().entry(item.object()).map(Becoming::entry).orElse(item.object());
		}
		if (item.kind() == Kind.RELATIONSHIP) {
			return NLS.bind(Messages.Becoming_relationship, ItemLabels.type(item));
		}
		if (item.kind() == Kind.PROPERTY) {
			return NLS.bind(Messages.Becoming_property, ItemLabels.type(item), item.statement().subjectName());
		}
		if (item.ambiguous()) {
			return Messages.Becoming_ambiguous;
		}
		if (item.type().equals("date") || item.type().equals("count")) {
			return Messages.Becoming_date;
		}
		return object(review, item);
	}

	private static String object(Review review, QueueItem item) {
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
