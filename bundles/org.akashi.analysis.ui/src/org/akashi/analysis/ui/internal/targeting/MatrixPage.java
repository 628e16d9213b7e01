package org.akashi.analysis.ui.internal.targeting;

import java.util.List;
import java.util.stream.Collectors;

import org.akashi.analysis.targeting.HeatMatrix;
import org.akashi.analysis.targeting.Targeted;
import org.akashi.analysis.ui.internal.cells.Cell;
import org.akashi.analysis.ui.internal.cells.CellCanvas;
import org.akashi.analysis.ui.internal.cells.CellDrawing;
import org.akashi.ui.Drawing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Countries and sectors by period. */
final class MatrixPage implements TargetingPage {

	private final CellCanvas canvas;
	private final TargetNames names = TargetNames.ofWorkbench();
	private List<HeatMatrix> matrices = List.of();
	private HeatPicture picture;

	MatrixPage(Composite parent, TargetingView view) {
		canvas = new CellCanvas(parent, SWT.H_SCROLL | SWT.V_SCROLL, Messages.Targeting_title, Messages.Targeting_help);
		canvas.onOpen(cell -> view.open(cell.name(), picture.facts(cell.key()), place(canvas, cell)));
	}

	/** Where a cell is on the display. */
	static Rectangle place(CellCanvas canvas, Cell cell) {
		Rectangle bounds = canvas.onScreen(canvas.cells().indexOf(cell));
		return canvas.getDisplay().map(canvas, null, bounds);
	}

	@Override
	public String title() {
		return Messages.Targeting_matrixTab;
	}

	@Override
	public Control control() {
		return canvas;
	}

	@Override
	public void show(TargetingData data, TargetingOptions options) {
		matrices = data.matrices(options.grain(), options.order(), names::name);
		picture = new HeatPicture(matrices);
		canvas.show(picture);
	}

	@Override
	public String table() {
		return matrices.stream().filter(matrix -> !matrix.rows().isEmpty()).map(matrix -> matrix.table(
				matrix.kind() == Targeted.Kind.COUNTRY ? Messages.Targeting_countries : Messages.Targeting_sectors,
				Messages.Targeting_unknown, Messages.Targeting_total)).collect(Collectors.joining("\n"));
	}

	@Override
	public Drawing drawing(String name) {
		return new CellDrawing(name, new HeatPicture(matrices), canvas);
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}
}
