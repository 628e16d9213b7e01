package org.akashi.report.ui.internal.reading;

import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.pages.Messages;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A line below the report that finds text in it as you type. */
final class FindBar extends Composite {

	private final Supplier<String> text;
	private final IntSupplier caret;
	private final Consumer<Span> show;
	private final Runnable closed;
	private final Text field;
	private final Label told;
	private TextHits hits = TextHits.NONE;
	private int index = -1;
	private int from;

	/**
	 * @param text   what is searched
	 * @param caret  where searching begins
	 * @param show   brings a place into sight; null takes the mark away
	 * @param closed told when the bar was closed
	 */
	FindBar(Composite parent, Supplier<String> text, IntSupplier caret, Consumer<Span> show, Runnable closed) {
		super(parent, SWT.NONE);
		this.text = text;
		this.caret = caret;
		this.show = show;
		this.closed = closed;
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).spacing(6, 0).applyTo(this);
		field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		field.setMessage(Messages.Find_field);
		AccessibleName.set(field, Messages.Find_field);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		told = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(told);
		ToolBar tools = new ToolBar(this, SWT.FLAT);
		item(tools, "previous", Messages.Find_previous, () -> step(-1));
		item(tools, "next", Messages.Find_next, () -> step(1));
		item(tools, "reject", Messages.Find_close, this::close);
		field.addListener(SWT.Modify, event -> search());
		field.addListener(SWT.KeyDown, event -> {
			switch (event.keyCode) {
			case SWT.ESC -> close();
			case SWT.CR, SWT.KEYPAD_CR -> step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
			case SWT.ARROW_DOWN -> step(1);
			case SWT.ARROW_UP -> step(-1);
			default -> {
				// typed
			}
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
	}

	private static void item(ToolBar bar, String icon, String tip, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
	}

	/** Shows the bar and takes the keys. */
	void open(String selected) {
		shown(true);
		from = caret.getAsInt();
		if (!selected.isBlank() && selected.length() < 200 && selected.indexOf('\n') < 0) {
			field.setText(selected);
		}
		field.selectAll();
		field.setFocus();
	}

	private void close() {
		shown(false);
		show.accept(null);
		closed.run();
	}

	private void shown(boolean on) {
		((GridData) getLayoutData()).exclude = !on;
		setVisible(on);
		getParent().layout();
	}

	/** Another report is shown. */
	void reset() {
		hits = TextHits.NONE;
		index = -1;
		from = 0;
		if (isVisible()) {
			search();
		}
	}

	private void search() {
		hits = TextHits.in(text.get(), field.getText());
		index = hits.from(from);
		tell();
	}

	private void step(int by) {
		if (!hits.places().isEmpty()) {
			index = Math.floorMod(index + by, hits.places().size());
			from = hits.places().get(index).start();
			tell();
		}
	}

	private void tell() {
		boolean any = index >= 0;
		String all = hits.more() ? NLS.bind(Messages.Find_many, TextHits.MOST) : Integer.toString(hits.places().size());
		told.setText(any ? NLS.bind(Messages.Find_of, index + 1, all) : field.getText().isBlank() ? "" : Messages.Find_none);
		show.accept(any ? hits.places().get(index) : null);
	}
}
