package org.akashi.search;

import java.util.List;
import java.util.Optional;

/**
 * The results of one request.
 *
 * @param query   the request's text, understood
 * @param groups  results by kind, in the order of {@link Kind}; only kinds that have some
 * @param similar whether nothing held the words as typed, so that these are results for words that are written alike
 * @param state   what the index held when it answered
 */
public record SearchAnswer(SearchQuery query, List<Group> groups, boolean similar, SearchState state) {

	/**
	 * Results of one kind.
	 *
	 * @param kind  the kind
	 * @param hits  the best ones, best first
	 * @param total how many there are in all
	 * @param exact whether {@code total} is the number itself, and not "at least"
	 */
	public record Group(Kind kind, List<SearchHit> hits, long total, boolean exact) {

		public Group {
			hits = List.copyOf(hits);
		}
	}

	public SearchAnswer {
		groups = List.copyOf(groups);
	}

	/** The group of a kind. */
	public Optional<Group> group(Kind kind) {
		return groups.stream().filter(group -> group.kind() == kind).findFirst();
	}

	/** All results, group by group. */
	public List<SearchHit> hits() {
		return groups.stream().flatMap(group -> group.hits().stream()).toList();
	}

	/** Whether there is no result. */
	public boolean isEmpty() {
		return groups.isEmpty();
	}
}
