package org.akashi.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.mention.Proposal;
import org.akashi.mention.Span;
import org.akashi.model.CoreObject;
import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.report.ReportText;
import org.akashi.review.ReviewItem.Novelty;
import org.akashi.review.ReviewItem.State;
import org.akashi.review.ReviewSummary.Kind;
import org.akashi.review.ReviewSummary.Line;
import org.akashi.review.ReviewSummary.Part;
import org.akashi.review.internal.Quotes;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.StoredReport;

/**
 * Reads off the evidence of a case what a report has brought. An object is new to it when no other report speaks for it and
 * it wasn't there before the first decision on this one.
 */
final class SummaryLines {

	private static final String ARROW = " → ";

	private final CaseIndex index;
	private final StoredReport report;
	private final ReportText text;
	private final Quotes quotes;
	private final Map<String, ReviewItem> items = new LinkedHashMap<>();
	private final String begun;

	private SummaryLines(CaseIndex index, StoredReport report, ReportText text, Collection<ReviewItem> all) {
		this.index = index;
		this.report = report;
		this.text = text;
		quotes = new Quotes(text);
		all.forEach(item -> items.put(item.id(), item));
		begun = all.stream().flatMap(item -> item.verdict().stream()).map(verdict -> verdict.at()).min(Comparator.naturalOrder()).orElse("");
	}

	/** What the items of a report, as they stand, have brought to a case. */
	static ReviewSummary of(CaseIndex index, StoredReport report, ReportText text, Collection<ReviewItem> items) {
		SummaryLines lines = new SummaryLines(index, report, text, items);
		return new ReviewSummary(report.sha256(), report.label(), lines.count(State.OPEN), lines.count(State.ACCEPTED),
				lines.count(State.REJECTED), lines.lines());
	}

	private int count(State state) {
		return (int) items.values().stream().filter(item -> item.state() == state && !item.suppressed()).count();
	}

	private List<Line> lines() {
		Map<String, List<ReviewItem>> groups = new LinkedHashMap<>();
		for (ReviewItem item : items.values()) {
			boolean taken = item.state() == State.ACCEPTED && !item.object().isEmpty();
			if (taken || item.isProposal() && item.novelty() == Novelty.CONTRADICTS) {
				groups.computeIfAbsent(key(item, taken), key -> new ArrayList<>()).add(item);
			}
		}
		return groups.values().stream().map(this::line).sorted(Comparator.comparing(Line::place)).toList();
	}

	private static String key(ReviewItem item, boolean taken) {
		String value = item.proposal().filter(proposal -> proposal.kind() == Proposal.Kind.PROPERTY)
				.map(proposal -> proposal.subject() + "\n" + item.type() + "\n" + item.value()).orElse("");
		return taken ? item.object() + (value.isEmpty() ? "" : "\n" + item.type() + "\n" + item.value()) : value;
	}

	private Line line(List<ReviewItem> group) {
		ReviewItem first = group.getFirst();
		Span place = first.span();
		Quotes.Quote quote = first.isProposal() ? quotes.of(place) : quotes.around(place);
		int page = first.page() > 0 ? first.page() : text.pageAt(place.start());
		List<String> ids = group.stream().map(ReviewItem::id).toList();
		boolean taken = first.state() == State.ACCEPTED;
		if (first.mention().isPresent()) {
			Entry entry = entry(first.object(), first.value());
			return new Line(known(first.object(), "") ? Kind.CONFIRMS : Kind.NEW, Part.OBJECT, first.object(), entry.type(),
					entry.name().isEmpty() ? first.value() : entry.name(), "", "", true, group.size(), place, quote.text(), page, ids);
		}
		Proposal proposal = first.proposal().orElseThrow();
		if (proposal.kind() == Proposal.Kind.RELATIONSHIP) {
			return new Line(known(first.object(), "") ? Kind.CONFIRMS : Kind.NEW, Part.RELATIONSHIP, first.object(), first.type(),
					name(proposal.subject()), name(proposal.object()), "", true, group.size(), place, quote.text(), page, ids);
		}
		String before = group.stream().map(SummaryLines::before).filter(value -> !value.isEmpty()).findFirst().orElse("");
		Kind kind = !before.isEmpty() ? Kind.CONTRADICTS : known(first.object(), first.type()) ? Kind.CONFIRMS : Kind.NEW;
		return new Line(kind, Part.PROPERTY, first.object(), first.type(), name(proposal.subject()), first.value(), before, taken,
				group.size(), place, quote.text(), page, ids);
	}

	/** The value that the case had when a date was decided that contradicts it: what stands before the arrow. */
	private static String before(ReviewItem item) {
		String said = !item.conflict().isEmpty() ? item.conflict() : item.verdict().map(verdict -> verdict.why()).orElse("");
		int arrow = said.indexOf(ARROW);
		String words = item.type().replace('_', ' ') + " ";
		return arrow > 0 && said.startsWith(words) ? said.substring(words.length(), arrow) : "";
	}

	private Entry entry(String id, String otherwise) {
		return index.entry(id).orElse(new Entry(id, id.substring(0, Math.max(0, id.indexOf("--"))), otherwise));
	}

	/** What the end of a statement is called in the case, else in the report. */
	private String name(String mention) {
		ReviewItem item = items.get(mention);
		if (item == null) {
			return "?";
		}
		String name = item.object().isEmpty() ? "" : index.entry(item.object()).map(Entry::name).orElse("");
		return name.isEmpty() ? item.value() : name;
	}

	/**
	 * Whether the case has it by something else than this report.
	 *
	 * @param property the property in question, {@code ""} for the object itself
	 */
	private boolean known(String id, String property) {
		StixObject object = index.find(id).orElse(null);
		if (object == null) {
			return false;
		}
		boolean others = false;
		for (Evidence evidence : object.getEvidence()) {
			String of = evidence.getProperty() == null ? "" : evidence.getProperty();
			others |= !report.sha256().equals(evidence.getSha256()) && (property.isEmpty() || property.equals(of));
		}
		return others || property.isEmpty() && older(object);
	}

	/** Made before anything of this report was decided, e.g. by an import or by hand. */
	private boolean older(StixObject object) {
		return object instanceof CoreObject core && core.getCreated() != null && !begun.isEmpty()
				&& core.getCreated().compareTo(begun) < 0;
	}
}
