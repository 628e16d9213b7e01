package org.akashi.store;

import java.util.List;
import java.util.Optional;

/**
 * The drawings that are kept with a case, each in a file {@code diagrams/<name>.json}. The case doesn't know what stands in
 * them but that it is text in lines, merged line by line; they hold no knowledge. Changed through {@link Edit#diagram}; a
 * {@link CaseChange} names those that changed.
 */
public interface CaseDiagrams {

	/** A name is no longer than this. */
	int LONGEST_NAME = 72;

	/** Their names, sorted. */
	List<String> names();

	/** The text of one; empty when there is none of that name, or its file can't be read ({@link Case#problems()} says so). */
	Optional<String> text(String name);

	/**
	 * Why a diagram can't have a name, for people; empty when it can. Names are file names on all systems: not blank, at most
	 * {@link #LONGEST_NAME} long, without slashes, control characters and what Windows doesn't take.
	 */
	static Optional<String> fault(String name) {
		return Optional.ofNullable(org.akashi.store.internal.DiagramNames.fault(name));
	}
}
