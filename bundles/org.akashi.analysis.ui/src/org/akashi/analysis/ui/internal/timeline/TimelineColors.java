package org.akashi.analysis.ui.internal.timeline;

import org.akashi.analysis.ui.internal.cells.Palette;
import org.akashi.ui.Colors;
import org.akashi.ui.Themes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of one painting: those of the theme on the screen, dark on white on paper. Made for one painting and thrown
 * away: themes change.
 */
record TimelineColors(Color ground, Color text, Color hint, Color line, Color band, Color mark, boolean paper) {

	/** As the control shows them. */
	static TimelineColors screen(Color ground, Color foreground) {
		boolean dark = Themes.dark();
		// Right after the theme was switched a control may still have the former foreground.
		Color text = Palette.contrast(ground.getRGB(), foreground.getRGB()) >= Palette.READABLE ? foreground
				: new Color(Palette.ink(ground.getRGB()));
		return new TimelineColors(ground, text, mixed(ground, text, dark ? 0.72 : 0.70), mixed(ground, text, dark ? 0.24 : 0.16),
				mixed(ground, text, dark ? 0.06 : 0.035), Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION), false);
	}

	/** As paper shows them. */
	static TimelineColors onPaper() {
		return new TimelineColors(new Color(255, 255, 255), new Color(20, 20, 20), new Color(90, 90, 90), new Color(205, 205, 205),
				new Color(246, 246, 246), new Color(45, 105, 190), true);
	}

	/** Lines and signs of a STIX type. */
	Color of(String type) {
		Color color = Colors.foreground(type);
		return paper && Themes.dark() ? mixed(color, new Color(0, 0, 0), 0.5) : color;
	}

	/** The inside of a shape of a STIX type. */
	Color fill(String type) {
		return mixed(ground, of(type), 0.35);
	}

	/** Between two colours: 0 is the first, 1 the second. */
	static Color mixed(Color one, Color other, double part) {
		RGB from = one.getRGB();
		RGB to = other.getRGB();
		return new Color((int) Math.round(from.red + (to.red - from.red) * part), (int) Math.round(from.green + (to.green - from.green) * part),
				(int) Math.round(from.blue + (to.blue - from.blue) * part));
	}
}
