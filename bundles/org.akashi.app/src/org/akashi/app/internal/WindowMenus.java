package org.akashi.app.internal;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.actions.ContributionItemFactory;

/** The platform's own lists of views and perspectives, for the Window menu. */
public abstract class WindowMenus extends CompoundContributionItem {

	private final ContributionItemFactory list;

	WindowMenus(ContributionItemFactory list) {
		this.list = list;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		return new IContributionItem[] { list.create(PlatformUI.getWorkbench().getActiveWorkbenchWindow()) };
	}

	/** Views. */
	public static final class Views extends WindowMenus {

		public Views() {
			super(ContributionItemFactory.VIEWS_SHORTLIST);
		}
	}

	/** Perspectives. */
	public static final class Perspectives extends WindowMenus {

		public Perspectives() {
			super(ContributionItemFactory.PERSPECTIVES_SHORTLIST);
		}
	}
}
