package org.akashi.report.ui.internal.details;

import java.util.ArrayList;
import java.util.List;

import org.akashi.report.ui.internal.Messages;
import org.akashi.review.ReviewSummary;
import org.akashi.review.ReviewSummary.Kind;
import org.akashi.review.ReviewSummary.Line;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;

/**
 * A summary as text in the user's language, and which part of the text is what.
 *
 * @param title what the report is called, with the counts
 * @param body  the rest: headings, lines and sentences
 * @param parts the parts of the body, in order
 */
record SummaryText(String title, String body, List<Part> parts) {

	/**
	 * A part of the body.
	 *
	 * @param start   first character
	 * @param length  characters
	 * @param heading of what it is the heading, else null
	 * @param line    the line that it says, else null
	 * @param quote   whether it is the line's sentence
	 */
	record Part(int start, int length, Kind heading, Line line, boolean quote) {
	}

	static SummaryText of(ReviewSummary summary) {
		StringBuilder body = new StringBuilder();
		List<Part> parts = new ArrayList<>();
		add(summary, Kind.CONTRADICTS, Messages.Summary_contradicts, body, parts);
		add(summary, Kind.NEW, Messages.Summary_new, body, parts);
		add(summary, Kind.CONFIRMS, Messages.Summary_confirms, body, parts);
		if (body.isEmpty()) {
			body.append(Messages.Summary_nothing);
		}
		String counts = NLS.bind(Messages.Queue_counts, new Object[] { summary.open(), summary.accepted(), summary.rejected() });
		return new SummaryText(summary.title() + "\n" + counts, body.toString(), parts);
	}

	private static void add(ReviewSummary summary, Kind kind, String heading, StringBuilder body, List<Part> parts) {
		List<Line> lines = summary.of(kind);
		if (lines.isEmpty()) {
			return;
		}
		body.append(body.isEmpty() ? "" : "\n");
		append(body, NLS.bind(heading, lines.size()), parts, kind, null, false);
		for (Line line : lines) {
			append(body, "• " + words(line), parts, null, line, false);
			String quote = NLS.bind(Messages.Summary_quote, line.quote().replaceAll("\\s+", " "));
			append(body, line.page() > 0 ? NLS.bind(Messages.Summary_page, quote, line.page()) : quote, parts, null, line, true);
		}
	}

	private static void append(StringBuilder body, String text, List<Part> parts, Kind heading, Line line, boolean quote) {
		parts.add(new Part(body.length(), text.length(), heading, line, quote));
		body.append(text).append('\n');
	}

	/** A line in words. */
	static String words(Line line) {
		return switch (line.part()) {
		case OBJECT -> NLS.bind(line.places() > 1 ? Messages.Summary_objectPlaces : Messages.Summary_object,
				new Object[] { line.name(), TypeLabels.of(line.type()), line.places() });
		case RELATIONSHIP -> NLS.bind(Messages.Summary_relationship,
				new Object[] { line.name(), TypeLabels.relation(line.type()), line.target() });
		case PROPERTY -> {
			String value = line.before().isEmpty() ? line.target() : NLS.bind(Messages.Summary_moved, line.before(), line.target());
			yield NLS.bind(line.taken() ? Messages.Summary_property : Messages.Summary_notTaken,
					new Object[] { line.name(), TypeLabels.property(line.type()), value });
		}
		};
	}

	/** The whole, to be copied. */
	String text() {
		return title + "\n\n" + body;
	}
}
