package org.akashi.mention.internal.statements;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Pattern NOW = Pattern.compile("(?i)\\b(now|currently|at present|presently|recently|most recently|today|these days)\\b|現在|最近|いまも|いまだ|今も|目下|足元");
	private static final Pattern EARLIER = Pattern.compile("(?i)\\b(previously|earlier|formerly|in the past|before that|prior to that|initially|originally)\\b|以前は|以前、|以前の|かつて|当初|従来");
	/** Where a report tells when something was found out, the date is not that of the deed. */
	private static final Pattern TOLD = Pattern.compile("(?i)\\b(discovered|reported|published|identified|disclosed|announced|first described|uncovered|revealed)\\b|"
			+ "確認しました|発見し|確認した|観測した|観測して|公表|発表|公開し|初めて確認|報告し");
	private static final int REACH = 90;

	/** The period that a sentence gives for what a cue states about an object. */
	static Period of(Sentence sentence, StatementCue cue, Mention object, String published) {
		Mention date = nearest(sentence, cue, object);
		if (date != null && (date.value().indexOf('/') > 0 || !TOLD.matcher(sentence.text()).find())) {
			return of(date.value(), date.raw());
		}
		Matcher now = NOW.matcher(sentence.text());
		boolean current = now.find();
		Matcher earlier = EARLIER.matcher(sentence.text());
		boolean past = earlier.find();
		if (current == past) {
			return UNKNOWN;
		}
		if (current) {
			return new Period(published, "", "; «" + now.group() + "»: the current period" + (published.isEmpty() ? ""
					: ", so it held from the report's date " + published + " at the latest"));
		}
		return new Period("", published, "; «" + earlier.group() + "»: an earlier period" + (published.isEmpty() ? ""
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

	private static Mention nearest(Sentence sentence, StatementCue cue, Mention object) {
		List<Mention> dates = sentence.mentions().stream().filter(mention -> mention.type().equals(MentionTypes.DATE)).toList();
		Mention best = null;
		int bestDistance = REACH;
		for (Mention date : dates) {
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
