package org.akashi.report.ui.internal.queue;

import java.util.Map;
import java.util.function.Consumer;

import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.ThemeChanges;
import org.akashi.report.ui.internal.review.QueueCounts;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.ui.CaseWarnings;
import org.akashi.ui.Colors;
import org.akashi.ui.EmptyState;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;

/** The review queue: what is to be decided, filtered and counted. */
public final class ReviewQueue extends Composite implements ReviewDesk.Listener {

	private static final int MARGIN = 12;

	private final ReviewDesk desk;
	private final FilterBar filter;
	private final StackLayout stack = new StackLayout();
	private final Composite middle;
	private final EmptyState empty;
	private final QueueTree tree;
	private final Label counts;
	private final Label keys;
	private final CLabel notice;

	/**
	 * Makes the queue.
	 *
	 * @param onOpen told when the person wants to see an item in its text
	 */
	public ReviewQueue(Composite parent, ReviewDesk desk, Consumer<QueueItem> onOpen) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		filter = new FilterBar(this, desk);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		middle = new Composite(this, SWT.NONE);
		middle.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
		empty = new EmptyState(middle, Messages.Queue_emptyTitle, Messages.Queue_empty);
		tree = new QueueTree(middle, desk, new RowLabels(desk), onOpen);
		notice = new CLabel(this, SWT.NONE);
		notice.setImage(Icons.image("warning"));
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(notice);
		notice.setVisible(false);
		counts = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(counts);
		keys = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(keys);
		keys.setToolTipText(KeyBar.line(line -> true));
		addListener(SWT.Resize, event -> fitKeys());
		fitKeys();
		keys.addListener(SWT.MouseUp, event -> Navigation.run("org.akashi.report.ui.keys", Map.of()));
		recolor();
		ThemeChanges.on(keys, this::recolor);
		desk.addListener(this);
		Runnable warned = tree::relabel;
		CaseWarnings.get().addListener(warned);
		addListener(SWT.Dispose, event -> {
			desk.removeListener(this);
			CaseWarnings.get().removeListener(warned);
		});
		itemsChanged();
	}

	@Override
	public void reportChanged() {
		filter.types();
		itemsChanged();
	}

	@Override
	public void itemsChanged() {
		filter.types();
		tree.refresh();
		showRowsOrHint();
		QueueCounts all = desk.counts();
		String line = NLS.bind(Messages.Queue_counts, new Object[] { all.open(), all.accepted(), all.rejected() });
		long suppressed = desk.filter().suppressed() ? 0 : desk.items().stream().filter(QueueItem::suppressed).count();
		if (suppressed > 0) {
			line = NLS.bind(Messages.Queue_suppressed, line, suppressed);
		}
		long hidden = desk.items().size() - desk.outline().order().size() - suppressed;
		counts.setText(hidden == 0 ? line : NLS.bind(Messages.Queue_hidden, line, hidden));
		counts.setToolTipText(counts.getText());
		tell(desk.text().isPresent() ? desk.notice() : "");
	}

	private void showRowsOrHint() {
		boolean rows = !desk.outline().roots().isEmpty();
		if (!rows) {
			boolean report = desk.text().isPresent();
			empty.setTexts(report ? Messages.Queue_nothingTitle : Messages.Queue_emptyTitle,
					report ? Messages.Queue_nothingShown : Messages.Queue_empty);
		}
		Control top = rows ? tree.widget() : empty;
		if (stack.topControl != top) {
			boolean focus = tree.widget().isFocusControl();
			stack.topControl = top;
			middle.layout();
			if (focus) {
				top.setFocus();
			}
		}
	}

	private void fitKeys() {
		GC gc = new GC(keys);
		try {
			int width = getClientArea().width - MARGIN;
			keys.setText(KeyBar.line(line -> gc.textExtent(line).x <= width));
		} finally {
			gc.dispose();
		}
	}

	private void recolor() {
		keys.setForeground(Colors.foreground(Colors.State.HINT));
	}

	private void tell(String what) {
		boolean visible = !what.isEmpty();
		notice.setText(what);
		notice.setToolTipText(what);
		if (visible != notice.getVisible()) {
			notice.setVisible(visible);
			((GridData) notice.getLayoutData()).exclude = !visible;
			layout();
		}
	}

	@Override
	public void selectionChanged() {
		tree.showSelection();
	}

	/** Opens or closes the places of the selected row. */
	void toggle() {
		tree.toggle();
	}

	/** The tree of rows. */
	public Tree tree() {
		return tree.widget();
	}

	@Override
	public boolean setFocus() {
		return stack.topControl != null && stack.topControl.setFocus();
	}
}
