package org.akashi.cli.internal;

import java.io.PrintWriter;
import java.util.Locale;

import org.akashi.review.Review;
import org.akashi.review.ReviewSummary;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;

/** Prints what the review of each report has brought. */
final class BroughtLines {

	private BroughtLines() {
	}

	static void print(Review review, boolean json, PrintWriter out) throws CoreException {
		boolean first = true;
		for (StoredReport report : review.reviewed().reports().list()) {
			ReviewSummary summary = review.summary(report.sha256()).orElse(null);
			if (summary == null) {
				continue;
			}
			if (json) {
				summary.lines().forEach(line -> out.println(json(summary, line)));
			} else {
				out.print((first ? "" : "\n") + summary.text());
				first = false;
			}
		}
	}

	private static String json(ReviewSummary summary, ReviewSummary.Line one) {
		return JsonLine.of(line -> {
			line.writeStringProperty("report", summary.sha256());
			line.writeStringProperty("title", summary.title());
			line.writeStringProperty("kind", one.kind().name().toLowerCase(Locale.ROOT));
			line.writeStringProperty("part", one.part().name().toLowerCase(Locale.ROOT));
			line.writeStringProperty("object", one.object());
			line.writeStringProperty("type", one.type());
			line.writeStringProperty("name", one.name());
			line.writeStringProperty("target", one.target());
			line.writeStringProperty("before", one.before());
			line.writeBooleanProperty("taken", one.taken());
			line.writeNumberProperty("places", one.places());
			line.writeNumberProperty("page", one.page());
			line.writeStringProperty("quote", one.quote());
		});
	}
}
