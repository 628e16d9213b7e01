package org.akashi.report.ui.internal.imports;

import java.util.Objects;
import java.util.Optional;

import org.akashi.exchange.ColumnMapping;

/**
 * As what a person wants a file to be taken.
 *
 * @param kind    what it is
 * @param format  id of the reader of knowledge, or {@code ""} to recognise it
 * @param mapping what the columns of a table mean, where that was looked at
 */
public record FileChoice(Kind kind, String format, Optional<ColumnMapping> mapping) {

	/** What a file can be. */
	public enum Kind {
		/** Whatever it is recognised as. */
		AUTOMATIC,
		/** A text to find mentions in. */
		REPORT,
		/** Objects. */
		KNOWLEDGE
	}

	/** Whatever it is recognised as. */
	public static final FileChoice AUTOMATIC = new FileChoice(Kind.AUTOMATIC, "", Optional.empty());
	/** A text to find mentions in. */
	public static final FileChoice REPORT = new FileChoice(Kind.REPORT, "", Optional.empty());

	public FileChoice {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(mapping, "mapping");
	}

	/** Objects in this format. */
	public static FileChoice knowledge(String format) {
		return new FileChoice(Kind.KNOWLEDGE, format, Optional.empty());
	}

	/** The same with a mapping. */
	FileChoice with(ColumnMapping chosen) {
		return new FileChoice(kind, format, Optional.of(chosen));
	}
}
