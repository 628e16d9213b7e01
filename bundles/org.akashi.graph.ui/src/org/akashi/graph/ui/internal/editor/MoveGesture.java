package org.akashi.graph.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.edit.Alignment;
import org.akashi.graph.ui.internal.edit.DiagramSession;

/** Drags the selected cards. */
final class MoveGesture implements Gesture {

	private final GraphCanvas canvas;
	private final DiagramSession session;
	private final Scene scene;
	private final List<String> ids;
	private final Map<String, double[]> began = new LinkedHashMap<>();
	private final int startX;
	private final int startY;

	MoveGesture(GraphCanvas canvas, DiagramSession session, List<String> ids, int x, int y) {
		this.canvas = canvas;
		this.session = session;
		this.scene = canvas.scene();
		this.ids = ids.stream().filter(id -> scene.card(id) >= 0).toList();
		this.ids.forEach(id -> began.put(id, new double[] { scene.x(scene.card(id)), scene.y(scene.card(id)) }));
		startX = x;
		startY = y;
	}

	@Override
	public void drag(int x, int y) {
		double dx = (x - startX) / canvas.viewport().scale();
		double dy = (y - startY) / canvas.viewport().scale();
		began.forEach((id, place) -> scene.move(scene.card(id), place[0] + dx, place[1] + dy));
		canvas.changed();
	}

	@Override
	public void release(int x, int y) {
		drag(x, y);
		double dx = (x - startX) / canvas.viewport().scale();
		double dy = (y - startY) / canvas.viewport().scale();
		if (dx != 0 || dy != 0) {
			Map<String, Alignment.Step> steps = new LinkedHashMap<>();
			ids.forEach(id -> steps.put(id, new Alignment.Step(dx, dy)));
			session.move(steps, DiagramSession.moveLabel(steps.size()));
		}
	}

	@Override
	public void cancel() {
		drag(startX, startY);
	}
}
