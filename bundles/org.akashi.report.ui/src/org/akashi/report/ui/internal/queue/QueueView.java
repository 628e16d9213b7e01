package org.akashi.report.ui.internal.queue;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.DeskSelection;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.ReportPlaces;
import org.akashi.report.ui.internal.review.Grouping;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.report.ui.internal.review.ReviewKeys;
import org.akashi.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
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
		getViewSite().getActionBars().getToolBarManager().add(groupings());
		IMenuManager viewMenu = getViewSite().getActionBars().getMenuManager();
		for (Grouping grouping : Grouping.values()) {
			viewMenu.add(grouping(grouping));
		}
		viewMenu.add(new Separator());
		viewMenu.add(ranked());
		viewMenu.add(new Separator("commands"));
	}

	/** One button that opens the choice. */
	private Action groupings() {
		Action action = new Action(Messages.Queue_group, IAction.AS_DROP_DOWN_MENU) {
			@Override
			public void run() {
				Grouping[] all = Grouping.values();
				desk.grouping(all[(desk.grouping().ordinal() + 1) % all.length]);
			}
		};
		action.setImageDescriptor(Icons.descriptor("grouping"));
		action.setToolTipText(Messages.Queue_group);
		action.setMenuCreator(new GroupingMenu());
		return action;
	}

	/** Made each time it opens, so that it shows what is chosen. */
	private final class GroupingMenu implements IMenuCreator {

		private MenuManager manager;

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			manager = new MenuManager();
			for (Grouping grouping : Grouping.values()) {
				manager.add(grouping(grouping));
			}
			return manager.createContextMenu(parent);
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			if (manager != null) {
				manager.dispose();
			}
		}
	}

	private Action grouping(Grouping grouping) {
		return new Action(label(grouping), IAction.AS_RADIO_BUTTON) {
			@Override
			public void runWithEvent(Event event) {
				if (!(event.widget instanceof MenuItem item) || item.getSelection()) {
					desk.grouping(grouping);
				}
			}

			@Override
			public boolean isChecked() {
				return desk.grouping() == grouping;
			}
		};
	}

	private static String label(Grouping grouping) {
		return switch (grouping) {
		case ENTITY -> Messages.Queue_byEntity;
		case TEXT -> Messages.Queue_byText;
		case TYPE -> Messages.Queue_byType;
		};
	}

	private Action ranked() {
		Action rank = new Action(Messages.Queue_ranked, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				desk.ranked(isChecked());
			}
		};
		rank.setChecked(desk.ranked());
		return rank;
	}

	/** Opens or closes the places of the selected row. */
	public void toggle() {
		queue.toggle();
	}

	private void goToText(QueueItem item) {
		ReportPlaces.show(getSite().getPage(), new Span(item.span().start(), item.span().end()));
	}

	@Override
	public void setFocus() {
		queue.setFocus();
	}
}
