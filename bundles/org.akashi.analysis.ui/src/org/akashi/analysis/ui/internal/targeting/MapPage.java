package org.akashi.analysis.ui.internal.targeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.akashi.analysis.targeting.Targeted;
import org.akashi.analysis.ui.internal.cells.CellDrawing;
import org.akashi.analysis.ui.internal.cells.FittedText;
import org.akashi.analysis.ui.internal.map.CountryCount;
import org.akashi.analysis.ui.internal.map.MapCanvas;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Drawing;
import org.akashi.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The map of the world, and beside it a table that says the same, regions too. */
final class MapPage implements TargetingPage {

	private record Row(String key, String name, List<Targeted> facts) {
	}

	private static final double STEP = 1.4;
	private static final int NARROWEST = 60;

	private final SashForm sash;
	private final MapCanvas map;
	private final Table table;
	private final TargetingView view;
	private final TargetNames names = TargetNames.ofWorkbench();
	private Map<String, CountryCount> counts = Map.of();
	private TargetingData data = TargetingData.NOTHING;
	private List<Row> rows = List.of();

	MapPage(Composite parent, TargetingView view) {
		this.view = view;
		sash = new SashForm(parent, SWT.HORIZONTAL);
		map = new MapCanvas(sash);
		map.onOpen(cell -> view.open(cell.name(), data.country(cell.key()), MatrixPage.place(map, cell)));
		map.onMove(cell -> choose(cell.key()));
		Composite side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(side);
		ToolBar zoom = new ToolBar(side, SWT.FLAT);
		item(zoom, "zoom-in", Messages.Targeting_zoomIn, () -> map.zoom(STEP));
		item(zoom, "zoom-out", Messages.Targeting_zoomOut, () -> map.zoom(1 / STEP));
		item(zoom, "zoom-fit", Messages.Targeting_zoomWhole, map::whole);
		table = new Table(side, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Targeting_countries);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		column(Messages.Targeting_country, 130, SWT.LEFT);
		column(Messages.Targeting_sentences, 80, SWT.RIGHT);
		table.addListener(SWT.Resize, event -> fitColumns());
		table.addListener(SWT.Selection, event -> follow());
		table.addListener(SWT.DefaultSelection, event -> open());
		sash.setWeights(78, 22);
	}

	private static void item(ToolBar bar, String icon, String tip, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> run.run());
	}

	private void column(String title, int width, int style) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
		column.setWidth(width);
	}

	/** The numbers stay in sight however narrow the table is. */
	private void fitColumns() {
		TableColumn numbers = table.getColumn(1);
		numbers.pack();
		table.getColumn(0).setWidth(Math.max(NARROWEST, table.getClientArea().width - numbers.getWidth()));
	}

	@Override
	public String title() {
		return Messages.Targeting_mapTab;
	}

	@Override
	public Control control() {
		return sash;
	}

	@Override
	public void show(TargetingData shown, TargetingOptions options) {
		data = shown;
		counts = shown.countries(names::name);
		map.show(counts);
		Map<String, List<Targeted>> byKey = new TreeMap<>();
		shown.facts().stream().filter(fact -> fact.kind() == Targeted.Kind.COUNTRY)
				.forEach(fact -> byKey.computeIfAbsent(fact.key(), key -> new java.util.ArrayList<>()).add(fact));
		rows = byKey.entrySet().stream().map(entry -> new Row(entry.getKey(), FittedText.plain(names.name(entry.getKey())), entry.getValue()))
				.sorted(Comparator.comparing((Row row) -> -row.facts().size()).thenComparing(Row::name)).toList();
		String chosen = table.getSelectionIndex() < 0 ? "" : (String) table.getItem(table.getSelectionIndex()).getData();
		table.removeAll();
		for (Row row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { row.name(), Integer.toString(row.facts().size()) });
			item.setData(row.key());
		}
		choose(chosen);
	}

	private void choose(String key) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).key().equals(key)) {
				table.setSelection(i);
			}
		}
	}

	private void follow() {
		int index = table.getSelectionIndex();
		if (index >= 0) {
			for (int i = 0; i < map.cells().size(); i++) {
				if (map.cells().get(i).key().equals(rows.get(index).key()) && map.focused() != i) {
					map.focus(i);
				}
			}
		}
	}

	private void open() {
		int index = table.getSelectionIndex();
		if (index >= 0) {
			Rectangle bounds = table.getDisplay().map(table, null, table.getItem(index).getBounds());
			view.open(rows.get(index).name(), rows.get(index).facts(), bounds);
		}
	}

	@Override
	public String table() {
		StringBuilder text = new StringBuilder(Messages.Targeting_country).append('\t').append(Messages.Targeting_sentences).append('\n');
		rows.forEach(row -> text.append(row.name()).append('\t').append(row.facts().size()).append('\n'));
		return text.toString();
	}

	@Override
	public Drawing drawing(String name) {
		return new CellDrawing(name, MapCanvas.paper(counts), map);
	}

	@Override
	public void setFocus() {
		map.setFocus();
	}
}
