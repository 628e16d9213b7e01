package org.akashi.report.ui.internal.queue;

import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueCounts;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.report.ui.internal.review.QueueOutline.Row;
import org.akashi.ui.Colors;
import org.akashi.ui.Icons;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TreeItem;

/** What stands in the cells of the queue. */
final class RowLabels {

	private static final int COLUMNS = 6;

	void fill(TreeItem cell, Row row) {
		if (row.section()) {
			section(cell, row);
		} else {
			item(cell, row);
		}
	}

	private static void section(TreeItem cell, Row row) {
		QueueCounts counts = QueueCounts.of(row.items());
		cell.setText(0, switch (row.kind()) {
		case MENTION -> Messages.Queue_mentions;
		case RELATIONSHIP -> Messages.Queue_relationships;
		case PROPERTY -> Messages.Queue_properties;
		});
		cell.setText(1, NLS.bind(Messages.Queue_open, counts.open()));
		cell.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private static void item(TreeItem cell, Row row) {
		QueueItem item = row.item();
		QueueCounts counts = QueueCounts.of(row.items());
		boolean place = row.parent().group();
		cell.setText(0, place ? item.raw() : item.mention() ? item.value() : item.statement().subjectName());
		cell.setText(1, item.mention() ? ItemLabels.type(item)
				: NLS.bind(Messages.Queue_statement, ItemLabels.type(item), item.statement().objectName()));
		cell.setText(2, state(row, counts));
		cell.setText(3, Integer.toString(item.confidence()));
		cell.setText(4, place(row));
		cell.setText(5, item.mention() ? ItemLabels.role(item.role()) : "");
		cell.setImage(0, stateIcon(item, counts));
		cell.setImage(1, place ? null : typeIcon(item));
		for (int i = 0; i < COLUMNS; i++) {
			cell.setForeground(i, counts.rejected() == counts.total() || item.suppressed() ? Colors.foreground(Colors.State.HINT) : null);
		}
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

	private static Image stateIcon(QueueItem item, QueueCounts counts) {
		if (!item.conflict().isEmpty() && counts.open() > 0) {
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

	private static String place(Row row) {
		if (row.group()) {
			return "×" + row.items().size();
		}
		return row.item().page() > 0 ? NLS.bind(Messages.ReadingPane_page, row.item().page()) : "";
	}
}
