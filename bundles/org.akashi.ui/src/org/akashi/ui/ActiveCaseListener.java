package org.akashi.ui;

import org.akashi.store.Case;

/** Follows the open case of the workbench. All calls come on the UI thread. */
public interface ActiveCaseListener {

	/** A case is open now; the one before, if any, was announced as closed. */
	default void opened(Case opened) {
	}

	/** There is no case any more; nothing of it may be asked. */
	default void closed() {
	}

	/** Objects, reports or decisions changed; at most each 100 ms. */
	default void changed(CaseChanges changes) {
	}

	/** The case is about to be saved, undone, redone or left: what is typed and not yet taken over is taken over now. */
	default void takeOverInput() {
	}

	/** What can be undone or saved, or whether work is running, may have changed; follows the calls above too. */
	default void stateChanged() {
	}
}
