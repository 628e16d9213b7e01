package org.akashi.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.observable.Fanging;
import org.akashi.search.Kind;
import org.akashi.search.SearchAnswer;
import org.akashi.search.SearchHit;
import org.akashi.search.SearchQuery;
import org.akashi.search.SearchRequest;
import org.akashi.search.SearchState;
import org.akashi.store.Case;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;

/** Answers one request from Lucene's index, and looks every result up in the case: what is gone isn't shown. */
final class Answering {

	/** Results are counted up to here; beyond it there are "more than". */
	private static final int COUNTED = 1_000;
	/** Reports that a word of {@code report:} may name. */
	private static final int MOST_REPORTS = 500;

	private final Case open;
	private final IndexSearcher searcher;
	private final SearchRequest request;
	private final SearchQuery query;
	private final List<Asked> words;
	private final List<Asked> without;
	private final Set<String> types = new HashSet<>();

	Answering(Case open, IndexSearcher searcher, SearchRequest request) {
		this.open = open;
		this.searcher = searcher;
		this.request = request;
		query = SearchQuery.parse(request.text());
		words = Asked.of(query.words());
		without = Asked.of(query.without());
		types.addAll(query.types());
		if (types.isEmpty()) {
			types.addAll(request.types());
		} else if (!request.types().isEmpty()) {
			types.retainAll(request.types());
			if (types.isEmpty()) {
				types.add(""); // the two exclude each other
			}
		}
	}

	SearchAnswer answer(SearchState state) throws IOException {
		boolean nothing = words.isEmpty() && (query.isEmpty() || !query.words().isEmpty()) && request.types().isEmpty() && request.report().isEmpty();
		if (nothing) {
			return new SearchAnswer(query, List.of(), false, state);
		}
		List<SearchAnswer.Group> groups = groups(false);
		boolean similar = groups.isEmpty() && without.isEmpty() && words.stream().anyMatch(Answering::canDiffer);
		return new SearchAnswer(query, similar ? groups(true) : groups, similar, state);
	}

	private static boolean canDiffer(Asked word) {
		return !word.exact() && word.forms().stream().flatMap(List::stream).anyMatch(token -> Asked.canDiffer(token) || token.charAt(0) >= 0x3041);
	}

