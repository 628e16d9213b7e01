package org.akashi.actor.ui.internal.editor.fields;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.tree.ObjectSearch;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.Icons;
import org.akashi.ui.ObjectLabelProvider;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Completion of a text by the objects of the case: while a name, alias or value is typed, the objects that have it are
 * listed below. They are looked for on a worker thread. Arrow keys choose, Enter takes, Escape closes.
 */
public final class ObjectCompletion {

	private static final int ROWS = 8;
	private static final int NARROW = 260;

	private final Text text;
	private final Consumer<Entry> taken;
	private final ObjectLabelProvider labels = new ObjectLabelProvider();
	private final CaseQuery<List<Entry>> query;
	private volatile String words = "";
	private List<Entry> hits = List.of();
	private Shell shell;
	private Table table;
	private boolean quiet;

	/**
	 * @param types which types may be chosen; all when empty
	 * @param taken gets what is chosen; the text has its name then
	 */
	public ObjectCompletion(Text text, Set<String> types, Consumer<Entry> taken) {
		this.text = text;
		this.taken = taken;
		query = new CaseQuery<>(Messages.Completion_searching, text.getDisplay(),
				(open, monitor) -> words.isBlank() ? List.of() : ObjectSearch.find(open, words, types, monitor), this::show);
		text.addListener(SWT.Modify, event -> {
			if (!quiet && text.isFocusControl()) {
				words = text.getText().strip();
				query.request();
			}
		});
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, event -> {
			if (isOpen() && (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN)) {
				event.doit = false;
			}
		});
		text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(() -> {
			if (isOpen() && !shell.isDisposed() && text.getDisplay().getActiveShell() != shell) {
				close();
			}
		}));
		text.addListener(SWT.Dispose, event -> {
			query.dispose();
			close();
		});
	}

	/** Sets the text without looking for it. */
	public void setText(String value) {
		quiet = true;
		text.setText(value);
		quiet = false;
	}

	/** Whether the list is open. */
	public boolean isOpen() {
		return shell != null && !shell.isDisposed() && shell.isVisible();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && !isOpen()) {
			words = text.getText().strip();
			query.request();
		} else if (isOpen()) {
			switch (event.keyCode) {
				case SWT.ARROW_DOWN -> move(1, event);
				case SWT.ARROW_UP -> move(-1, event);
				case SWT.ESC -> {
					close();
					event.doit = false;
				}
				case SWT.CR, SWT.KEYPAD_CR -> {
					take();
					event.doit = false;
				}
				default -> {
					// Typed on.
				}
			}
		}
	}

	private void move(int step, Event event) {
		table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, Math.max(0, hits.size() - 1)));
		table.showSelection();
		event.doit = false;
	}

	private void take() {
		int index = table.getSelectionIndex();
		close();
		if (index >= 0 && index < hits.size()) {
			Entry entry = hits.get(index);
			setText(labels.getText(entry));
			text.setSelection(text.getText().length());
			taken.accept(entry);
		}
	}

	private void show(List<Entry> found) {
		hits = found == null ? List.of() : found;
		if (text.isDisposed() || hits.isEmpty() || !text.isFocusControl()) {
			close();
			return;
		}
		if (shell == null || shell.isDisposed()) {
			create();
		}
		table.setItemCount(hits.size());
		table.clearAll();
		table.setSelection(0);
		place();
		shell.setVisible(true);
	}

	private void create() {
		shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL | SWT.BORDER);
		GridLayoutFactory.fillDefaults().applyTo(shell);
		table = new Table(shell, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_FOCUS);
		AccessibleName.set(table, Messages.Completion_list);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.SetData, event -> {
			if (event.index < 0 || event.index >= hits.size()) {
				return;
			}
			Entry entry = hits.get(event.index);
			TableItem item = (TableItem) event.item;
			item.setText(labels.getText(entry) + "  –  " + TypeLabels.of(entry.type()));
			item.setImage(Icons.ofType(entry.type()));
		});
		table.addListener(SWT.MouseUp, event -> take());
	}

	private void place() {
		int height = table.getItemHeight() * Math.min(ROWS, hits.size()) + 6;
		int width = Math.max(NARROW, text.getSize().x);
		Point below = text.toDisplay(0, text.getSize().y);
		Rectangle screen = text.getMonitor().getClientArea();
		int y = below.y + height <= screen.y + screen.height ? below.y : below.y - text.getSize().y - height;
		int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - width));
		shell.setBounds(x, y, width, height);
	}

	private void close() {
		if (shell != null && !shell.isDisposed()) {
			shell.dispose();
		}
		shell = null;
	}
}
