package org.akashi.graph.ui.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.edit.DiagramSelection;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Says in two tables what the drawing shows: its objects and its relationships. What is selected there is selected here. */
final class MirrorTable {

	private final DiagramSelection selection;
	private final Runnable open;
	private final CTabFolder folder;
	private final Side objects;
	private final Side relations;
	private Scene scene = Scene.EMPTY;
	private boolean following;

	/** @param open opens what is selected */
	MirrorTable(Composite parent, DiagramSelection selection, Runnable open) {
		this.selection = selection;
		this.open = open;
		folder = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
		objects = new Side(true, List.of(Messages.Table_name, Messages.Table_type, Messages.Table_relations),
				new int[] { 190, 110, 60 });
		relations = new Side(false, List.of(Messages.Table_from, Messages.Table_kind, Messages.Table_to, Messages.Table_confidence),
				new int[] { 130, 110, 130, 60 });
		folder.setSelection(0);
		AccessibleName.set(folder, Messages.Table_title);
		selection.onChange(this::follow);
	}

	Composite control() {
		return folder;
	}

	/** Shows a scene. */
	void show(Scene next) {
		scene = next;
		objects.ask(next);
		relations.ask(next);
		objects.tab.setText(NLS.bind(Messages.Table_objects, next.cards()));
		relations.tab.setText(NLS.bind(Messages.Table_relationships, next.lines()));
		follow();
	}

	private record Row(String id, String icon, String[] words) {

		/** Numbers are ordered by their value. */
		String key(int column) {
			String word = words[column];
			return !word.isEmpty() && word.length() < 4 && Character.isDigit(word.charAt(0)) ? "0".repeat(4 - word.length()) + word : word;
		}
	}

	/** Worker thread. */
	private static List<Row> rows(Scene scene, boolean objects, int column, boolean down) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < (objects ? scene.cards() : scene.lines()); i++) {
			rows.add(objects ? new Row(scene.id(i), scene.type(i), objectWords(scene, i))
					: new Row(scene.lineId(i), "relationship", relationWords(scene, i)));
		}
		Comparator<Row> order = Comparator.comparing(row -> row.key(column), String.CASE_INSENSITIVE_ORDER);
		rows.sort((down ? order.reversed() : order).thenComparing(Row::id));
		return rows;
	}

	private static String[] objectWords(Scene scene, int card) {
		return new String[] { scene.label(card), org.akashi.ui.TypeLabels.of(scene.type(card)), Integer.toString(scene.degree(card)) };
	}

	private static String[] relationWords(Scene scene, int line) {
		String sure = scene.confidence(line) < 0 ? "" : Integer.toString(scene.confidence(line));
		return new String[] { scene.label(scene.from(line)), Look.kind(scene.kind(line)), scene.label(scene.to(line)), sure };
	}

	private void follow() {
		if (!following && !folder.isDisposed()) {
			objects.select();
			relations.select();
		}
	}

	/** One of the tables. */
	private final class Side {

		private final Table table;
		private final CTabItem tab;
		private List<Row> rows = List.of();
		private final boolean ofObjects;
		private Job reading;
		private int sorted;
		private boolean down;

		Side(boolean ofObjects, List<String> columns, int[] widths) {
			this.ofObjects = ofObjects;
			table = new Table(folder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
			table.setHeaderVisible(true);
			for (int i = 0; i < widths.length; i++) {
				TableColumn column = new TableColumn(table, SWT.NONE);
				column.setText(columns.get(i));
				column.setWidth(widths[i]);
				column.setMoveable(true);
				int index = i;
				column.addListener(SWT.Selection, event -> sort(index));
			}
			tab = new CTabItem(folder, SWT.NONE);
			tab.setControl(table);
			table.addListener(SWT.SetData, event -> set((TableItem) event.item, event.index));
			table.addListener(SWT.Selection, event -> chosen());
			table.addListener(SWT.DefaultSelection, event -> open.run());
			AccessibleName.set(table, Messages.Table_title);
		}

		private void set(TableItem item, int index) {
			if (index < rows.size()) {
				item.setText(rows.get(index).words());
				item.setImage(Icons.ofType(rows.get(index).icon()));
			}
		}

		/** Reads and orders the rows of a scene on a worker: there may be tens of thousands. */
		void ask(Scene of) {
			if (reading != null) {
				reading.cancel();
			}
			int column = sorted;
			boolean descending = down;
			Job job = Job.create(Messages.Table_title, monitor -> {
				List<Row> read = rows(of, ofObjects, column, descending);
				if (!monitor.isCanceled() && !folder.isDisposed()) {
					folder.getDisplay().asyncExec(() -> fill(of, read));
				}
				return Status.OK_STATUS;
			});
			reading = job;
			job.setSystem(true);
			job.schedule();
		}

		private void fill(Scene of, List<Row> read) {
			if (of == scene && !table.isDisposed()) {
				rows = read;
				table.setSortColumn(table.getColumn(sorted));
				table.setSortDirection(down ? SWT.DOWN : SWT.UP);
				table.setItemCount(rows.size());
				table.clearAll();
				select();
			}
		}

		private void sort(int column) {
			down = column == sorted && !down;
			sorted = column;
			ask(scene);
		}

		private void chosen() {
			following = true;
			selection.set(Arrays.stream(table.getSelectionIndices()).mapToObj(index -> rows.get(index).id()).toList());
			following = false;
		}

		void select() {
			Set<String> ids = new HashSet<>(selection.ids());
			List<Integer> places = new ArrayList<>();
			for (int i = 0; i < rows.size() && places.size() < ids.size(); i++) {
				if (ids.contains(rows.get(i).id())) {
					places.add(i);
				}
			}
			table.deselectAll();
			table.select(places.stream().mapToInt(Integer::intValue).toArray());
			if (!places.isEmpty()) {
				table.showItem(table.getItem(places.getFirst()));
			}
		}
	}
}
