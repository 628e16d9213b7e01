package org.akashi.app.internal;

import java.util.function.Consumer;

import org.akashi.app.internal.HelpPages.Page;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

/** Shows a page in the platform's browser widget; its words alone where there is no such widget. */
final class HelpBrowser {

	private final Browser browser;
	private final StyledText text;
	private boolean dark;

	HelpBrowser(Composite parent, Consumer<String> reached) {
		browser = browser(parent);
		if (browser == null) {
			text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
			text.setMargins(12, 12, 12, 12);
			return;
		}
		text = null;
		browser.addLocationListener(new LocationListener() {

			@Override
			public void changing(LocationEvent event) {
				// Help pages are files; whatever else is linked is for the desktop's own browser.
				if (event.location.startsWith("http")) {
					event.doit = false;
					Program.launch(event.location);
				}
			}

			@Override
			public void changed(LocationEvent event) {
				if (event.top && event.location.startsWith("file")) {
					reached.accept(event.location);
				}
			}
		});
		browser.addProgressListener(ProgressListener.completedAdapter(event -> paint()));
	}

	/** The pages have colours for both themes. */
	private void paint() {
		browser.execute("document.documentElement.className='" + (dark ? "dark" : "light") + "'");
	}

	private static Browser browser(Composite parent) {
		try {
			return new Browser(parent, SWT.NONE);
		} catch (SWTError e) {
			Platform.getLog(HelpBrowser.class).log(
					Status.warning("No browser widget: the help is shown as text", e));
			return null;
		}
	}

	/** Shows a page. */
	void show(Page page, String anchor, boolean onDark) {
		dark = onDark;
		if (browser != null) {
			browser.setBackground(browser.getDisplay().getSystemColor(onDark ? SWT.COLOR_BLACK : SWT.COLOR_WHITE));
			browser.setUrl(page.file() + anchor);
		} else {
			text.setText(HelpPages.text(page.html()));
		}
	}

	void back() {
		if (browser != null) {
			browser.back();
		}
	}

	void forward() {
		if (browser != null) {
			browser.forward();
		}
	}
}
