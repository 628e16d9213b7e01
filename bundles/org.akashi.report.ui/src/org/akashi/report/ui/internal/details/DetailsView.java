package org.akashi.report.ui.internal.details;

import java.util.function.Function;

import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.ThemeChanges;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.report.ui.internal.review.ReviewKeys;
import org.akashi.review.ReviewSummary;
import org.akashi.ui.CaseWarnings;
import org.akashi.ui.CoalescedUpdate;
import org.akashi.ui.EmptyState;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

/** Says all about what is selected on the desk: what it is, why it was found, its sentence, and what it would become. */
public final class DetailsView extends ViewPart implements ReviewDesk.Listener {

	/** The id of this view. */
	public static final String ID = "org.akashi.report.ui.details";

	private final ReviewDesk desk = CaseDesk.get().desk();
	private CoalescedUpdate update;
	private Composite pages;
	private EmptyState empty;
	private ScrolledComposite scrolled;
	private Composite content;
	private ItemDetails details;
	private QueueItem shown;
	private ReviewSummary summary;
	private boolean asked;

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		empty = new EmptyState(pages, Messages.Details_nothingTitle, Messages.Details_nothing);
		scrolled = new ScrolledComposite(pages, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.addListener(SWT.Resize, event -> fit());
		ReviewKeys.in(getSite(), scrolled);
		// Laying details out takes longer than deciding: someone who goes through the queue quickly must not wait for it.
		update = new CoalescedUpdate(parent.getDisplay(), this::show);
		desk.addListener(this);
		Runnable warned = () -> {
			shown = null;
			update.request();
		};
		CaseWarnings.get().addListener(warned);
		scrolled.addListener(SWT.Dispose, event -> {
			desk.removeListener(this);
			CaseWarnings.get().removeListener(warned);
			update.dispose();
		});
		ThemeChanges.on(scrolled, () -> {
			shown = null;
			summary = null;
			if (content != null) {
				content.dispose();
				content = null;
			}
			show();
		});
		show();
	}

	private void show() {
		if (scrolled.isDisposed()) {
			return;
		}
		if (desk.summing()) {
			sumUp();
			return;
		}
		summary = null;
		QueueItem item = desk.lead().orElse(null);
		if (content != null && item != null && item.equals(shown)) {
			return;
		}
		shown = item;
		if (item != null && details != null && !details.panel().isDisposed()) {
			details.show(item);
			front(scrolled);
			scrolled.setOrigin(0, 0);
			fit();
		} else if (item != null) {
			fill(parent -> {
				details = new ItemDetails(parent, getSite());
				details.show(item);
				return details.panel();
			});
		} else {
			front(empty);
		}
	}

	private void front(Control top) {
		StackLayout layout = (StackLayout) pages.getLayout();
		if (layout.topControl != top) {
			layout.topControl = top;
			pages.layout();
		}
	}

	private static Composite page(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(6, 4).applyTo(page);
		return page;
	}

	/** The summary is true only after all decisions are carried out: it is asked for then, and what was shown stays till it comes. */
	private void sumUp() {
		if (asked) {
			return;
		}
		asked = true;
		CaseDesk.get().summary(now -> {
			asked = false;
			if (!scrolled.isDisposed() && desk.summing() && now.sha256().equals(desk.sha256()) && !now.equals(summary)) {
				summary = now;
				shown = null;
				fill(parent -> {
					Composite page = page(parent);
					new SummaryPage(page, now, getSite());
					return page;
				});
			}
		});
	}

	private void fill(Function<Composite, Composite> make) {
		scrolled.setRedraw(false);
		try {
			if (content != null) {
				content.dispose();
			}
			content = make.apply(scrolled);
			scrolled.setContent(content);
			front(scrolled);
			scrolled.setOrigin(0, 0);
			fit();
		} finally {
			scrolled.setRedraw(true);
		}
	}

	private void fit() {
		if (content != null && !content.isDisposed()) {
			Rectangle area = scrolled.getClientArea();
			scrolled.setMinHeight(content.computeSize(area.width, SWT.DEFAULT).y);
		}
	}

	@Override
	public void reportChanged() {
		update.request();
	}

	@Override
	public void itemsChanged() {
		update.request();
	}

	@Override
	public void selectionChanged() {
		update.request();
	}

	@Override
	public void setFocus() {
		((StackLayout) pages.getLayout()).topControl.setFocus();
	}
}
