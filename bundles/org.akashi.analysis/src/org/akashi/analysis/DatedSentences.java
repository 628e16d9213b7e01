package org.akashi.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.model.Evidence;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/** The dates that stand in sentences that are evidence. What the extractors found in a report is read once. */
final class DatedSentences {

	/** Reports with more than these are not looked into: their findings would be read for one view. */
	private static final int REPORTS = 200;

	private final Case open;
	private final Map<String, List<Mention>> dates = new HashMap<>();

	DatedSentences(Case open) {
		this.open = open;
	}

	/** The dates in the sentence of a piece of evidence that doesn't state one itself. */
	List<PartialDate> in(Evidence evidence) {
		String property = evidence.getProperty() == null ? "" : evidence.getProperty();
		if (!property.isEmpty() || evidence.getSha256() == null || evidence.getStart() < 0 || !StatedDates.stated(evidence).isEmpty()) {
			return List.of();
		}
		List<PartialDate> found = new ArrayList<>();
		List<Mention> all = dates(evidence.getSha256());
		for (int i = first(all, evidence.getStart()); i < all.size() && all.get(i).span().end() <= evidence.getEnd(); i++) {
			PartialDate.of(all.get(i).value()).filter(date -> found.stream().noneMatch(date::equals)).ifPresent(found::add);
		}
		return found;
	}

	/** Index of the first date at or after an offset. */
	private static int first(List<Mention> all, int offset) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).span().start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private List<Mention> dates(String sha256) {
		List<Mention> known = dates.get(sha256);
		if (known == null) {
			known = dates.size() >= REPORTS ? List.of() : read(sha256);
			dates.put(sha256, known);
		}
		return known;
	}

	private List<Mention> read(String sha256) {
		try {
			return open.reports().extraction(sha256).map(extraction -> extraction.mentions().stream()
					.filter(mention -> mention.type().equals(MentionTypes.DATE))
					.sorted(Comparator.comparingInt(mention -> mention.span().start())).toList()).orElse(List.of());
		} catch (CoreException e) {
			ILog log = Platform.getLog(DatedSentences.class);
			log.log(Status.warning("The dates of report " + sha256 + " can't be read: " + e.getMessage(), e));
			return List.of();
		}
	}
}
