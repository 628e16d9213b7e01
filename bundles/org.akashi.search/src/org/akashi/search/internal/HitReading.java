package org.akashi.search.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.akashi.search.Kind;
import org.akashi.search.Mark;
import org.akashi.search.Matched;
import org.akashi.search.SearchHit;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.store.StoredReport;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Reads what is shown of a result from the case as it is now. */
final class HitReading {

	/**
	 * A document that was found, before its texts are read.
	 *
	 * @param doc   its number
	 * @param score what it is worth
	 * @param key   of the object or report; {@code ""} for a passage
	 * @param type  STIX type
	 * @param name  of the object
	 */
	record Candidate(int doc, float score, String key, String type, String name) {
	}

	static final Comparator<Candidate> BEST_FIRST = Comparator.<Candidate>comparingDouble(candidate -> -Math.round(candidate.score() * 10) / 10.0)
			.thenComparingInt(candidate -> TypeNames.weight(candidate.type())).thenComparingInt(candidate -> candidate.name().length())
			.thenComparing(Candidate::name).thenComparing(Candidate::key).thenComparingInt(Candidate::doc);

	private final Case open;
	private final IndexSearcher searcher;
	private final StoredFields stored;
	private final Marking marking;

	HitReading(Case open, IndexSearcher searcher, Marking marking) throws IOException {
		this.open = open;
		this.searcher = searcher;
		this.stored = searcher.storedFields();
		this.marking = marking;
	}

	/** The key of a document; {@code ""} for a passage. */
	static String key(IndexSearcher searcher, int doc) throws IOException {
		List<LeafReaderContext> leaves = searcher.getLeafContexts();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
		BinaryDocValues keys = leaf.reader().getBinaryDocValues(Fields.KEPT_KEY);
		return keys != null && keys.advanceExact(doc - leaf.docBase) ? keys.binaryValue().utf8ToString() : "";
	}

	/** Results that say the same are shown as one. */
	static String sameAs(SearchHit hit) {
		return switch (hit.kind()) {
			case SENTENCE -> hit.sha256() + " " + hit.text();
			case PASSAGE -> hit.sha256() + " " + hit.start();
			default -> hit.id() + " " + hit.sha256();
		};
	}

	/** The same result, standing for one more object. */
	static SearchHit another(SearchHit hit) {
		return new SearchHit(hit.kind(), hit.id(), hit.type(), hit.title(), hit.matched(), hit.text(), hit.marks(), hit.sha256(), hit.start(), hit.end(),
				hit.page(), hit.others() + 1);
	}

	/** Null when the case doesn't hold it any more. */
	Candidate candidate(Kind kind, ScoreDoc doc) throws IOException {
		String key = key(searcher, doc.doc);
		if (kind == Kind.PASSAGE || kind == Kind.REPORT) {
			return new Candidate(doc.doc, doc.score, key, "report", "");
		}
		return open.index().entry(key.substring(2)).map(entry -> new Candidate(doc.doc, doc.score, key, entry.type(), entry.name())).orElse(null);
	}

	/** Null when the case doesn't hold it any more, or it doesn't say what was sought. */
	SearchHit read(Kind kind, Candidate candidate) throws IOException {
		return switch (kind) {
			case PASSAGE -> passage(candidate.doc());
			case REPORT -> report(candidate.key().substring(2));
			default -> object(kind, candidate.key().substring(2));
		};
	}

	private SearchHit object(Kind kind, String id) {
		Optional<CaseIndex.Entry> entry = open.index().entry(id);
		Optional<String> line = entry.isEmpty() ? Optional.empty() : open.index().line(id);
		if (line.isEmpty()) {
			return null;
		}
		boolean link = entry.get().type().equals("relationship") || entry.get().type().equals("sighting");
		Piece best = null;
		Marking.Found found = new Marking.Found(List.of(), 0);
		for (Piece piece : ObjectTexts.of(line.get()).pieces()) {
			boolean sentence = piece.matched() == Matched.QUOTE || link && piece.matched() == Matched.TEXT;
			if (kind == Kind.SENTENCE && !sentence) {
				continue;
			}
			Marking.Found here = marking.in(piece.text());
			boolean better = best == null || here.words() > found.words()
					|| here.words() == found.words() && piece.matched().compareTo(best.matched()) < 0;
			if (better) {
				best = piece;
				found = here;
			}
		}
		if (best == null || kind == Kind.SENTENCE && found.words() == 0) {
			return null;
		}
		return hit(kind, entry.get(), best, found.marks());
	}

	private static SearchHit hit(Kind kind, CaseIndex.Entry entry, Piece piece, List<Mark> marks) {
		Excerpt excerpt = Excerpt.of(piece.text(), marks);
		return new SearchHit(kind, entry.id(), entry.type(), entry.name(), piece.matched(), excerpt.text(), excerpt.marks(), piece.sha256(), piece.start(),
				piece.end(), piece.page(), 0);
	}

	private SearchHit report(String sha256) {
		Optional<StoredReport> report = open.reports().find(sha256);
		if (report.isEmpty()) {
			return null;
		}
		Piece best = null;
		Marking.Found found = new Marking.Found(List.of(), 0);
		for (Piece piece : Documents.reportPieces(report.get())) {
			Marking.Found here = marking.in(piece.text());
			if (best == null || here.words() > found.words()) {
				best = piece;
				found = here;
			}
		}
		Matched matched = found.words() == 0 ? Matched.BODY : best.matched();
		Excerpt excerpt = Excerpt.of(best.text(), found.marks());
		return new SearchHit(Kind.REPORT, "", "report", report.get().label(), matched, excerpt.text(), excerpt.marks(), sha256, -1, -1, 0, 0);
	}

	private SearchHit passage(int doc) throws IOException {
		Document document = stored.document(doc, Set.of(Fields.TEXT, Fields.PLACE));
		String[] place = document.get(Fields.PLACE).split(" ");
		Optional<StoredReport> report = open.reports().find(place[0]);
		if (report.isEmpty()) {
			return null;
		}
		Excerpt excerpt = Excerpt.of(document.get(Fields.TEXT), marking.in(document.get(Fields.TEXT)).marks());
		int start = Integer.parseInt(place[1]);
		return new SearchHit(Kind.PASSAGE, "", "report", report.get().label(), Matched.BODY, excerpt.text(), excerpt.marks(), place[0],
				start + excerpt.from(), start + excerpt.to(), Integer.parseInt(place[2]), 0);
	}
}
