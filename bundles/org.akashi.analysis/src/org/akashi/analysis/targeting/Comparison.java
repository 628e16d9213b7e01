package org.akashi.analysis.targeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What two sets of facts, of two actors or of two periods, have in common and what only one of them has.
 *
 * @param kind what the rows are
 * @param rows those of the first alone, then those of both, then those of the second alone
 */
public record Comparison(Targeted.Kind kind, List<Row> rows) {

	/** Where something is targeted. */
	public enum Side {
		/** In the first alone. */
		FIRST("−"),
		/** In both. */
		BOTH("="),
		/** In the second alone. */
		SECOND("+");

		private final String sign;

		Side(String sign) {
			this.sign = sign;
		}

		/** One character that says so without colour: what went, what stayed, what came. */
		public String sign() {
			return sign;
		}
	}

	/**
	 * One country or sector.
	 *
	 * @param key    as in {@link Targeted#key}
	 * @param name   what people call it
	 * @param first  facts of the first
	 * @param second facts of the second
	 */
	public record Row(String key, String name, List<Targeted> first, List<Targeted> second) {

		/** Where it is targeted. */
		public Side side() {
			return second.isEmpty() ? Side.FIRST : first.isEmpty() ? Side.SECOND : Side.BOTH;
		}
	}

	/** Compares the facts of one kind. */
	public static Comparison of(List<Targeted> first, List<Targeted> second, Targeted.Kind kind, UnaryOperator<String> name) {
		Map<String, List<List<Targeted>>> byKey = new LinkedHashMap<>();
		put(byKey, first, kind, 0);
		put(byKey, second, kind, 1);
		List<Row> rows = new ArrayList<>();
		byKey.forEach((key, both) -> rows.add(new Row(key, name.apply(key), List.copyOf(both.get(0)), List.copyOf(both.get(1)))));
		rows.sort(Comparator.comparing(Row::side).thenComparing(row -> -row.first().size() - row.second().size())
				.thenComparing(Row::name, String.CASE_INSENSITIVE_ORDER));
		return new Comparison(kind, List.copyOf(rows));
	}

	private static void put(Map<String, List<List<Targeted>>> byKey, List<Targeted> facts, Targeted.Kind kind, int side) {
		facts.stream().filter(fact -> fact.kind() == kind).forEach(fact -> byKey
				.computeIfAbsent(fact.key(), key -> List.of(new ArrayList<>(), new ArrayList<>())).get(side).add(fact));
	}

	/** The facts of a period: those that cover some of it. */
	public static List<Targeted> within(List<Targeted> facts, Held period) {
		return facts.stream().filter(fact -> fact.reach().meets(period)).toList();
	}

	/** As a table with tabs between cells and a head line, for other programs. */
	public String table(String what, String firstName, String secondName) {
		StringBuilder text = new StringBuilder(what).append("\t±\t").append(firstName).append('\t').append(secondName).append('\n');
		for (Row row : rows) {
			text.append(row.name().replaceAll("[\\t\\r\\n]+", " ")).append('\t').append(row.side().sign()).append('\t')
					.append(row.first().size()).append('\t').append(row.second().size()).append('\n');
		}
		return text.toString();
	}
}
