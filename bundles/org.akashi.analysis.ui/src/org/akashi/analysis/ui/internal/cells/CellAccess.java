package org.akashi.analysis.ui.internal.cells;

import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells the accessibility bus of the cells of a canvas: a list whose items are the cells, each with its whole name. */
final class CellAccess {

	private final CellCanvas canvas;

	CellAccess(CellCanvas canvas) {
		this.canvas = canvas;
		Accessible accessible = canvas.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name(event.childID);
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? canvas.help() : "";
			}
		});
		accessible.addAccessibleControlListener(new Children());
	}

	private String name(int child) {
		List<Cell> cells = canvas.cells();
		return child == ACC.CHILDID_SELF ? canvas.title() : child < cells.size() ? cells.get(child).name() : "";
	}

	/** The focus went to another cell. */
	void focused(int index) {
		if (index >= 0) {
			canvas.getAccessible().setFocus(index);
		}
	}

	/** The cells are others now. */
	void changed() {
		canvas.getAccessible().sendEvent(ACC.EVENT_SELECTION_CHANGED, null);
	}

	private final class Children extends AccessibleControlAdapter {

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = canvas.cells().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			Object[] ids = new Object[canvas.cells().size()];
			for (int i = 0; i < ids.length; i++) {
				ids[i] = i;
			}
			event.children = ids;
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE;
			if (event.childID != ACC.CHILDID_SELF) {
				event.detail |= ACC.STATE_SELECTABLE;
				if (event.childID == canvas.focused() && canvas.isFocusControl()) {
					event.detail |= ACC.STATE_FOCUSED | ACC.STATE_SELECTED;
				}
			}
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : canvas.focused() < 0 ? ACC.CHILDID_SELF : canvas.focused();
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point point = canvas.toControl(event.x, event.y);
			int found = canvas.cellAt(point.x, point.y);
			event.childID = found >= 0 ? found : canvas.getClientArea().contains(point) ? ACC.CHILDID_SELF : ACC.CHILDID_NONE;
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle bounds = event.childID >= 0 && event.childID < canvas.cells().size() ? canvas.onScreen(event.childID)
					: new Rectangle(0, 0, canvas.getSize().x, canvas.getSize().y);
			Point corner = canvas.toDisplay(bounds.x, bounds.y);
			event.x = corner.x;
			event.y = corner.y;
			event.width = bounds.width;
			event.height = bounds.height;
		}
	}
}
