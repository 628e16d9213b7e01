package org.akashi.report.ui.internal.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.ThemeChanges;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueOutline;
import org.akashi.report.ui.internal.review.QueueOutline.Row;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Colors;
import org.akashi.ui.RowComfort;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The rows of the queue in a virtual tree: only rows that are seen are filled. After a refresh the same rows are
 * selected, open and in sight.
 */
final class QueueTree {

	private static final int NEAR_TOP = 4;
	private static final int CELL_MARGIN = 8;
	/** Parts of the width that the columns get, in percent. */
	private static final int[] SHARES = { 43, 29, 19, 9 };

	private final ReviewDesk desk;
	private final RowLabels labels;
	private final Tree tree;
	/** Items that have been filled, by key: asking a native tree for its n-th item takes time that grows with n. */
	private final Map<String, TreeItem> filled = new HashMap<>();
	private final Set<String> open = new HashSet<>();
	private final Set<String> closed = new HashSet<>();
	private QueueOutline shown;
	private boolean updating;
	private int fitted;

	QueueTree(Composite parent, ReviewDesk desk, RowLabels labels, Consumer<QueueItem> onOpen) {
		this.desk = desk;
		this.labels = labels;
		tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		AccessibleName.set(tree, Messages.Queue_name);
		column(Messages.Queue_value, SWT.LEFT);
		column(Messages.Queue_type, SWT.LEFT);
		column(Messages.Queue_state, SWT.LEFT);
		column(Messages.Queue_confidence, SWT.RIGHT);
		tree.getColumn(3).setToolTipText(Messages.Filter_confidence);
		tree.addListener(SWT.Resize, event -> widen());
		RowComfort.on(tree);
		tree.addListener(SWT.PaintItem, this::paint);
		tree.addListener(SWT.SetData, this::setData);
		tree.addListener(SWT.Selection, event -> selected());
		// A native tree is silent about a jump to a row that was never seen.
		tree.addListener(SWT.KeyUp, event -> {
			if (event.keyCode == SWT.END || event.keyCode == SWT.PAGE_DOWN) {
				selected();
			}
		});
		tree.addListener(SWT.DefaultSelection, event -> desk.lead().ifPresent(onOpen));
		tree.addListener(SWT.Expand, event -> expanded((TreeItem) event.item, true));
		tree.addListener(SWT.Collapse, event -> expanded((TreeItem) event.item, false));
		ThemeChanges.on(tree, this::relabel);
		shown = desk.outline();
		rebuild();
	}

	private void column(String title, int align) {
		TreeColumn column = new TreeColumn(tree, align);
		column.setText(title);
		column.setMoveable(true);
	}

	/** All columns fit, as long as nobody has drawn one wider; what is cut is said by a tooltip. */
	private void widen() {
		int width = tree.getClientArea().width;
		if (width == fitted || width < SHARES.length) {
			return;
		}
		fitted = width;
		int left = width;
		for (int i = 1; i < SHARES.length; i++) {
			int share = width * SHARES[i] / 100;
			left -= share;
			tree.getColumn(i).setWidth(share);
		}
		tree.getColumn(0).setWidth(left);
	}

	private void paint(Event event) {
		if (event.item.getData() instanceof Row row) {
			if (event.index == 0 && row.group()) {
				paintCount(event, row);
			} else if (event.index == 1 && row.place()) {
				paintRest(event);
			}
		}
	}

	/** The sentence of a place goes on over the next cell, which is empty. */
	private static void paintRest(Event event) {
		TreeItem item = (TreeItem) event.item;
		Rectangle text = item.getTextBounds(0);
		event.gc.drawText(item.getText(0), text.x, text.y + (text.height - event.gc.textExtent(item.getText(0)).y) / 2, true);
	}

	/** Where the number of places is cut off with the text, it stands at the end of the cell all the same. */
	private void paintCount(Event event, Row row) {
		TreeItem item = (TreeItem) event.item;
		Rectangle cell = item.getBounds(0);
		String text = item.getText(0);
		Rectangle icon = item.getImageBounds(0);
		if (event.gc.textExtent(text).x + icon.width + CELL_MARGIN <= cell.width) {
			return;
		}
		String count = Integer.toString(row.items().size());
		Point size = event.gc.textExtent(count);
		int width = size.x + size.y / 2;
		int x = cell.x + cell.width - width - 2;
		int y = cell.y + (cell.height - size.y) / 2;
		event.gc.setAntialias(SWT.ON);
		event.gc.setBackground(tree.getBackground());
		event.gc.fillRoundRectangle(x, y, width, size.y, size.y, size.y);
		event.gc.setForeground(Colors.foreground(Colors.State.HINT));
		event.gc.drawRoundRectangle(x, y, width - 1, size.y - 1, size.y, size.y);
		event.gc.drawText(count, x + (width - size.x) / 2, y, true);
	}

	Tree widget() {
		return tree;
	}

	private void setData(Event event) {
		TreeItem item = (TreeItem) event.item;
		TreeItem parent = item.getParentItem();
		List<Row> siblings = parent == null ? shown.roots() : ((Row) parent.getData()).children();
		if (event.index < siblings.size()) {
			fill(item, siblings.get(event.index));
		}
	}

