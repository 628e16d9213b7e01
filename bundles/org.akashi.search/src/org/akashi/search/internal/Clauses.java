package org.akashi.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.akashi.search.Kind;
import org.akashi.search.Matched;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The questions to Lucene that words become. What a place in a result is worth stands here. */
final class Clauses {

	/** Most ends of a phrase's last word. */
	private static final int MOST_ENDS = 400;
	/** Most words that are written alike. */
	private static final int MOST_ALIKE = 25;
	/** In long texts, words that start with fewer letters are too many to be of use. */
	private static final int SHORTEST_START = 3;

	private static final Map<Kind, Map<Matched, Float>> WORTH = new EnumMap<>(Kind.class);

	static {
		WORTH.put(Kind.OBJECT, Map.of(Matched.NAME, 50f, Matched.EXTERNAL_ID, 45f, Matched.ALIAS, 40f, Matched.LABEL, 20f, Matched.VALUE, 15f,
				Matched.TEXT, 6f, Matched.QUOTE, 3f));
		WORTH.put(Kind.VALUE, Map.of(Matched.VALUE, 50f, Matched.NAME, 48f, Matched.EXTERNAL_ID, 45f, Matched.ALIAS, 40f, Matched.LABEL, 15f,
				Matched.TEXT, 6f, Matched.QUOTE, 3f));
		WORTH.put(Kind.SENTENCE, Map.of(Matched.QUOTE, 5f));
		WORTH.put(Kind.REPORT, Map.of(Matched.NAME, 50f, Matched.ALIAS, 40f, Matched.EXTERNAL_ID, 30f, Matched.LABEL, 20f, Matched.TEXT, 10f));
		WORTH.put(Kind.PASSAGE, Map.of(Matched.BODY, 5f));
	}

	private final IndexReader reader;
	private final boolean similar;

	/** @param similar whether words that are written alike count, too */
	Clauses(IndexReader reader, boolean similar) {
		this.reader = reader;
		this.similar = similar;
	}

