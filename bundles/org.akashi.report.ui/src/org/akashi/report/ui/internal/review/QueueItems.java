package org.akashi.report.ui.internal.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.mention.Extraction;
import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Role;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.report.ui.internal.review.QueueItem.Statement;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.store.Verdict;

/** Makes the rows of the queue from what was found and decided. */
public final class QueueItems {

	private QueueItems() {
	}

	public static List<QueueItem> of(ReportText text, Extraction extraction, List<Verdict> verdicts) {
		Map<String, Verdict> last = new HashMap<>();
		verdicts.forEach(verdict -> last.put(verdict.item(), verdict));
		List<QueueItem> items = new ArrayList<>();
		Map<String, Mention> mentions = new HashMap<>();
		for (Mention m : extraction.mentions()) {
			mentions.put(m.id(), m);
			items.add(new QueueItem(m.id(), Kind.MENTION, status(last.get(m.id())), m.type(), m.value(), m.raw(), m.entity(),
					m.candidates(), m.role(), m.confidence(), m.span(), m.page(), m.extractor(), m.why(), "", null, ""));
		}
		for (Proposal p : extraction.proposals()) {
			Mention subject = mentions.get(p.subject());
			Mention object = mentions.get(p.object());
			String objectName = !p.value().isEmpty() ? p.value() : object == null ? "?" : object.value();
			Statement statement = new Statement(p.subject(), subject == null ? "?" : subject.value(), p.verb(), p.object(), objectName, p.start(), p.stop());
			items.add(new QueueItem(p.id(), p.kind() == Proposal.Kind.RELATIONSHIP ? Kind.RELATIONSHIP : Kind.PROPERTY, status(last.get(p.id())), p.verb(),
					statement.line(p.verb()), text.text().substring(p.sentence().start(), p.sentence().end()), "", List.of(), Role.SUBJECT, p.confidence(), p.sentence(), text.pageAt(p.sentence().start()), p.extractor(), p.why(), "", statement, ""));
		}
		return items;
	}

	private static Status status(Verdict v) {
		if (v == null) {
			return Status.OPEN;
		}
		return switch (v.decision()) {
		case ACCEPT -> Status.ACCEPTED;
		case REJECT -> Status.REJECTED;
		default -> Status.OPEN;
		};
	}
}
