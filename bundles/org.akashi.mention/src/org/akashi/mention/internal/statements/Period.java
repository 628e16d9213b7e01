package org.akashi.mention.internal.statements;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;

/**
 * When a statement held.
 *
 * @param start ISO 8601 or {@code ""}
 * @param stop  ISO 8601 or {@code ""}
 * @param note  how it was concluded, {@code ""} when nothing was
 */
record Period(String start, String stop, String note) {

	static final Period UNKNOWN = new Period("", "", "");

	/** The period that a sentence gives for what a cue states about an object. */
	static Period of(Sentence sentence, StatementCue cue, Mention object, String published) {
		TimeWords times = new TimeWords(sentence);
		Mention date = times.date(cue, object).orElse(null);
		if (date != null && (date.value().indexOf('/') > 0 || !sentence.words().has(Signal.TOLD))) {
			return of(date.value(), date.raw());
		}
		return times.tense(cue, object).map(tense -> of(tense, published)).orElse(UNKNOWN);
	}

	/** "Now" is from the report's date on, at the latest; "earlier" was over before it. */
	private static Period of(TimeWords.Tense tense, String published) {
		if (tense.current()) {
			return new Period(published, "", "; «" + tense.raw() + "»: the current period" + (published.isEmpty() ? ""
					: ", so it held from the report's date " + published + " at the latest"));
		}
		return new Period("", published, "; «" + tense.raw() + "»: an earlier period" + (published.isEmpty() ? ""
				: ", over before the report's date " + published));
	}

	/** The period of an ISO 8601 date or interval. */
	static Period of(String value, String raw) {
		int slash = value.indexOf('/');
		String note = "; dated by «" + raw.replaceAll("\\s+", " ") + "»";
		if (slash < 0) {
			return new Period(value, value, note);
		}
		String from = value.substring(0, slash);
		String to = value.substring(slash + 1);
		return new Period(from.equals("..") ? "" : from, to.equals("..") ? "" : to, note);
	}

	/** Whether a mention is a date whose digits are all known. */
	static boolean isKnown(Mention mention) {
		return mention.type().equals(MentionTypes.DATE) && mention.value().indexOf('X') < 0;
	}
}
