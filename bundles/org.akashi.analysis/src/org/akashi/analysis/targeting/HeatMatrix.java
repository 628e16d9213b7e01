package org.akashi.analysis.targeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Countries or sectors by period. A cell holds the facts that cover some of its period, so one fact may stand in several
 * columns; totals count each fact once.
 *
 * @param kind    what the rows are
 * @param columns the periods, in order
 * @param rows    in the wished order
 */
public record HeatMatrix(Targeted.Kind kind, List<Periods.Column> columns, List<Row> rows) {

	/** How rows are sorted. */
	public enum Order {
		/** Those with most facts first. */
		COUNT,
		/** By name. */
		NAME,
		/** Those that were targeted first, first. */
		TIME
	}

	/**
	 * One country or sector.
	 *
	 * @param key     as in {@link Targeted#key}
	 * @param name    what people call it
	 * @param cells   the facts of each period
	 * @param unknown the facts without a date
	 * @param all     all facts, each once
	 */
	public record Row(String key, String name, List<List<Targeted>> cells, List<Targeted> unknown, List<Targeted> all) {

		/** The first column with a fact; past the last when none has one. */
		int first() {
			int first = 0;
			while (first < cells.size() && cells.get(first).isEmpty()) {
				first++;
			}
			return first;
		}
	}

	/**
	 * Makes a matrix.
	 *
	 * @param facts   of all kinds
	 * @param columns of {@link Periods#of}
	 * @param name    what people call a key
	 */
	public static HeatMatrix of(List<Targeted> facts, Targeted.Kind kind, List<Periods.Column> columns, Order order,
			UnaryOperator<String> name) {
		Map<String, List<Targeted>> byKey = new LinkedHashMap<>();
		facts.stream().filter(fact -> fact.kind() == kind).forEach(fact -> byKey.computeIfAbsent(fact.key(), key -> new ArrayList<>()).add(fact));
		List<Row> rows = new ArrayList<>();
		byKey.forEach((key, all) -> rows.add(row(key, name.apply(key), all, columns)));
		Comparator<Row> byName = Comparator.comparing(Row::name, String.CASE_INSENSITIVE_ORDER);
		rows.sort(switch (order) {
			case COUNT -> Comparator.comparing((Row row) -> -row.all().size()).thenComparing(byName);
			case NAME -> byName;
			case TIME -> Comparator.comparing(Row::first).thenComparing((Row row) -> -row.all().size()).thenComparing(byName);
		});
		return new HeatMatrix(kind, List.copyOf(columns), List.copyOf(rows));
	}

	private static Row row(String key, String name, List<Targeted> all, List<Periods.Column> columns) {
		List<List<Targeted>> cells = new ArrayList<>();
		for (Periods.Column column : columns) {
			cells.add(all.stream().filter(fact -> fact.reach().meets(column.held())).toList());
		}
		return new Row(key, name, List.copyOf(cells), all.stream().filter(fact -> fact.held().isUnknown()).toList(), List.copyOf(all));
	}

	/** The facts of a column over all rows. */
	public List<Targeted> column(int index) {
		return rows.stream().flatMap(row -> row.cells().get(index).stream()).toList();
	}

	/** The facts without a date over all rows. */
	public List<Targeted> unknown() {
		return rows.stream().flatMap(row -> row.unknown().stream()).toList();
	}

	/** All facts. */
	public List<Targeted> all() {
		return rows.stream().flatMap(row -> row.all().stream()).toList();
	}

	/** The largest number in a cell. */
	public int largest() {
		return rows.stream().flatMapToInt(row -> java.util.stream.IntStream.concat(
				row.cells().stream().mapToInt(List::size), java.util.stream.IntStream.of(row.unknown().size()))).max().orElse(0);
	}

	/** As a table with tabs between cells and a head line, for other programs. */
	public String table(String first, String unknown, String total) {
		StringBuilder text = new StringBuilder(first);
		columns.forEach(column -> text.append('\t').append(column.text()));
		text.append('\t').append(unknown).append('\t').append(total).append('\n');
		for (Row row : rows) {
			text.append(row.name().replaceAll("[\\t\\r\\n]+", " "));
			row.cells().forEach(cell -> text.append('\t').append(cell.size()));
			text.append('\t').append(row.unknown().size()).append('\t').append(row.all().size()).append('\n');
		}
		return text.toString();
	}
}
