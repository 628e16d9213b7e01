package org.akashi.indicator.ui.internal.table;

import java.util.List;
import java.util.UUID;

/** Rows for tests. */
final class RowStoreFixture {

	final RowStore rows = new RowStore(id -> id.startsWith("report--") ? "Report" : id.startsWith("intrusion-set--") ? "Actor " + id.substring(15, 16) : "");
	Columns columns = new Columns(rows, List.of());

	static String id(int number) {
		return "indicator--" + new UUID(0x4000L, 0x8000000000000000L | number);
	}

	static RowFacts domain(int number, String value) {
		return facts(number, "domain", value, "[domain-name:value = '" + value + "']", NumberCells.NONE, "2024-01-01T00:00:00.000Z", "");
	}

	static RowFacts facts(int number, String type, String value, String pattern, int confidence, String from, String until) {
		return new RowFacts(id(number), List.of(type), value, value, pattern, "stix", confidence, from, until, "2026-01-01T00:00:00.000Z", List.of(),
				List.of(), List.of(), List.of(), false, 0, "", "", -1, -1);
	}

	RowStoreFixture with(RowFacts... facts) {
		for (RowFacts one : facts) {
			rows.add(one);
		}
		rows.listed();
		return this;
	}

	Column column(String id) {
		return columns.find(id).orElseThrow();
	}

	Lines arrange(Arrangement wanted) {
		return new Arranger(rows, columns).arrange(wanted, () -> false);
	}

	/** The values of the lines, headings as {@code #label}. */
	List<String> values(Lines lines) {
		return java.util.stream.IntStream.range(0, lines.count())
				.mapToObj(line -> lines.row(line) < 0 ? "#" + lines.group(line).label() + ":" + lines.group(line).count() : rows.values.text(lines.row(line)))
				.toList();
	}
}
