package org.akashi.store;

import java.util.Optional;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.model.StixObject;

/** What one step may do to a case. Valid only within the call of {@link History#execute}, on its thread. */
public interface Edit {

	/**
	 * Adds an object. It may be changed further until the step ends.
	 *
	 * @return the same object
	 * @throws IllegalArgumentException when it has no id or the case holds that id
	 */
	<T extends StixObject> T add(T object);

	/**
	 * The live object, to be changed by its setters. {@code modified} is set when it really changed and the edit didn't
	 * set it.
	 *
	 * @throws java.util.NoSuchElementException when the case doesn't hold the id
	 * @throws ClassCastException               at the caller, when it is of another type than asked for
	 */
	<T extends StixObject> T modify(String id);

	/**
	 * Removes an object. References to it become unresolved.
	 *
	 * @throws java.util.NoSuchElementException when the case doesn't hold the id
	 */
	void remove(String id);

	/** The object as it stands within this edit, for reading. */
	Optional<StixObject> find(String id);

	/**
	 * Records a decision on a mention or proposal of a report.
	 *
	 * @param sha256  the report
	 * @param verdict the decision
	 * @throws java.util.NoSuchElementException when the case doesn't hold the report
	 */
	void record(String sha256, Verdict verdict);

	/**
	 * A report of {@link CaseReports#keep} came with this step: undo puts it aside with the rest. Does nothing when the
	 * report was there before.
	 */
	void bring(String sha256);

	/**
	 * Decides a conflict of {@link Case#conflicts()}: the chosen value takes the property's place, and the conflict is gone.
	 *
	 * @throws java.util.NoSuchElementException when the object is gone, or the conflict was decided already
	 */
	void decide(Conflict conflict, Conflict.Choice choice);

	/**
	 * Makes this a text of the case, new or not. Each edit is one step of the history: what should be one step, such as the
	 * small moves while a card of a drawing is dragged or nudged by keys, the caller gathers and writes once it rests.
	 *
	 * @param kind what it is for
	 * @param name for a new one it must be one that {@link CaseTexts#fault} has nothing against
	 * @param text lines, the unit in which versions are merged; null removes it
	 * @throws IllegalArgumentException         when it can't have that name, or another differs in upper and lower case only
	 * @throws java.util.NoSuchElementException when there is none to remove
	 */
	void text(CaseTexts.Kind kind, String name, String text);

	/** A text of the case as it stands within this edit; empty when there is none. */
	Optional<String> text(CaseTexts.Kind kind, String name);

	/** Adds a rule, or replaces the one of the same id. */
	void put(ExtractionRule rule);

	/**
	 * Removes a rule.
	 *
	 * @throws java.util.NoSuchElementException when the case doesn't keep it
	 */
	void removeRule(String id);
}
