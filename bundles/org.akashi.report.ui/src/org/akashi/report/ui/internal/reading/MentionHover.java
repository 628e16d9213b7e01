package org.akashi.report.ui.internal.reading;

import java.util.function.Function;

import org.akashi.report.ui.internal.ChoiceLabels;
import org.akashi.report.ui.internal.ItemWarnings;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.Reasons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Says over a mention what it is and why it was marked. */
public final class MentionHover extends ToolTip {

	private static final int WIDTH = 420;
	private final Function<Event, QueueItem> mentions;

	/**
	 * Makes the hover.
	 *
	 * @param control  over which
	 * @param mentions the mention at the place of a mouse event, null for none
	 */
	public MentionHover(Control control, Function<Event, QueueItem> mentions) {
		super(control, ToolTip.RECREATE, false);
		this.mentions = mentions;
		setShift(new Point(8, 16));
		setPopupDelay(250);
		setHideOnMouseDown(true);
	}

	private QueueItem item(Event event) {
		return mentions.apply(event);
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return item(event);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return super.shouldCreateToolTip(event) && item(event) != null;
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(4, 4).applyTo(area);
		QueueItem item = item(event);
		if (item != null) {
			line(area, item.value(), true);
			line(area, NLS.bind(Messages.MentionHover_what, new Object[] { ItemLabels.type(item),
					ItemLabels.role(item.role()), item.confidence(), ItemLabels.status(item.status()) }), false);
			if (!item.raw().equals(item.value())) {
				line(area, NLS.bind(Messages.MentionHover_written, item.raw()), false);
			}
			Reasons.of(item).forEach(part -> line(area, NLS.bind(Messages.Reason_line, part.label(), part.text()), false));
			ItemWarnings.lines(item).forEach(text -> line(area, NLS.bind(Messages.Reason_line, Messages.Warnings_title, text), false));
			if (item.ambiguous()) {
				line(area, NLS.bind(Messages.MentionHover_ambiguous, String.join(", ",
						item.choices().stream().map(ChoiceLabels::name).toList())), false);
			}
		}
		return area;
	}

	private static void line(Composite area, String text, boolean bold) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		if (bold) {
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
		int width = Math.min(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 4);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(label);
	}
}
