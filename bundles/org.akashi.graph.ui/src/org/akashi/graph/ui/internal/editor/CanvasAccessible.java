package org.akashi.graph.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.Bounds;
import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.canvas.Viewport;
import org.akashi.graph.ui.internal.edit.DiagramSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Cards and lines as people hear them: children of the canvas with name, place and state. A drawing of thousands gives the first
 * ones only; all of it is in the table.
 */
final class CanvasAccessible {

	private static final int MOST = 400;

	private final GraphCanvas canvas;
	private final DiagramSelection selection;
	private final List<Child> children = new ArrayList<>();
	private Scene scene = Scene.EMPTY;

	private record Child(Accessible accessible, String id) {
	}

	CanvasAccessible(GraphCanvas canvas, DiagramSelection selection) {
		this.canvas = canvas;
		this.selection = selection;
		Accessible whole = canvas.getAccessible();
		whole.addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.Words_canvas, scene.cards(), scene.lines());
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = Messages.Words_help;
			}
		});
		whole.addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LIST;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = children.size();
			}

			@Override
			public void getChild(AccessibleControlEvent event) {
				if (event.childID >= 0 && event.childID < children.size()) {
					event.accessible = children.get(event.childID).accessible;
				}
			}

			@Override
			public void getChildren(AccessibleControlEvent event) {
				event.children = children.stream().map(Child::accessible).toArray();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				Child focused = child(selection.focus());
				if (focused != null) {
					event.accessible = focused.accessible;
				}
			}
		});
		selection.onChange(this::focusMoved);
	}

	/** Tells of a new scene. */
	void show(Scene next) {
		scene = next;
		children.forEach(child -> child.accessible.dispose());
		children.clear();
		for (int card = 0; card < Math.min(MOST, next.cards()); card++) {
			children.add(new Child(child(), next.id(card)));
		}
		for (int line = 0; line < Math.min(MOST, next.lines()); line++) {
			children.add(new Child(child(), next.lineId(line)));
		}
		for (Child child : children) {
			describe(child);
		}
	}

	private Accessible child() {
		return new Accessible(canvas.getAccessible());
	}

	private void describe(Child child) {
		child.accessible.addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = words(child.id);
			}
		});
		child.accessible.addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LISTITEM;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | (selection.contains(child.id) ? ACC.STATE_SELECTED : 0)
						| (selection.focus().equals(child.id) && canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				Rectangle area = area(child.id);
				Point at = canvas.toDisplay(area.x, area.y);
				event.x = at.x;
				event.y = at.y;
				event.width = area.width;
				event.height = area.height;
			}
		});
	}

	private String words(String id) {
		int card = scene.card(id);
		int line = scene.line(id);
		return card >= 0 ? CardWords.of(scene, card) : line >= 0 ? CardWords.ofLine(scene, line) : "";
	}

	private Rectangle area(String id) {
		int card = scene.card(id);
		int line = scene.line(id);
		if (card < 0 && line < 0) {
			return new Rectangle(0, 0, 0, 0);
		}
		Bounds world = card >= 0 ? scene.bounds(card)
				: Bounds.between(scene.x(scene.from(line)), scene.y(scene.from(line)), scene.x(scene.to(line)), scene.y(scene.to(line)));
		Viewport viewport = canvas.viewport();
		return new Rectangle((int) viewport.screenX(world.x()), (int) viewport.screenY(world.y()), (int) (world.width() * viewport.scale()),
				(int) (world.height() * viewport.scale()));
	}

	private Child child(String id) {
		for (Child child : children) {
			if (child.id.equals(id)) {
				return child;
			}
		}
		return null;
	}

	private void focusMoved() {
		Child focused = child(selection.focus());
		if (focused != null && canvas.isFocusControl()) {
			focused.accessible.setFocus(ACC.CHILDID_SELF);
			canvas.getAccessible().selectionChanged();
		}
	}
}
