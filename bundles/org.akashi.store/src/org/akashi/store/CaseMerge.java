package org.akashi.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.akashi.store.internal.FileMerge;
import org.eclipse.core.runtime.CoreException;

/**
 * Merges two versions of one file of a case with what both started from: object by object, property by property. Made to
 * be git's merge driver. What only one side changed is taken; lists are united; the later {@code modified} counts; verdicts
 * of both sides are kept; of two versions of a rule the later counts. What both changed differently keeps our value, and
 * theirs waits in the object for a decision ({@link Case#conflicts()}).
 */
public final class CaseMerge {

	/** Kinds of files in a case. */
	public enum Kind {
		/** STIX objects, one a line. */
		OBJECTS,
		/** Verdicts on a report. */
		VERDICTS,
		/** Rules on mentions. */
		RULES,
		/** Mentions or proposals of a report. */
		MENTIONS,
		/** One JSON object: case.json, report.json. */
		HEAD
	}

	/**
	 * The outcome.
	 *
	 * @param kind      what was merged
	 * @param merged    how many lines or properties differ from ours
	 * @param conflicts what waits for a decision, for people: id and property
	 */
	public record Outcome(Kind kind, int merged, List<String> conflicts) {

		public Outcome {
			conflicts = List.copyOf(conflicts);
		}
	}

	private CaseMerge() {
	}

	/**
	 * Merges; the result takes the place of our file.
	 *
	 * @param base   what both started from; an empty file where both added it
	 * @param ours   our version, and the result
	 * @param theirs the other version
	 * @param name   the file's path in the case, or {@code ""} to tell its kind from what stands in it
	 * @throws CoreException when a file can't be read or written, or is no file of a case; then ours is as it was
	 */
	public static Outcome merge(Path base, Path ours, Path theirs, String name) throws CoreException {
		try {
			return FileMerge.of(base, ours, theirs, name).run();
		} catch (IOException e) {
			throw CaseStatus.error(CaseStatus.IO, "The versions of " + (name.isEmpty() ? ours : name) + " can't be merged: "
					+ e.getMessage() + ". Ours is as it was.", e);
		}
	}

	/**
	 * Merges all objects of one type, however each side had cut their file into parts, and writes them into a case that
	 * isn't open anywhere.
	 *
	 * @param folder the case
	 * @param type   STIX type
	 * @param base   all objects of the type that both started from, one a line
	 * @param ours   ours, likewise; changed by this
	 * @param theirs theirs, likewise
	 * @throws CoreException when a file can't be read or written
	 */
	public static Outcome merge(Path folder, String type, Path base, Path ours, Path theirs) throws CoreException {
		try {
			Outcome outcome = FileMerge.of(base, ours, theirs, type + ".jsonl").run();
			FileMerge.distribute(folder, type, ours);
			return outcome;
		} catch (IOException e) {
			throw CaseStatus.error(CaseStatus.IO, "The versions of all objects of type " + type + " can't be merged: "
					+ e.getMessage(), e);
		}
	}
}