	private List<SearchAnswer.Group> groups(boolean similar) throws IOException {
		Set<String> reports = reports();
		List<SearchAnswer.Group> groups = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			boolean asked = request.kinds().contains(kind) && (query.kinds().isEmpty() || query.kinds().contains(kind)) && sensible(kind);
			if (asked && (reports == null || !reports.isEmpty())) {
				group(kind, similar, reports, groups);
			}
		}
		return groups;
	}

	/** Without words, sentences and texts can't be told apart; reports are of no type but report. */
	private boolean sensible(Kind kind) {
		return switch (kind) {
			case SENTENCE -> !words.isEmpty();
			case PASSAGE -> !words.isEmpty() && (types.isEmpty() || types.contains("report"));
			case REPORT -> types.isEmpty() || types.contains("report");
			default -> true;
		};
	}

	private void group(Kind kind, boolean similar, Set<String> reports, List<SearchAnswer.Group> groups) throws IOException {
		int wanted = Math.max(request.limit() + 20, kind == Kind.SENTENCE ? request.limit() * 4 : request.limit() * 2);
		TopDocs found = searcher.search(query(kind, similar, reports), new TopScoreDocCollectorManager(wanted, null, COUNTED));
		HitReading reading = new HitReading(open, searcher, new Marking(words, similar));
		List<HitReading.Candidate> candidates = new ArrayList<>();
		for (ScoreDoc doc : found.scoreDocs) {
			HitReading.Candidate candidate = reading.candidate(kind, doc);
			if (candidate != null) {
				candidates.add(candidate);
			}
		}
		candidates.sort(HitReading.BEST_FIRST);
		int gone = found.scoreDocs.length - candidates.size();
		Map<String, SearchHit> hits = new LinkedHashMap<>();
		for (HitReading.Candidate candidate : candidates) {
			if (hits.size() == request.limit()) {
				break;
			}
			SearchHit hit = reading.read(kind, candidate);
			if (hit == null || hits.computeIfPresent(HitReading.sameAs(hit), (same, former) -> HitReading.another(former)) != null) {
				gone++;
			} else {
				hits.put(HitReading.sameAs(hit), hit);
			}
		}
		if (!hits.isEmpty()) {
			boolean exact = found.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
			groups.add(new SearchAnswer.Group(kind, List.copyOf(hits.values()), Math.max(hits.size(), found.totalHits.value() - gone), exact));
		}
	}

	private Query query(Kind kind, boolean similar, Set<String> reports) throws IOException {
		Clauses clauses = new Clauses(searcher.getIndexReader(), similar);
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		if (words.isEmpty()) {
			all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
		} else if (kind == Kind.REPORT) {
			all.add(reportWords(clauses, similar), Occur.MUST);
		} else {
			all.add(named(clauses, kind), Occur.MUST);
		}
		all.add(sort(kind), Occur.FILTER);
		if (!types.isEmpty() && kind != Kind.REPORT && kind != Kind.PASSAGE) {
			all.add(new TermInSetQuery(Fields.TYPE, types.stream().map(BytesRef::new).toList()), Occur.FILTER);
		}
		if (reports != null) {
			all.add(new TermInSetQuery(Fields.SHA, reports.stream().map(BytesRef::new).toList()), Occur.FILTER);
		}
		for (Asked word : without) {
			all.add(clauses.anywhere(word), Occur.MUST_NOT);
			if (kind == Kind.REPORT && !word.single().isEmpty()) {
				all.add(clauses.inReport(word), Occur.MUST_NOT);
			}
		}
		return all.build();
	}

	/** The words, or all of them as one name: «rising sun» is RisingSun, too. */
	private Query named(Clauses clauses, Kind kind) throws IOException {
		Query each = clauses.words(kind, words);
		String squeezed = Folding.squeeze(String.join(" ", query.words().stream().map(word -> Fanging.refang(word.text())).toList()));
		return squeezed.isEmpty() || kind == Kind.PASSAGE || kind == Kind.SENTENCE ? each
				: new BooleanQuery.Builder().add(each, Occur.SHOULD).add(clauses.whole(squeezed), Occur.SHOULD).build();
	}

	/** Each word in what the report is called, or anywhere in its text. */
	private Query reportWords(Clauses clauses, boolean similar) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (Asked word : words) {
			BooleanQuery.Builder one = new BooleanQuery.Builder();
			one.add(clauses.words(Kind.REPORT, List.of(word)), Occur.SHOULD);
			if (!word.single().isEmpty()) {
				one.add(clauses.inReport(word), Occur.SHOULD);
			} else {
				Set<String> having = reportsWith(new Clauses(searcher.getIndexReader(), similar).words(Kind.PASSAGE, List.of(word)));
				one.add(new TermInSetQuery(Fields.SHA, having.stream().map(BytesRef::new).toList()), Occur.SHOULD);
			}
			all.add(one.build(), Occur.MUST);
		}
		return all.build();
	}

	private Set<String> reportsWith(Query passages) throws IOException {
		Set<String> having = new HashSet<>();
		TopDocs found = searcher.search(passages, new TopScoreDocCollectorManager(MOST_REPORTS, null, MOST_REPORTS));
		var stored = searcher.storedFields();
		for (ScoreDoc doc : found.scoreDocs) {
			String place = stored.document(doc.doc, Set.of(Fields.PLACE)).get(Fields.PLACE);
			having.add(place.substring(0, place.indexOf(' ')));
		}
		return having;
	}

	private static Query sort(Kind kind) {
		return switch (kind) {
			case OBJECT -> new TermQuery(new Term(Fields.SORT, Fields.OBJECT));
			case VALUE -> new TermQuery(new Term(Fields.SORT, Fields.VALUE));
			case REPORT -> new TermQuery(new Term(Fields.SORT, Fields.REPORT));
			case PASSAGE -> new TermQuery(new Term(Fields.SORT, Fields.PASSAGE));
			case SENTENCE -> new TermInSetQuery(Fields.SORT, List.of(new BytesRef(Fields.OBJECT), new BytesRef(Fields.VALUE), new BytesRef(Fields.LINK)));
		};
	}

	/** SHA-256 of the reports to look at; null for all. */
	private Set<String> reports() throws IOException {
		Set<String> reports = request.report().isEmpty() ? null : new HashSet<>(Set.of(request.report()));
		Clauses clauses = new Clauses(searcher.getIndexReader(), false);
		for (String named : query.reports()) {
			BooleanQuery.Builder asked = new BooleanQuery.Builder().add(sort(Kind.REPORT), Occur.FILTER);
			for (Asked word : Asked.of(List.of(new SearchQuery.Word(named, false)))) {
				asked.add(clauses.words(Kind.REPORT, List.of(word)), Occur.MUST);
			}
			Set<String> found = new HashSet<>();
			for (ScoreDoc doc : searcher.search(asked.build(), MOST_REPORTS).scoreDocs) {
				found.add(HitReading.key(searcher, doc.doc).substring(2));
			}
			if (reports == null) {
				reports = found;
			} else {
				reports.retainAll(found);
			}
		}
		return reports;
	}
}
