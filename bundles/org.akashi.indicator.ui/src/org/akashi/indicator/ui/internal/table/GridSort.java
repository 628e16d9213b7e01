package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Tells the heads of the columns how the rows are sorted, and asks for another order when they are clicked. UI thread. */
final class GridSort implements ISortModel {

	private final TableModel model;

	GridSort(TableModel model) {
		this.model = model;
	}

	private List<Arrangement.SortKey> keys() {
		return model.arrangement().sort();
	}

	private int place(int columnIndex) {
		List<Arrangement.SortKey> keys = keys();
		for (int i = 0; i < keys.size(); i++) {
			if (columnIndex < model.columns().size() && keys.get(i).column().id().equals(model.columns().at(columnIndex).id())) {
				return i;
			}
		}
		return -1;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return keys().stream().map(key -> model.columns().index(key.column().id())).toList();
	}

	@Override
	public boolean isColumnIndexSorted(int columnIndex) {
		return place(columnIndex) >= 0;
	}

	@Override
	public SortDirectionEnum getSortDirection(int columnIndex) {
		int place = place(columnIndex);
		return place < 0 ? SortDirectionEnum.NONE : keys().get(place).descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int columnIndex) {
		return place(columnIndex);
	}

	@Override
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int columnIndex) {
		return null;
	}

	@Override
	public void sort(int columnIndex, SortDirectionEnum direction, boolean accumulate) {
		List<Arrangement.SortKey> keys = new ArrayList<>(accumulate ? keys() : List.of());
		Column column = model.columns().at(columnIndex);
		int place = -1;
		for (int i = 0; i < keys.size(); i++) {
			place = keys.get(i).column().id().equals(column.id()) ? i : place;
		}
		if (direction == SortDirectionEnum.NONE) {
			if (place >= 0) {
				keys.remove(place);
			}
		} else {
			Arrangement.SortKey key = new Arrangement.SortKey(column, direction == SortDirectionEnum.DESC);
			if (place >= 0) {
				keys.set(place, key);
			} else {
				keys.add(key);
			}
		}
		model.arrange(model.arrangement().withSort(keys));
	}

	@Override
	public void clear() {
		model.arrange(model.arrangement().withSort(List.of()));
	}
}
