package org.akashi.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * What native tables and trees lack: pictures that can be seen on the selected row, a tooltip with the whole text of a cell
 * that is cut, copying the selected rows as text where the window has nothing better to copy, and opening rows by the arrow
 * keys alone. UI thread.
 */
public final class RowComfort {

	private static final int ROUND = 4;
	private static final int CELL_MARGIN = 8;

	/** Marks rows that have it, so that nobody gives it twice. */
	private static final String GIVEN = "org.akashi.ui.rowComfort";

	private RowComfort() {
	}

	/** Gives it to every table and tree that comes into sight from now on, those of dialogs too. */
	public static void everywhere(Display display) {
		display.addFilter(SWT.Resize, event -> {
			if (event.widget instanceof Table || event.widget instanceof Tree) {
				give((Composite) event.widget);
			}
		});
	}

	/** Gives it to a table. */
	public static void on(Table table) {
		give(table);
	}

	/** Gives it to a tree. */
	public static void on(Tree tree) {
		give(tree);
	}

	private static void give(Composite rows) {
		if (rows.getData(GIVEN) != null) {
			return;
		}
		rows.setData(GIVEN, Boolean.TRUE);
		rows.addListener(SWT.PaintItem, event -> {
			if ((event.detail & SWT.SELECTED) != 0) {
				paint(rows, event);
			}
		});
		rows.addListener(SWT.KeyDown, event -> {
			if (event.stateMask == SWT.MOD1 && Character.toLowerCase(event.keyCode) == 'c') {
				copy(rows);
			} else if (rows instanceof Tree tree && event.stateMask == 0 && SWT.getPlatform().equals("gtk")
					&& (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_LEFT)) {
				event.doit = !unfold(tree, event.keyCode == SWT.ARROW_RIGHT);
			}
		});
		if (rows.isListening(SWT.MouseHover)) {
			// These have tooltips of their own.
			return;
		}
		String[] said = { "" };
		rows.addListener(SWT.MouseMove, event -> {
			String cut = cut(rows, new Point(event.x, event.y));
			if (!cut.equals(said[0])) {
				said[0] = cut;
				rows.setToolTipText(cut.isEmpty() ? null : cut.replace("&", "&&"));
			}
		});
	}

	/** The arrow keys open and close rows as they do on other systems; GTK wants Shift with them. */
	private static boolean unfold(Tree tree, boolean open) {
		TreeItem[] selected = tree.getSelection();
		if (selected.length != 1 || selected[0].getItemCount() == 0 || selected[0].getExpanded() == open) {
			return false;
		}
		Event event = new Event();
		event.item = selected[0];
		tree.notifyListeners(open ? SWT.Expand : SWT.Collapse, event);
		selected[0].setExpanded(open);
		return true;
	}

	/** The selected rows as text: cells apart by tabs, so that a spreadsheet takes them as cells. */
	private static void copy(Composite rows) {
		Item[] selected = rows instanceof Tree tree ? tree.getSelection() : ((Table) rows).getSelection();
		if (selected.length == 0) {
			return;
		}
		int columns = Math.max(1, rows instanceof Tree tree ? tree.getColumnCount() : ((Table) rows).getColumnCount());
		StringBuilder text = new StringBuilder();
		for (Item item : selected) {
			for (int i = 0; i < columns; i++) {
				String cell = item instanceof TreeItem row ? row.getText(i) : ((TableItem) item).getText(i);
				text.append(i == 0 ? "" : "\t").append(cell.replaceAll("[\t\r\n]+", " "));
			}
			text.append(System.lineSeparator());
		}
		Clipboard clipboard = new Clipboard(rows.getDisplay());
		try {
			clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** The pictures are drawn for the ground of the rows: on the ground of the selection they get a plate of that. */
	private static void paint(Composite rows, Event event) {
		Image image = event.item instanceof TreeItem item ? item.getImage(event.index) : ((TableItem) event.item).getImage(event.index);
		if (image == null) {
			return;
		}
		Rectangle at = event.item instanceof TreeItem item ? item.getImageBounds(event.index)
				: ((TableItem) event.item).getImageBounds(event.index);
		Rectangle size = image.getBounds();
		int x = at.x + Math.max(0, (at.width - size.width) / 2);
		int y = at.y + Math.max(0, (at.height - size.height) / 2);
		event.gc.setAntialias(SWT.ON);
		event.gc.setBackground(rows.getBackground());
		event.gc.fillRoundRectangle(x - 1, y - 1, size.width + 2, size.height + 2, ROUND, ROUND);
		event.gc.drawImage(image, x, y);
	}

	/** The text of the cell at a point when it is longer than its column is wide, else {@code ""}. */
	private static String cut(Composite rows, Point point) {
		Item item = rows instanceof Tree tree ? tree.getItem(point) : ((Table) rows).getItem(point);
		if (item == null) {
			return "";
		}
		int columns = rows instanceof Tree tree ? tree.getColumnCount() : ((Table) rows).getColumnCount();
		for (int i = 0; i < columns; i++) {
			Rectangle cell = item instanceof TreeItem row ? row.getBounds(i) : ((TableItem) item).getBounds(i);
			if (point.x >= cell.x && point.x < cell.x + cell.width) {
				String text = item instanceof TreeItem row ? row.getText(i) : ((TableItem) item).getText(i);
				return width(rows, item, i, text) > cell.width ? text : "";
			}
		}
		return "";
	}

	private static int width(Composite rows, Item item, int column, String text) {
		GC gc = new GC(rows);
		try {
			gc.setFont(rows.getFont());
			Rectangle image = item instanceof TreeItem row ? row.getImageBounds(column) : ((TableItem) item).getImageBounds(column);
			return gc.textExtent(text.length() > 400 ? text.substring(0, 400) : text).x + image.width + CELL_MARGIN;
		} finally {
			gc.dispose();
		}
	}
}