	private void fill(TreeItem item, Row row) {
		item.setData(row);
		filled.put(key(row), item);
		labels.fill(item, row);
		if (item.getItemCount() != row.children().size()) {
			item.setItemCount(row.children().size());
		}
	}

	private void selected() {
		Set<String> ids = new LinkedHashSet<>();
		for (TreeItem item : tree.getSelection()) {
			Row row = row(item);
			if (!row.isHeading()) {
				row.items().forEach(each -> ids.add(each.id()));
			}
		}
		updating = true;
		try {
			desk.select(List.copyOf(ids));
		} finally {
			updating = false;
		}
	}

	/** The row of an item, also of one that has not been filled yet. */
	private Row row(TreeItem item) {
		if (item.getData() instanceof Row row) {
			return row;
		}
		TreeItem parent = item.getParentItem();
		return parent == null ? shown.roots().get(tree.indexOf(item))
				: row(parent).children().get(parent.indexOf(item));
	}

	private void expanded(TreeItem item, boolean expanded) {
		Row row = row(item);
		(expanded ? open : closed).add(row.key());
		(expanded ? closed : open).remove(row.key());
	}

	/** Fills the rows that have been seen again: what their cells say has changed, not the rows. */
	void relabel() {
		filled.values().stream().filter(item -> !item.isDisposed()).forEach(item -> labels.fill(item, (Row) item.getData()));
	}

	/** Shows the rows of the desk. */
	void refresh() {
		QueueOutline next = desk.outline();
		boolean same = sameShape(shown.roots(), next.roots());
		shown = next;
		tree.setRedraw(false);
		try {
			if (same) {
				renew(new HashMap<>(filled), shown.roots());
			} else {
				rebuild();
			}
		} finally {
			tree.setRedraw(true);
		}
		showSelection();
	}

	private static boolean sameShape(List<Row> before, List<Row> after) {
		if (before.size() != after.size()) {
			return false;
		}
		for (int i = 0; i < after.size(); i++) {
			if (!before.get(i).key().equals(after.get(i).key()) || !sameShape(before.get(i).children(), after.get(i).children())) {
				return false;
			}
		}
		return true;
	}

	/** Fills the rows that have been seen again; the others are filled when they are seen. */
	private void renew(Map<String, TreeItem> seen, List<Row> rows) {
		for (Row now : rows) {
			TreeItem item = seen.get(key(now));
			if (item != null && !item.isDisposed()) {
				Row old = (Row) item.getData();
				item.setData(now);
				if (!old.items().equals(now.items())) {
					labels.fill(item, now);
				}
			}
			renew(seen, now.children());
		}
	}

	/** A group and its places have keys of their own, but a place must not be taken for a row outside its group. */
	private static String key(Row row) {
		return row.parent() == null ? row.key() : row.parent().key() + "\n" + row.key();
	}

	private void rebuild() {
		filled.clear();
		tree.removeAll();
		tree.setItemCount(shown.roots().size());
		for (Row root : shown.roots()) {
			if (root.isHeading()) {
				TreeItem item = item(root);
				item.setExpanded(!closed.contains(root.key()));
				root.children().forEach(this::reopen);
			} else {
				reopen(root);
			}
		}
	}

	private void reopen(Row row) {
		if (row.group() && open.contains(row.key())) {
			item(row).setExpanded(true);
		}
	}

	/** Opens or closes the selected row. */
	void toggle() {
		for (TreeItem item : tree.getSelection()) {
			Row row = row(item);
			TreeItem subject = row.children().isEmpty() && item.getParentItem() != null ? item.getParentItem() : item;
			if (!row(subject).children().isEmpty()) {
				subject.setExpanded(!subject.getExpanded());
				expanded(subject, subject.getExpanded());
				return;
			}
		}
	}

	/** Selects in the tree what is selected on the desk, unless the tree itself has just said so. */
	void showSelection() {
		if (updating) {
			return;
		}
		List<TreeItem> items = new ArrayList<>();
		for (Row row : selectedRows()) {
			items.add(item(row));
		}
		tree.setSelection(items.toArray(TreeItem[]::new));
		if (!items.isEmpty()) {
			Row first = (Row) items.get(0).getData();
			if (first.index() < NEAR_TOP && first.unit() == first && (first.parent() == null || first.parent().index() == 0)) {
				// The heading of the first rows stays in sight.
				tree.setTopItem(tree.getItem(0));
			} else {
				tree.showItem(items.get(0));
			}
		}
	}

	private Set<Row> selectedRows() {
		List<String> ids = desk.selection().stream().map(QueueItem::id).toList();
		Set<String> all = new HashSet<>(ids);
		Set<Row> rows = new LinkedHashSet<>();
		for (String id : ids) {
			shown.row(id).ifPresent(row -> rows.add(row.unit().items().stream().allMatch(sibling -> all.contains(sibling.id()))
					? row.unit() : row));
		}
		return rows;
	}

	private TreeItem item(Row row) {
		TreeItem known = filled.get(key(row));
		if (known != null && !known.isDisposed()) {
			return known;
		}
		TreeItem item = row.parent() == null ? tree.getItem(row.index()) : item(row.parent()).getItem(row.index());
		if (!(item.getData() instanceof Row)) {
			fill(item, row);
		}
		return item;
	}
}
