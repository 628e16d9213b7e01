package org.akashi.app.internal;

import org.akashi.ui.Windows;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What is known and why: objects by type, their editors, and the sentences behind them. */
public final class KnowledgePerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		IFolderLayout tree = layout.createFolder("tree", IPageLayout.LEFT, 0.26f, editors);
		tree.addView(Windows.TREE);
		tree.addView(Windows.DIAGRAMS);
		tree.addPlaceholder(Windows.REPORTS);
		IFolderLayout evidence = layout.createFolder("evidence", IPageLayout.BOTTOM, 0.7f, editors);
		evidence.addView(Windows.EVIDENCE);
		evidence.addView(Windows.INDICATORS);
		evidence.addView(Windows.IDENTITIES);
		evidence.addView(Windows.HISTORY);
		evidence.addPlaceholder(Windows.SEARCH);
		evidence.addPlaceholder(Windows.WARNING_LISTS);
		evidence.addPlaceholder(Windows.LIFE);
		evidence.addPlaceholder(Windows.DUE);
		evidence.addPlaceholder(Windows.TIMELINE);
		// A report that evidence leads to stands beside the object.
		var beside = layout.createPlaceholderFolder("beside", IPageLayout.RIGHT, 0.55f, editors);
		beside.addPlaceholder(Windows.READING);
		beside.addPlaceholder(Windows.HELP);
		beside.addPlaceholder(Windows.HINTS);
		for (String view : new String[] { Windows.TREE, Windows.DIAGRAMS, Windows.EVIDENCE, Windows.INDICATORS, Windows.IDENTITIES, Windows.HISTORY,
				Windows.REPORTS, Windows.READING, Windows.SEARCH, Windows.LIFE, Windows.DUE, Windows.WARNING_LISTS, Windows.HINTS, Windows.WELCOME }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(Windows.TRIAGE);
		layout.addPerspectiveShortcut(Windows.ANALYSIS);
	}
}
