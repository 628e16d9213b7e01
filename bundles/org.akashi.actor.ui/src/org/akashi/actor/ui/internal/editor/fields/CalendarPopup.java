package org.akashi.actor.ui.internal.editor.fields;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.akashi.actor.ui.internal.Messages;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A calendar below a button: a day, or its month or year alone when no more is known. Escape closes it. */
final class CalendarPopup {

	private final Shell shell;
	private final DateTime days;
	private final Control below;
	private final Consumer<String> chosen;

	CalendarPopup(Control below, LocalDate start, Consumer<String> chosen) {
		this.below = below;
		this.chosen = chosen;
		shell = new Shell(below.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.BORDER);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(shell);
		days = new DateTime(shell, SWT.CALENDAR);
		days.setDate(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
		days.addListener(SWT.DefaultSelection, event -> take("%1$04d-%2$02d-%3$02d"));
		days.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				take("%1$04d-%2$02d-%3$02d");
			}
		});
		Composite buttons = new Composite(shell, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		button(buttons, Messages.Date_day, "%1$04d-%2$02d-%3$02d");
		button(buttons, Messages.Date_month, "%1$04d-%2$02d");
		button(buttons, Messages.Date_year, "%1$04d");
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				shell.close();
				below.setFocus();
			}
		});
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				shell.close();
			}
		}));
	}

	private void button(Composite parent, String label, String form) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> take(form));
	}

	void open() {
		shell.pack();
		Point place = below.toDisplay(0, below.getSize().y);
		Rectangle screen = below.getMonitor().getClientArea();
		Point size = shell.getSize();
		int x = Math.max(screen.x, Math.min(place.x, screen.x + screen.width - size.x));
		int y = place.y + size.y <= screen.y + screen.height ? place.y : place.y - below.getSize().y - size.y;
		shell.setLocation(x, y);
		shell.open();
		days.setFocus();
	}

	private void take(String form) {
		String text = form.formatted(days.getYear(), days.getMonth() + 1, days.getDay());
		shell.close();
		chosen.accept(text);
	}
}
