package org.akashi.analysis.ui.internal.targeting;

import java.util.function.BooleanSupplier;

import org.akashi.analysis.targeting.HeatMatrix;
import org.akashi.analysis.targeting.Periods;
import org.akashi.analysis.ui.internal.Toggles;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;

/** The tool bar and the menu of the targeting window. */
final class TargetingActions {

	private static final String COMMANDS = "org.akashi.analysis.ui.targeting.";

	private final TargetingView view;
	private final TargetingOptions options;

	TargetingActions(TargetingView view, TargetingOptions options) {
		this.view = view;
		this.options = options;
	}

	void contribute(IViewSite site) {
		IActionBars bars = site.getActionBars();
		Toggles buttons = new Toggles(site);
		IAction whole = buttons.push(COMMANDS + "whole", Messages.Targeting_whole, "case", () -> view.follower().set(""));
		buttons.toggle(COMMANDS + "link", Messages.Targeting_link, "connect", true, view.follower()::link);
		bars.getToolBarManager().add(new Separator());
		IAction copy = buttons.push(COMMANDS + "copy", Messages.Targeting_copy, "copy", view::copyTable);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		IMenuManager menu = bars.getMenuManager();
		menu.add(menu(Messages.Targeting_grain, this::grains));
		menu.add(menu(Messages.Targeting_order, this::orders));
		menu.add(new Separator());
		menu.add(whole);
		menu.add(copy);
		bars.updateActionBars();
	}

	/** A menu that is made when it opens, so that its marks are right. */
	private static MenuManager menu(String text, IMenuListener entries) {
		MenuManager menu = new MenuManager(text);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(entries);
		return menu;
	}

	private void grains(IMenuManager menu) {
		for (Periods.Grain grain : Periods.Grain.values()) {
			menu.add(choice(grain(grain), () -> options.grain() == grain, () -> options.setGrain(grain)));
		}
	}

	private void orders(IMenuManager menu) {
		for (HeatMatrix.Order order : HeatMatrix.Order.values()) {
			menu.add(choice(order(order), () -> options.order() == order, () -> options.setOrder(order)));
		}
	}

	private Action choice(String text, BooleanSupplier chosen, Runnable choose) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {

			@Override
			public void run() {
				if (isChecked()) {
					choose.run();
					view.show();
				}
			}
		};
		action.setChecked(chosen.getAsBoolean());
		return action;
	}

	private static String grain(Periods.Grain grain) {
		return switch (grain) {
			case AUTOMATIC -> Messages.Targeting_automatic;
			case STATED -> Messages.Targeting_stated;
			case MONTH -> Messages.Targeting_month;
			case QUARTER -> Messages.Targeting_quarter;
			case HALF -> Messages.Targeting_half;
			case YEAR -> Messages.Targeting_year;
		};
	}

	private static String order(HeatMatrix.Order order) {
		return switch (order) {
			case COUNT -> Messages.Targeting_orderCount;
			case NAME -> Messages.Targeting_orderName;
			case TIME -> Messages.Targeting_orderTime;
		};
	}
}
