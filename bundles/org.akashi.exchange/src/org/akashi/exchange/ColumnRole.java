package org.akashi.exchange;

import java.util.Optional;

import org.akashi.observable.ObservableType;

/**
 * What the cells of a column are. Written as {@code observable}, {@code observable:sha1} (the ids of
 * {@link ObservableType}), or the name of the kind in small letters.
 *
 * @param kind       what they are
 * @param observable the type of the values, for a column of one type; else null
 */
public record ColumnRole(Kind kind, ObservableType observable) {

	/** The kinds of columns. */
	public enum Kind {
		/** Values to look for; their type is given, said by a column of {@link #TYPE}, or recognised. */
		OBSERVABLE,
		/** The type of the value. */
		TYPE,
		/** A STIX pattern. */
		PATTERN, NAME, DESCRIPTION,
		/** Names of what the indicator indicates. */
		ACTOR, MALWARE, TOOL, CAMPAIGN, TECHNIQUE,
		/** 0 to 100, or a word of a scale. */
		CONFIDENCE,
		VALID_FROM, VALID_UNTIL,
		/** {@code TLP:AMBER}, {@code amber}. */
		TLP,
		/** Labels, several in a cell between bars, commas or semicolons. */
		LABELS,
		/** Where to read more: a URL or a title. */
		REFERENCE,
		/** Title of the report, page and sentence that the indicator stands on. */
		REPORT, PAGE, QUOTE,
		/** A STIX id or UUID of the row. */
		ID,
		/** Kept in the description, as {@code header: cell}. */
		NOTE,
		/** Left out, which is named as a loss. */
		IGNORE;

		/** As it is written. */
		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** Values of any type. */
	public static final ColumnRole ANY = new ColumnRole(Kind.OBSERVABLE, null);

	/** A role that is no single type of values. */
	public static ColumnRole of(Kind kind) {
		return new ColumnRole(kind, null);
	}

	/** Values of one type. */
	public static ColumnRole of(ObservableType type) {
		return new ColumnRole(Kind.OBSERVABLE, type);
	}

	/** The role that is written so. */
	public static Optional<ColumnRole> parse(String text) {
		if (text.startsWith("observable:")) {
			return ObservableType.of(text.substring("observable:".length())).map(ColumnRole::of);
		}
		for (Kind kind : Kind.values()) {
			if (kind.id().equals(text)) {
				return Optional.of(of(kind));
			}
		}
		return ObservableType.of(text).map(ColumnRole::of);
	}

	/** As it is written. */
	public String id() {
		return observable == null ? kind.id() : kind.id() + ":" + observable.id();
	}

	@Override
	public String toString() {
		return id();
	}
}
