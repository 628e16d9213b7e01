package org.akashi.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.stix.PartialDate;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
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

	/** The dates in a sentence that is evidence for something as a whole and doesn't state a date itself. */
	List<PartialDate> in(Proof proof) {
		if (!proof.property().isEmpty() || proof.sha256().isEmpty() || proof.start() < 0 || !proof.stated().isEmpty()) {
			return List.of();
		}
		List<PartialDate> found = new ArrayList<>();
		List<Mention> all = dates(proof.sha256());
		for (int i = first(all, proof.start()); i < all.size() && all.get(i).span().end() <= proof.end(); i++) {
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
			Platform.getLog(DatedSentences.class).log(Status.warning("The dates of report " + sha256 + " can't be read: " + e.getMessage(), e));
			return List.of();
		}
	}
}
