package org.akashi.analysis.ui.internal.targeting;

import org.akashi.ui.Drawing;
import org.eclipse.swt.widgets.Control;

/** One way to look at targets. */
interface TargetingPage {

	/** What its tab is called. */
	String title();

	/** What the tab shows. */
	Control control();

	/** Shows what was read. */
	void show(TargetingData data, TargetingOptions options);

	/** What is shown, as a table with tabs between cells; {@code ""} when there is nothing. */
	String table();

	/** What is shown, for paper; null when there is nothing. */
	Drawing drawing(String name);

	/** Gives the picture the focus. */
	void setFocus();
}
