package org.akashi.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.akashi.search.Mark;
import org.akashi.search.internal.Tokens.Token;

/** Finds the words of a query in a text as people read it. */
final class Marking {

	private final List<Asked> words;
	private final boolean similar;

	/**
	 * @param words   of the query
	 * @param similar whether words that are written alike count
	 */
	Marking(List<Asked> words, boolean similar) {
		this.words = words;
		this.similar = similar;
	}

	/**
	 * Where the words are.
	 *
	 * @param marks in order, not overlapping
	 * @param words how many of the query's words are there
	 */
	record Found(List<Mark> marks, int words) {
	}

	Found in(String text) {
		List<Token> tokens = Tokens.of(text);
		List<Mark> marks = new ArrayList<>();
		int found = 0;
		for (Asked word : words) {
			int before = marks.size();
			for (List<String> form : word.forms()) {
				mark(tokens, form, word.open(), marks);
			}
			if (marks.size() == before && similar && !word.exact()) {
				word.forms().forEach(form -> alike(tokens, form, marks));
			}
			found += marks.size() > before ? 1 : 0;
		}
		return new Found(joined(marks), found);
	}

	private static void mark(List<Token> tokens, List<String> form, boolean open, List<Mark> marks) {
		int last = form.size() - 1;
		for (int i = 0; i + last < tokens.size(); i++) {
			boolean fits = true;
			for (int k = 0; k <= last && fits; k++) {
				String token = tokens.get(i + k).text();
				fits = k == last && open ? token.startsWith(form.get(k)) : token.equals(form.get(k));
			}
			if (fits) {
				Token end = tokens.get(i + last);
				// The lone character that was asked for, not its neighbour, too.
				boolean half = open && end.pair() && end.text().length() > form.get(last).length();
				marks.add(new Mark(tokens.get(i).start(), half ? Math.min(end.end(), end.start() + form.get(last).length()) : end.end()));
			}
		}
	}

	private static void alike(List<Token> tokens, List<String> form, List<Mark> marks) {
		for (Token token : tokens) {
			for (String word : form) {
				boolean near = token.pair() ? token.text().equals(word)
						: Asked.canDiffer(word) && token.text().charAt(0) == word.charAt(0) && distance(token.text(), word, Asked.edits(word)) <= Asked.edits(word);
				if (near) {
					marks.add(new Mark(token.start(), token.end()));
				}
			}
		}
	}

	/** Optimal string alignment distance; anything above {@code most} where it is more. */
	static int distance(String a, String b, int most) {
		if (Math.abs(a.length() - b.length()) > most) {
			return most + 1;
		}
		int[] before = new int[b.length() + 1];
		int[] row = new int[b.length() + 1];
		int[] next = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			next[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + same);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					next[j] = Math.min(next[j], before[j - 2] + 1);
				}
			}
			int[] spare = before;
			before = row;
			row = next;
			next = spare;
		}
		return row[b.length()];
	}

	private static List<Mark> joined(List<Mark> marks) {
		marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
		List<Mark> joined = new ArrayList<>();
		for (Mark mark : marks) {
			Mark last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && mark.start() <= last.end()) {
				joined.set(joined.size() - 1, new Mark(last.start(), Math.max(last.end(), mark.end())));
			} else if (mark.end() > mark.start()) {
				joined.add(mark);
			}
		}
		return joined;
	}
}
