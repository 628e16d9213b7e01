package org.akashi.review.internal;

import org.akashi.mention.Span;
import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.store.Edit;

/** Evidence that a person points at, without a mention that an extractor has found. */
public final class HandEvidence {

	private HandEvidence() {
	}

	/** Gives an object the sentence around a piece of text, and lets the report refer to it; not twice. */
	public static void link(Edit edit, Source source, Span span, String id, String property, String extractor, String why) {
		Quotes quotes = new Quotes(source.text());
		Quotes.Quote quote = quotes.around(span);
		StixObject object = edit.modify(id);
		for (Evidence known : object.getEvidence()) {
			if (source.report().sha256().equals(known.getSha256()) && property.equals(Evidences.property(known))
					&& known.getStart() == quote.start() && known.getEnd() == quote.end()) {
				return;
			}
		}
		Evidence evidence = Evidences.of(source, quote);
		evidence.setPage(source.text().pageAt(span.start()));
		evidence.setProperty(property);
		evidence.setExtractor(extractor);
		evidence.setConfidence(100);
		evidence.setWhy(why);
		object.getEvidence().add(evidence);
		new SourceObject(edit, source, quotes).include(id);
	}
}
