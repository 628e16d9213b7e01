package org.akashi.mention.internal.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.Mention;

/**
 * The clauses of one sentence, so that "APT28 used X, while Turla used Y" is not read across its middle. A clause has a
 * verb and a subject of its own; a part without own subject goes on with the one before. Relative clauses ("X, which Y has
 * used,") are apart, with the word before them as antecedent.
 */
final class Clauses {

	/**
	 * One clause.
	 *
	 * @param from       first character in the sentence
	 * @param to         one past the last
	 * @param antecedent what a relative clause is about, null for others
	 */
	record Clause(int from, int to, Mention antecedent) {

		boolean contains(int start, int end) {
			return start >= from && end <= to;
		}
	}

	private static final List<String> CONJUNCTIONS = List.of("while ", "whereas ", "but ", "although ", "though ", "and then ");
	private static final List<String> AFTER_COMMA = List.of("and ", "or ", "then ");
	/** What ends a Japanese clause before a comma: the last sign of a verb's joining form or of a conjunction. */
	private static final String ENDS_JAPANESE = "しりてでがず方ろめれき";
	private static final Pattern OPENS = Pattern.compile("(?i)^(?:while|after|when|although|though|as|since|before|once|because|unlike|like|besides|whereas|"
			+ "in addition to|apart from|similar to)\\s");
	private static final Pattern RELATIVE = Pattern.compile("(?i)\\G[”\"’')]?(?:\\s\\([^)]{0,60}\\))?,\\s(?:which|who|whose|that)\\s");
	private static final Pattern CLOSE = Pattern.compile(",\\s");
	private static final int MOST = 40;

	private final Sentence sentence;
	private final List<Mention> mentions;
	private final List<StatementCue> cues;
	private final List<Clause> relatives = new ArrayList<>();
	private final List<Clause> mains = new ArrayList<>();

	Clauses(Sentence sentence, List<Mention> mentions, List<StatementCue> cues) {
		this.sentence = sentence;
		this.mentions = mentions;
		this.cues = cues;
		if (cues.size() > 1 || !cues.isEmpty() && mentions.size() > 2) {
			if (!sentence.isJapanese()) {
				relatives();
			}
			mains();
		} else {
			mains.add(new Clause(0, sentence.text().length(), null));
		}
	}

	/** The clause in which a cue stands. */
	Clause of(StatementCue cue) {
		for (Clause clause : relatives) {
			if (clause.contains(cue.start(), cue.end())) {
				return clause;
			}
		}
		for (Clause clause : mains) {
			if (clause.contains(cue.start(), cue.end())) {
				return clause;
			}
		}
		return new Clause(0, sentence.text().length(), null);
	}

	/** The mentions that belong to a clause: those inside, and the antecedent of a relative one. */
	List<Mention> mentions(Clause clause) {
		List<Mention> inside = new ArrayList<>();
		for (Mention mention : mentions) {
			int from = sentence.from(mention);
			int to = sentence.to(mention);
			if (mention == clause.antecedent() || clause.contains(from, to) && (clause.antecedent() != null || !inRelative(from, to))) {
				inside.add(mention);
			}
		}
		return inside;
	}

	/** The cues of a clause. */
	List<StatementCue> cues(Clause clause) {
		return cues.stream().filter(cue -> of(cue).equals(clause)).toList();
	}

	private boolean inRelative(int from, int to) {
		return relatives.stream().anyMatch(clause -> clause.contains(from, to));
	}

	private void relatives() {
		Matcher matcher = RELATIVE.matcher(sentence.text());
		Matcher close = CLOSE.matcher(sentence.text());
		int done = 0;
		for (Mention mention : mentions) {
			int at = sentence.to(mention);
			if (at >= done && Verbs.THREATS.contains(mention.type()) && matcher.find(at) && matcher.start() == at) {
				StatementCue verb = cues.stream().filter(cue -> cue.start() >= matcher.end()).findFirst().orElse(null);
				if (verb != null) {
					int end = close.find(verb.end()) && !isList(close.start()) ? close.start() : sentence.text().length();
					relatives.add(new Clause(matcher.end(), end, mention));
					done = end;
				}
			}
		}
	}

