package org.akashi.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.akashi.search.Kind;
import org.akashi.search.Matched;
import org.akashi.search.SearchAnswer;
import org.akashi.search.SearchHit;
import org.akashi.search.SearchQuery;
import org.akashi.search.SearchRequest;
import org.akashi.search.SearchState;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.StoredReport;

/** Answers from the store's own index where Lucene's can't be kept: names, values and titles, no sentences, no texts. */
final class PlainAnswer {

	/**
	 * A result.
	 *
	 * @param hit   the result
	 * @param whole whether the whole name was typed
	 */
	private record Found(SearchHit hit, boolean whole) {
	}

	private static final Comparator<Found> BEST_FIRST = Comparator.comparing((Found found) -> !found.whole())
			.thenComparingInt(found -> TypeNames.weight(found.hit().type())).thenComparingInt(found -> found.hit().title().length())
			.thenComparing(found -> found.hit().title()).thenComparing(found -> found.hit().key());

	private static final Set<String> LINKS = Set.of("relationship", "sighting");

	private final Case open;
	private final SearchRequest request;
	private final SearchQuery query;
	private final Marking words;
	private final Marking without;
	private final int number;

	PlainAnswer(Case open, SearchRequest request) {
		this.open = open;
		this.request = request;
		query = SearchQuery.parse(request.text());
		List<Asked> asked = Asked.of(query.words());
		number = asked.size();
		words = new Marking(asked, false);
		without = new Marking(Asked.of(query.without()), false);
	}

	SearchAnswer answer(SearchState state) {
		List<SearchAnswer.Group> groups = new ArrayList<>();
		if (!query.isEmpty() && query.reports().isEmpty()) {
			objects(Kind.OBJECT, groups);
			objects(Kind.VALUE, groups);
			reports(groups);
		}
		return new SearchAnswer(query, groups, false, state);
	}

	private boolean asked(Kind kind) {
		return request.kinds().contains(kind) && (query.kinds().isEmpty() || query.kinds().contains(kind));
	}

	private void objects(Kind kind, List<SearchAnswer.Group> groups) {
		if (!asked(kind)) {
			return;
		}
		List<Found> found = new ArrayList<>();
		String text = String.join(" ", query.words().stream().map(SearchQuery.Word::text).toList());
		List<Entry> whole = new ArrayList<>(open.index().named(text));
		whole.addAll(open.index().valued(org.akashi.observable.Fanging.refang(text)));
		for (String type : open.index().types()) {
			boolean wanted = !LINKS.contains(type) && TypeNames.isValue(type) == (kind == Kind.VALUE)
					&& (query.types().isEmpty() || query.types().contains(type)) && (request.types().isEmpty() || request.types().contains(type));
			if (wanted) {
				for (Entry entry : open.index().ofType(type)) {
					Marking.Found here = words.in(entry.name());
					boolean exactly = whole.contains(entry);
					if ((here.words() == number || exactly) && without.in(entry.name()).words() == 0) {
						Excerpt excerpt = Excerpt.of(entry.name(), here.marks());
						found.add(new Found(new SearchHit(kind, entry.id(), type, entry.name(), kind == Kind.VALUE ? Matched.VALUE : Matched.NAME,
								excerpt.text(), excerpt.marks(), "", -1, -1, 0, 0), exactly));
					}
				}
			}
		}
		group(kind, found, groups);
	}

	private void reports(List<SearchAnswer.Group> groups) {
		List<Found> found = new ArrayList<>();
		if (asked(Kind.REPORT) && query.types().isEmpty()) {
			for (StoredReport report : open.reports().list()) {
				Marking.Found here = words.in(report.label());
				if (here.words() == number && without.in(report.label()).words() == 0) {
					Excerpt excerpt = Excerpt.of(report.label(), here.marks());
					found.add(new Found(new SearchHit(Kind.REPORT, "", "report", report.label(), Matched.NAME, excerpt.text(), excerpt.marks(),
							report.sha256(), -1, -1, 0, 0), false));
				}
			}
		}
		group(Kind.REPORT, found, groups);
	}

	private void group(Kind kind, List<Found> found, List<SearchAnswer.Group> groups) {
		if (!found.isEmpty()) {
			found.sort(BEST_FIRST);
			groups.add(new SearchAnswer.Group(kind, found.stream().limit(request.limit()).map(Found::hit).toList(), found.size(), true));
		}
	}
}
