package org.akashi.ui;

import org.akashi.stix.Period;
import org.akashi.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * Says in a window that it shows the marked period only, "2017-09 … 2018-12 ✕", and takes that back when it is pressed.
 * Takes no place while nothing is marked. Its parent has a {@code GridLayout}.
 */
public final class PeriodChip {

	private final Button button;
	private final Runnable listener = this::show;

	public PeriodChip(Composite parent) {
		button = new Button(parent, SWT.PUSH);
		button.setData("org.akashi.ui.chip", "period");
		GridDataFactory.swtDefaults().exclude(true).applyTo(button);
		button.addListener(SWT.Selection, event -> BrushedPeriod.get().clear());
		button.addListener(SWT.Dispose, event -> BrushedPeriod.get().removeListener(listener));
		BrushedPeriod.get().addListener(listener);
		show();
	}

	private void show() {
		Period period = BrushedPeriod.get().period().orElse(null);
		if (period != null) {
			button.setText(NLS.bind(Messages.Period_chip, period.text()));
			button.setToolTipText(Messages.Period_clear);
		}
		button.setVisible(period != null);
		((GridData) button.getLayoutData()).exclude = period == null;
		button.requestLayout();
		button.getParent().requestLayout();
	}
}
