package org.akashi.ui.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Names of native controls on GTK's accessibility bus. SWT's GTK port asks the listeners of an Accessible for its own
 * containers and canvases only: tables, trees, texts and buttons stay without a name whatever a listener says, and tool items
 * have no Accessible at all. This asks GTK; on other systems, and where GTK can't be asked, nothing is done. UI thread.
 */
public final class GtkNames {

	private static final byte[] PROPERTY = terminated("accessible-name");
	/** The mark before a key in a text of SWT; one inside of a word, as in ATT&CK, is none. */
	private static final Pattern MNEMONIC = Pattern.compile("(?<![\\p{L}\\p{N}&])&(?=\\S)");
	private static final GtkNames INSTANCE = find();

	private final Method child;
	private final Method children;
	private final Method data;
	private final Method next;
	private final Method free;
	private final Method accessible;
	private final Method set;
	private final Field handle;

	private GtkNames() throws ReflectiveOperationException {
		ClassLoader swt = Widget.class.getClassLoader();
		Class<?> gtk = swt.loadClass("org.eclipse.swt.internal.gtk3.GTK3");
		Class<?> os = swt.loadClass("org.eclipse.swt.internal.gtk.OS");
		child = gtk.getMethod("gtk_bin_get_child", long.class);
		children = gtk.getMethod("gtk_container_get_children", long.class);
		accessible = gtk.getMethod("gtk_widget_get_accessible", long.class);
		data = os.getMethod("g_list_data", long.class);
		next = os.getMethod("g_list_next", long.class);
		free = os.getMethod("g_list_free", long.class);
		set = os.getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class);
		handle = Widget.class.getField("handle");
	}

	private static GtkNames find() {
		if (!SWT.getPlatform().equals("gtk")) {
			return null;
		}
		try {
			return new GtkNames();
		} catch (ReflectiveOperationException e) {
			Platform.getLog(GtkNames.class).log(Status.info("Native controls have no accessible names here: " + e));
			return null;
		}
	}

	/** Names a control, or the one or two buttons of a tool item. */
	public static void set(Widget widget, String name) {
		if (INSTANCE == null || widget.isDisposed()) {
			return;
		}
		String plain = MNEMONIC.matcher(name).replaceAll("");
		try {
			if (widget instanceof ToolItem item) {
				INSTANCE.nameItem(item, plain);
			} else {
				INSTANCE.nameOne(INSTANCE.handle.getLong(widget), plain);
			}
		} catch (ReflectiveOperationException e) {
			Platform.getLog(GtkNames.class).log(Status.info("A control has no accessible name: " + e));
		}
	}

	/** A button with a list is two buttons in a box: the one that acts, and the arrow. */
	private void nameItem(ToolItem item, String name) throws ReflectiveOperationException {
		long button = (long) child.invoke(null, handle.getLong(item));
		if ((item.getStyle() & SWT.DROP_DOWN) == 0 || button == 0) {
			nameOne(button == 0 ? handle.getLong(item) : button, name);
			return;
		}
		long list = (long) children.invoke(null, button);
		String each = name;
		for (long at = list; at != 0; at = (long) next.invoke(null, at)) {
			nameOne((long) data.invoke(null, at), each);
			each = NLS.bind(Messages.AccessibleName_choices, name);
		}
		if (list != 0) {
			free.invoke(null, list);
		}
	}

	private void nameOne(long widget, String name) throws ReflectiveOperationException {
		long target = (long) accessible.invoke(null, widget);
		if (target != 0) {
			set.invoke(null, target, PROPERTY, terminated(name), 0L);
		}
	}

	private static byte[] terminated(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}
}
