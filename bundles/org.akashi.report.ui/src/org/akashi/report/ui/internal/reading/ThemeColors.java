package org.akashi.report.ui.internal.reading;

import org.akashi.ui.Colors;
import org.eclipse.swt.graphics.RGB;

/** The marks' colours of the workbench's current theme. */
public final class ThemeColors implements MarkColors {

	@Override
	public RGB ground(String type) {
		return Colors.background(type).getRGB();
	}

	@Override
	public RGB line(String type) {
		return Colors.foreground(type).getRGB();
	}

	@Override
	public RGB current() {
		return Colors.background(Colors.State.CURRENT).getRGB();
	}

	@Override
	public RGB currentText() {
		return Colors.foreground(Colors.State.CURRENT).getRGB();
	}
}
