package org.akashi.report.ui.internal.pages;

import java.util.List;

import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells people who hear the window which page is shown and which mentions stand on it. */
final class PagesAccessible {

	private final PagesCanvas canvas;
	private final PageMarks marks;

	PagesAccessible(PagesCanvas canvas, PageMarks marks) {
		this.canvas = canvas;
		this.marks = marks;
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID >= 0) {
					event.result = name(event.childID);
				}
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = NLS.bind(Messages.Pages_described, canvas.page(), canvas.strip().count());
				}
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_DOCUMENT : ACC.ROLE_LINK;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = told().size();
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				Rectangle area = event.childID == ACC.CHILDID_SELF ? canvas.getClientArea() : place(event.childID);
				Point corner = canvas.toDisplay(area.x, area.y);
				event.x = corner.x;
				event.y = corner.y;
				event.width = area.width;
				event.height = area.height;
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = canvas.isFocusControl() ? ACC.CHILDID_SELF : ACC.CHILDID_NONE;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0)
						: ACC.STATE_LINKED | ACC.STATE_SELECTABLE;
			}

			@Override
			public void getChildren(AccessibleControlEvent event) {
				Object[] ids = new Object[told().size()];
				for (int i = 0; i < ids.length; i++) {
					ids[i] = i;
				}
				event.children = ids;
			}
		});
	}

	private List<QueueItem> told() {
		return canvas.page() == 0 ? List.of() : PagePainter.told(marks, canvas.page());
	}

	/** Where a mention stands on the canvas: its first line. */
	private Rectangle place(int child) {
		List<QueueItem> items = told();
		int page = canvas.page();
		for (PageMarks.Mark mark : marks.on(page)) {
			if (child < items.size() && mark.run().item().equals(items.get(child))) {
				Rectangle place = canvas.strip().place(page, mark.boxes().getFirst(), canvas.across());
				return new Rectangle(place.x - canvas.origin().x, place.y - canvas.origin().y, place.width, place.height);
			}
		}
		return new Rectangle(0, 0, 0, 0);
	}

	private String name(int child) {
		List<QueueItem> items = told();
		if (child >= items.size()) {
			return "";
		}
		QueueItem item = items.get(child);
		return NLS.bind(Messages.Pages_mention, new Object[] { ItemLabels.type(item), item.value(), ItemLabels.status(item.status()) });
	}
}
