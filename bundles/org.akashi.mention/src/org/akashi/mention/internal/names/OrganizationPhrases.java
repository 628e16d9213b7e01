package org.akashi.mention.internal.names;

import java.util.List;

import org.akashi.mention.MentionTypes;

/** Organisations that no list has, by the words that companies and authorities have in their names: Ltd., 株式会社, Ministry of. */
final class OrganizationPhrases {

	private static final int MOST_WORDS = 7;
	private static final int LONGEST = 80;
	private static final int CONFIDENCE = 62;

	private final ScannedText scanned;
	private final String text;
	private final List<NameFind> finds;

	OrganizationPhrases(ScannedText scanned, List<NameFind> finds) {
		this.scanned = scanned;
		this.text = scanned.text;
		this.finds = finds;
	}

	/** "Acme Widgets Co., Ltd.", サンプル電機株式会社: the capital words, or the ideographs and kana, before the ending. */
	void company(ScannedText.CueHit hit) {
		if (text.charAt(hit.start()) > 0x3000) {
			int start = hit.start();
			while (start > 0 && hit.start() - start < LONGEST / 2 && isNameOfJapan(text.charAt(start - 1))) {
				start--;
			}
			add(start, hit.end(), hit, hit.start() - start);
			return;
		}
		char first = text.charAt(hit.start());
		if (!Character.isUpperCase(first) && !text.startsWith("ltd", hit.start()) && !text.startsWith("s.", hit.start())) {
			return;
		}
		int start = hit.start();
		for (int words = 0; words < MOST_WORDS; words++) {
			int end = start;
			while (end > 0 && start - end < 2 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',' && words == 0)) {
				end--;
			}
			int from = wordStart(end);
			if (end == start || from == end) {
				break;
			}
			if (text.charAt(from) != '&' && !Character.isUpperCase(text.charAt(from)) && !Character.isDigit(text.charAt(from))) {
				break;
			}
			start = from;
		}
		int end = hit.end() < text.length() && text.charAt(hit.end()) == '.' && text.charAt(hit.end() - 1) != '.' && isAbbreviated(hit)
				? hit.end() + 1 : hit.end();
		start = text.startsWith("The ", start) ? start + 4 : start;
		if (start < hit.start() && !PlainWords.has(text, start, wordEnd(start) == hit.start() - 1 ? hit.start() - 1 : start)) {
			add(start, end, hit, hit.start() - start);
		}
	}

	private boolean isAbbreviated(ScannedText.CueHit hit) {
		int length = hit.end() - hit.start();
		return length <= 4 || text.regionMatches(true, hit.end() - 3, "ltd", 0, 3);
	}

	/** "Ministry of Foreign Affairs", 株式会社サンプル: the name that follows. */
	void authority(ScannedText.CueHit hit) {
		if (text.charAt(hit.start()) > 0x3000) {
			int end = hit.end();
			while (end < text.length() && end - hit.end() < LONGEST / 2 && isNameOfJapan(text.charAt(end))) {
				end++;
			}
			add(hit.start(), end, hit, end - hit.end());
			return;
		}
		if (!Character.isUpperCase(text.charAt(hit.start()))) {
			return;
		}
		int end = hit.end();
		int at = end;
		for (int words = 0; words < MOST_WORDS && at < text.length() && text.charAt(at) == ' '; words++) {
			int to = wordEnd(at + 1);
			if (to == at + 1) {
				break;
			}
			boolean capital = Character.isUpperCase(text.charAt(at + 1));
			boolean link = text.startsWith("of ", at + 1) || text.startsWith("and ", at + 1) || text.startsWith("for ", at + 1)
					|| text.startsWith("the ", at + 1) || text.startsWith("& ", at + 1);
			if (!capital && !link || capital && beginsAnother(at + 1)) {
				break;
			}
			at = to;
			end = capital ? to : end;
		}
		if (end > hit.end()) {
			add(hit.start(), end, hit, end - hit.end());
		}
	}

	private boolean beginsAnother(int offset) {
		return text.startsWith("Ministry", offset) || text.startsWith("Department", offset) || text.startsWith("Bureau", offset)
				|| text.startsWith("University", offset) || text.startsWith("Office of", offset);
	}

	private int wordStart(int end) {
		int start = end;
		while (start > 0 && end - start < LONGEST && isPart(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private int wordEnd(int start) {
		int end = start;
		while (end < text.length() && end - start < LONGEST && isPart(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isPart(char c) {
		return Character.isLetterOrDigit(c) && c < 0x2E80 || c == '-' || c == '\'' || c == '’' || c == '&';
	}

	/** Kana, ideographs and Latin letters go on in the name of a Japanese company; hiragana and signs end it. */
	private static boolean isNameOfJapan(char c) {
		return WordBoundaries.of(c) == WordBoundaries.KATAKANA || Character.isIdeographic(c) || c == '・'
				|| WordBoundaries.of(c) == WordBoundaries.LETTER && c < 0x250;
	}

	private void add(int start, int end, ScannedText.CueHit hit, int name) {
		if (name < 2 || end - start > LONGEST) {
			return;
		}
		String value = scanned.raw(start, end).replaceAll("\\s+", " ");
		finds.add(new NameFind(start, end, MentionTypes.ORGANIZATION, "", List.of(), value, CONFIDENCE, PhraseNames.PHRASES,
				"names of organisations are made with «" + scanned.raw(hit.start(), hit.end()) + "»" + PhraseNames.UNLISTED));
	}
}
