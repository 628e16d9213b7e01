package org.akashi.report.pdf.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.akashi.report.pdf.internal.PdfPage.Word;

/** Makes words of the characters that a page shows in one direction: they end at blanks and at gaps. */
final class WordMaker {

	/** The address of the link over a place of a page. */
	interface Links {
		String at(float middle, float base, float size);
	}

	private static final float WIDE_CHARACTER = 0.9f;

	private final Links links;
	private final List<Word> words = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private int characters;
	private float left;
	private float right;
	private float base;
	private float size;
	private float average;
	private float lastLeft;
	private boolean bold;

	/** @param links null for none */
	WordMaker(Links links) {
		this.links = links;
	}

	/** The next character of the file: where it begins, how wide it is, its base line, size, and the width of a blank. */
	void add(String character, float x, float wide, float y, float high, float blank, boolean isBold) {
		if (isBlank(character)) {
			end();
			return;
		}
		characters++;
		if (text.isEmpty()) {
			begin(x, y, high, isBold);
			average = wide;
		} else if (isAgain(character, x, y)) {
			return;
		} else if (!goesOn(x, y, high, blank)) {
			end();
			begin(x, y, high, isBold);
			average = wide;
		}
		append(character);
		bold &= isBold;
		lastLeft = x;
		right = Math.max(right, x + wide);
		average = (average + wide) / 2;
	}

	private static boolean isBlank(String character) {
		char c = character.charAt(0);
		return c == ' ' || c == 0xA0 || c == 0x3000 || c == '\t' || c == '\n' || c == '\r' || c == 0 || character.isBlank();
	}

	/** Printed twice, a little apart, to look bold. */
	private boolean isAgain(String character, float x, float y) {
		return Math.abs(x - lastLeft) < 0.12f * size && Math.abs(y - base) < 0.12f * size && text.length() >= character.length()
				&& text.lastIndexOf(character) == text.length() - character.length();
	}

	private boolean goesOn(float x, float y, float high, float blank) {
		if (Math.abs(y - base) > 0.12f * size || high > 1.3f * size || size > 1.3f * high) {
			return false;
		}
		float gap = x - right;
		boolean wide = average > WIDE_CHARACTER * size;
		float space = blank > 0 && blank < 2 * size ? 0.5f * blank : 0.2f * size;
		float widest = wide ? 0.6f * size : Math.max(0.08f * size, Math.min(space, 0.3f * Math.max(average, 0.4f * size)));
		return gap < widest && gap > -0.5f * size;
	}

	private void begin(float x, float y, float high, boolean isBold) {
		left = x;
		right = x;
		base = y;
		size = high;
		bold = isBold;
	}

	private void append(String character) {
		char c = character.charAt(0);
		if (c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC) { // ligatures and other shapes of letters
			text.append(Normalizer.normalize(character, Normalizer.Form.NFKC));
		} else {
			for (int i = 0; i < character.length(); i++) {
				char one = character.charAt(i);
				if (one != 0 && one != '\r') {
					text.append(one == '\n' || one == '\t' ? ' ' : one);
				}
			}
		}
	}

	private void end() {
		String whole = text.toString().strip();
		text.setLength(0);
		if (!whole.isEmpty()) {
			String target = links == null ? null : links.at((left + right) / 2, base, size);
			words.add(new Word(whole, left, right, base, size, bold, target));
		}
	}

	/** The number of visible characters so far. */
	int characters() {
		return characters;
	}

	List<Word> words() {
		end();
		return words;
	}
}
