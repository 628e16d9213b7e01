package org.akashi.mention.internal.statements;

import java.util.List;

import org.akashi.mention.Mention;

/** One sentence of a report with what it mentions and the words that tell what it says. */
final class Sentence {

	private final int start;
	private final int end;
	private final String text;
	private final List<Mention> mentions;
	private final boolean japanese;
	private final SentenceWords words;
	private Certainty certainty;

	/**
	 * @param start    first character in the report's text
	 * @param text     the sentence; line breaks as they are, so offsets fit
	 * @param mentions those inside it, in text order, that speak of the subject
	 */
	Sentence(int start, String text, List<Mention> mentions) {
		this.start = start;
		this.end = start + text.length();
		this.text = text;
		this.mentions = mentions;
		int letters = 0;
		for (int i = 0; i < text.length(); i++) {
			letters += text.charAt(i) >= 0x3040 && text.charAt(i) < 0xA000 ? 1 : 0;
		}
		japanese = letters * 5 > text.length();
		words = new SentenceWords(text);
	}

	int start() {
		return start;
	}

	int end() {
		return end;
	}

	String text() {
		return text;
	}

	List<Mention> mentions() {
		return mentions;
	}

	SentenceWords words() {
		return words;
	}

	/** Whether it is Japanese (or Chinese): then the verb stands at the end. */
	boolean isJapanese() {
		return japanese;
	}

	/** How sure it is of what it says. */
	Certainty certainty() {
		if (certainty == null) {
			certainty = Certainty.of(this);
		}
		return certainty;
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
