package org.akashi.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.akashi.exchange.ColumnRole;
import org.akashi.exchange.ColumnRole.Kind;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.internal.table.TableRows.Row;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.stix.StixIds;
import org.akashi.stix.Tlp;
import org.akashi.stix.pattern.PatternException;
import org.akashi.stix.pattern.Patterns;

/** From the cells of a row to facts, by the roles of the columns. A cell that can't be taken is named with its place. */
final class RowFacts {

	private static final Set<String> PATTERN_TYPES = Set.of("stix", "pcre", "sigma", "snort", "suricata", "yara");

	private final List<String> header;
	private final List<ColumnRole> roles;
	private final KnowledgeSink sink;
	/** Whether the table is one that Akashi wrote, with apostrophes before what looks like a formula. */
	private final boolean own;

	RowFacts(List<String> header, List<ColumnRole> roles, KnowledgeSink sink) {
		this.header = header;
		this.roles = roles;
		this.sink = sink;
		own = header.equals(Table.OWN);
	}

	/** What the row says. */
	Facts of(Row row, int number) {
		Facts facts = new Facts();
		facts.place = "row " + number;
		facts.line = row.line();
		String type = "";
		for (int i = 0; i < roles.size(); i++) {
			type = roles.get(i).kind() == Kind.TYPE ? row.cell(i) : type;
		}
		for (int i = 0; i < roles.size(); i++) {
			String cell = own ? unsafe(row.cell(i)) : row.cell(i).strip();
			if (!cell.isEmpty()) {
				cell(facts, i, cell, type);
			}
		}
		if (!facts.pattern.isEmpty()) {
			pattern(facts, type);
		}
		for (int i = roles.size(); i < row.cells().size(); i++) {
			if (!row.cell(i).isEmpty()) {
				sink.loss(facts.place + ", column " + (i + 1), row.line(), shortened(row.cell(i)), "The header has no column for it.");
			}
		}
		return facts;
	}

	/** Without the apostrophe that keeps a spreadsheet from running the cell. */
	private static String unsafe(String cell) {
		return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
	}

	private void cell(Facts facts, int column, String cell, String type) {
		ColumnRole role = roles.get(column);
		switch (role.kind()) {
			case OBSERVABLE -> observable(facts, column, cell, role.observable(), type);
			case TYPE, IGNORE -> { /* the first says what the values are, the second is named once for the column */ }
			case PATTERN -> facts.pattern = cell;
			case NAME -> facts.name = cell;
			case DESCRIPTION -> facts.description.add(cell);
			case NOTE -> facts.description.add(header.get(column) + ": " + cell);
			case ACTOR -> facts.actors.addAll(parts(cell));
			case MALWARE -> facts.malware.addAll(parts(cell));
			case TOOL -> facts.tools.addAll(parts(cell));
			case CAMPAIGN -> facts.campaigns.addAll(parts(cell));
			case TECHNIQUE -> facts.techniques.addAll(parts(cell));
			case CONFIDENCE -> confidence(facts, column, cell);
			case VALID_FROM -> facts.validFrom = time(facts, column, cell);
			case VALID_UNTIL -> facts.validUntil = time(facts, column, cell);
			case TLP -> tlp(facts, column, cell);
			case LABELS -> facts.labels.addAll(own ? List.of(cell.split("\\|")) : parts(cell));
			case REFERENCE -> facts.references.addAll(cell.contains("://") ? List.of(cell.split("[\\s;|]+|,(?=http)")) : List.of(cell));
			case REPORT -> facts.report = cell;
			case PAGE -> page(facts, column, cell);
			case QUOTE -> facts.quote = cell;
			case ID -> id(facts, column, cell);
		}
	}

	private static List<String> parts(String cell) {
		List<String> parts = new ArrayList<>();
		for (String part : cell.split("[,;|、；，\\n]")) {
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		return parts;
	}

	private void observable(Facts facts, int column, String cell, ObservableType columnType, String typeWord) {
		Optional<ObservableType> said = Values.type(typeWord);
		ObservableType type = columnType != null ? columnType : said.orElse(null);
		if (columnType == null && typeWord.contains("|") && cell.contains("|") && pair(facts, cell, typeWord)) {
			return;
		}
		List<Observable> values = Values.all(type, cell);
		if (values.isEmpty() && type != null) {
			values = Values.all(null, cell); // the value tells better what it is than the column does
			if (!values.isEmpty()) {
				sink.problem(org.akashi.exchange.ExchangeStatus.warning(at(facts, column) + ": \u201C" + shortened(cell) + "\u201D is no "
						+ type.id() + " but of the type " + values.getFirst().type().id() + "; it was taken as that."));
			}
		}
		if (values.isEmpty()) {
			lost(facts, column, cell, type == null ? "It is no observable that Akashi knows." : "It is no " + type.id() + ".");
		}
		facts.values.addAll(values);
	}

	/** {@code filename|sha256} with {@code a.exe|d2a8…}. */
	private static boolean pair(Facts facts, String cell, String typeWord) {
		String[] types = typeWord.split("\\|", 2);
		String[] values = cell.split("\\|", 2);
		List<Observable> found = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			Optional<ObservableType> type = Values.type(types[i]);
			Optional<Observable> value = type.isEmpty() ? Values.any(values[i]) : Values.of(type.get(), values[i]);
			value.ifPresent(found::add);
		}
		if (found.size() == 2) {
			facts.values.addAll(found);
		}
		return found.size() == 2;
	}

