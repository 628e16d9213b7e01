package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.report.pdf.internal.PdfPage.Word;

/** Files draw Hebrew and Arabic from left to right as it looks; this puts it into the order in which it is read. */
final class RightToLeft {

	private RightToLeft() {
	}

	static List<Word> inReadingOrder(List<Word> line) {
		int right = 0;
		int left = 0;
		for (Word word : line) {
			switch (direction(word.text())) {
			case 1 -> right++;
			case -1 -> left++;
			default -> {
				continue;
			}
			}
		}
		if (right == 0) {
			return line;
		}
		List<Word> words = new ArrayList<>(line.size());
		for (Word word : line) {
			words.add(direction(word.text()) == 1 ? turned(word) : word);
		}
		if (right <= left) {
			return words;
		}
		List<Word> ordered = new ArrayList<>(words.size());
		int end = words.size();
		while (end > 0) {
			int start = end - 1;
			while (direction(words.get(end - 1).text()) != 1 && start > 0 && direction(words.get(start - 1).text()) != 1) {
				start--;
			}
			ordered.addAll(words.subList(start, end));
			end = start;
		}
		return ordered;
	}

	private static int direction(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0x590) {
				byte kind = Character.getDirectionality(c);
				if (kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
					return 1;
				}
			}
			if (Character.isLetterOrDigit(c)) {
				return -1;
			}
		}
		return 0;
	}

	private static Word turned(Word word) {
		StringBuilder text = new StringBuilder(word.text()).reverse();
		for (int i = 0; i < text.length(); i++) {
			int at = "()[]{}<>«»".indexOf(text.charAt(i));
			if (at >= 0) {
				text.setCharAt(i, "()[]{}<>«»".charAt(at ^ 1));
			}
		}
		return new Word(text.toString(), word.left(), word.right(), word.base(), word.size(), word.bold(), word.target());
	}
}
