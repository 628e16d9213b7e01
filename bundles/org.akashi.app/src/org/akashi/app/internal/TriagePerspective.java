package org.akashi.app.internal;

import org.akashi.ui.Windows;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** From a report to decisions: reports, the text between, the queue beside it, and details below. */
public final class TriagePerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String anchor = layout.getEditorArea();
		layout.setEditorAreaVisible(false);
		IFolderLayout reports = layout.createFolder("reports", IPageLayout.LEFT, 0.19f, anchor);
		reports.addView(Windows.REPORTS);
		IFolderLayout queue = layout.createFolder("queue", IPageLayout.RIGHT, 0.55f, anchor);
		queue.addView(Windows.QUEUE);
		IFolderLayout details = layout.createFolder("details", IPageLayout.BOTTOM, 0.6f, "queue");
		details.addView(Windows.DETAILS);
		details.addPlaceholder(Windows.EVIDENCE);
		details.addPlaceholder(Windows.HISTORY);
		IFolderLayout reading = layout.createFolder("reading", IPageLayout.LEFT, 0.62f, anchor);
		reading.addView(Windows.WELCOME);
		reading.addView(Windows.READING);
		reading.addPlaceholder(Windows.INDICATORS);
		reading.addPlaceholder(Windows.WARNING_LISTS);
		reading.addPlaceholder(Windows.RULES);
		reading.addPlaceholder(Windows.HELP);
		details.addPlaceholder(Windows.SEARCH);
		details.addPlaceholder(Windows.HINTS);
		for (String view : new String[] { Windows.REPORTS, Windows.READING, Windows.QUEUE, Windows.DETAILS,
				Windows.RULES, Windows.TREE, Windows.EVIDENCE, Windows.INDICATORS, Windows.HISTORY, Windows.SEARCH, Windows.HINTS, Windows.WELCOME }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(Windows.KNOWLEDGE);
		layout.addPerspectiveShortcut(Windows.ANALYSIS);
	}
}
