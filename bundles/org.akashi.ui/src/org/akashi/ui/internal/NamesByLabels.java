package org.akashi.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/**
 * Names on the accessibility bus for what nobody has named, in all windows, the platform's dialogs too: a tool item is called as
 * its tooltip, a field as the label before it. UI thread.
 */
public final class NamesByLabels {

	/** Marks a control that has a name already. */
	public static final String NAMED = "org.akashi.ui.named";

	private NamesByLabels() {
	}

	/** From now on; a control gets a size when it comes into sight, a tool bar whenever its items change. */
	public static void give(Display display) {
		display.addFilter(SWT.Resize, NamesByLabels::resized);
	}

	private static void resized(Event event) {
		if (event.widget instanceof ToolBar bar) {
			bar.getDisplay().asyncExec(() -> name(bar));
		} else if (acts(event.widget) && event.widget.getData(NAMED) == null) {
			Control control = (Control) event.widget;
			String name = name(control);
			if (!name.isEmpty()) {
				control.setData(NAMED, Boolean.TRUE);
				GtkNames.set(control, name);
			}
		}
	}

	private static boolean acts(Object widget) {
		return widget instanceof Table || widget instanceof Tree || widget instanceof Text || widget instanceof Combo
				|| widget instanceof Spinner || widget instanceof Scale || widget instanceof Button button && button.getText().isEmpty();
	}

	private static void name(ToolBar bar) {
		if (bar.isDisposed()) {
			return;
		}
		for (ToolItem item : bar.getItems()) {
			String tip = item.getToolTipText();
			if (item.getText().isEmpty() && tip != null && !tip.isEmpty() && (item.getStyle() & SWT.SEPARATOR) == 0) {
				GtkNames.set(item, tip);
			}
		}
	}

	private static String name(Control control) {
		String label = label(control);
		if (!label.isEmpty()) {
			return label;
		}
		String own = control instanceof Text text && !text.getMessage().isEmpty() ? text.getMessage() : control.getToolTipText();
		if (own != null && !own.isEmpty()) {
			return own;
		}
		// The only table of a dialog needs no label for those who see: its title says what it lists.
		Shell shell = control.getShell();
		return shell.getParent() != null && (control instanceof Table || control instanceof Tree) ? shell.getText() : "";
	}

	/** What stands before a control: the last label among its elder siblings, else the title of its group. */
	private static String label(Control control) {
		Composite parent = control.getParent();
		String last = "";
		for (Control sibling : parent.getChildren()) {
			if (sibling == control) {
				break;
			}
			if (sibling instanceof Label label) {
				last = (label.getStyle() & SWT.SEPARATOR) == 0 ? label.getText() : last;
			} else if (acts(sibling)) {
				// That label is the other field's.
				last = "";
			}
		}
		return last.isEmpty() && parent instanceof Group group ? group.getText() : last;
	}
}
