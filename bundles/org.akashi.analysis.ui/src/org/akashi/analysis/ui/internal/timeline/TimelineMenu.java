package org.akashi.analysis.ui.internal.timeline;

import java.util.List;

import org.akashi.analysis.Event;
import org.akashi.analysis.Proof;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.Messages;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.Navigation;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;

/** The context menu of the timeline. */
final class TimelineMenu {

	private static final int SENTENCES = 12;

	private final TimelineView view;
	private final TimelineCanvas canvas;

	TimelineMenu(TimelineView view, TimelineCanvas canvas, Control table) {
		this.view = view;
		this.canvas = canvas;
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		canvas.setMenu(menu.createContextMenu(canvas));
		table.setMenu(menu.createContextMenu(table));
	}

	private void fill(IMenuManager menu) {
		List<Event> events = view.chosen();
		if (!events.isEmpty()) {
			menu.add(action(Messages.Analysis_openSentence, () -> view.openSentence(events)));
			menu.add(action(Messages.Analysis_openObject, () -> view.openObject(events)));
			menu.add(new Separator());
			events.stream().flatMap(event -> event.proofs().stream()).filter(proof -> !proof.isByHand()).limit(SENTENCES)
					.forEach(proof -> menu.add(action(text(proof), () -> Navigation.openReport(proof.sha256(), proof.start(), proof.end()))));
			menu.add(new Separator());
			menu.add(action(Messages.Timeline_mark, () -> BrushedPeriod.get().set(Ticks.snapped(events.getFirst().begin(),
					events.getFirst().end(), canvas.scale()))));
		}
		if (BrushedPeriod.get().period().isPresent()) {
			menu.add(action(Messages.Timeline_unmark, BrushedPeriod.get()::clear));
		}
	}

	private static String text(Proof proof) {
		String quote = EventTexts.quote(proof);
		return (quote.length() > 70 ? quote.substring(0, 70) + "…" : quote).replace("&", "&&");
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {

			@Override
			public void run() {
				run.run();
			}
		};
	}
}
