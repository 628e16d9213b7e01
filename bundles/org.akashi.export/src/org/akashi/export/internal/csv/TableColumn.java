package org.akashi.export.internal.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.akashi.export.BadOptionException;
import org.akashi.export.Option;

/** What a column of the table can hold, and which property of the indicator it carries. */
enum TableColumn {

	TYPE("", TableRow::type), VALUE("", TableRow::value), PATTERN("pattern", row -> row.line().pattern()),
	PATTERN_TYPE("pattern_type", row -> row.line().patternType()), NAME("name", row -> row.line().name()),
	DESCRIPTION("description", row -> row.line().description()),
	CONFIDENCE("confidence", row -> row.line().confidence() < 0 ? "" : String.valueOf(row.line().confidence())),
	VALID_FROM("valid_from", row -> row.line().validFrom()), VALID_UNTIL("valid_until", row -> row.line().validUntil()),
	CREATED("", row -> row.line().created()), MODIFIED("", row -> row.line().modified()),
	CREATED_BY("created_by_ref", TableRow::author), LABELS("labels", row -> row.line().property("labels")),
	INDICATOR_TYPES("indicator_types", row -> row.line().property("indicator_types")),
	KILL_CHAIN_PHASES("kill_chain_phases", row -> String.join("|", row.line().killChainPhases())),
	TLP("object_marking_refs", row -> row.around().tlp(row.line()).orElse("")),
	INDICATES("", row -> String.join("|", row.around().indicated(row.line().id()))),
	TECHNIQUES("", row -> String.join("|", row.around().techniques(row.line().id()))),
	URLS("external_references", row -> String.join("|", row.around().urls(row.line()))), LANG("lang", row -> row.line().property("lang")),
	REPORT("evidence", row -> row.evidence().report()), PAGE("evidence", row -> row.evidence().page()),
	QUOTE("evidence", row -> row.evidence().quote()), START("evidence", row -> row.evidence().start()),
	END("evidence", row -> row.evidence().end()), SHA256("evidence", row -> row.evidence().sha256()),
	EXTRACTOR("evidence", row -> row.evidence().extractor()), DECIDED_BY("evidence", row -> row.evidence().decidedBy()),
	DECIDED_AT("evidence", row -> row.evidence().decidedAt()), QUOTES("evidence", row -> row.evidence().quotes()),
	REPORTS("evidence", row -> row.evidence().reports()), EVIDENCE("", row -> String.valueOf(row.evidence().count())),
	ID("", row -> row.line().id());

	/** What a table has when nothing is said. */
	static final List<TableColumn> DEFAULT = List.of(TYPE, VALUE, PATTERN, NAME, CONFIDENCE, VALID_FROM, VALID_UNTIL, LABELS, REPORT, PAGE,
			QUOTE, ID);

	/** Which columns, in which order. */
	static final Option OPTION = Option.text("columns", "Columns", "Which columns, in which order, separated by commas; there are: "
			+ String.join(", ", Arrays.stream(values()).map(TableColumn::id).toList()) + ".",
			String.join(",", DEFAULT.stream().map(TableColumn::id).toList()));

	private final String property;
	private final Function<TableRow, String> cell;

	TableColumn(String property, Function<TableRow, String> cell) {
		this.property = property;
		this.cell = cell;
	}

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The property of the indicator that it carries, or {@code ""}. */
	String property() {
		return property;
	}

	String cell(TableRow row) {
		return cell.apply(row);
	}

	/** Whether it says something of what stands around the indicator. */
	boolean looksAround() {
		return this == TLP || this == INDICATES || this == TECHNIQUES || this == URLS || this == CREATED_BY;
	}

	/** The columns that an option names. */
	static List<TableColumn> of(String value) {
		List<TableColumn> columns = new ArrayList<>();
		for (String id : value.strip().split("[,\\s]+")) {
			columns.add(Arrays.stream(values()).filter(column -> column.id().equals(id)).findFirst()
					.orElseThrow(() -> new BadOptionException(OPTION, "names of columns, separated by commas ("
							+ String.join(", ", Arrays.stream(values()).map(TableColumn::id).toList()) + ")", id)));
		}
		return columns;
	}
}
