package org.akashi.graph.ui.internal.editor;

import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.edit.DiagramState;
import org.akashi.ui.PeriodChip;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Below the drawing: how much it shows and hides, how near one is, and what is under way. */
final class StatusBar {

	private final Composite bar;
	private final Link filter;
	private final Link work;
	private final Label counts;
	private final Label zoom;
	private Runnable cancel = () -> {
	};

	/** @param showAll takes the filter away */
	StatusBar(Composite parent, GraphCanvas canvas, Runnable showAll) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 2).spacing(16, 0).applyTo(bar);
		counts = new Label(bar, SWT.NONE);
		filter = new Link(bar, SWT.NONE);
		filter.addListener(SWT.Selection, event -> showAll.run());
		new PeriodChip(bar);
		work = new Link(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(work);
		work.addListener(SWT.Selection, event -> cancel.run());
		say(filter, "");
		say(work, "");
		zoom = new Label(bar, SWT.RIGHT);
		canvas.onLook(viewport -> {
			String text = NLS.bind(Messages.Status_zoom, Math.round(viewport.scale() * 100));
			if (!text.equals(zoom.getText())) {
				zoom.setText(text);
				bar.layout();
			}
		});
	}

	Composite control() {
		return bar;
	}

	/** Counts what is shown. */
	void show(DiagramState state) {
		counts.setText(state == null ? "" : NLS.bind(Messages.Status_counts, state.scene().cards(), state.scene().lines()));
		int hidden = state == null ? 0 : state.hidden();
		say(filter, hidden > 0 || state != null && !state.diagram().filter().isEmpty() ? NLS.bind(Messages.Status_hidden, hidden) : "");
		bar.layout();
	}

	/**
	 * Something is under way.
	 *
	 * @param text    what; {@code ""} when it has ended
	 * @param stopper ends it early
	 */
	void work(String text, Runnable stopper) {
		if (!bar.isDisposed()) {
			cancel = stopper;
			say(work, text.isEmpty() ? "" : NLS.bind(Messages.Status_working, text));
			bar.layout();
		}
	}

	/** A link without words is nothing to read or to step on with the tab key. */
	private static void say(Link link, String text) {
		link.setText(text);
		link.setVisible(!text.isEmpty());
	}
}
