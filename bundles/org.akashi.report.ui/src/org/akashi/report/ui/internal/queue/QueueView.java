package org.akashi.report.ui.internal.queue;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.DeskSelection;
import org.akashi.report.ui.internal.ReportPlaces;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.report.ui.internal.review.ReviewKeys;
import org.akashi.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Shows what is to be decided about the report on the desk. */
public final class QueueView extends ViewPart {

	/** The id of this view. */
	public static final String ID = "org.akashi.report.ui.queue";

	private final ReviewDesk desk = CaseDesk.get().desk();
	private ReviewQueue queue;

	@Override
	public void createPartControl(Composite parent) {
		queue = new ReviewQueue(parent, desk, this::goToText);
		ReviewKeys.in(getSite(), queue.tree());
		DeskSelection selection = new DeskSelection(desk, queue);
		getSite().setSelectionProvider(selection);
		MenuManager menu = new MenuManager();
		queue.tree().setMenu(menu.createContextMenu(queue.tree()));
		getSite().registerContextMenu(menu, selection);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		Action group = new Action(Messages.Queue_group, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				desk.grouped(isChecked());
			}
		};
		group.setImageDescriptor(Icons.descriptor("grouping"));
		group.setToolTipText(Messages.Queue_group);
		group.setChecked(desk.grouped());
		bar.add(group);
		Action rank = new Action(Messages.Queue_ranked, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				desk.ranked(isChecked());
			}
		};
		rank.setChecked(desk.ranked());
		getViewSite().getActionBars().getMenuManager().add(rank);
	}

	private void goToText(QueueItem item) {
		ReportPlaces.show(getSite().getPage(), new Span(item.span().start(), item.span().end()));
	}

	@Override
	public void setFocus() {
		queue.setFocus();
	}
}
