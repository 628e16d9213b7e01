package org.akashi.mention.internal.statements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How sure a sentence is of what it states.
 *
 * @param loss       what hedging words take from the confidence
 * @param hedge      the hedging words, {@code ""} when there are none
 * @param estimative what the hedge is on a scale of STIX 2.1 appendix A, {@code "likely, 70"}; {@code ""} where it is on none
 */
record Certainty(int loss, String hedge, String estimative) {

	static final Certainty PLAIN = new Certainty(0, "", "");

	/** How much of the sentence's confidence each step takes, by the value of the scale. */
	private static final int EVEN_LOSS = 25;
	private static final int LIKELY_LOSS = 12;
	/**
	 * Hedges by what they contain, the strongest words first: their place on the scales of STIX 2.1 appendix A, the DNI
	 * words of estimative probability, and None / Low / Med / High for stated confidence.
	 */
	private static final Map<String, String> SCALE = new LinkedHashMap<>();

	static {
		scale("high confidence|高い確度|高い確信", "High, 85");
		scale("moderate confidence|medium confidence|moderate to high confidence|中程度の確|中程度の信頼", "Med, 50");
		scale("low confidence|低い確度", "Low, 15");
		scale("almost certain|nearly certain|ほぼ確実", "almost certain, 95");
		scale("very likely|highly likely|highly probable|very probable|most likely|可能性が高い|可能性が極めて高い", "very likely, 85");
		scale("unlikely|improbable|可能性は低い", "unlikely, 30");
		scale("likely|probable|probably|おそらく|恐らく|とみられ|と見られ|と見ら|推定", "likely, 70");
		scale("may|might|could|possibly|perhaps|potentially|可能性|かもしれ", "roughly even chance, 50");
	}

	private static final Pattern NOT_BEFORE = Pattern.compile("(?i)\\b(?:not|never|no|without|neither|nor|cannot|unlike|unlikely|rather than|instead of|"
			+ "fail(?:s|ed)? to|unable to|stop(?:s|ped)?|ceas(?:es|ed)|rules? out|ruled out|den(?:y|ies|ied))(?:\\s+[\\w-]{1,30}){0,5}\\s*$"
			+ "|n't(?:\\s+\\w{1,30}){0,2}\\s*$");
	private static final Pattern NOT_AFTER_JAPANESE = Pattern
			.compile("^.{0,14}?(ていない|ていません|ではない|ではありません|しない|しません|しなかった|されていない|は確認されてい?ない|証拠はない|証拠はありません|ことはない|わけではない|られない|られなかった)");
	private static final List<String> GO_ON = List.of(",", ";", " but ", " and now ", " and then ", " and instead ", " and has ", " and is ");
	private static final int REACH = 60;

	private static void scale(String words, String value) {
		for (String word : words.split("\\|")) {
			SCALE.put(word, value);
		}
	}

	/** How sure the sentence is as a whole. */
	static Certainty of(Sentence sentence) {
		for (SentenceWords.Word word : sentence.words().all(Signal.DOUBT)) {
			String raw = sentence.text().substring(word.start(), word.end());
			// The month of May has a capital.
			if (!raw.equals("May")) {
				return of(sentence, word, EVEN_LOSS);
			}
		}
		List<SentenceWords.Word> opinions = sentence.words().all(Signal.OPINION);
		return opinions.isEmpty() ? PLAIN : of(sentence, strongest(sentence, opinions), LIKELY_LOSS);
	}

	/** "We assess with moderate confidence": the words that stand on a scale say more than the verb. */
	private static SentenceWords.Word strongest(Sentence sentence, List<SentenceWords.Word> words) {
		return words.stream().filter(word -> !estimative(sentence, word).isEmpty()).findFirst().orElse(words.getFirst());
	}

	private static Certainty of(Sentence sentence, SentenceWords.Word word, int loss) {
		String estimative = estimative(sentence, word);
		int changed = estimative.startsWith("Low") || estimative.startsWith("unlikely") ? EVEN_LOSS + 15
				: estimative.startsWith("High") || estimative.startsWith("very") || estimative.startsWith("almost") ? LIKELY_LOSS / 2
						: estimative.startsWith("Med") ? LIKELY_LOSS + 6 : loss;
		return new Certainty(changed, sentence.text().substring(word.start(), word.end()), estimative);
	}

	/** The place of a hedge on the scale, with the words right around it. */
	private static String estimative(Sentence sentence, SentenceWords.Word word) {
		String text = sentence.text();
		String around = text.substring(Math.max(0, word.start() - 8), Math.min(text.length(), word.end() + 4)).toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> entry : SCALE.entrySet()) {
			if (around.contains(entry.getKey())) {
				return entry.getValue();
			}
		}
		return "";
	}

	/** Whether the sentence says that what a cue states is not so. */
	static boolean isDenied(Sentence sentence, StatementCue cue) {
		String text = sentence.text();
		if (sentence.isJapanese()) {
			String after = text.substring(cue.end(), Math.min(text.length(), cue.end() + 40)).replaceAll("\\s+", "");
			return NOT_AFTER_JAPANESE.matcher(after).find();
		}
		String before = text.substring(Math.max(0, cue.start() - REACH), cue.start());
		int clause = -1;
		for (String word : GO_ON) {
			clause = Math.max(clause, before.lastIndexOf(word));
		}
		return NOT_BEFORE.matcher(before.substring(clause + 1)).find();
	}

	/** The part of a reason that names the hedge. */
	String note() {
		return hedge.isEmpty() ? "" : "; hedged by «" + hedge.replaceAll("\\s+", " ") + "»"
				+ (estimative.isEmpty() ? "" : " (" + estimative + " in STIX 2.1 appendix A)");
	}
}