	/** Whether a comma parts two names of a list. */
	private boolean isList(int comma) {
		boolean before = mentions.stream().anyMatch(mention -> sentence.to(mention) == comma);
		return before && mentions.stream().anyMatch(mention -> sentence.from(mention) > comma && sentence.from(mention) - comma < 9
				&& cues.stream().noneMatch(cue -> cue.start() > comma && cue.start() - sentence.to(mention) < 12));
	}

	private void mains() {
		List<Integer> breaks = new ArrayList<>();
		String text = sentence.text();
		if (!sentence.isJapanese() && OPENS.matcher(text).lookingAt()) {
			Matcher comma = CLOSE.matcher(text);
			if (comma.find()) {
				breaks.add(comma.end());
			}
		}
		int last = cues.getLast().start();
		for (int i = cues.getFirst().start() > 0 ? 1 : 0; i < last && breaks.size() < MOST; i++) {
			int end = sentence.isJapanese() ? japaneseBreak(text, i) : englishBreak(text, i);
			if (end > 0 && !inRelative(i, end)) {
				breaks.add(end);
			}
		}
		breaks.sort(null);
		int from = 0;
		for (int at : breaks) {
			if (at > from && standsAlone(at, next(breaks, at)) && hasCue(from, at)) {
				mains.add(new Clause(from, at, null));
				from = at;
			}
		}
		mains.add(new Clause(from, text.length(), null));
	}

	/** The end of what parts clauses here, 0 when nothing does. */
	private static int englishBreak(String text, int at) {
		char c = text.charAt(at);
		boolean sign = c == ';' || c == ':' || c == '—' || c == '–';
		if (!sign && c != ' ' && c != '\n' || at + 1 >= text.length()) {
			return 0;
		}
		if (sign) {
			return Character.isWhitespace(text.charAt(at + 1)) ? at + 2 : 0;
		}
		char next = text.charAt(at + 1);
		if (next != 'w' && next != 'b' && next != 'a' && next != 't' && next != 'o') {
			return 0;
		}
		for (String word : CONJUNCTIONS) {
			if (text.startsWith(word, at + 1)) {
				return at + 1 + word.length();
			}
		}
		for (String word : at > 0 && text.charAt(at - 1) == ',' ? AFTER_COMMA : List.<String>of()) {
			if (text.startsWith(word, at + 1)) {
				return at + 1 + word.length();
			}
		}
		return 0;
	}

	private static int japaneseBreak(String text, int at) {
		char c = text.charAt(at);
		return c == '。' || c == '、' && at > 0 && ENDS_JAPANESE.indexOf(text.charAt(at - 1)) >= 0 ? at + 1 : 0;
	}

	private int next(List<Integer> breaks, int at) {
		return breaks.stream().filter(each -> each > at).findFirst().orElse(sentence.text().length());
	}

	/** An opening "Unlike X," has no verb of ours and stands apart all the same. */
	private boolean hasCue(int from, int to) {
		return cues.stream().anyMatch(cue -> cue.start() >= from && cue.end() <= to)
				|| from == 0 && !sentence.isJapanese() && OPENS.matcher(sentence.text()).lookingAt();
	}

	/** Whether a part has its own subject before its own verb, so that it doesn't go on with that of the part before. */
	private boolean standsAlone(int from, int to) {
		StatementCue first = cues.stream().filter(cue -> cue.start() >= from).findFirst().orElse(null);
		if (first == null || first.start() >= to) {
			return false;
		}
		if (first.isPassive(sentence.text())) {
			return true;
		}
		for (Mention mention : mentions) {
			boolean before = sentence.from(mention) >= from && sentence.to(mention) <= first.start();
			if (before && Verbs.THREATS.contains(mention.type())) {
				return true;
			}
		}
		for (Signal signal : List.of(Signal.GROUP, Signal.CAMPAIGN, Signal.MALWARE, Signal.PRONOUN)) {
			for (SentenceWords.Word word : sentence.words().all(signal)) {
				if (word.start() >= from && word.end() <= first.start()) {
					return true;
				}
			}
		}
		return false;
	}
}
