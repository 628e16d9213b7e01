package org.akashi.report.ui.internal;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.mention.Role;
import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;

/** Says what an item is, or would be, in the knowledge of a case. */
final class Becoming {

	private static final Map<String, String> OBJECTS = Map.ofEntries(Map.entry("actor", "intrusion-set"),
			Map.entry("malware", "malware"), Map.entry("tool", "tool"), Map.entry("campaign", "campaign"),
			Map.entry("country", "location"), Map.entry("region", "location"), Map.entry("sector", "identity"),
			Map.entry("organization", "identity"), Map.entry("cve", "vulnerability"),
			Map.entry("technique", "attack-pattern"));

	private Becoming() {
	}

	/** One line for people. Any thread but the UI's: it may wait for an edit. */
	static String line(CaseIndex index, QueueItem item) {
		if (!item.object().isEmpty()) {
			return index.entry(item.object()).map(Becoming::entry).orElse(item.object());
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
		if (item.type().equals("date")) {
			return Messages.Becoming_date;
		}
		return object(index, item);
	}

	private static String object(CaseIndex index, QueueItem item) {
		String type = OBJECTS.get(item.type());
		Optional<Entry> known = type == null ? index.valued(item.value()).stream().findFirst()
				: Stream.concat(index.named(item.entity()).stream(), index.named(item.value()).stream())
						.filter(entry -> entry.type().equals(type)).findFirst();
		if (known.isPresent()) {
			return NLS.bind(Messages.Becoming_known, entry(known.get()));
		}
		String label = TypeLabels.of(type == null ? item.type() : type);
		return NLS.bind(type == null && item.role() == Role.INDICATOR ? Messages.Becoming_indicator
				: Messages.Becoming_new, label);
	}

	private static String entry(Entry entry) {
		return entry.name().isEmpty() ? TypeLabels.of(entry.type())
				: NLS.bind(Messages.Becoming_entry, TypeLabels.of(entry.type()), entry.name());
	}
}
