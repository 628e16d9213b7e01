package org.akashi.analysis.targeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.akashi.analysis.targeting.Comparison.Side;
import org.akashi.analysis.targeting.HeatMatrix.Order;
import org.akashi.analysis.targeting.Periods.Grain;
import org.akashi.analysis.targeting.Targeted.Kind;
import org.junit.jupiter.api.Test;

/** The founding story in a matrix and in a comparison, and what else they must hold. */
class HeatMatrixTest {

	private static final List<Targeted> STORY = Facts.of("US /2019-03-05", "CH /2019-03-05", "IL /2019-03-05", "DE 2019-03-05/",
			"TR 2019-03-05/", "GB 2019-03-05/", "US 2019-03-05/", "telecommunications /2019-03-05", "government /2019-03-05",
			"financial-services /2019-03-05", "financial-services 2019-03-05/", "government 2019-03-05/", "infrastructure 2019-03-05/");

	private static HeatMatrix matrix(List<Targeted> facts, Kind kind, Grain grain, Order order) {
		return HeatMatrix.of(facts, kind, Periods.of(facts, grain), order, key -> key);
	}

	private static String counts(HeatMatrix matrix, String key) {
		HeatMatrix.Row row = matrix.rows().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
		return row.cells().stream().map(List::size).toList() + " " + row.unknown().size() + " " + row.all().size();
	}

	@Test
	void bothPeriodsOfTheStoryStandBesideEachOther() {
		HeatMatrix countries = matrix(STORY, Kind.COUNTRY, Grain.AUTOMATIC, Order.COUNT);
		assertEquals("[1, 1] 0 2", counts(countries, "US"));
		assertEquals("[1, 0] 0 1", counts(countries, "CH"));
		assertEquals("[0, 1] 0 1", counts(countries, "TR"));
		HeatMatrix sectors = matrix(STORY, Kind.SECTOR, Grain.AUTOMATIC, Order.COUNT);
		assertEquals("[1, 0] 0 1", counts(sectors, "telecommunications"));
		assertEquals("[0, 1] 0 1", counts(sectors, "infrastructure"));
		assertEquals(6, sectors.all().size());
	}

	@Test
	void undatedFactsHaveTheirOwnColumnAndAFactOfSeveralColumnsCountsOnceInTheTotal() {
		List<Targeted> facts = Facts.of("DE 2017/2019", "DE", "FR 2018");
		HeatMatrix matrix = matrix(facts, Kind.COUNTRY, Grain.YEAR, Order.COUNT);
		assertEquals("[1, 1, 1] 1 2", counts(matrix, "DE"));
		assertEquals(1, matrix.unknown().size());
		assertEquals(2, matrix.column(1).size());
		assertEquals(1, matrix.largest());
	}

	@Test
	void rowsAreSorted() {
		List<Targeted> facts = Facts.of("FR 2019", "DE 2018", "DE 2018", "AT 2020");
		assertEquals(List.of("DE", "AT", "FR"), keys(facts, Order.COUNT));
		assertEquals(List.of("AT", "DE", "FR"), keys(facts, Order.NAME));
		assertEquals(List.of("DE", "FR", "AT"), keys(facts, Order.TIME));
	}

	private static List<String> keys(List<Targeted> facts, Order order) {
		return matrix(facts, Kind.COUNTRY, Grain.YEAR, order).rows().stream().map(HeatMatrix.Row::key).toList();
	}

	@Test
	void tableForOtherPrograms() {
		String table = matrix(Facts.of("DE 2018", "DE"), Kind.COUNTRY, Grain.YEAR, Order.COUNT).table("Country", "Undated", "Total");
		assertEquals("Country\t2018\tUndated\tTotal\nDE\t1\t1\t2\n", table);
	}

	@Test
	void namesOfOthersDoNotBreakTheTable() {
		List<Targeted> facts = Facts.of("DE 2018");
		HeatMatrix matrix = HeatMatrix.of(facts, Kind.COUNTRY, Periods.of(facts, Grain.YEAR), Order.COUNT, key -> "a\tb\nc");
		assertEquals("a b c\t1\t0\t1", matrix.table("Country", "Undated", "Total").lines().skip(1).findFirst().orElseThrow());
	}

	@Test
	void comparisonOfTwoPeriodsSaysWhatWentWhatStayedAndWhatCame() {
		List<Periods.Column> columns = Periods.of(STORY, Grain.STATED);
		Comparison comparison = Comparison.of(Comparison.within(STORY, columns.get(0).held()), Comparison.within(STORY, columns.get(1).held()),
				Kind.COUNTRY, key -> key);
		assertEquals(List.of("− CH", "− IL", "= US", "+ DE", "+ GB", "+ TR"),
				comparison.rows().stream().map(row -> row.side().sign() + " " + row.name()).toList());
		assertEquals(Side.BOTH, comparison.rows().get(2).side());
		assertEquals("Country\t±\tearlier\tnow\nCH\t−\t1\t0", comparison.table("Country", "earlier", "now").lines().limit(2)
				.collect(java.util.stream.Collectors.joining("\n")));
	}

	@Test
	void comparisonOfTwoActors() {
		Comparison comparison = Comparison.of(Facts.of("energy 2018", "mining 2018"), Facts.by("Day Owl", Held.UNKNOWN, "energy 2019", "energy"),
				Kind.SECTOR, key -> key);
		assertEquals(List.of("− mining", "= energy"), comparison.rows().stream().map(row -> row.side().sign() + " " + row.name()).toList());
		assertEquals(2, comparison.rows().getLast().second().size());
	}
}