	/** All words somewhere in what counts for this kind. */
	Query words(Kind kind, List<Asked> words) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		BooleanQuery.Builder primary = new BooleanQuery.Builder();
		for (Asked word : words) {
			List<Query> places = new ArrayList<>();
			List<Query> proper = new ArrayList<>();
			for (Map.Entry<Matched, Float> worth : WORTH.get(kind).entrySet()) {
				boolean aside = worth.getKey() == Matched.QUOTE && kind != Kind.SENTENCE;
				if (!aside || words.size() > 1) {
					Query query = word(worth.getKey(), word, worth.getValue());
					places.add(query);
					if (!aside) {
						proper.add(query);
					}
				}
			}
			if (kind == Kind.SENTENCE) {
				places.add(linkText(word));
			}
			all.add(best(places), Occur.MUST);
			primary.add(best(proper), Occur.SHOULD);
		}
		if (words.size() > 1 && (kind == Kind.OBJECT || kind == Kind.VALUE)) {
			all.add(primary.build(), Occur.FILTER);
		}
		closeness(kind, words, all);
		return all.build();
	}

	/** What is written about a relationship is found among the sentences. */
	private Query linkText(Asked word) throws IOException {
		return new BooleanQuery.Builder().add(word(Matched.TEXT, word, 4), Occur.MUST)
				.add(new TermQuery(new Term(Fields.SORT, Fields.LINK)), Occur.FILTER).build();
	}

	/** Names that are exactly or start with what was typed come before all others. */
	Query whole(String squeezed) {
		BooleanQuery.Builder whole = new BooleanQuery.Builder();
		whole.add(constant(new TermQuery(new Term(Fields.WHOLE_NAME, squeezed)), 1000), Occur.SHOULD);
		whole.add(constant(new TermQuery(new Term(Fields.WHOLE_OTHER, squeezed)), 800), Occur.SHOULD);
		if (squeezed.length() > 1) {
			whole.add(constant(new PrefixQuery(new Term(Fields.WHOLE_NAME, squeezed)), 300), Occur.SHOULD);
			whole.add(constant(new PrefixQuery(new Term(Fields.WHOLE_OTHER, squeezed)), 200), Occur.SHOULD);
		}
		return whole.build();
	}

	/** A word in any field. */
	Query anywhere(Asked word) throws IOException {
		List<Query> places = new ArrayList<>();
		for (Matched matched : Matched.values()) {
			places.add(word(matched, word, 1));
		}
		return best(places);
	}

	/** A word in one field. */
	Query word(Matched matched, Asked word, float worth) throws IOException {
		String field = Fields.of(matched);
		List<Query> forms = new ArrayList<>();
		for (List<String> form : word.forms()) {
			forms.add(form.size() == 1 ? token(field, form.getFirst(), word.open() && startCounts(matched, form.getFirst()), alike(word), worth)
					: run(field, form, word, word.open() && startCounts(matched, form.getLast()), worth));
		}
		return best(forms);
	}

	/** The words of a report as a whole, of which only single ones are known. */
	Query inReport(Asked word) {
		return token(Fields.ALL, word.single(), word.open() && startCounts(Matched.BODY, word.single()), alike(word), 2);
	}

	private static boolean startCounts(Matched matched, String token) {
		boolean longText = matched == Matched.TEXT || matched == Matched.QUOTE || matched == Matched.BODY;
		return !longText || token.length() >= SHORTEST_START || token.charAt(0) > 0x2E7F;
	}

	private boolean alike(Asked word) {
		return similar && !word.exact();
	}

	/** Names, values and sentences are written wrong; labels aren't typed at all. */
	private static boolean mayDiffer(String field) {
		return !field.equals(Fields.of(Matched.LABEL)) && !field.equals(Fields.of(Matched.EXTERNAL_ID)) && !field.equals(Fields.of(Matched.TEXT));
	}

	private static Query token(String field, String token, boolean open, boolean alike, float worth) {
		List<Query> ways = new ArrayList<>();
		ways.add(constant(new TermQuery(new Term(field, token)), worth * 1.1f));
		if (open) {
			ways.add(constant(new PrefixQuery(new Term(field, token)), worth));
		}
		if (alike && mayDiffer(field) && Asked.canDiffer(token)) {
			ways.add(constant(new FuzzyQuery(new Term(field, token), Asked.edits(token), token.length() >= 6 ? 2 : 1, MOST_ALIKE, true), worth / 2));
		}
		return best(ways);
	}

	private Query run(String field, List<String> form, Asked word, boolean open, float worth) throws IOException {
		if (alike(word)) {
			return alike(field, form, worth);
		}
		MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
		for (int i = 0; i < form.size() - 1; i++) {
			phrase.add(new Term(field, form.get(i)));
		}
		Term[] ends = open ? ends(field, form.getLast()) : new Term[] { new Term(field, form.getLast()) };
		if (ends.length == 0) {
			return MatchNoDocsQuery.INSTANCE;
		}
		return constant(phrase.add(ends).build(), worth);
	}

	/** Most of the pairs of a run without blanks, all parts of any other. */
	private static Query alike(String field, List<String> form, float worth) {
		BooleanQuery.Builder parts = new BooleanQuery.Builder();
		boolean pairs = form.getFirst().charAt(0) >= 0x3041;
		form.forEach(token -> parts.add(token(field, token, false, true, 1), Occur.SHOULD));
		parts.setMinimumNumberShouldMatch(pairs ? Math.max(1, (form.size() + 1) / 2) : form.size());
		return constant(parts.build(), worth / 2);
	}

	private Term[] ends(String field, String start) throws IOException {
		List<Term> ends = new ArrayList<>();
		Terms terms = MultiTerms.getTerms(reader, field);
		if (terms != null) {
			BytesRef prefix = new BytesRef(start);
			TermsEnum all = terms.iterator();
			TermsEnum.SeekStatus found = all.seekCeil(prefix);
			for (BytesRef term = found == TermsEnum.SeekStatus.END ? null : all.term(); term != null && ends.size() < MOST_ENDS
					&& org.apache.lucene.util.StringHelper.startsWith(term, prefix); term = all.next()) {
				ends.add(new Term(field, BytesRef.deepCopyOf(term)));
			}
		}
		return ends.toArray(Term[]::new);
	}

	/** Words that stand close to each other, and rare words, make a better sentence. */
	private static void closeness(Kind kind, List<Asked> words, BooleanQuery.Builder all) {
		if (kind != Kind.PASSAGE && kind != Kind.SENTENCE) {
			return;
		}
		String field = Fields.of(kind == Kind.PASSAGE ? Matched.BODY : Matched.QUOTE);
		List<String> singles = words.stream().map(Asked::single).filter(token -> !token.isEmpty()).toList();
		for (String token : singles) {
			all.add(new BoostQuery(new TermQuery(new Term(field, token)), 0.2f), Occur.SHOULD);
		}
		if (singles.size() > 1) {
			MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(4);
			singles.forEach(token -> phrase.add(new Term(field, token)));
			all.add(constant(phrase.build(), 5), Occur.SHOULD);
		}
	}

	private static Query best(Collection<Query> queries) {
		return queries.isEmpty() ? MatchNoDocsQuery.INSTANCE : queries.size() == 1 ? queries.iterator().next() : new DisjunctionMaxQuery(queries, 0);
	}

	private static Query constant(Query query, float worth) {
		return new BoostQuery(new ConstantScoreQuery(query), worth);
	}
}
