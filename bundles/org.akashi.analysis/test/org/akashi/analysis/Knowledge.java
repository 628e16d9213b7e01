package org.akashi.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.akashi.mention.Extraction;
import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;

/** A small case whose facts stand in the sentences of one report. */
final class Knowledge implements AutoCloseable {

	static final String TEXT = "Operation Paper Lantern began in September 2017. Until now 2018 was thought to be its start."
			+ " It used the implant Night Heron. Parts of Night Heron stand in implants since 2016. It targeted banks in Germany in 2019.";

	final Case open;
	final StoredReport report;
	private int clock;

	Knowledge(Path folder) throws CoreException {
		open = Case.create(folder.resolve("case"), "Paper Lantern");
		ReportFile file = ReportFile.of("lantern.txt", TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain", "");
		Block block = new Block(Block.Kind.PARAGRAPH, 0, TEXT.length(), new Place(0, "", 0, 0, 0, 0), false);
		ReportText text = new ReportText(TEXT, List.of(block), List.of(), new ReportMetadata("Lantern", "", "Us", "2019-03-05", "en", "text/plain", "UTF-8"),
				List.of(), List.of(), List.of());
		report = open.reports().add(file, text, new Extraction(List.of(date("September 2017", "2017-09"), date("2018", "2018"), date("2016", "2016"),
				date("2019", "2019")), List.of(), List.of()));
	}

	private static Mention date(String raw, String value) {
		int start = TEXT.indexOf(raw);
		return new Mention(new Span(start, start + raw.length()), 0, raw, value, "date", "", List.of(), Role.SUBJECT, 80, "test/1", "It is a date.");
	}

	/** Adds an object of a type, made ready by a step. */
	<T extends StixObject> T add(String type, Consumer<T> ready) {
		@SuppressWarnings("unchecked")
		T object = (T) StixTypes.create(type);
		ready.accept(object);
		try {
			open.history().execute("Add", edit -> edit.add(object));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
		return object;
	}

	StixObject named(String type, String name) {
		return add(type, object -> object.eSet(StixTypes.feature(object.eClass(), "name"), name));
	}

	Relationship relate(StixObject source, String kind, StixObject target, Evidence... evidence) {
		return add("relationship", (Relationship relationship) -> {
			relationship.setSourceRef(source.getId());
			relationship.setRelationshipType(kind);
			relationship.setTargetRef(target.getId());
			relationship.getEvidence().addAll(List.of(evidence));
		});
	}

	/** Evidence from the sentence that holds some words, decided on after all evidence made before. */
	Evidence sentence(String words, String property, String stated) {
		int at = TEXT.indexOf(words);
		int start = Math.max(0, TEXT.lastIndexOf(". ", at) + (TEXT.lastIndexOf(". ", at) < 0 ? 1 : 2));
		int end = TEXT.indexOf('.', at) + 1;
		Evidence evidence = org.akashi.model.ModelFactory.eINSTANCE.createEvidence();
		evidence.setSha256(report.sha256());
		evidence.setStart(start);
		evidence.setEnd(end);
		evidence.setQuote(TEXT.substring(start, end));
		evidence.setProperty(property);
		evidence.setStated(stated);
		evidence.setConfidence(70);
		evidence.setDecidedBy("ann");
		evidence.setDecidedAt("2026-11-23T17:00:%02d.000Z".formatted(clock++));
		return evidence;
	}

	@Override
	public void close() {
		open.close();
	}
}
