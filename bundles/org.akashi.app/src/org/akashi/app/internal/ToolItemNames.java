package org.akashi.app.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Gives the buttons of tool bars, which show a picture only, their tooltips as names on the accessibility bus. SWT does so
 * itself on Windows and macOS; its GTK port has no API for it, so that this asks GTK. Where that can't be asked, nothing is
 * done.
 */
final class ToolItemNames {

	private static final byte[] PROPERTY = terminated("accessible-name");

	private final Method child;
	private final Method accessible;
	private final Method set;
	private final Field handle;

	private ToolItemNames() throws ReflectiveOperationException {
		ClassLoader swt = ToolItem.class.getClassLoader();
		Class<?> gtk = swt.loadClass("org.eclipse.swt.internal.gtk3.GTK3");
		child = gtk.getMethod("gtk_bin_get_child", long.class);
		accessible = gtk.getMethod("gtk_widget_get_accessible", long.class);
		set = swt.loadClass("org.eclipse.swt.internal.gtk.OS").getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class);
		handle = Widget.class.getField("handle");
	}

	/** Names the buttons of all tool bars from now on. UI thread. */
	static void give(Display display) {
		if (!SWT.getPlatform().equals("gtk")) {
			return;
		}
		try {
			ToolItemNames names = new ToolItemNames();
			// A tool bar gets a size whenever its items change.
			display.addFilter(SWT.Resize, names::resized);
		} catch (ReflectiveOperationException e) {
			Platform.getLog(ToolItemNames.class).log(Status.info("Tool bars have no accessible names here: " + e));
		}
	}

	private void resized(Event event) {
		if (event.widget instanceof ToolBar bar) {
			bar.getDisplay().asyncExec(() -> name(bar));
		}
	}

	private void name(ToolBar bar) {
		if (bar.isDisposed()) {
			return;
		}
		for (ToolItem item : bar.getItems()) {
			String tip = item.getToolTipText();
			if (item.getText().isEmpty() && tip != null && !tip.isEmpty() && (item.getStyle() & SWT.SEPARATOR) == 0) {
				name(item, tip);
			}
		}
	}

	private void name(ToolItem item, String name) {
		try {
			long button = (long) child.invoke(null, handle.getLong(item));
			long target = (long) accessible.invoke(null, button == 0 ? handle.getLong(item) : button);
			if (target != 0) {
				set.invoke(null, target, PROPERTY, terminated(name.replace("&", "")), 0L);
			}
		} catch (ReflectiveOperationException e) {
			Platform.getLog(ToolItemNames.class).log(Status.info("A tool bar has no accessible names: " + e));
		}
	}

	private static byte[] terminated(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}
}
