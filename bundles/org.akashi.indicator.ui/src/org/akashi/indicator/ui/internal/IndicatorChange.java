package org.akashi.indicator.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.akashi.model.Indicator;
import org.akashi.store.Edit;

/**
 * A new value typed into a cell of the table: what is wrong with it, and what it changes.
 *
 * @param column one of {@link #editable}
 * @param text   as typed, stripped
 */
record IndicatorChange(IndicatorColumn column, String text) {

	IndicatorChange {
		text = text.strip();
	}

	/** Whether cells of this column can be typed into. */
	static boolean editable(IndicatorColumn column) {
		return switch (column) {
			case NAME, CONFIDENCE, VALID_UNTIL -> true;
			default -> false;
		};
	}

	/** Why the indicator can't have this value, in one sentence, or empty when it can. */
	Optional<String> problem(IndicatorRow row) {
		return switch (column) {
			case CONFIDENCE -> text.isEmpty() || text.matches("\\d{1,2}|100") ? Optional.empty()
					: Optional.of(Messages.Edit_confidenceRange);
			case VALID_UNTIL -> problemOfDay(row);
			default -> Optional.empty();
		};
	}

	/** Changes the indicator with this id. */
	void apply(Edit edit, String id) {
		Indicator indicator = edit.modify(id);
		switch (column) {
			case NAME -> indicator.setName(text.isEmpty() ? null : text);
			case CONFIDENCE -> indicator.setConfidence(text.isEmpty() ? null : Integer.valueOf(text));
			case VALID_UNTIL -> indicator.setValidUntil(text.isEmpty() ? null : timestamp());
			default -> throw new IllegalStateException("Cells of " + column + " can't be edited");
		}
	}

	/** STIX timestamps are instants: the day ends the validity as it begins, UTC. */
	private String timestamp() {
		return text + "T00:00:00.000Z";
	}

	private Optional<String> problemOfDay(IndicatorRow row) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			LocalDate until = LocalDate.parse(text);
			String from = row.validFrom();
			// STIX 2.1 §4.7: valid_until must be later than valid_from.
			return from.length() >= 10 && !until.isAfter(LocalDate.parse(from.substring(0, 10)))
					? Optional.of(Messages.Edit_untilBeforeFrom)
					: Optional.empty();
		} catch (DateTimeParseException e) {
			return Optional.of(Messages.Edit_dateForm);
		}
	}
}
