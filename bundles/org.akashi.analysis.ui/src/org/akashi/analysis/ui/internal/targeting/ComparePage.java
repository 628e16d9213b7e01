package org.akashi.analysis.ui.internal.targeting;

import java.util.List;
import java.util.stream.Collectors;

import org.akashi.analysis.targeting.Comparison;
import org.akashi.analysis.targeting.Targeted;
import org.akashi.analysis.ui.internal.cells.CellCanvas;
import org.akashi.analysis.ui.internal.cells.CellDrawing;
import org.akashi.analysis.ui.internal.cells.FittedText;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Drawing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Two periods or two actors beside each other. */
final class ComparePage implements TargetingPage {

	private final Composite area;
	private final Combo first;
	private final Combo second;
	private final CellCanvas canvas;
	private final TargetNames names = TargetNames.ofWorkbench();
	private List<TargetingData.Side> sides = List.of();
	private List<Comparison> comparisons = List.of();
	private ComparePicture picture;

	ComparePage(Composite parent, TargetingView view) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 6).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Compare_first);
		first = combo();
		new Label(area, SWT.NONE).setText(Messages.Compare_second);
		second = combo();
		AccessibleName.set(first, Messages.Compare_first);
		AccessibleName.set(second, Messages.Compare_second);
		canvas = new CellCanvas(area, SWT.H_SCROLL | SWT.V_SCROLL, Messages.Compare_title, Messages.Compare_help);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(canvas);
		canvas.onOpen(cell -> view.open(cell.name(), picture.facts(cell.key()), MatrixPage.place(canvas, cell)));
	}

	private Combo combo() {
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> compare());
		return combo;
	}

	@Override
	public String title() {
		return Messages.Compare_title;
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public void show(TargetingData data, TargetingOptions options) {
		String formerFirst = first.getText();
		String formerSecond = second.getText();
		sides = data.sides(options.grain());
		String[] labels = sides.stream().map(side -> FittedText.plain(side.label())).toArray(String[]::new);
		first.setItems(labels);
		second.setItems(labels);
		int[] usual = data.firstSides(options.grain(), sides);
		choose(first, formerFirst, usual[0]);
		choose(second, formerSecond, usual[1]);
		compare();
	}

	private static void choose(Combo combo, String former, int usual) {
		int index = former.isEmpty() ? -1 : combo.indexOf(former);
		int chosen = index >= 0 ? index : usual;
		if (chosen >= 0) {
			combo.select(chosen);
		} else {
			combo.deselectAll();
		}
	}

	private void compare() {
		int one = first.getSelectionIndex();
		int other = second.getSelectionIndex();
		boolean both = one >= 0 && other >= 0;
		comparisons = both ? TargetingData.compare(sides.get(one), sides.get(other), names::name) : List.of();
		picture = picture();
		canvas.show(picture);
		first.setToolTipText(both ? null : Messages.Compare_none);
	}

	private ComparePicture picture() {
		return new ComparePicture(comparisons, name(first), name(second));
	}

	private String name(Combo combo) {
		return combo.getSelectionIndex() < 0 ? "" : sides.get(combo.getSelectionIndex()).name();
	}

	@Override
	public String table() {
		return comparisons.stream().filter(each -> !each.rows().isEmpty()).map(each -> each.table(
				each.kind() == Targeted.Kind.COUNTRY ? Messages.Targeting_countries : Messages.Targeting_sectors,
				name(first), name(second))).collect(Collectors.joining("\n"));
	}

	@Override
	public Drawing drawing(String name) {
		return comparisons.isEmpty() ? null : new CellDrawing(name, picture(), canvas);
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}
}
