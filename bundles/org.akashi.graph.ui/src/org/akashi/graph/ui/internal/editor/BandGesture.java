package org.akashi.graph.ui.internal.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.graph.ui.internal.canvas.Bounds;
import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.HitTest;
import org.akashi.graph.ui.internal.edit.DiagramSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Selects what lies in a rubber band. */
final class BandGesture implements Gesture {

	private final GraphCanvas canvas;
	private final DiagramSelection selection;
	private final List<String> before;
	private final int startX;
	private final int startY;
	private int x;
	private int y;

	/** @param add to what is selected already */
	BandGesture(GraphCanvas canvas, DiagramSelection selection, int x, int y, boolean add) {
		this.canvas = canvas;
		this.selection = selection;
		before = add ? selection.ids() : List.of();
		startX = x;
		startY = y;
		drag(x, y);
	}

	@Override
	public void drag(int toX, int toY) {
		x = toX;
		y = toY;
		canvas.redraw();
	}

	@Override
	public void release(int toX, int toY) {
		drag(toX, toY);
		var viewport = canvas.viewport();
		Bounds area = Bounds.between(viewport.worldX(startX), viewport.worldY(startY), viewport.worldX(x), viewport.worldY(y));
		Set<String> all = new LinkedHashSet<>(before);
		all.addAll(HitTest.cards(canvas.scene(), area));
		selection.set(all);
	}

	@Override
	public void paint(GC gc) {
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setAlpha(40);
		gc.fillRectangle(Math.min(x, startX), Math.min(y, startY), Math.abs(x - startX), Math.abs(y - startY));
		gc.setAlpha(255);
		gc.drawRectangle(Math.min(x, startX), Math.min(y, startY), Math.abs(x - startX), Math.abs(y - startY));
	}
}
