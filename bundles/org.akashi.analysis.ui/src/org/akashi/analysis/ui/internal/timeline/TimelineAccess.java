package org.akashi.analysis.ui.internal.timeline;

import java.util.ArrayList;
import java.util.List;

import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.Messages;
import org.akashi.analysis.ui.internal.timeline.TimelineGeometry.Place;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The timeline for people who hear it: a list whose children are the drawn events. */
final class TimelineAccess {

	private final TimelineCanvas canvas;
	private List<Place> places;

	TimelineAccess(TimelineCanvas canvas) {
		this.canvas = canvas;
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? Messages.Timeline_name : name(event.childID);
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? Messages.Timeline_description : description(event.childID);
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = places().size();
			}

			@Override
			public void getChildren(AccessibleControlEvent event) {
				event.children = new Object[places().size()];
				for (int i = 0; i < event.children.length; i++) {
					event.children[i] = Integer.valueOf(i);
				}
			}

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail |= state(event.childID);
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = canvas.isFocusControl() ? selected() : ACC.CHILDID_NONE;
			}

			@Override
			public void getSelection(AccessibleControlEvent event) {
				event.childID = selected() == ACC.CHILDID_SELF ? ACC.CHILDID_NONE : selected();
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				locate(event);
			}

			@Override
			public void getChildAtPoint(AccessibleControlEvent event) {
				Point point = canvas.toControl(event.x, event.y);
				event.childID = canvas.geometry().at(point.x, point.y).map(place -> places().indexOf(place)).filter(index -> index >= 0)
						.orElse(ACC.CHILDID_SELF);
			}
		});
	}

	/** What is drawn is another. */
	void changed() {
		places = null;
	}

	/** An event was chosen by a person. */
	void selected(Place place) {
		places = null;
		if (canvas.isFocusControl()) {
			canvas.getAccessible().setFocus(places().indexOf(place));
		}
	}

	private List<Place> places() {
		if (places == null) {
			places = new ArrayList<>();
			List<LaneLayout> layouts = canvas.geometry().layouts();
			for (int i = 0; i < layouts.size(); i++) {
				for (LaneLayout.Item item : layouts.get(i).items()) {
					places.add(new Place(i, item));
				}
			}
		}
		return places;
	}

	private int selected() {
		return canvas.selected().map(place -> places().indexOf(place)).filter(index -> index >= 0).orElse(ACC.CHILDID_SELF);
	}

	private String name(int child) {
		if (child < 0 || child >= places().size()) {
			return null;
		}
		LaneLayout.Item item = places().get(child).item();
		return item.count() ? NLS.bind(Messages.Timeline_count, item.events().size()) + ", " + item.event().dateText()
				: EventTexts.sentence(item.event());
	}

	private String description(int child) {
		return child < 0 || child >= places().size() ? null : EventTexts.quote(places().get(child).item().event());
	}

	private int state(int child) {
		if (child == ACC.CHILDID_SELF) {
			return ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
		}
		return ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | (child == selected() ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
	}

	private void locate(AccessibleControlEvent event) {
		Rectangle bounds = canvas.getClientArea();
		if (event.childID >= 0 && event.childID < places().size()) {
			Place place = places().get(event.childID);
			bounds = canvas.geometry().bounds(place.lane(), place.item());
		}
		Point corner = canvas.toDisplay(bounds.x, bounds.y);
		event.x = corner.x;
		event.y = corner.y;
		event.width = bounds.width;
		event.height = bounds.height;
	}
}
