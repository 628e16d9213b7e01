package org.akashi.indicator.ui.internal.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.model.Indicator;
import org.akashi.observable.Fanging;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Patterns;
import org.akashi.store.Edit;

/**
 * New texts for cells of one row, as typed or pasted: what is wrong with them, and what they make of the indicator.
 *
 * @param cells by the id of the column
 */
record RowEdit(Map<String, String> cells) {

	private static final Set<String> EDITABLE = Set.of(Column.VALUE, Column.NAME, Column.CONFIDENCE, Column.FROM, Column.UNTIL, Column.LABELS,
			Column.KINDS, Column.MARKING, Column.PHASES, Column.PATTERN);

	/** What the checks need to know of the row as it is. */
	interface Before {

		/** The text of a cell. */
		String text(String column);
	}

	RowEdit {
		cells = Map.copyOf(cells);
	}

	/** Whether cells of a column can be typed into. */
	static boolean editable(String column) {
		return EDITABLE.contains(column);
	}

	/** Why a column of the row can't have its new text, in one sentence; empty when it can. */
	Optional<String> problem(String column, Before row) {
		String text = cells.get(column).strip();
		return switch (column) {
			case Column.CONFIDENCE -> text.isEmpty() || text.matches("\\d{1,2}|100") ? Optional.empty() : Optional.of(Messages.Edit_confidenceRange);
			case Column.FROM -> text.isEmpty() ? Optional.of(Messages.Edit_fromNeeded) : dayProblem(text).or(() -> order(row));
			case Column.UNTIL -> text.isEmpty() ? Optional.empty() : dayProblem(text).or(() -> order(row));
			case Column.MARKING -> text.isEmpty() || Markings.typed(text).isPresent() ? Optional.empty()
					: Optional.of(Messages.bind(Messages.Edit_noMarking, String.join(", ", Markings.labels().subList(0, 5))));
			case Column.PHASES -> Phases.typed(text).isPresent() ? Optional.empty() : Optional.of(Messages.Edit_phaseForm);
			case Column.PATTERN -> patternProblem(text, row.text(Column.PATTERN_TYPE));
			case Column.VALUE -> cells.containsKey(Column.PATTERN) ? Optional.of(Messages.Edit_valueAndPattern) : valueProblem(text, row);
			case Column.NAME, Column.LABELS, Column.KINDS -> Optional.empty();
			default -> Optional.of(Messages.Edit_notEditable);
		};
	}

	private static Optional<String> dayProblem(String text) {
		try {
			LocalDate.parse(text);
			return Optional.empty();
		} catch (DateTimeParseException e) {
			return Optional.of(Messages.Edit_dateForm);
		}
	}

	/** STIX 2.1 §4.7: valid_until must be later than valid_from. */
	private Optional<String> order(Before row) {
		int from = NumberCells.day(cells.getOrDefault(Column.FROM, row.text(Column.FROM)).strip());
		int until = NumberCells.day(cells.getOrDefault(Column.UNTIL, row.text(Column.UNTIL)).strip());
		return from != NumberCells.NONE && until != NumberCells.NONE && until <= from ? Optional.of(Messages.Edit_untilBeforeFrom) : Optional.empty();
	}

	private static Optional<String> patternProblem(String text, String type) {
		if (text.isEmpty()) {
			return Optional.of(Messages.Edit_patternNeeded);
		}
		if (!type.equals("stix")) {
			return Optional.empty();
		}
		List<PatternProblem> problems = Patterns.check(text);
		return problems.isEmpty() ? Optional.empty() : Optional.of(problems.getFirst().toString());
	}

	private static Optional<String> valueProblem(String text, Before row) {
		Optional<Observable> now = single(row.text(Column.PATTERN), row.text(Column.PATTERN_TYPE));
		if (now.isEmpty()) {
			return Optional.of(Messages.Edit_severalValues);
		}
		return renewed(now.get(), text).isPresent() ? Optional.empty()
				: Optional.of(Messages.bind(Messages.Edit_noSuchValue, org.akashi.ui.TypeLabels.of(now.get().type().id())));
	}

	/** The one observable of a pattern that says nothing else. */
	private static Optional<Observable> single(String pattern, String type) {
		if (!type.equals("stix")) {
			return Optional.empty();
		}
		List<Observable> found = ObservablePatterns.observables(pattern);
		return found.size() == 1 && ObservablePatterns.expressible(found.getFirst().type())
				&& ObservablePatterns.pattern(found.getFirst()).equals(pattern) ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private static Optional<Observable> renewed(Observable now, String text) {
		return ObservableParser.parse(now.type(), Fanging.refang(text));
	}

	/** Does it to the indicator; only what {@link #problem} has nothing against. */
	void apply(Edit edit, String id) {
		Indicator indicator = edit.modify(id);
		cells.forEach((column, text) -> put(indicator, column, text.strip()));
	}

	private static void put(Indicator indicator, String column, String text) {
		switch (column) {
			case Column.NAME -> indicator.setName(text.isEmpty() ? null : text);
			case Column.CONFIDENCE -> indicator.setConfidence(text.isEmpty() ? null : Integer.valueOf(text));
			case Column.FROM, Column.UNTIL -> putDay(indicator, column, text);
			case Column.LABELS -> replace(indicator.getLabels(), entries(text));
			case Column.KINDS -> replace(indicator.getIndicatorTypes(), entries(text));
			case Column.MARKING -> replace(indicator.getObjectMarkingRefs(),
					Markings.with(List.copyOf(indicator.getObjectMarkingRefs()), Markings.typed(text).orElse(null)));
			case Column.PHASES -> {
				indicator.getKillChainPhases().clear();
				Phases.typed(text).orElseThrow().forEach(phase -> indicator.getKillChainPhases().add(Phases.object(phase)));
			}
			case Column.PATTERN -> indicator.setPattern(text);
			case Column.VALUE -> putValue(indicator, text);
			default -> throw new IllegalArgumentException("Cells of " + column + " can't be edited");
		}
	}

	/**
	 * Sets when an indicator is valid.
	 *
	 * @param day ISO day; STIX timestamps are instants, so it begins or ends the validity as the day begins, UTC; {@code ""}
	 *            for none
	 */
	static void putDay(Indicator indicator, String property, String day) {
		String timestamp = day.isEmpty() ? null : day + "T00:00:00.000Z";
		if (!StatedDates.evidence(indicator, property).isEmpty()) {
			// What the evidence states about the old date must not speak for the new one.
			StatedDates.set(indicator, property, day.isEmpty() ? null : PartialDate.of(day).orElseThrow(), org.akashi.ui.AkashiPreferences.analyst(),
					org.akashi.ui.Moment.now(), "");
		}
		if (property.equals(Column.FROM)) {
			indicator.setValidFrom(timestamp);
		} else {
			indicator.setValidUntil(timestamp);
		}
	}

	/** Another value of the same type. A name that was the value follows it. */
	private static void putValue(Indicator indicator, String text) {
		Observable now = single(indicator.getPattern(), indicator.getPatternType()).orElseThrow();
		Observable next = renewed(now, text).orElseThrow();
		indicator.setPattern(ObservablePatterns.pattern(next));
		if (now.value().equals(indicator.getName())) {
			indicator.setName(next.value());
		}
	}

	/** What stands between commas, each once. */
	static List<String> entries(String text) {
		return List.copyOf(new LinkedHashSet<>(Stream.of(text.split("[,\n]")).map(String::strip).filter(entry -> !entry.isEmpty()).toList()));
	}

	private static void replace(List<String> list, List<String> by) {
		if (!list.equals(by)) {
			list.clear();
			list.addAll(by);
		}
	}}