	private void pattern(Facts facts, String type) {
		String word = type.toLowerCase(Locale.ROOT).strip();
		if (PATTERN_TYPES.contains(word) && Values.type(word).isEmpty() || word.equals("yara") && !facts.pattern.startsWith("[")) {
			facts.patternType = word;
		}
		if (facts.patternType.equals("stix")) {
			try {
				Patterns.parse(facts.pattern);
			} catch (PatternException e) {
				int column = roles.indexOf(ColumnRole.of(Kind.PATTERN));
				lost(facts, column, facts.pattern, "It is no STIX pattern: " + e.getMessage());
				facts.pattern = "";
			}
		}
	}

	private void confidence(Facts facts, int column, String cell) {
		String word = cell.toLowerCase(Locale.ROOT).replace("%", "").strip();
		Integer value = switch (word) {
			case "none", "なし" -> Integer.valueOf(0);
			case "low", "低", "低い" -> Integer.valueOf(15);
			case "medium", "med", "moderate", "中" -> Integer.valueOf(50);
			case "high", "高", "高い" -> Integer.valueOf(85);
			default -> word.matches("\\d{1,3}") && Integer.parseInt(word) <= 100 ? Integer.valueOf(word) : null;
		};
		if (value == null) {
			lost(facts, column, cell, "It is no confidence from 0 to 100, nor low, medium or high.");
		} else {
			facts.confidence = value;
		}
	}

	private String time(Facts facts, int column, String cell) {
		Optional<String> time = Dates.timestamp(cell);
		if (time.isEmpty()) {
			lost(facts, column, cell, cell.matches("\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}.*")
					? "Day and month can't be told apart; write it as 2024-05-31." : "It is no date or time that Akashi knows; write it as 2024-05-31.");
		}
		return time.orElse("");
	}

	private void tlp(Facts facts, int column, String cell) {
		String colour = cell.toUpperCase(Locale.ROOT).replaceFirst("^TLP\\s*[:：_-]?\\s*", "").replace(' ', '_').replace('+', '_');
		Optional<Tlp> marking = java.util.Arrays.stream(Tlp.values())
				.filter(tlp -> tlp.version() == (colour.equals("WHITE") ? 1 : 2))
				.filter(tlp -> tlp.label().toUpperCase(Locale.ROOT).replaceFirst("^TLP:", "").replace('+', '_').equals(colour)).findFirst();
		if (marking.isEmpty()) {
			lost(facts, column, cell, "It is no marking of the Traffic Light Protocol.");
		}
		facts.tlp = marking.orElse(null);
	}

	private void page(Facts facts, int column, String cell) {
		if (cell.matches("[1-9]\\d{0,5}")) {
			facts.page = Integer.parseInt(cell);
		} else {
			lost(facts, column, cell, "It is no page number.");
		}
	}

	private void id(Facts facts, int column, String cell) {
		String uuid = cell.toLowerCase(Locale.ROOT);
		if (StixIds.isId(cell) && cell.startsWith("indicator--")) {
			facts.id = cell;
		} else if (StixIds.isId("indicator--" + uuid)) {
			facts.id = "indicator--" + uuid;
		} else {
			facts.description.add(header.get(column) + ": " + cell);
		}
	}

	private void lost(Facts facts, int column, String cell, String reason) {
		sink.loss(facts.place + ", column " + (column + 1) + " (" + header.get(column) + ")", facts.line, shortened(cell), reason);
	}

	private String at(Facts facts, int column) {
		return "Line " + facts.line + ", " + facts.place + ", column " + (column + 1) + " (" + header.get(column) + ")";
	}

	static String shortened(String text) {
		return text.length() > 120 ? text.substring(0, 119) + "…" : text;
	}
}
