package org.akashi.graph.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Picks one of many: what is typed narrows the list, arrows choose, Enter takes, Escape leaves. A row is found by any of its
 * words.
 *
 * @param <T> what is picked
 */
final class PickPopup<T> extends PopupDialog {

	/**
	 * One of the choices.
	 *
	 * @param text   what it is called
	 * @param detail more about it, quieter; may be {@code ""}
	 * @param icon   a type or name of {@link Icons}, or {@code ""}
	 * @param value  what is picked
	 */
	record Row<T>(String text, String detail, String icon, T value) {

		boolean fits(String words) {
			String all = (text + " " + detail).toLowerCase(Locale.ROOT);
			for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
				if (!all.contains(word)) {
					return false;
				}
			}
			return true;
		}
	}

	private final List<Row<T>> all;
	private final Consumer<T> picked;
	private final String search;
	private final Point place;
	private List<Row<T>> rows;
	private Text words;
	private Table table;

	/**
	 * @param title  what is picked, and for what
	 * @param search what can be typed
	 * @param all    the choices, best first
	 * @param place  on the display, or null for the middle of the parent
	 * @param picked gets the choice after the popup is gone
	 */
	PickPopup(Shell parent, String title, String search, List<Row<T>> all, Point place, Consumer<T> picked) {
		super(parent, PopupDialog.INFOPOPUP_SHELLSTYLE, true, false, false, false, false, title, null);
		this.search = search;
		this.all = all;
		this.rows = all;
		this.place = place;
		this.picked = picked;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(2, 4).applyTo(area);
		words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		words.setMessage(search);
		AccessibleName.set(words, search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.set(table, search);
		new TableColumn(table, SWT.NONE).setWidth(270);
		new TableColumn(table, SWT.NONE).setWidth(150);
		GridDataFactory.fillDefaults().grab(true, true).hint(430, table.getItemHeight() * Math.clamp(all.size(), 3, 12)).applyTo(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> take());
		table.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && table.getItem(new Point(event.x, event.y)) != null) {
				take();
			}
		});
		words.addListener(SWT.Modify, event -> narrow());
		words.addListener(SWT.KeyDown, this::key);
		words.addListener(SWT.DefaultSelection, event -> take());
		show();
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return words;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		if (place == null) {
			return super.getInitialLocation(size);
		}
		Rectangle screen = getParentShell().getMonitor().getClientArea();
		return new Point(Math.clamp(place.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
				Math.clamp(place.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
	}

	private void key(Event event) {
		int step = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> 10;
			case SWT.PAGE_UP -> -10;
			default -> 0;
		};
		if (step != 0 && !rows.isEmpty()) {
			event.doit = false;
			table.setSelection(Math.clamp((long) table.getSelectionIndex() + step, 0, rows.size() - 1));
			table.showSelection();
		}
	}

	private void narrow() {
		String typed = words.getText().strip();
		rows = new ArrayList<>(all);
		if (!typed.isEmpty()) {
			rows.removeIf(row -> !row.fits(typed));
		}
		show();
	}

	private void show() {
		table.setItemCount(rows.size());
		table.clearAll();
		if (!rows.isEmpty()) {
			table.setSelection(0);
		}
	}

	private void fill(TableItem item, int index) {
		Row<T> row = rows.get(index);
		item.setText(new String[] { row.text, row.detail });
		if (!row.icon.isEmpty()) {
			item.setImage(Icons.ofType(row.icon));
		}
	}

	private void take() {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < rows.size()) {
			T value = rows.get(index).value;
			close();
			picked.accept(value);
		}
	}
}
