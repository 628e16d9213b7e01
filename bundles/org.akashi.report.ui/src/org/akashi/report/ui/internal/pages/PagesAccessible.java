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

	private String name(int child) {
		List<QueueItem> items = told();
		if (child >= items.size()) {
			return "";
		}
		QueueItem item = items.get(child);
		return NLS.bind(Messages.Pages_mention, new Object[] { ItemLabels.type(item), item.value(), ItemLabels.status(item.status()) });
	}
}
