package org.akashi.report.ui.internal.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.report.ui.internal.review.QueueItem.Statement;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.review.ReviewItem;

/** Makes the rows of the queue from the items of a review. */
public final class QueueItems {

	private static final String UNKNOWN = "?";

	private final ReportText text;
	private final Map<String, String> names = new HashMap<>();

	private QueueItems(ReportText text) {
		this.text = text;
	}

	/** One row for each item, in the same order. */
	public static List<QueueItem> of(ReportText text, List<ReviewItem> items) {
		QueueItems rows = new QueueItems(text);
		items.stream().filter(item -> !item.isProposal()).forEach(item -> rows.names.put(item.id(), item.value()));
		return items.stream().map(rows::row).toList();
	}

	private QueueItem row(ReviewItem item) {
		return item.mention().map(mention -> mention(item, mention))
				.orElseGet(() -> statement(item, item.proposal().orElseThrow()));
	}

	private static QueueItem mention(ReviewItem item, Mention mention) {
		return new QueueItem(item.id(), Kind.MENTION, status(item), item.type(), item.value(), mention.raw(),
				item.entity(), item.candidates(), mention.role(), item.confidence(), item.span(), item.page(),
				item.extractor(), item.why(), item.object(), null, item.conflict(), item.rule().orElse(null),
				item.choices(), item.novelty(), item.present());
	}

	private QueueItem statement(ReviewItem item, Proposal proposal) {
		Span sentence = item.span();
		String quote = sentence.end() <= text.text().length() ? text.text().substring(sentence.start(), sentence.end())
				: "";
		boolean property = proposal.kind() == Proposal.Kind.PROPERTY;
		Statement statement = new Statement(proposal.subject(), names.getOrDefault(proposal.subject(), UNKNOWN),
				proposal.verb(), proposal.object(),
				property ? item.value() : names.getOrDefault(proposal.object(), UNKNOWN), proposal.start(),
				proposal.stop());
		return new QueueItem(item.id(), property ? Kind.PROPERTY : Kind.RELATIONSHIP, status(item), proposal.verb(),
				item.label(), quote, "", List.of(), Role.SUBJECT, item.confidence(), sentence,
				text.pageAt(sentence.start()), item.extractor(), item.why(), item.object(), statement, item.conflict(), null,
				List.of(), item.novelty(), item.present());
	}

	private static Status status(ReviewItem item) {
		return switch (item.state()) {
		case OPEN -> Status.OPEN;
		case ACCEPTED -> Status.ACCEPTED;
		case REJECTED -> Status.REJECTED;
		};
	}
}
