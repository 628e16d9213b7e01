package org.akashi.review.internal;

import org.akashi.model.Evidence;
import org.akashi.model.ModelFactory;
import org.akashi.model.StixObject;
import org.akashi.review.ReviewItem;
import org.akashi.review.internal.Quotes.Quote;
import org.akashi.stix.StatedDates;

/** Makes evidence and puts it on objects. */
final class Evidences {

	private Evidences() {
	}

	/** Evidence of a report with who decided, without a mention. */
	static Evidence of(Source source, Quote quote) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setReportRef(source.reportId());
		evidence.setSha256(source.report().sha256());
		evidence.setStart(quote.start());
		evidence.setEnd(quote.end());
		evidence.setQuote(quote.text());
		evidence.setDecidedBy(source.analyst());
		evidence.setDecidedAt(source.at());
		return evidence;
	}

	/** Evidence for an item. */
	static Evidence of(Source source, Quote quote, ReviewItem item, String property) {
		Evidence evidence = of(source, quote);
		int page = item.page();
		evidence.setPage(page != 0 ? page : source.text().pageAt(quote.start()));
		evidence.setProperty(property);
		evidence.setExtractor(item.extractor());
		evidence.setConfidence(item.confidence());
		evidence.setMention(item.id());
		evidence.setWhy(item.why());
		return evidence;
	}

	/** Adds evidence unless the object has that of the same item for the same property. */
	static void add(StixObject object, Evidence evidence) {
		for (Evidence known : object.getEvidence()) {
			if (evidence.getSha256().equals(known.getSha256()) && evidence.getMention().equals(known.getMention())
					&& property(evidence).equals(property(known))) {
				return;
			}
		}
		object.getEvidence().add(evidence);
	}

	/** The property that it is for, {@code ""} for the object itself. */
	static String property(Evidence evidence) {
		return evidence.getProperty() == null ? "" : evidence.getProperty();
	}

	/** What evidence states, as precise as it does, or {@code ""}. */
	static String statedIn(Evidence evidence) {
		return StatedDates.stated(evidence);
	}
}
