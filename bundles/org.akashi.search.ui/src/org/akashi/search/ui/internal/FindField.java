package org.akashi.search.ui.internal;

import java.util.Map;
import java.util.WeakHashMap;

import org.akashi.ui.AccessibleName;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** The field in the tool bar: a click or a letter opens the quick search over it. */
public final class FindField extends WorkbenchWindowControlContribution {

	/** The command that opens the quick search. */
	static final String COMMAND = "org.akashi.ui.find";

	private static final int CHARACTERS = 30;
	private static final Map<IWorkbenchWindow, Text> FIELDS = new WeakHashMap<>();

	@Override
	protected Control createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginHeight = 0;
		layout.marginWidth = 4;
		area.setLayout(layout);
		Text field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
		field.setMessage(Messages.Find_message);
		AccessibleName.set(field, Messages.Find_message);
		field.addListener(SWT.Paint, event -> nameKey(field));
		GC gc = new GC(field);
		int width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS);
		gc.dispose();
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, true);
		data.widthHint = width;
		field.setLayoutData(data);
		field.addListener(SWT.MouseDown, event -> open(field));
		field.addListener(SWT.DefaultSelection, event -> open(field));
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				open(field);
			}
		});
		field.addListener(SWT.Verify, event -> typed(field, event));
		FIELDS.put(getWorkbenchWindow(), field);
		CaseSearcher.get();
		return area;
	}

	/** Keys are known once the window is there, and people may change them. */
	private static void nameKey(Text field) {
		String key = key();
		String message = key.isEmpty() ? Messages.Find_message : NLS.bind(Messages.Find_field, key);
		if (!message.equals(field.getMessage())) {
			field.setMessage(message);
			field.setToolTipText(NLS.bind(Messages.Find_tip, key));
		}
	}

	/** What is typed here goes on in the quick search. */
	private void typed(Text field, Event event) {
		String letters = event.text;
		event.doit = false;
		if (!letters.isEmpty()) {
			field.getDisplay().asyncExec(() -> open(field, letters));
		}
	}

	private void open(Text field) {
		open(field, "");
	}

	private void open(Text field, String letters) {
		if (!field.isDisposed()) {
			FindDialog.open(getWorkbenchWindow(), bounds(field), letters);
		}
	}

	/** Where the field is on the display; null when it can't be seen. */
	static Rectangle boundsIn(IWorkbenchWindow window) {
		Text field = FIELDS.get(window);
		return field == null || field.isDisposed() || !field.isVisible() ? null : bounds(field);
	}

	private static Rectangle bounds(Text field) {
		return field.getDisplay().map(field.getParent(), null, field.getBounds());
	}

	private static String key() {
		String key = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(COMMAND);
		return key == null ? "" : key;
	}

	/** The key that shows all, as people read it. */
	static String allKey() {
		return KeyStroke.getInstance(SWT.MOD1, SWT.CR).format();
	}
}
