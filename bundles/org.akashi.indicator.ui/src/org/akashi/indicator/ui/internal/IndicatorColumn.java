package org.akashi.indicator.ui.internal;

import java.util.Comparator;
import java.util.function.Supplier;

/** The columns of the indicator table, in the order in which they are shown. */
enum IndicatorColumn {

	TYPE(() -> Messages.Column_type, 140) {
		@Override
		String text(IndicatorRow row, boolean defanged) {
			return row.typeLabels();
		}
	},
	VALUE(() -> Messages.Column_value, 260) {
		@Override
		String text(IndicatorRow row, boolean defanged) {
			return defanged ? row.defanged() : row.value();
		}
	},
	NAME(() -> Messages.Column_name, 200) {
		@Override
		String text(IndicatorRow row, boolean defanged) {
			return defanged ? row.defang(row.name()) : row.name();
		}
	},
	CONFIDENCE(() -> Messages.Column_confidence, 100) {
		@Override
		String text(IndicatorRow row, boolean defanged) {
			return row.confidence() < 0 ? "" : Integer.toString(row.confidence());
		}

		@Override
		Comparator<IndicatorRow> order() {
			return Comparator.comparingInt(IndicatorRow::confidence);
		}
	},
	VALID_FROM(() -> Messages.Column_validFrom, 100) {
		@Override
		String text(IndicatorRow row, boolean defanged) {
			return day(row.validFrom());
		}
	},
	VALID_UNTIL(() -> Messages.Column_validUntil, 100) {
		@Override
		String text(IndicatorRow row, boolean defanged) {
			return day(row.validUntil());
		}
	},
	LABELS(() -> Messages.Column_labels, 120) {
		@Override
		String text(IndicatorRow row, boolean defanged) {
			return row.labels();
		}
	},
	PLACES(() -> Messages.Column_places, 100) {
		@Override
		String text(IndicatorRow row, boolean defanged) {
			return Integer.toString(row.places());
		}

		@Override
		Comparator<IndicatorRow> order() {
			return Comparator.comparingInt(IndicatorRow::places);
		}
	},
	PATTERN(() -> Messages.Column_pattern, 360) {
		@Override
		String text(IndicatorRow row, boolean defanged) {
			return defanged ? row.defang(row.pattern()) : row.pattern();
		}
	};

	private final Supplier<String> label;
	final int width;

	/** Labels are asked for when a table is made: the language is known then. */
	IndicatorColumn(Supplier<String> label, int width) {
		this.label = label;
		this.width = width;
	}

	String label() {
		return label.get();
	}

	/** What the cell shows. */
	abstract String text(IndicatorRow row, boolean defanged);

	/** Rising order; rows that are equal here stand by id, so the order is always the same. */
	Comparator<IndicatorRow> order() {
		return Comparator.comparing(row -> text(row, false), String.CASE_INSENSITIVE_ORDER);
	}

	/** The day of a STIX timestamp. */
	private static String day(String timestamp) {
		return timestamp.length() > 10 ? timestamp.substring(0, 10) : timestamp;
	}
}
