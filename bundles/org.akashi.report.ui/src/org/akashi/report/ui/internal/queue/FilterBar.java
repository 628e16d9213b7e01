package org.akashi.report.ui.internal.queue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.akashi.mention.Role;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.ItemFilter;
import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The row above the queue that says what is shown. */
final class FilterBar extends Composite {

	private static final int[] CONFIDENCES = { 0, 25, 50, 75, 90 };
	private static final int TYPING_MILLIS = 150;

	private final ReviewDesk desk;
	private final Text text;
	private final Combo type;
	private final Combo status;
	private final Combo role;
	private final Combo confidence;
	private final Composite rest;
	private List<String> types = List.of();
	private int typed;

	FilterBar(Composite parent, ReviewDesk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 4).spacing(4, 4).applyTo(this);
		text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.Filter_text);
		AccessibleName.set(text, Messages.Filter_text);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addListener(SWT.Modify, event -> typing(++typed));
		status = combo(this, Messages.Filter_state);
		type = combo(this, Messages.Filter_type);
		Button showRest = new Button(this, SWT.TOGGLE);
		showRest.setImage(Icons.image("filter"));
		showRest.setToolTipText(Messages.Filter_more);
		AccessibleName.set(showRest, Messages.Filter_more);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.FILL).applyTo(showRest);
		rest = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(4, 4).applyTo(rest);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).exclude(true).applyTo(rest);
		rest.setVisible(false);
		showRest.addListener(SWT.Selection, event -> showRest(showRest.getSelection()));
		status.setItems(Stream.concat(Stream.of(Messages.Filter_allStates),
				Stream.of(Status.values()).map(ItemLabels::status)).toArray(String[]::new));
		status.add(Messages.status_suppressed);
		role = combo(rest, Messages.Filter_role);
		role.setItems(Stream.concat(Stream.of(Messages.Filter_allRoles),
				Stream.of(Role.values()).map(ItemLabels::role)).toArray(String[]::new));
		confidence = combo(rest, Messages.Filter_confidence);
		for (int least : CONFIDENCES) {
			confidence.add(least == 0 ? Messages.Filter_anyConfidence : NLS.bind(Messages.Filter_atLeast, least));
		}
		types();
		for (Combo combo : new Combo[] { type, status, role, confidence }) {
			combo.select(0);
			combo.addListener(SWT.Selection, event -> apply());
		}
	}

	private static Combo combo(Composite row, String tip) {
		Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setToolTipText(tip);
		AccessibleName.set(combo, tip);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** What is seldom asked for has a row of its own; hidden, it filters nothing. */
	private void showRest(boolean show) {
		rest.setVisible(show);
		((GridData) rest.getLayoutData()).exclude = !show;
		if (!show) {
			role.select(0);
			confidence.select(0);
			apply();
		}
		getParent().layout(true, true);
	}

	/** Waits until the typing pauses. */
	private void typing(int turn) {
		getDisplay().timerExec(TYPING_MILLIS, () -> {
			if (!isDisposed() && turn == typed) {
				apply();
			}
		});
	}

	/** Offers the types of the report on the desk. */
	void types() {
		Map<String, String> labels = new TreeMap<>();
		desk.items().forEach(item -> labels.putIfAbsent(item.type(), ItemLabels.type(item)));
		List<String> now = List.copyOf(labels.keySet());
		if (type.getItemCount() > 0 && now.equals(types)) {
			return;
		}
		String chosen = desk.filter().type();
		types = now;
		type.setItems(Stream.concat(Stream.of(Messages.Filter_allTypes), labels.values().stream()).toArray(String[]::new));
		type.select(1 + now.indexOf(chosen));
		if (!chosen.isEmpty() && !now.contains(chosen)) {
			apply();
		}
	}

	private void apply() {
		int t = type.getSelectionIndex();
		int s = status.getSelectionIndex();
		int r = role.getSelectionIndex();
		int c = confidence.getSelectionIndex();
		desk.filter(new ItemFilter(text.getText(), t > 0 ? types.get(t - 1) : "", r > 0 ? Role.values()[r - 1] : null,
				s > 0 && s <= Status.values().length ? Status.values()[s - 1] : null, c > 0 ? CONFIDENCES[c] : 0,
				s > Status.values().length));
	}
}
