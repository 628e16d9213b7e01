package org.akashi.indicator.ui.internal.pattern;

import java.util.function.BiConsumer;

import org.akashi.review.pattern.CaseMatch;
import org.akashi.review.pattern.CaseMatches;
import org.akashi.stix.pattern.MatchLimits;
import org.akashi.stix.pattern.Patterns;
import org.akashi.ui.CaseQuery;
import org.eclipse.swt.widgets.Display;

/** Tries a pattern on the open case, on a worker thread, with progress and cancel. */
final class MatchRun {

	private record Answer(String pattern, CaseMatches matches) {
	}

	private final CaseQuery<Answer> query;
	private volatile String pattern = "";

	MatchRun(Display display, BiConsumer<String, CaseMatches> show) {
		query = new CaseQuery<Answer>(Messages.Match_running, display, (open, monitor) -> {
			String asked = pattern;
			return new Answer(asked, CaseMatch.find(open, Patterns.parse(asked), MatchLimits.DEFAULT, monitor));
		}, answer -> {
			if (answer != null) {
				show.accept(answer.pattern(), answer.matches());
			}
		}).visible();
	}

	/** Tries a pattern without errors. */
	void request(String asked) {
		pattern = asked;
		query.request();
	}

	void dispose() {
		query.dispose();
	}
}
