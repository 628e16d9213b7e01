package org.akashi.exchange.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.exchange.ColumnMapping;
import org.akashi.exchange.ColumnRole;
import org.akashi.exchange.ColumnRole.Kind;
import org.akashi.exchange.internal.table.TableRows.Row;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;

/** A delimited text and what its columns mean: by a mapping, by their names, by their values. */
public final class Table {

	private static final int SAMPLE = 200;
	/** The header that {@code akashi export --format csv} writes. */
	static final List<String> OWN = List.of("type", "value", "pattern", "name", "confidence", "valid_from", "valid_until", "labels",
			"report", "page", "quote", "id");

	private final TextDecoding decoding;
	private final char separator;
	private final boolean headed;
	private final List<String> header;
	private final List<Row> sample = new ArrayList<>();
	private final List<ColumnRole> guessed;

	private Table(TextDecoding decoding) {
		this.decoding = decoding;
		TableRows rows = TableRows.of(decoding.text());
		separator = rows.separator();
		for (Row row = rows.next(); row != null && sample.size() <= SAMPLE; row = rows.next()) {
			sample.add(row);
		}
		headed = !sample.isEmpty() && isHeader(sample);
		int width = sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		header = names(headed ? sample.getFirst() : null, width);
		if (headed) {
			sample.removeFirst();
		}
		guessed = guesses();
	}

	/**
	 * A table, from its bytes.
	 *
	 * @param whole whether these are all bytes; else the last line is left out
	 */
	public static Table of(byte[] bytes, boolean whole) {
		TextDecoding decoding = TextDecoding.of(bytes, whole);
		if (!whole && decoding.text().lastIndexOf('\n') > 0) {
			decoding = new TextDecoding(decoding.text().substring(0, decoding.text().lastIndexOf('\n') + 1), decoding.charset());
		}
		return new Table(decoding);
	}

