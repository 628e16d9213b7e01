package org.akashi.indicator.ui.internal.table;

/** Takes what is wrong with something that is being typed. */
@FunctionalInterface
interface GridProblems {

	/** Shows a sentence, null to show none. */
	void show(String message);
}
