package org.akashi.warninglist;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.observable.ObservableType;
import org.akashi.warninglist.internal.MispAttributes;

/**
 * One warning list: values that are well known, so that finding one among indicators may be a mistake. The format is that
 * of MISP: {@code name}, {@code version}, {@code description}, {@code type}, {@code category},
 * {@code matching_attributes}, {@code list} (README and schema.json of MISP/misp-warninglists).
 *
 * @param id          short stable name: the folder or file that the list was read from, e.g. {@code "public-dns-v4"}
 * @param name        the name for people
 * @param version     number that grows with each change; often a date as {@code 20260811}. 1 where the list has none
 * @param description what being on the list means; may be empty
 * @param type        how entries are compared
 * @param category    whether a hit means a likely mistake
 * @param attributes  the MISP attribute types that the list is for, as written; empty: all
 * @param entries     the entries as written, in the order of the list, without doubles
 * @param comments    comments on entries, by entry; mostly empty
 * @param origin      where the list is from: a path, or an address and a licence for lists that ship with Akashi
 */
public record WarningList(String id, String name, long version, String description, MatchType type, Category category, Set<String> attributes,
		List<String> entries, Map<String, String> comments, String origin) {

	/** What being on a list means: {@code category} of the format. */
	public enum Category {
		/** The value is probably no indicator. What the format means where a list names no category. */
		FALSE_POSITIVE,
		/** The value is known; it may be an indicator nevertheless. */
		KNOWN
	}

	public WarningList {
		if (id.isBlank() || name.isBlank()) {
			throw new IllegalArgumentException("A warning list has an id and a name");
		}
		attributes = Set.copyOf(attributes);
		entries = List.copyOf(entries);
		comments = Map.copyOf(comments);
	}

	/**
	 * The types of observables that the list is for, by its attributes. A composite attribute as {@code domain|ip} stands
	 * for its parts, which are observables of their own here.
	 *
	 * @return all types when the list names no attribute; none when it names only such as Akashi has no observables for
	 */
	public Set<ObservableType> observableTypes() {
		return MispAttributes.types(attributes);
	}

	/** The attributes that stand for no observable of Akashi, so that the list isn't asked for them. */
	public List<String> unknownAttributes() {
		return attributes.stream().filter(attribute -> !MispAttributes.isKnown(attribute)).sorted().toList();
	}
}