	private static List<String> names(Row first, int width) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			String name = first == null ? "" : first.cell(i);
			String unique = name.isEmpty() ? String.valueOf(i + 1) : name;
			for (int number = 2; names.contains(unique); number++) {
				unique = name + " " + number;
			}
			names.add(unique);
		}
		return names;
	}

	/** A first row without observables, with known names or above a column of observables. */
	private static boolean isHeader(List<Row> rows) {
		Row first = rows.getFirst();
		int known = 0;
		boolean above = false;
		for (int i = 0; i < first.cells().size(); i++) {
			String cell = first.cell(i);
			if (ColumnNames.role(cell).isPresent()) {
				known++;
			} else if (!cell.isEmpty() && Values.any(cell).filter(value -> Values.strong(value.type())).isPresent()) {
				return false;
			}
			int column = i;
			above |= rows.stream().skip(1).limit(5).anyMatch(row -> Values.any(row.cell(column)).isPresent());
		}
		boolean distinct = first.cells().stream().filter(cell -> !cell.isEmpty()).distinct().count() == first.cells().stream()
				.filter(cell -> !cell.isEmpty()).count();
		return distinct && (known > 0 || above && rows.size() > 1 && first.cells().stream().allMatch(cell -> cell.length() < 60));
	}

	private List<ColumnRole> guesses() {
		List<ColumnRole> roles = new ArrayList<>();
		boolean values = false;
		for (int i = 0; i < header.size(); i++) {
			ColumnRole role = guess(i);
			roles.add(role);
			values |= role.kind() == Kind.OBSERVABLE || role.kind() == Kind.PATTERN;
		}
		for (int i = 0; i < roles.size() && !values; i++) {
			// A table of one kind of things may call its values by any name.
			if (byValues(i).isPresent()) {
				roles.set(i, ColumnRole.ANY);
				values = true;
			}
		}
		return roles;
	}

	private ColumnRole guess(int column) {
		Optional<ColumnRole> named = headed ? ColumnNames.role(header.get(column)) : Optional.empty();
		Optional<ColumnRole> valued = byValues(column);
		if (named.isEmpty()) {
			return valued.orElse(ColumnRole.of(Kind.NOTE));
		}
		ColumnRole role = named.get();
		if (role.observable() != null && valued.isPresent() && valued.get().observable() != role.observable()
				&& share(column, role.observable()) < 0.5) {
			return ColumnRole.ANY;
		}
		return role;
	}

	/** The type of the values where most are observables that can be nothing else. */
	private Optional<ColumnRole> byValues(int column) {
		Map<ObservableType, Integer> types = new LinkedHashMap<>();
		int filled = 0;
		int found = 0;
		for (Row row : sample) {
			String cell = row.cell(column);
			filled += cell.isEmpty() ? 0 : 1;
			Optional<Observable> value = cell.isEmpty() ? Optional.empty() : Values.any(cell).filter(each -> Values.strong(each.type()));
			if (value.isPresent()) {
				found++;
				types.merge(value.get().type(), 1, Integer::sum);
			}
		}
		if (filled == 0 || found * 10 < filled * 7) {
			return Optional.empty();
		}
		return Optional.of(types.size() == 1 ? ColumnRole.of(types.keySet().iterator().next()) : ColumnRole.ANY);
	}

	private double share(int column, ObservableType type) {
		List<String> cells = sample.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
		return cells.isEmpty() ? 1 : (double) cells.stream().filter(cell -> !Values.all(type, cell).isEmpty()).count() / cells.size();
	}

	/** How sure it is that this is a table of indicators, 0 to 100. */
	int confidence(String extension) {
		long values = guessed.stream().filter(role -> role.kind() == Kind.OBSERVABLE && role.observable() != ObservableType.FILE_NAME
				&& role.observable() != ObservableType.FILE_SIZE || role.kind() == Kind.PATTERN).count();
		if (header.equals(OWN)) {
			return 95;
		}
		if (values == 0 || sample.isEmpty()) {
			return 0;
		}
		long named = headed ? header.stream().filter(name -> ColumnNames.role(name).isPresent()).count() : 0;
		boolean table = extension.equals("csv") || extension.equals("tsv");
		boolean filled = holdsValues() && (header.size() > 1 || named == 1);
		return !filled ? 0 : named >= 2 ? 75 : named == 1 ? table ? 70 : 68 : table ? 55 : 25;
	}

	private boolean holdsValues() {
		long rows = sample.stream().filter(row -> {
			for (int i = 0; i < guessed.size(); i++) {
				ColumnRole role = guessed.get(i);
				if (role.kind() == Kind.PATTERN && row.cell(i).startsWith("[")
						|| role.kind() == Kind.OBSERVABLE && !Values.all(role.observable(), row.cell(i)).isEmpty()) {
					return true;
				}
			}
			return false;
		}).count();
		return rows * 2 >= sample.size();
	}

	/** The roles of the columns: of the first mapping that fits, else guessed. */
	List<ColumnRole> roles(Optional<ColumnMapping> mapping) {
		List<ColumnRole> roles = new ArrayList<>();
		for (int i = 0; i < header.size(); i++) {
			int column = i;
			roles.add(mapping.flatMap(chosen -> chosen.role(header.get(column))).orElse(guessed.get(i)));
		}
		return roles;
	}

	/** The rows below the header, from the first. */
	TableRows rows() {
		TableRows rows = TableRows.of(decoding.text());
		if (headed) {
			rows.next();
		}
		return rows;
	}

	/** The names of the columns; numbers where there is no header. */
	public List<String> header() {
		return header;
	}

	/** Whether the first row names the columns. */
	public boolean headed() {
		return headed;
	}

	/** What stands between cells. */
	public char separator() {
		return separator;
	}

	/** The name of the charset. */
	public String charset() {
		return decoding.charset().name();
	}

	/** The first rows below the header. */
	public List<List<String>> sample() {
		return sample.stream().map(Row::cells).toList();
	}

	/** The roles as they are guessed. */
	public List<ColumnRole> guessed() {
		return List.copyOf(guessed);
	}
}
