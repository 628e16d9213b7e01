package org.akashi.report.ui.internal.queue;

import org.akashi.mention.Span;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.ItemWarnings;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueCounts;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.report.ui.internal.review.QueueOutline.Row;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.report.ui.internal.review.Sentences;
import org.akashi.review.ReviewItem;
import org.akashi.ui.Colors;
import org.akashi.ui.Icons;
import org.akashi.ui.Phrases;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TreeItem;

/** What stands in the cells of the queue. */
final class RowLabels {

	private static final int COLUMNS = 4;
	private static final int LONGEST = 200;
	private static final int BEFORE = 40;

	private final ReviewDesk desk;

	RowLabels(ReviewDesk desk) {
		this.desk = desk;
	}

	void fill(TreeItem cell, Row row) {
		if (row.isHeading()) {
			heading(cell, row);
		} else {
			item(cell, row);
		}
	}

	private static void heading(TreeItem cell, Row row) {
		QueueCounts counts = QueueCounts.of(row.items());
		QueueItem first = row.items().get(0);
		cell.setText(0, row.heading().page() > 0 ? NLS.bind(Messages.Queue_page, row.heading().page())
				: row.heading().type().isEmpty() ? Messages.Queue_noPage : ItemLabels.type(first));
		cell.setText(1, NLS.bind(Messages.Queue_open, counts.open()));
		cell.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private void item(TreeItem cell, Row row) {
		QueueItem item = row.item();
		QueueCounts counts = QueueCounts.of(row.items());
		boolean place = row.place();
		cell.setText(0, place ? place(item) : title(row));
		cell.setText(1, place ? "" : item.mention() ? ItemLabels.type(item)
				: NLS.bind(Messages.Queue_statement, ItemLabels.type(item), item.statement().objectName()));
		String state = place || counts.open() < counts.total() ? state(row, counts) : novelty(row);
		String warning = place ? "" : ItemWarnings.badge(item);
		cell.setText(2, warning.isEmpty() ? state : NLS.bind(Messages.Warnings_state, state, warning));
		cell.setImage(2, warning.isEmpty() ? null : Icons.image("warninglist"));
		cell.setText(3, Integer.toString(item.confidence()));
		cell.setImage(0, stateIcon(row, counts));
		cell.setImage(1, place ? null : typeIcon(item));
		for (int i = 0; i < COLUMNS; i++) {
			cell.setForeground(i, counts.rejected() == counts.total() || item.suppressed() ? Colors.foreground(Colors.State.HINT) : null);
		}
	}

	private static String title(Row row) {
		QueueItem item = row.item();
		String title = item.mention() ? oneLine(item.value()) : NLS.bind(Messages.Queue_subject, oneLine(item.statement().subjectName()));
		return row.group() ? NLS.bind(item.mention() ? Messages.Queue_places : Messages.Queue_sentences, title, row.items().size()) : title;
	}

	/** The words around a place, so that places of one thing can be told apart. */
	private String place(QueueItem item) {
		ReportText report = desk.text().orElse(null);
		if (report == null || item.span().end() > report.text().length()) {
			return item.raw();
		}
		Span sentence = item.mention() ? Sentences.around(report, item.span()) : item.span();
		int from = Math.max(sentence.start(), item.span().start() - BEFORE);
		String words = oneLine(report.text().substring(from, Math.min(sentence.end(), from + LONGEST)));
		String cut = (from > sentence.start() ? "…" : "") + words;
		return item.page() > 0 ? NLS.bind(Messages.Queue_placeOnPage, item.page(), cut) : cut;
	}

	private static String oneLine(String text) {
		String line = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		return line.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
	}

	/** What an open row says to the case, in words. */
	private static String novelty(Row row) {
		QueueItem item = row.items().stream().filter(one -> !one.conflict().isEmpty()).findFirst().orElse(row.item());
		if (item.suppressed()) {
			return Messages.status_suppressed;
		}
		return switch (item.novelty()) {
		case CONTRADICTS -> Phrases.user(item.conflict());
		case CONFIRMS -> Messages.Novelty_known;
		case UNCLEAR -> Messages.Queue_ambiguous;
		case NEW -> item.mention() && !ReviewItem.obstacle(item.type(), item.role()).isEmpty() ? Messages.Novelty_none
				: item.type().equals("date") || item.type().equals("count") ? ItemLabels.status(Status.OPEN) : Messages.Novelty_new;
		};
	}

	private static String state(Row row, QueueCounts counts) {
		if (row.group() && counts.open() > 0 && counts.open() < counts.total()) {
			return NLS.bind(Messages.Queue_partly, counts.open(), counts.total());
		}
		if (row.item().suppressed()) {
			return Messages.status_suppressed;
		}
		if (counts.open() > 0 && row.item().ambiguous()) {
			return Messages.Queue_ambiguous;
		}
		return ItemLabels.status(counts.open() > 0 ? Status.OPEN
				: counts.accepted() > 0 ? Status.ACCEPTED : Status.REJECTED);
	}

	private static Image stateIcon(Row row, QueueCounts counts) {
		QueueItem item = row.item();
		if (counts.open() > 0 && row.items().stream().anyMatch(one -> !one.conflict().isEmpty())) {
			return Icons.image("warning");
		}
		if (item.suppressed()) {
			return Icons.image("filter");
		}
		return Icons.image(counts.open() > 0 ? item.ambiguous() ? "help" : "open-mention"
				: counts.accepted() > 0 ? "accept" : "reject");
	}

	private static Image typeIcon(QueueItem item) {
		return switch (item.kind()) {
		case MENTION -> Icons.ofType(item.type());
		case RELATIONSHIP -> Icons.image("relationship");
		case PROPERTY -> Icons.image("date");
		};
	}
}
