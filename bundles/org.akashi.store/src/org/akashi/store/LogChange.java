package org.akashi.store;

import java.util.List;

/**
 * One thing that an entry of the log changed.
 *
 * @param subject    what kind of thing
 * @param id         STIX id of the object, id of the rule, path of the text ({@link CaseTexts.Key#path}), id of the item that a verdict is about, or SHA-256 of the report
 * @param report     SHA-256 of the report of a verdict, else {@code ""}
 * @param before     its JSON before, null where it wasn't there; of a report {@code "{}"} where it was
 * @param after      its JSON after, null where it isn't there; of a report {@code "{}"} where it is
 * @param properties what differs, in the order of the JSON
 */
public record LogChange(Subject subject, String id, String report, String before, String after,
		List<PropertyChange> properties) {

	/** Kinds of things that change. */
	public enum Subject {
		/** A STIX object. */
		OBJECT,
		/** A decision on a mention or proposal. */
		VERDICT,
		/** A rule on mentions. */
		RULE,
		/** A report. */
		REPORT,
		/** A text, such as a diagram: its JSON has the lines that differ, each by what it is about. */
		TEXT
	}

	public LogChange {
		properties = List.copyOf(properties);
	}

	/** Whether the thing wasn't there before. */
	public boolean added() {
		return before == null;
	}

	/** Whether the thing isn't there any more. */
	public boolean removed() {
		return after == null;
	}
}
