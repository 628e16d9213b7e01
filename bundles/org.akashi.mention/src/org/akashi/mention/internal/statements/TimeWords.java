package org.akashi.mention.internal.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.Mention;

/**
 * The words of a sentence that tell when: dates, "now", 以前は. A sentence that tells of two times, "earlier it targeted X,
 * now it targets Y", is read in parts, one for each of its verbs, so that each verb has the time of its own part.
 */
final class TimeWords {

	/**
	 * A word that says that something holds now, or held earlier.
	 *
	 * @param current whether now
	 * @param raw     as it is written
	 */
	record Tense(boolean current, String raw) {
	}

	private record Part(int from, int to) {

		boolean contains(int start, int end) {
			return start >= from && end <= to;
		}
	}

	private static final int REACH = 90;
	/** What begins a part with a time of its own, strongest first. */
	private static final List<Pattern> ENGLISH = List.of(
			Pattern.compile("(?i);\\s|\\s(?:but|while|whereas|although)\\s"),
			Pattern.compile("(?i)\\sand (?=(?:in|since|from|until|now|then|later|has|have|is|are|by|it|they|recently|currently|today|more recently)\\s)|,\\sthen\\s"),
			Pattern.compile(",\\s"));
	private static final List<Pattern> JAPANESE = List.of(Pattern.compile("(?<=[がしりてでずめれき])、"), Pattern.compile("、"));

	private final Sentence sentence;
	private final List<Mention> dates;
	private final List<StatementCue> cues;

	TimeWords(Sentence sentence) {
		this.sentence = sentence;
		dates = sentence.mentions().stream().filter(Period::isKnown).toList();
		cues = sentence.words().cues();
	}

	/** The date that tells when a cue's statement about an object held: the nearest of its part, else of the sentence. */
	Optional<Mention> date(StatementCue cue, Mention object) {
		Part part = part(cue, object);
		Mention own = nearest(cue, object, part);
		return Optional.ofNullable(own != null || tense(part, cue) != null ? own : nearest(cue, object, whole()));
	}

	/** What the words say about the time of a cue, when they say one thing. */
	Optional<Tense> tense(StatementCue cue, Mention object) {
		Tense own = tense(part(cue, object), cue);
		boolean both = sentence.words().has(Signal.NOW) && sentence.words().has(Signal.EARLIER);
		return Optional.ofNullable(own != null || both ? own : tense(whole(), cue));
	}

	private Part whole() {
		return new Part(0, sentence.text().length());
	}

	/** The part of a cue's object: a verb may reach into the part of another. */
	private Part part(StatementCue cue, Mention object) {
		for (StatementCue each : cues) {
			Part part = part(each);
			if (part.contains(sentence.from(object), sentence.to(object))) {
				return part;
			}
		}
		return part(cue);
	}

	private Part part(StatementCue cue) {
		int times = dates.size() + sentence.words().all(Signal.NOW).size() + sentence.words().all(Signal.EARLIER).size();
		int at = cues.indexOf(cue);
		if (times < 2 || cues.size() < 2 || at < 0) {
			return whole();
		}
		int from = at == 0 ? 0 : parting(cues.get(at - 1).end(), cue.start(), 0);
		int to = at == cues.size() - 1 ? sentence.text().length() : parting(cue.end(), cues.get(at + 1).start(), sentence.text().length());
		return new Part(from, to);
	}

	/** Where a new part begins between two cues. */
	private int parting(int from, int to, int otherwise) {
		if (from >= to) {
			return otherwise;
		}
		for (Pattern pattern : sentence.isJapanese() ? JAPANESE : ENGLISH) {
			Matcher matcher = pattern.matcher(sentence.text()).region(from, to).useTransparentBounds(true);
			int last = -1;
			while (matcher.find()) {
				last = matcher.end();
			}
			if (last >= 0) {
				return last;
			}
		}
		return otherwise;
	}

	private Tense tense(Part part, StatementCue cue) {
		SentenceWords.Word now = nearest(Signal.NOW, part, cue);
		SentenceWords.Word earlier = nearest(Signal.EARLIER, part, cue);
		if ((now == null) == (earlier == null)) {
			return null;
		}
		SentenceWords.Word word = now == null ? earlier : now;
		return new Tense(now != null, sentence.text().substring(word.start(), word.end()));
	}

	private SentenceWords.Word nearest(Signal signal, Part part, StatementCue cue) {
		List<SentenceWords.Word> inside = new ArrayList<>(sentence.words().all(signal));
		inside.removeIf(word -> !part.contains(word.start(), word.end()));
		return inside.stream().min(java.util.Comparator.comparingInt(word -> Math.abs(word.start() - cue.start()))).orElse(null);
	}

	private Mention nearest(StatementCue cue, Mention object, Part part) {
		Mention best = null;
		int bestDistance = REACH;
		for (Mention date : dates) {
			if (!part.contains(sentence.from(date), sentence.to(date))) {
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
