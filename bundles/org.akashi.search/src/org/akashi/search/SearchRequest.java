package org.akashi.search;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What to look for.
 *
 * @param text   what the person typed; see {@link SearchQuery}
 * @param kinds  the groups to answer; empty stands for all
 * @param types  STIX types to keep, besides those that the text names; empty stands for all
 * @param report SHA-256 of the one report to look at, or {@code ""} for all
 * @param limit  most results in each group, at least 1
 */
public record SearchRequest(String text, Set<Kind> kinds, Set<String> types, String report, int limit) {

	public SearchRequest {
		Objects.requireNonNull(text);
		kinds = Set.copyOf(kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds);
		types = Set.copyOf(types);
		Objects.requireNonNull(report);
		if (limit < 1) {
			throw new IllegalArgumentException("limit " + limit);
		}
	}

	/** Looks everywhere. */
	public SearchRequest(String text, int limit) {
		this(text, Set.of(), Set.of(), "", limit);
	}
}
