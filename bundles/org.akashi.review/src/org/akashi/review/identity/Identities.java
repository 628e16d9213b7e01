package org.akashi.review.identity;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.akashi.model.CoreObject;
import org.akashi.model.MergedObject;
import org.akashi.model.Report;
import org.akashi.model.StixObject;
import org.akashi.review.internal.identity.MergeStep;
import org.akashi.review.internal.identity.Survivors;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.eclipse.core.runtime.CoreException;

/**
 * Merges objects of a case that are the same, and splits them again at any later time. A merge is one step of the case's
 * {@link org.akashi.store.History}; what splitting needs is kept with the surviving object in the case's files, so it
 * outlives undo, saving, export and import. Threads: any, as the case.
 */
public final class Identities {

	private static final Set<String> NOT_MERGED = Set.of("relationship", "sighting", "language-content", "extension-definition",
			"note", "opinion", "observed-data", "grouping");

	private final Case of;
	private final String analyst;
	private final Clock clock;

	/**
	 * @param of      the case
	 * @param analyst who decides
	 * @param clock   the time of the decisions
	 */
	public Identities(Case of, String analyst, Clock clock) {
		this.of = Objects.requireNonNull(of, "of");
		this.analyst = Objects.requireNonNull(analyst, "analyst");
		this.clock = Objects.requireNonNull(clock, "clock");
	}

	/**
	 * One object that was merged into another.
	 *
	 * @param id   its id
	 * @param name what it was called
	 * @param into the id of the object that it was merged into, which may itself be merged by now
	 * @param by   who merged them, or {@code ""}
	 * @param at   when, STIX timestamp
	 * @param why  the reason, or {@code ""}
	 */
	public record Merged(String id, String name, String into, String by, String at, String why) {
	}

	/**
	 * What a merge or a split did.
	 *
	 * @param survivor the object that goes on
	 * @param restored ids of objects that came back
	 * @param moved    ids of objects whose references lead elsewhere now
	 * @param stayed   what the object that was split off has again though it was edited or removed in the survivor
	 *                 meanwhile: JSON name and value; the edit stays with the survivor
	 */
	public record Outcome(String survivor, List<String> restored, List<String> moved, List<String> stayed) {

		public Outcome {
			restored = List.copyOf(restored);
			moved = List.copyOf(moved);
			stayed = List.copyOf(stayed);
		}
	}

	/** The id of the object that stands for an id: the survivor of a merge, else the id itself. */
	public static String current(CaseIndex index, String id) {
		return Survivors.current(index, id);
	}

	/** Whether objects of a type can be merged: described things, not statements about them nor observables. */
	public static boolean mergeable(StixObject object) {
		return object instanceof CoreObject && !(object instanceof Report) && !NOT_MERGED.contains(StixTypes.type(object));
	}

	/** What was merged into an object, in the order in which it was done; relationships that had joined the two are left out. */
	public static List<Merged> merged(StixObject survivor) {
		return survivor.getMerged().stream().filter(merged -> merged.getMergedId() != null && !merged.getMergedId().startsWith("relationship--"))
				.map(Identities::shown).toList();
	}

	private static Merged shown(MergedObject merged) {
		String name = merged.getFormer() == null ? merged.getMergedId() : StixTypes.name(StixReader.read(merged.getFormer()));
		return new Merged(merged.getMergedId(), name, text(merged.getInto()), text(merged.getMergedBy()), text(merged.getMergedAt()),
				text(merged.getWhy()));
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	/**
	 * Merges an object into another of the same type: the other takes over its names, evidence and what else it has, all
	 * references lead to the other, and the object itself is kept whole for {@link #split}.
	 *
	 * @param id   what is merged
	 * @param into the survivor
	 * @param why  the reason, or {@code ""}
	 * @throws IllegalArgumentException when they can't be merged; the message says why
	 * @throws CoreException            when the case can't be changed; then nothing was
	 */
	public Outcome merge(String id, String into, String why) throws CoreException {
		StixObject former = present(id);
		StixObject survivor = present(into);
		if (id.equals(into)) {
			throw new IllegalArgumentException("An object can't be merged into itself.");
		}
		if (!StixTypes.type(former).equals(StixTypes.type(survivor))) {
			throw new IllegalArgumentException("Only objects of one type can be merged; " + id + " and " + into + " are of two. "
					+ "State that one is part of the other, or that they overlap, instead.");
		}
		if (!mergeable(former)) {
			throw new IllegalArgumentException("A " + StixTypes.type(former) + " can't be merged: it is a statement or an observation, "
					+ "nothing that has an identity of its own.");
		}
		Survivors.holder(of.index(), id).ifPresent(holder -> {
			throw new IllegalArgumentException(id + " was merged into " + holder + " before and has come in again since. Remove what came in, "
					+ "or split the other off after that.");
		});
		Outcome[] outcome = new Outcome[1];
		of.history().execute("Merge «" + StixTypes.name(former) + "» into «" + StixTypes.name(survivor) + "»", edit -> {
			MergeStep step = new MergeStep(edit, of.index());
			step.merge(id, into, analyst, PartialDate.timestamp(clock.instant()), why);
			outcome[0] = new Outcome(into, List.of(), step.moved(), List.of());
		});
		return outcome[0];
	}

	private StixObject present(String id) {
		return of.index().find(id).orElseThrow(() -> new IllegalArgumentException("The case doesn't hold " + id + "."
				+ Survivors.holder(of.index(), id).map(holder -> " It was merged into " + holder + ".").orElse("")));
	}

	/**
	 * Splits an object off the one that it was merged into: it comes back as it was, with all references that were moved;
	 * what was edited since stays with the survivor. What had been merged into it before stays merged with it.
	 *
	 * @param id the merged object
	 * @throws IllegalArgumentException when it isn't merged; the message says why
	 * @throws CoreException            when the case can't be changed; then nothing was
	 */
	public Outcome split(String id) throws CoreException {
		Optional<String> holder = Survivors.holder(of.index(), id);
		if (of.index().entry(id).isPresent()) {
			throw new IllegalArgumentException("The case holds " + id + " by itself; there is nothing to split."
					+ (holder.isEmpty() ? "" : " It came in again after it had been merged into " + holder.get()
							+ ": remove it, then split."));
		}
		String survivor = holder.orElseThrow(() -> new IllegalArgumentException("Nothing in the case says that " + id + " was merged."));
		StixObject object = present(survivor);
		String name = merged(object).stream().filter(merged -> merged.id().equals(id)).findFirst().map(Merged::name)
				.orElseThrow(() -> new IllegalArgumentException(id + " is a relationship between merged objects. Split these."));
		Outcome[] outcome = new Outcome[1];
		of.history().execute("Split «" + name + "» off «" + StixTypes.name(object) + "»", edit -> {
			MergeStep step = new MergeStep(edit, of.index());
			step.split(id, survivor);
			outcome[0] = new Outcome(survivor, step.restored(), step.moved(), step.stayed());
		});
		return outcome[0];
	}
}
