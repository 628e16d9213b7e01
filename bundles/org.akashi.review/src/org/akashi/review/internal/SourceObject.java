package org.akashi.review.internal;

import java.util.HashSet;
import java.util.Set;

import org.akashi.mention.Span;
import org.akashi.model.Evidence;
import org.akashi.model.ExternalReference;
import org.akashi.model.ModelFactory;
import org.akashi.model.Report;
import org.akashi.report.Block;
import org.akashi.stix.StixTypes;
import org.akashi.store.Edit;

/** The STIX object of a report: made when its first object is accepted, refers to all that came of it. */
final class SourceObject {

	private final Edit edit;
	private final Source source;
	private final Quotes quotes;
	private Report report;
	private Set<String> refs;

	SourceObject(Edit edit, Source source, Quotes quotes) {
		this.edit = edit;
		this.source = source;
		this.quotes = quotes;
	}

	/** Lets the report refer to an object. */
	void include(String id) {
		if (report == null) {
			boolean present = source.index().entry(source.reportId()).isPresent();
			report = present ? edit.modify(source.reportId()) : edit.add(create());
			refs = new HashSet<>(report.getObjectRefs());
		}
		if (refs.add(id)) {
			report.getObjectRefs().add(id);
		}
	}

	private Report create() {
		Report made = (Report) StixTypes.create("report");
		made.setId(source.reportId());
		made.setName(source.report().label());
		made.setPublished(source.date());
		made.getReportTypes().add("threat-report");
		ExternalReference origin = ModelFactory.eINSTANCE.createExternalReference();
		String publisher = source.report().publisher();
		origin.setSourceName(publisher.isEmpty() ? "report" : publisher);
		if (source.report().source().matches("(?i)https?://.*")) {
			origin.setUrl(source.report().source());
		}
		String name = source.report().name();
		origin.setDescription("The original report" + (name.isEmpty() ? "" : ", " + name));
		origin.getHashes().put("SHA-256", source.report().sha256());
		made.getExternalReferences().add(origin);
		made.getEvidence().add(titleEvidence());
		return made;
	}

	/** Where the report says its own name: its title, else its first words. */
	private Evidence titleEvidence() {
		String text = source.text().text();
		String title = source.report().title();
		int at = title.isBlank() ? -1 : text.indexOf(title);
		Span span = at >= 0 ? new Span(at, at + title.length()) : firstWords(text);
		Evidence evidence = Evidences.of(source, quotes.around(span));
		evidence.setPage(source.text().pageAt(span.start()));
		evidence.setProperty(at >= 0 ? "name" : "");
		evidence.setConfidence(100);
		evidence.setWhy(at >= 0 ? "The report's own title." : "The beginning of the report.");
		return evidence;
	}

	private Span firstWords(String text) {
		for (Block block : source.text().blocks()) {
			if (block.end() > block.start() && !text.substring(block.start(), block.end()).isBlank()) {
				return new Span(block.start(), block.end());
			}
		}
		return new Span(0, Math.max(1, text.length()));
	}
}
