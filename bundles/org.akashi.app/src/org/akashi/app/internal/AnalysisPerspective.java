package org.akashi.app.internal;

import org.akashi.ui.Windows;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** When, where and how: what was targeted, by which techniques, over a timeline whose brush narrows all the others. */
public final class AnalysisPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String anchor = layout.getEditorArea();
		layout.setEditorAreaVisible(false);
		IFolderLayout tree = layout.createFolder("tree", IPageLayout.LEFT, 0.2f, anchor);
		tree.addView(Windows.TREE);
		tree.addPlaceholder(Windows.REPORTS);
		IFolderLayout time = layout.createFolder("time", IPageLayout.BOTTOM, 0.6f, anchor);
		time.addView(Windows.TIMELINE);
		time.addView(Windows.EVIDENCE);
		time.addPlaceholder(Windows.HISTORY);
		IFolderLayout middle = layout.createFolder("middle", IPageLayout.TOP, 1f, anchor);
		middle.addView(Windows.TARGETING);
		middle.addView(Windows.MATRIX);
		middle.addView(Windows.DIAMOND);
		middle.addView(Windows.KILL_CHAIN);
		// A report that a cell or an event leads to stands beside it.
		var beside = layout.createPlaceholderFolder("beside", IPageLayout.RIGHT, 0.6f, "middle");
		beside.addPlaceholder(Windows.READING);
		beside.addPlaceholder(Windows.SEARCH);
		beside.addPlaceholder(Windows.HELP);
		beside.addPlaceholder(Windows.HINTS);
		for (String view : new String[] { Windows.TREE, Windows.TARGETING, Windows.MATRIX, Windows.DIAMOND, Windows.KILL_CHAIN,
				Windows.TIMELINE, Windows.EVIDENCE, Windows.READING, Windows.SEARCH, Windows.HINTS }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(Windows.TRIAGE);
		layout.addPerspectiveShortcut(Windows.KNOWLEDGE);
	}
}
