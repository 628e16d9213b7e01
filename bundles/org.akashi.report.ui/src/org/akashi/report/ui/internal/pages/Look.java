package org.akashi.report.ui.internal.pages;

import java.util.List;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Control;

/** A pane that shows a report as it looked, beside its text. UI thread. */
public interface Look {

	/** Hears what the person does in the pane. */
	interface Listener {

		/** This control of the pane is there and takes keys. */
		void ready(Control keys);

		/** A mention was clicked. */
		void picked(QueueItem item);

		/** The person has scrolled; this offset of the text stands uppermost. */
		void scrolled(int offset);

		/** A run of the text was selected; null when none is any more. */
		void selected(Span passage);

		/** The system lacks what would show reports of this kind as they looked. */
		void missing(String what);

		/** The look of the report can't be shown. */
		void failed(IStatus why);
	}

	/** The pane. */
	Control control();

	/** Whether it takes the keys now. */
	boolean hasFocus();

	/** Shows new decisions. */
	void update(List<QueueItem> items);

	/** Frames an item, null for none, and brings it into view; a statement shows its sentence. */
	void select(QueueItem item);

	/** Brings a range of the text into view and makes it stand out for a moment. */
	void reveal(Span span);

	/** Shows a selected run; null for none. */
	void passage(Span span);

	/** Brings an offset of the text to the top, because the other pane was scrolled there. */
	void follow(int offset);

	/** Takes the colours of a theme that has changed. */
	void recolor();

	/**
	 * Shows the report light on dark, or as it is.
	 *
	 * @return whether this pane can
	 */
	boolean invert(boolean on);

	/** Larger by so many steps, smaller when negative; 0 fits the width. */
	void zoom(int steps);

	/** Lets go of the report. */
	void close();
}
