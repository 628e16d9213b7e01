package org.akashi.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.akashi.mention.KnownNames;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;

/**
 * The decisions of one analyst on the mentions and proposals of a case. Each call that decides is one step of the
 * case's {@link org.akashi.store.History}: verdicts, objects and evidence together, undone together.
 * <p>
 * Threads: may be called from any thread. Items are snapshots; fetch them again after a change.
 */
public final class Review {

	private final Case reviewed;
	private final KnownNames names;
	private final String analyst;
	private final Clock clock;

	/**
	 * @param reviewed the case
	 * @param names    what is known of names, for making objects
	 * @param analyst  who decides, not blank
	 * @param clock    the time of the decisions
	 */
	public Review(Case reviewed, KnownNames names, String analyst, Clock clock) {
		this.reviewed = Objects.requireNonNull(reviewed, "reviewed");
		this.names = Objects.requireNonNull(names, "names");
		this.analyst = Objects.requireNonNull(analyst, "analyst");
		this.clock = Objects.requireNonNull(clock, "clock");
	}

	/** The case. */
	public Case reviewed() {
		return reviewed;
	}

	/**
	 * All mentions, in text order, then all proposals of a report; also those that were decided but that the extractors
	 * no longer find.
	 *
	 * @return empty when there is no such report or it couldn't be read
	 * @throws CoreException when the report's files can't be read
	 */
	public List<ReviewItem> items(String sha256) throws CoreException {
		throw new UnsupportedOperationException();
	}

	/** The item with this id. */
	public Optional<ReviewItem> item(String sha256, String id) throws CoreException {
		return items(sha256).stream().filter(item -> item.id().equals(id)).findFirst();
	}

	/** The items of all reports that a selector matches. */
	public List<ReviewItem> items(Selector selector) throws CoreException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Accepts items: makes or finds their objects, gives them the evidence, records the verdicts. A proposal takes its
	 * ends along. Skipped, saying why: ambiguous names, proposals with an end that is rejected or ambiguous, items that
	 * are accepted already, values that have no STIX form.
	 *
	 * @throws CoreException when the case can't be changed; then nothing was
	 */
	public ReviewOutcome accept(Collection<ReviewItem> items) throws CoreException {
		throw new UnsupportedOperationException();
	}

	/** Rejects items; what an accepted one had added to the case is withdrawn. */
	public ReviewOutcome reject(Collection<ReviewItem> items) throws CoreException {
		throw new UnsupportedOperationException();
	}

	/** Opens items again; what an accepted one had added to the case is withdrawn. */
	public ReviewOutcome reopen(Collection<ReviewItem> items) throws CoreException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Corrects type and value of an open mention.
	 *
	 * @throws IllegalArgumentException when the value isn't one of that type, or the item is no mention or not open
	 * @throws CoreException            when the case can't be changed
	 */
	public ReviewOutcome edit(ReviewItem item, String type, String value) throws CoreException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Settles an ambiguous name; it can be accepted then.
	 *
	 * @param candidate one of {@link ReviewItem#candidates()}
	 * @throws IllegalArgumentException when it is none of them
	 * @throws CoreException            when the case can't be changed
	 */
	public ReviewOutcome choose(ReviewItem item, String candidate) throws CoreException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Accepts all open items of a report whose confidence is at least the given one, in one step.
	 *
	 * @param confidence 0 to 100
	 * @throws CoreException when the report can't be read or the case can't be changed
	 */
	public ReviewOutcome acceptAbove(String sha256, int confidence) throws CoreException {
		throw new UnsupportedOperationException();
	}
}
