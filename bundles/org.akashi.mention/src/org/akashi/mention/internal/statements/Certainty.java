package org.akashi.mention.internal.statements;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How sure a sentence is of what it states.
 *
 * @param loss  what hedging words take from the confidence
 * @param hedge the hedging words, {@code ""} when there are none
 */
record Certainty(int loss, String hedge) {

	static final Certainty PLAIN = new Certainty(0, "");

	private static final Pattern NOT_BEFORE = Pattern.compile("(?i)\\b(?:not|never|no|without|neither|nor|cannot|unlike|rather than|instead of|"
			+ "rules? out|ruled out|den(?:y|ies|ied))(?:\\s+[\\w-]{1,30}){0,5}\\s*$|n't(?:\\s+\\w{1,30}){0,2}\\s*$");
	private static final Pattern NOT_AFTER_JAPANESE = Pattern
			.compile("^.{0,14}?(ていない|ていません|ではない|ではありません|しない|しません|しなかった|されていない|は確認されてい?ない|証拠はない|証拠はありません|ことはない|わけではない|られない|られなかった)");

	/** How sure the sentence is as a whole. */
	static Certainty of(Sentence sentence) {
		List<SentenceWords.Word> doubts = sentence.words().all(Signal.DOUBT);
		List<SentenceWords.Word> opinions = sentence.words().all(Signal.OPINION);
		for (SentenceWords.Word word : doubts) {
			String raw = sentence.text().substring(word.start(), word.end());
			// The month of May has a capital.
			if (!raw.equals("May")) {
				return new Certainty(25, raw);
			}
		}
		return opinions.isEmpty() ? PLAIN
				: new Certainty(12, sentence.text().substring(opinions.getFirst().start(), opinions.getFirst().end()));
	}

	/** Whether the sentence says that what a cue states is not so. */
	static boolean isDenied(Sentence sentence, StatementCue cue) {
		String text = sentence.text();
		if (sentence.isJapanese()) {
			String after = text.substring(cue.end(), Math.min(text.length(), cue.end() + 40)).replaceAll("\\s+", "");
			return NOT_AFTER_JAPANESE.matcher(after).find();
		}
		String before = text.substring(Math.max(0, cue.start() - 60), cue.start());
		int clause = Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf(';'), before.lastIndexOf(" but ")));
		return NOT_BEFORE.matcher(before.substring(clause + 1)).find();
	}

	/** The part of a reason that names the hedge. */
	String note() {
		return hedge.isEmpty() ? "" : "; hedged by «" + hedge.replaceAll("\\s+", " ") + "»";
	}
}
