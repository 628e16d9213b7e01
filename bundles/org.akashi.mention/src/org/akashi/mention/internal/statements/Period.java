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

	private static final int REACH = 90;

	/** The period that a sentence gives for what a cue states about an object. */
	static Period of(Sentence sentence, StatementCue cue, Mention object, String published) {
		SentenceWords words = sentence.words();
		Mention date = nearest(sentence, cue, object);
		if (date != null && (date.value().indexOf('/') > 0 || !words.has(Signal.TOLD))) {
			return of(date.value(), date.raw());
		}
		boolean current = words.has(Signal.NOW);
		boolean past = words.has(Signal.EARLIER);
		if (current == past) {
			return UNKNOWN;
		}
		SentenceWords.Word word = words.all(current ? Signal.NOW : Signal.EARLIER).getFirst();
		String raw = sentence.text().substring(word.start(), word.end());
		if (current) {
			return new Period(published, "", "; «" + raw + "»: the current period" + (published.isEmpty() ? ""
					: ", so it held from the report's date " + published + " at the latest"));
		}
		return new Period("", published, "; «" + raw + "»: an earlier period" + (published.isEmpty() ? ""
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

	private static Mention nearest(Sentence sentence, StatementCue cue, Mention object) {
		Mention best = null;
		int bestDistance = REACH;
		for (Mention date : sentence.mentions()) {
			if (!isKnown(date)) {
				continue;
			}
			int toCue = Math.min(Math.abs(sentence.to(date) - cue.start()), Math.abs(sentence.from(date) - cue.end()));
			int toObject = Math.min(Math.abs(sentence.to(date) - sentence.from(object)),
					Math.abs(sentence.from(date) - sentence.to(object)));
			int distance = Math.min(toCue, toObject);
			if (distance < bestDistance) {
				best = date;
				bestDistance = distance;
			}
		}
		return best;
	}
}
