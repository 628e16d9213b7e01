package org.akashi.report.ui.internal.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.mention.Span;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportText;
import org.akashi.report.SafePage;
import org.akashi.report.SafePage.Mark;
import org.akashi.report.ui.internal.reading.MarkColors;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.ui.AccessibleName;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * A web page made harmless, in the browser of the system, whose scripts are off and which goes nowhere. Without scripts
 * nobody can ask it how far it is scrolled: it follows the text, and the text follows clicks on its marks.
 */
final class WebLook extends Composite implements Look {

	/** Gets the original; not on the UI thread. */
	interface Source {

		/** The file. */
		ReportFile file() throws CoreException;
	}

	private static final String BLANK = "about:blank";
	private static final double STEP = 1.15;

	private final ReportText text;
	private final Look.Listener listener;
	private final Source source;
	private final PaperColors colors;
	private Browser browser;
	private final Display display;
	private final Job job;
	private volatile SafePage page;
	private volatile List<QueueItem> items;
	private volatile boolean inverted;
	private volatile double zoom = 1;
	private volatile Map<String, RGB> lines = Map.of();
	private WebMarks marks;
	private String written = "";
	private String there = "";
	private Span target = new Span(0, 1);
	private QueueItem current;

	/** Makes the pane. The browser comes into it as soon as it is loaded. */
	WebLook(Composite parent, ReportText text, List<QueueItem> items, Source source, MarkColors theme, boolean inverted, Look.Listener listener) {
		super(parent, SWT.NONE);
		this.text = text;
		this.items = items;
		this.source = source;
		this.listener = listener;
		this.inverted = inverted;
		display = parent.getDisplay();
		colors = new PaperColors(theme);
		setLayout(new FillLayout());
		job = Job.create(Messages.Pages_job, this::write);
		job.setSystem(true);
		rewrite();
	}

	/** Whether there is a browser. */
	private boolean open() {
		if (browser != null) {
			return true;
		}
		try {
			browser = new Browser(this, SWT.NONE);
		} catch (SWTError e) {
			listener.missing(NLS.bind(Messages.Sides_noBrowser, e.getMessage()));
			return false;
		}
		browser.setJavascriptEnabled(false);
		AccessibleName.set(browser, Messages.Web_name);
		browser.addLocationListener(LocationListener.changingAdapter(this::going));
		browser.addOpenWindowListener(event -> event.required = true); // no browser is given for the window: it doesn't open
		browser.addProgressListener(ProgressListener.completedAdapter(event -> go()));
		layout();
		listener.ready(browser);
		return true;
	}

	/** Writes the page anew, in the background; colours are asked for here. */
	private void rewrite() {
		Map<String, RGB> all = new HashMap<>();
		items.forEach(item -> all.computeIfAbsent(item.type(), colors::line));
		lines = all;
		job.schedule();
	}

	/** Writes the page as it is to be seen now. Runs on a worker thread. */
	private IStatus write(IProgressMonitor monitor) {
		try {
			if (page == null) {
				BrowserLibrary.load();
				page = SafePage.of(source.file(), text, ReadLimits.DEFAULT);
			}
			WebMarks made = new WebMarks(text.blocks(), items, lines, inverted, zoom);
			String html = page.html(made.marks(), made.style());
			later(() -> show(made, html));
		} catch (CoreException e) {
			later(() -> listener.failed(e.getStatus()));
		} catch (RuntimeException e) {
			later(() -> listener.failed(Status.error(String.valueOf(e.getMessage()), e)));
		}
		return Status.OK_STATUS;
	}

	private void later(Runnable news) {
		display.asyncExec(() -> {
			if (!isDisposed()) {
				news.run();
			}
		});
	}

	private void show(WebMarks made, String html) {
		marks = made;
		if (open() && !html.equals(written)) {
			written = html;
			browser.setText(html, false);
		}
	}

	/** The page goes nowhere but to places of its own; a click on a mark picks it. */
	private void going(LocationEvent event) {
		boolean own = event.location.equals(BLANK) || event.location.startsWith(BLANK + "#");
		event.doit = own;
		if (event.location.startsWith(SafePage.LINK) && marks != null) {
			QueueItem item = marks.item(event.location.substring(SafePage.LINK.length()));
			if (item != null) {
				later(() -> listener.picked(item));
			}
		}
	}

	/** Goes to where it should be, also when it was there before. */
	private void go() {
		there = "";
		follow();
	}

	/** Goes to where it should be, unless it went there last. */
	private void follow() {
		if (page == null || marks == null || browser == null) {
			return;
		}
		Mark mark = current == null || !current.span().equals(target) ? null : marks.first(current.id());
		String anchor = mark != null && !page.shown(List.of(mark)).isEmpty() ? page.anchor(mark) : page.anchor(target.start());
		if (!anchor.isEmpty() && !anchor.equals(there)) {
			there = anchor;
			browser.setUrl(BLANK + "#" + anchor);
		}
	}

	@Override
	public Control control() {
		return this;
	}

	@Override
	public boolean hasFocus() {
		return browser != null && browser.isFocusControl();
	}

	@Override
	public void update(List<QueueItem> now) {
		items = now;
		rewrite();
	}

	@Override
	public void select(QueueItem item) {
		current = item;
		if (item != null) {
			target = item.span();
			go();
		}
	}

	@Override
	public void reveal(Span span) {
		target = span;
		go();
	}

	@Override
	public void passage(Span span) {
		// a page without scripts can't show a selection
	}

	@Override
	public void follow(int offset) {
		target = new Span(offset, offset + 1);
		follow();
	}

	@Override
	public void recolor() {
		rewrite();
	}

	@Override
	public boolean invert(boolean on) {
		if (inverted != on) {
			inverted = on;
			rewrite();
		}
		return true;
	}

	@Override
	public void zoom(int steps) {
		zoom = steps == 0 ? 1 : Math.clamp(zoom * Math.pow(STEP, steps), 0.4, 4);
		rewrite();
	}

	@Override
	public boolean setFocus() {
		return browser != null && browser.setFocus();
	}

	@Override
	public void close() {
		job.cancel();
		if (!isDisposed()) {
			dispose();
		}
	}
}
