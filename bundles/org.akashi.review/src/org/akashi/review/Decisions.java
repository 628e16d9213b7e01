package org.akashi.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.mention.Extraction;
import org.akashi.mention.KnownNames;
import org.akashi.mention.rules.RuleSet;
import org.akashi.report.ReportText;
import org.akashi.review.ReviewOutcome.Skipped;
import org.akashi.review.internal.Source;
import org.akashi.stix.PartialDate;
import org.akashi.store.Case;
import org.akashi.store.Edit;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;

/** Runs decisions on items of any number of reports, each as one step of the case's history. */
final class Decisions {

	private final Case reviewed;
	private final KnownNames names;
	private final String analyst;
	private final Clock clock;

	Decisions(Case reviewed, KnownNames names, String analyst, Clock clock) {
		this.reviewed = reviewed;
		this.names = names;
		this.analyst = analyst;
		this.clock = clock;
	}

	/** What a report is made of; read before an edit begins, since reading may fail. */
	record Loaded(StoredReport report, ReportText text, Extraction extraction) {
	}

	/** Reads what a report is made of; empty when there is no such report or it couldn't be read. */
	Optional<Loaded> load(String sha256) throws CoreException {
		Optional<StoredReport> report = reviewed.reports().find(sha256);
		Optional<ReportText> text = reviewed.reports().text(sha256);
		Optional<Extraction> extraction = reviewed.reports().extraction(sha256);
		return report.isEmpty() || text.isEmpty() || extraction.isEmpty() ? Optional.empty()
				: Optional.of(new Loaded(report.get(), text.get(), extraction.get()));
	}

	/** The items of a report by id, as rules leave them. */
	Map<String, ReviewItem> items(Loaded loaded, RuleSet rules) {
		return reviewed.read(
				() -> ItemList.of(loaded.report.sha256(), loaded.text, loaded.extraction, reviewed, names, rules));
	}

	/** The case. */
	Case reviewed() {
		return reviewed;
	}

	/** The report as the source of what is decided now. */
	Source source(Loaded loaded) {
		return new Source(reviewed.index(), names, loaded.report, loaded.text, analyst,
				PartialDate.timestamp(clock.instant()));
	}

	/** Counts while a step runs. */
	static final class Tally {

		int done;
		private final List<Skipped> skipped = new ArrayList<>();

		void skip(ReviewItem item, String reason) {
			skipped.add(new Skipped(item, reason));
		}
	}

	/** Decides on the chosen items of one report; {@code now} are all its items as they stand within the edit. */
	@FunctionalInterface
	interface Decide {
		void on(Edit edit, Source source, Map<String, ReviewItem> now, List<ReviewItem> chosen, Tally outcome);
	}

	/** Runs one step over the items of any number of reports. */
	ReviewOutcome run(String verb, Collection<ReviewItem> items, Decide decide) throws CoreException {
		return run(verb, items, false, decide);
	}

	/** As {@link #run}, over items that a person has just marked and that no extractor has found. */
	ReviewOutcome runMarked(String label, Collection<ReviewItem> items, Decide decide) throws CoreException {
		return run(label, items, true, decide);
	}

	private ReviewOutcome run(String verb, Collection<ReviewItem> items, boolean marked, Decide decide) throws CoreException {
		Map<String, List<ReviewItem>> byReport = new LinkedHashMap<>();
		items.forEach(item -> byReport.computeIfAbsent(item.sha256(), key -> new ArrayList<>()).add(item));
		Map<String, Loaded> loaded = new LinkedHashMap<>();
		for (String sha256 : byReport.keySet()) {
			load(sha256).ifPresent(report -> loaded.put(sha256, report));
		}
		Tally outcome = new Tally();
		if (items.isEmpty()) {
			return new ReviewOutcome(0, List.of());
		}
		reviewed.history().execute(label(verb, items), edit -> byReport.forEach((sha256, wanted) -> {
			Loaded report = loaded.get(sha256);
			// As found: rules say what to look at first, what a person decides stands on the report alone.
			Map<String, ReviewItem> now = report == null ? Map.of() : items(report, RuleSet.EMPTY);
			List<ReviewItem> chosen = new ArrayList<>();
			for (ReviewItem item : wanted) {
				if (now.containsKey(item.id())) {
					chosen.add(now.get(item.id()));
				} else if (marked) {
					chosen.add(item);
				} else {
					outcome.skip(item, "It is no longer found in the report.");
				}
			}
			if (!chosen.isEmpty()) {
				decide.on(edit, source(report), now, chosen, outcome);
			}
		}));
		return new ReviewOutcome(outcome.done, outcome.skipped);
	}

	private static String label(String verb, Collection<ReviewItem> items) {
		if (verb.indexOf(' ') >= 0) {
			return verb;
		}
		return items.size() == 1 ? verb + " «" + items.iterator().next().label() + "»"
				: verb + " " + items.size() + " items";
	}
}
