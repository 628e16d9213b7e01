package org.akashi.mention.internal.statements;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How sure a sentence is of what it states.
 *
 * @param denied whether it says that it is not so
 * @param loss   what hedging words take from the confidence
 * @param hedge  the hedging words, {@code ""} when there are none
 */
record Certainty(boolean denied, int loss, String hedge) {

	private static final Pattern STRONG_HEDGE = Pattern.compile("(?i)\\b(may|might|could|possibly|perhaps|potentially|suspect(?:s|ed)?|"
			+ "allegedly|reportedly|unclear|low confidence|speculat\\w+|hypothes\\w+|cannot be ruled out|suggests?|appears?|seems?)\\b|"
			+ "可能性|かもしれ|おそらく|恐らく|疑い|推測|ではないか|定かでは");
	private static final Pattern WEAK_HEDGE = Pattern.compile("(?i)\\b(likely|probably|believed|believes?|assess(?:es|ed)?|"
			+ "(?:moderate|medium|high) confidence|consider(?:s|ed)?|thought to)\\b|"
			+ "と見られ|とみられ|と見ら|ようです|ようだ|思われ|考えられ|推定|見ています|とされ|みなし");
	private static final Pattern NOT_BEFORE = Pattern.compile("(?i)\\b(not|never|no|without|n't|neither|nor|cannot|no evidence (?:that|of)|"
			+ "unlike|rather than|instead of|rules? out|ruled out|den(?:y|ies|ied))(?:\\s+[\\w-]+){0,5}\\s*$|n't(?:\\s+\\w+){0,2}\\s*$");
	private static final Pattern NOT_AFTER_JAPANESE = Pattern
			.compile("^.{0,14}?(ていない|ていません|ではない|ではありません|しない|しません|しなかった|されていない|は確認されてい?ない|証拠はない|証拠はありません|ことはない|わけではない|られない|られなかった)");

	/** Judges the statement that a cue makes. */
	static Certainty of(Sentence sentence, StatementCue cue) {
		String text = sentence.text();
		boolean denied;
		if (sentence.isJapanese()) {
			String after = text.substring(cue.end(), Math.min(text.length(), cue.end() + 40)).replaceAll("\\s+", "");
			denied = NOT_AFTER_JAPANESE.matcher(after).find();
		} else {
			String before = text.substring(Math.max(0, cue.start() - 60), cue.start());
			int clause = Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf(';'), before.lastIndexOf(" but ")));
			denied = NOT_BEFORE.matcher(before.substring(clause + 1)).find();
		}
		Matcher strong = STRONG_HEDGE.matcher(text);
		if (strong.find()) {
			return new Certainty(denied, 25, strong.group());
		}
		Matcher weak = WEAK_HEDGE.matcher(text);
		return weak.find() ? new Certainty(denied, 12, weak.group()) : new Certainty(denied, 0, "");
	}

	/** The part of a reason that names the hedge. */
	String note() {
		return hedge.isEmpty() ? "" : "; hedged by «" + hedge.replaceAll("\\s+", " ") + "»";
	}
}
