package org.akashi.app.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds widgets in a window by what a person sees. */
public final class Widgets {

	private Widgets() {
	}

	/** All controls of a class below one, itself included, in the order of the tab key. */
	public static <T extends Control> List<T> all(Control root, Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(root, type, found);
		return found;
	}

	private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, type, found);
			}
		}
	}

	/** The first control of a class that fits, or null. */
	public static <T extends Control> T find(Control root, Class<T> type, Predicate<T> fits) {
		return all(root, type).stream().filter(fits).findFirst().orElse(null);
	}

	/** The visible button with this label, mnemonics aside, or null. */
	public static Button button(Control root, String label) {
		return find(root, Button.class, button -> button.isVisible() && plain(button.getText()).equals(label));
	}

	/** A label without mnemonics and key. */
	public static String plain(String label) {
		return label.replaceAll("\\(&.\\)", "").replace("&", "").replaceAll("\\t.*", "");
	}

	/** Opens menus one after the other, as their menus are filled only then; returns the last item, or null. */
	public static MenuItem menu(Menu bar, String... path) {
		Menu menu = bar;
		MenuItem item = null;
		for (String label : path) {
			item = null;
			menu.notifyListeners(SWT.Show, new Event());
			for (MenuItem candidate : menu.getItems()) {
				if (plain(candidate.getText()).equals(label)) {
					item = candidate;
				}
			}
			if (item == null) {
				return null;
			}
			menu = item.getMenu();
		}
		return item;
	}

	/** The labels of a menu's items, after it was opened. */
	public static List<String> labels(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		List<String> labels = new ArrayList<>();
		for (MenuItem item : menu.getItems()) {
			labels.add(plain(item.getText()));
		}
		return labels;
	}

	/** The row of a tree whose text begins so, at any level that is open, or null. */
	public static TreeItem row(Tree tree, String start) {
		return row(tree.getItems(), start);
	}

	private static TreeItem row(TreeItem[] items, String start) {
		for (TreeItem item : items) {
			if (item.getText().startsWith(start)) {
				return item;
			}
			TreeItem below = item.getExpanded() ? row(item.getItems(), start) : null;
			if (below != null) {
				return below;
			}
		}
		return null;
	}
}
