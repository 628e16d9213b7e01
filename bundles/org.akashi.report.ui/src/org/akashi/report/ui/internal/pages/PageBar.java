package org.akashi.report.ui.internal.pages;

import java.util.List;
import java.util.stream.Collectors;

import org.akashi.ui.AccessibleName;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Below the pages: the number of the page, to be typed over, and the zoom. */
final class PageBar extends Composite {

	private final PagesCanvas canvas;
	private final Text number;
	private final Label count;
	private final Label note;
	private final ToolItem zoom;
	private final ToolItem width;
	private final ToolItem whole;
	private int shownPage = -1;
	private int shownCount = -1;
	private long shownZoom = -1;

	PageBar(Composite parent, PagesCanvas canvas) {
		super(parent, SWT.NONE);
		this.canvas = canvas;
		GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 2).spacing(4, 0).applyTo(this);
		Label page = new Label(this, SWT.NONE);
		page.setText(Messages.PageBar_page);
		number = new Text(this, SWT.BORDER | SWT.RIGHT | SWT.SINGLE);
		number.setTextLimit(6);
		AccessibleName.set(number, Messages.PageBar_number);
		number.setToolTipText(Messages.PageBar_number);
		GridDataFactory.swtDefaults().hint(42, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(number);
		count = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
		note = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(8, 0).applyTo(note);
		ToolBar tools = new ToolBar(this, SWT.FLAT | SWT.HORIZONTAL);
		AccessibleName.set(tools, Messages.PageBar_zoom);
		item(tools, "\u2212", Messages.PageBar_smaller, () -> canvas.zoom(-1));
		zoom = item(tools, "100 %", Messages.PageBar_real, canvas::real);
		item(tools, "+", Messages.PageBar_larger, () -> canvas.zoom(1));
		width = check(tools, Messages.PageBar_width, Messages.PageBar_widthTip, PagesCanvas.Fit.WIDTH);
		whole = check(tools, Messages.PageBar_whole, Messages.PageBar_wholeTip, PagesCanvas.Fit.PAGE);
		number.addListener(SWT.DefaultSelection, event -> go());
		number.addListener(SWT.FocusOut, event -> {
			shownPage = -1;
			refresh();
		});
	}

	private static ToolItem item(ToolBar bar, String label, String tip, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(label);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private ToolItem check(ToolBar bar, String label, String tip, PagesCanvas.Fit fit) {
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setText(label);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> canvas.fit(item.getSelection() ? fit : PagesCanvas.Fit.NONE));
		return item;
	}

	private void go() {
		String typed = number.getText().strip();
		if (typed.matches("\\d{1,6}")) {
			canvas.goTo(Math.clamp(Integer.parseInt(typed), 1, Math.max(1, canvas.strip().count())), true);
		}
		shownPage = -1;
		refresh();
		canvas.setFocus();
	}

	/** Says what is to be known about the page that is shown; a tooltip says it all. */
	private void tell(int page) {
		List<IStatus> problems = canvas.problems(page);
		String all = problems.stream().map(IStatus::getMessage).distinct().collect(Collectors.joining("\n"));
		String line = !problems.isEmpty() ? "\u26A0 " + problems.getFirst().getMessage() : canvas.isScanned(page) ? Messages.PageBar_scanned : "";
		if (!line.equals(note.getText())) {
			note.setText(line.replace("&", "&&"));
			note.setToolTipText(all.isEmpty() ? line.isEmpty() ? null : line : all);
		}
	}

	/** Shows what the canvas shows. */
	void refresh() {
		int page = canvas.page();
		int pages = canvas.strip().count();
		long percent = Math.round(canvas.zoom() * 75); // a page of 72 points an inch has its real size at 96
		if (page != shownPage && !number.isFocusControl()) {
			shownPage = page;
			number.setText(page == 0 ? "" : Integer.toString(page));
		}
		tell(page);
		if (pages != shownCount) {
			shownCount = pages;
			count.setText(NLS.bind(Messages.PageBar_of, pages));
			layout();
		}
		if (percent != shownZoom) {
			shownZoom = percent;
			zoom.setText(NLS.bind(Messages.PageBar_percent, percent));
			layout();
		}
		width.setSelection(canvas.fit() == PagesCanvas.Fit.WIDTH);
		whole.setSelection(canvas.fit() == PagesCanvas.Fit.PAGE);
	}
}
