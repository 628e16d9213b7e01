package org.akashi.app.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.akashi.ui.Themes;
import org.akashi.ui.Windows;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written in the windows can be read in both themes: contrast at least 4.5:1 (WCAG 2.1, 1.4.3). */
class ContrastTest extends WorkbenchTest {

	private static final double READABLE = 4.5;

	@TempDir
	Path folder;

	@AfterEach
	void lightAgain() {
		Themes.setDark(false);
		until("light again", () -> !Themes.dark());
	}

	@Test
	void allWindowsCanBeReadInTheLightTheme() throws Exception {
		assertEquals(Set.of(), unreadable(false));
	}

	@Test
	void allWindowsCanBeReadInTheDarkTheme() throws Exception {
		assertEquals(Set.of(), unreadable(true));
	}

	private Set<String> unreadable(boolean dark) throws Exception {
		newCase(folder.resolve("case"), "Contrast");
		addMalware("Harbourmaster", "Quay");
		Themes.setDark(dark);
		until("the theme", () -> Themes.dark() == dark);
		Set<String> bad = new TreeSet<>();
		int looked = look("window", bad);
		showPerspective(Windows.KNOWLEDGE);
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith("org.akashi.")) {
				showView(view.getId());
				settled();
				looked += look(view.getLabel(), bad);
			}
		}
		assertTrue(looked > 60, "controls looked at: " + looked);
		return bad;
	}

	private static int look(String where, Set<String> bad) {
		int looked = 0;
		for (Control control : Widgets.all(window().getShell(), Control.class)) {
			if (control.isVisible() && control.isEnabled() && written(control)) {
				looked++;
				double contrast = contrast(control.getForeground().getRGB(), ground(control));
				if (contrast < READABLE) {
					bad.add(String.format(java.util.Locale.ROOT, "%s: %s «%s» %.1f, %s on %s", where, control.getClass().getSimpleName(), says(control),
							contrast, control.getForeground().getRGB(), ground(control)));
				}
			}
		}
		return looked;
	}

	private static boolean written(Control control) {
		return control instanceof Label label && !label.getText().isEmpty() || control instanceof CLabel || control instanceof Text
				|| control instanceof StyledText || control instanceof Table || control instanceof Tree || control instanceof Combo
				|| control instanceof Button button && !button.getText().isEmpty();
	}

	private static String says(Control control) {
		return control instanceof Label label ? label.getText() : control instanceof Button button ? button.getText()
				: control instanceof Text text ? text.getMessage() : String.valueOf(control.getToolTipText());
	}

	/** A control that has no ground of its own shows that of what it stands in. */
	private static RGB ground(Control control) {
		Control at = control;
		while (at.getBackground().getAlpha() == 0 && at.getParent() != null) {
			at = at.getParent();
		}
		return at.getBackground().getRGB();
	}

	private static double contrast(RGB a, RGB b) {
		double first = luminance(a);
		double second = luminance(b);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
