package org.akashi.report.ui.internal.reading;

import java.util.List;
import java.util.Optional;

import org.akashi.mention.Span;
import org.akashi.report.ReportText;
import org.akashi.report.SafePage;
import org.akashi.report.ui.internal.pages.Look;
import org.akashi.report.ui.internal.pages.Looks;
import org.akashi.report.ui.internal.pages.Messages;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.ui.Themes;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A report as text and as it looked, each following the other: what is selected, found or scrolled to in one is so in both. */
final class ReportSides extends Composite implements Look.Listener {

	/** What the person does in either pane. */
	interface Listener {

		/** A mention was picked. */
		void picked(QueueItem item);

		/** A run of the text was selected; null for none any more. */
		void selected(Span passage);

		/** Another control takes the keys of a review. */
		void takesKeys(Control control);
	}

	/** Beside each other when both have so much room, else one above the other. */
	private static final int ROOM = 720;

	private final Listener listener;
	private final MarkColors colors;
	private final SashForm sash;
	private final ReadingPane pane;
	private final Label notice;
	private final FindBar find;
	private String sha256 = "";
	private ReportText text;
	private List<QueueItem> items = List.of();
	private QueueItem current;
	private Look look;
	private boolean lookless;
	private boolean browserless;
	private boolean told;

	ReportSides(Composite parent, MarkColors colors, Listener listener) {
		super(parent, SWT.NONE);
		this.listener = listener;
		this.colors = colors;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		notice = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).exclude(true).applyTo(notice);
		sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		pane = new ReadingPane(sash, colors, this::pickedInText);
		pane.onScroll(this::textScrolled);
		pane.onPassage(this::selectedInText);
		find = new FindBar(this, () -> text == null ? "" : text.text(), () -> pane.widget().getCaretOffset(), this::found, this::setFocus);
		sash.addListener(SWT.Resize, event -> turn());
		PagesSoon.watch(this);
		Runnable changed = this::settingsChanged;
		ReadingSettings.get().addListener(changed);
		addListener(SWT.Dispose, event -> ReadingSettings.get().removeListener(changed));
	}

	/** The pane of the text. */
	ReadingPane pane() {
		return pane;
	}

	// --- the report

	/** Shows a report. */
	void show(String report, ReportText reportText, List<QueueItem> reportItems) {
		closeLook();
		sha256 = report;
		text = reportText;
		items = reportItems;
		current = null;
		lookless = false;
		told = false;
		pane.show(reportText, reportItems);
		find.reset();
		settingsChanged();
	}

	/** No report is shown. */
	void clear() {
		closeLook();
		text = null;
	}

	/** Shows new decisions. */
	void update(List<QueueItem> reportItems) {
		items = reportItems;
		pane.update(reportItems);
		if (look != null) {
			look.update(reportItems);
		}
	}

	/** Frames an item in both panes, null for none. */
	void select(QueueItem item) {
		current = item;
		pane.select(item);
		if (look != null) {
			look.select(item);
		}
	}

	/** Brings a range into view in both panes. */
	void reveal(Span span) {
		pane.reveal(span.start(), span.end());
		if (look != null) {
			look.reveal(span);
		}
	}

	/** Takes the colours of a theme that has changed. */
	void recolor() {
		pane.recolor();
		if (look != null) {
			look.invert(inverted());
			look.recolor();
		}
	}

	private static boolean inverted() {
		return ReadingSettings.get().invert() && Themes.dark();
	}

	/** Larger or smaller, 0 to fit. */
	void zoom(int steps) {
		if (look != null) {
			look.zoom(steps);
		}
	}

	/** Opens the line that finds text. */
	void find() {
		find.open(pane.widget().getSelectionText());
	}

	private void found(Span span) {
		pane.passage(span);
		if (span != null) {
			pane.bring(span);
		}
		if (look != null) {
			look.passage(span);
			if (span != null) {
				look.reveal(span);
			}
		}
	}

	// --- how it is shown

	private void settingsChanged() {
		if (text == null || isDisposed()) {
			return;
		}
		ReadAs as = ReadingSettings.get().as();
		if (as != ReadAs.TEXT && look == null && !lookless) {
			openLook();
		}
		if (look != null) {
			look.invert(inverted());
		} else if (lookless && !told) {
			say(as == ReadAs.LOOK ? Messages.Sides_noLook : "");
		}
		boolean had = hasFocus();
		arrange(look == null ? ReadAs.TEXT : as);
		turn();
		if (had) {
			setFocus();
		}
	}

	/** Shows one pane or both; what isn't shown can't be reached by keys either. */
	private void arrange(ReadAs as) {
		pane.setVisible(as != ReadAs.LOOK);
		if (look != null) {
			look.control().setVisible(as != ReadAs.TEXT);
		}
		sash.setMaximizedControl(as == ReadAs.BOTH ? null : as == ReadAs.LOOK ? look.control() : pane);
		sash.layout();
	}

	private boolean hasFocus() {
		Control focus = getDisplay().getFocusControl();
		return focus != null && focus == pane.widget() || look != null && look.hasFocus();
	}

	private void openLook() {
		if (browserless && SafePage.isPage(text.metadata().mediaType())) {
			lookless = true;
			return;
		}
		Optional<Look> made = Looks.of(sash, sha256, text, items, colors, inverted(), this);
		lookless = made.isEmpty();
		made.ifPresent(one -> {
			look = one;
			look.control().moveAbove(pane);
			sash.setWeights(50, 50);
			if (current != null) {
				look.select(current);
			}
		});
	}

	private void closeLook() {
		say("");
		if (look != null) {
			Look old = look;
			look = null;
			arrange(ReadAs.TEXT);
			old.close();
		}
	}

	private void turn() {
		int width = sash.getClientArea().width;
		int way = width >= ROOM ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != way) {
			sash.setOrientation(way);
		}
	}

	/** Says something that stays as long as the report is shown. */
	private void tell(String message) {
		told = true;
		say(message);
	}

	private void say(String message) {
		notice.setText(message.replace("&", "&&"));
		((GridData) notice.getLayoutData()).exclude = message.isEmpty();
		notice.setVisible(!message.isEmpty());
		layout();
	}

	// --- one follows the other

	private void pickedInText(QueueItem item) {
		current = item;
		if (look != null) {
			look.select(item);
		}
		listener.picked(item);
	}

	private void textScrolled(int offset) {
		if (look != null && both() && !isDisposed()) {
			look.follow(offset);
		}
	}

	private boolean both() {
		return sash.getMaximizedControl() == null;
	}

	private void selectedInText(Span span) {
		if (look != null) {
			look.passage(span);
		}
		listener.selected(span);
	}

	@Override
	public void picked(QueueItem item) {
		current = item;
		pane.select(item);
		look.select(item);
		listener.picked(item);
	}

	@Override
	public void scrolled(int offset) {
		if (both()) {
			pane.follow(offset);
		}
	}

	@Override
	public void selected(Span passage) {
		pane.passage(passage);
		listener.selected(passage);
	}

	@Override
	public void ready(Control keys) {
		listener.takesKeys(keys);
	}

	@Override
	public void missing(String what) {
		browserless = true;
		closeLook();
		lookless = true;
		tell(what);
	}

	@Override
	public void failed(IStatus why) {
		closeLook();
		lookless = true;
		if (why != null) {
			tell(NLS.bind(Messages.Sides_failed, why.getMessage()));
		}
		turn();
	}

	@Override
	public boolean setFocus() {
		boolean inLook = look != null && sash.getMaximizedControl() == look.control();
		return inLook ? look.control().setFocus() : pane.setFocus();
	}
}
