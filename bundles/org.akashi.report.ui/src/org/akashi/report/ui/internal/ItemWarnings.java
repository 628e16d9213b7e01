package org.akashi.report.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.observable.ObservableType;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.ui.CaseWarnings;
import org.akashi.ui.Navigation;
import org.akashi.ui.WarningText;
import org.akashi.warninglist.WarningException;
import org.akashi.warninglist.WarningHit;
import org.akashi.warninglist.WarningLists;
import org.eclipse.osgi.util.NLS;

/** What warning lists know of mentions: nothing while the lists are being read. UI thread. */
public final class ItemWarnings {

	private static final String EXCEPT = "org.akashi.indicator.ui.warnings.except";

	private ItemWarnings() {
	}

	private static Optional<ObservableType> type(QueueItem item) {
		return item.mention() ? ObservableType.of(item.type()) : Optional.empty();
	}

	/** The hits of a mention that count in the case. */
	public static List<WarningHit> of(QueueItem item) {
		return type(item).flatMap(type -> CaseWarnings.get().ready().map(lists -> lists.hits(type, item.value()))).orElse(List.of());
	}

	/** What stands beside a mention in the queue: the first list, and how many more; {@code ""} without hits. */
	public static String badge(QueueItem item) {
		List<WarningHit> hits = of(item);
		return hits.isEmpty() ? "" : NLS.bind(Messages.Warnings_badge, WarningText.few(hits));
	}

	/** A line for each hit, and for each that doesn't count in the case why. */
	public static List<String> lines(QueueItem item) {
		WarningLists lists = CaseWarnings.get().ready().orElse(null);
		ObservableType type = type(item).orElse(null);
		if (lists == null || type == null) {
			return List.of();
		}
		return lists.allHits(type, item.value()).stream().map(hit -> line(hit, lists.settings().exceptionFor(type, item.value(), hit))).toList();
	}

	private static String line(WarningHit hit, Optional<WarningException> exception) {
		String line = NLS.bind(Messages.Warnings_line, new Object[] { hit.listName(), Long.toString(hit.version()), WarningText.how(hit) });
		return exception.map(one -> NLS.bind(Messages.Warnings_excepted, new Object[] { line, one.reason().replaceAll("\\s+", " "), one.by() })).orElse(line);
	}

	/** Asks whether the hits of a mention don't count in the case, and why. */
	public static void except(QueueItem item) {
		type(item).ifPresent(type -> Navigation.run(EXCEPT, Map.of("type", type.id(), "value", item.value())));
	}
}
