package org.akashi.mention.internal.statements;

import java.util.List;

import org.akashi.mention.Mention;

/**
 * One sentence of a report with what it mentions.
 *
 * @param start    first character
 * @param end      one past the last
 * @param text     its text; line breaks as they are, so offsets fit
 * @param mentions those inside it, in text order, that speak of the subject
 */
record Sentence(int start, int end, String text, List<Mention> mentions) {

	/** Whether it is Japanese (or Chinese): then the verb stands at the end. */
	boolean isJapanese() {
		int letters = 0;
		for (int i = 0; i < text.length(); i++) {
			letters += text.charAt(i) >= 0x3040 && text.charAt(i) < 0xA000 ? 1 : 0;
		}
		return letters * 5 > text.length();
	}

	/** Offset of a mention in the sentence's text. */
	int from(Mention mention) {
		return mention.span().start() - start;
	}

	/** One past the mention's last character in the sentence's text. */
	int to(Mention mention) {
		return mention.span().end() - start;
	}
}
