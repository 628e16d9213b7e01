package org.akashi.export.internal.redaction;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is compared: whatever can be written in several ways is written in one. Width, case and accents are gone
 * (NFKD, Unicode Annex 15), spaces, hyphens, plus signs, quotes and brackets too, so that «Tin Kettle», {@code tin-kettle} and
 * {@code TinKettle} are one, and {@code evil[.]example} is {@code evil.example}; URL encoding (also twice), character
 * references of HTML and escapes of JSON and of regular expressions are undone. Each character knows where it stood.
 */
final class FoldedText {

	private static final Pattern ESCAPE = Pattern.compile("(?:%[0-9A-Fa-f]{2})+|&#[xX]?[0-9A-Fa-f]{1,6};?|&[a-z]{2,6};|\\\\u[0-9A-Fa-f]{4}"
			+ "|\\\\x[0-9A-Fa-f]{2}");
	private static final Pattern WORDED = Pattern.compile("\\s*[\\[({<]\\s*(?:(dot|d0t|point|punkt)|(at)|(colon))\\s*[\\])}>]\\s*|\\s+(?:(dot)|(at))\\s+",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,400}>");
	private static final Map<String, String> ENTITIES = Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'",
			"&nbsp;", " ", "&period;", ".", "&shy;", "\u00ad", "&sol;", "/", "&colon;", ":");
	private static final int PASSES = 3;

	private char[] chars = new char[64];
	private int[] from = new int[64];
	private int[] to = new int[64];
	private boolean[] opens = new boolean[64];
	private boolean[] closes = new boolean[64];
	private int length;

	private FoldedText() {
	}

	/** Folds a text. */
	static FoldedText of(String text) {
		return fold(Decoded.of(text));
	}

	/** Folds a text without its HTML tags; what stands in tags is only in {@link #of}. */
	static FoldedText withoutTags(String text) {
		return fold(Decoded.of(text).replaced(TAG, tag -> " "));
	}

	/** Whether a text may hold tags. */
	static boolean hasTags(String text) {
		int at = text.indexOf('<');
		return at >= 0 && TAG.matcher(text).find(at);
	}

	int length() {
		return length;
	}

	char at(int index) {
		return chars[index];
	}

	/** Where the character starts in the original. */
	int from(int index) {
		return from[index];
	}

	/** Where it ends in the original. */
	int to(int index) {
		return to[index];
	}

	/** Whether no Latin word or number goes on before it. */
	boolean opens(int index) {
		return opens[index];
	}

	/** Whether no Latin word or number goes on after it. */
	boolean closes(int index) {
		return closes[index];
	}

	@Override
	public String toString() {
		return new String(chars, 0, length);
	}

	private static FoldedText fold(Decoded decoded) {
		FoldedText folded = new FoldedText();
		int before = ' ';
		int last = -1;
		String text = decoded.text();
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			int end = i + Character.charCount(c);
			boolean breaks = breaks(before, c);
			if (last >= 0 && folded.length - 1 == last) {
				folded.closes[last] = breaks;
			}
			int size = folded.length;
			folded.add(c, decoded.from(i), decoded.to(end - 1), breaks);
			last = folded.length > size ? folded.length - 1 : -1;
			before = c;
			i = end;
		}
		return folded;
	}

	private void add(int c, int start, int end, boolean breaks) {
		if (c < 0x80) {
			if (!isDropped(c)) {
				put((char) (c >= 'A' && c <= 'Z' ? c + 32 : c), start, end, breaks);
			}
			return;
		}
		String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
		for (int i = 0; i < parts.length(); i++) {
			char part = parts.charAt(i);
			if (!isDropped(part)) {
				put(part == '\u3002' ? '.' : part == 'ß' ? 's' : Character.toLowerCase(part), start, end, breaks);
			}
		}
	}

	private void put(char c, int start, int end, boolean breaks) {
		if (length == chars.length) {
			int more = length * 2;
			chars = Arrays.copyOf(chars, more);
			from = Arrays.copyOf(from, more);
			to = Arrays.copyOf(to, more);
			opens = Arrays.copyOf(opens, more);
			closes = Arrays.copyOf(closes, more);
		}
		chars[length] = c;
		from[length] = start;
		to[length] = end;
		opens[length] = breaks;
		closes[length] = true;
		length++;
	}

	private static boolean isDropped(int c) {
		if (c < 0x80) {
			return c <= ' ' || c == 0x7f || "-_+[](){}<>\\\"'`*|^".indexOf(c) >= 0;
		}
		if (Character.isWhitespace(c) || c == '\u30fb') {
			return true;
		}
		return switch (Character.getType(c)) {
			case Character.FORMAT, Character.NON_SPACING_MARK, Character.DASH_PUNCTUATION, Character.SPACE_SEPARATOR, Character.CONTROL,
					Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION -> true;
			default -> false;
		};
	}

	/** Whether a word ends between two characters: one is no Latin letter or digit, or a new word starts in capitals. */
	private static boolean breaks(int before, int after) {
		return !isWord(before) || !isWord(after) || Character.isLowerCase(before) && Character.isUpperCase(after);
	}

	private static boolean isWord(int c) {
		return c < 0x250 && Character.isLetterOrDigit(c);
	}

	/** A text some of whose characters stand for longer spans of another. */
	private record Decoded(String text, int[] starts, int[] ends) {

		private interface Reading {
			/** What the match stands for; null for itself. */
			String of(Matcher match);
		}

		/** Undoes escapes, several times over for those that are escaped themselves. */
		static Decoded of(String text) {
			Decoded decoded = new Decoded(text, null, null);
			for (int pass = 0; pass < PASSES; pass++) {
				Decoded next = decoded.mayHoldEscapes() ? decoded.replaced(ESCAPE, match -> unescaped(match.group())) : decoded;
				if (next == decoded) {
					break;
				}
				decoded = next;
			}
			return decoded.replaced(WORDED, match -> match.group(1) != null || match.group(4) != null ? "."
					: match.group(2) != null || match.group(5) != null ? "@" : ":");
		}

		int from(int index) {
			return starts == null ? index : starts[index];
		}

		int to(int index) {
			return ends == null ? index + 1 : ends[index];
		}

		private boolean mayHoldEscapes() {
			return text.indexOf('%') >= 0 || text.indexOf('&') >= 0 || text.indexOf('\\') >= 0;
		}

		Decoded replaced(Pattern pattern, Reading reading) {
			Matcher match = pattern.matcher(text);
			if (!match.find()) {
				return this;
			}
			StringBuilder out = new StringBuilder(text.length());
			int[] newStarts = new int[text.length()];
			int[] newEnds = new int[text.length()];
			int done = 0;
			boolean changed = false;
			do {
				String meant = reading.of(match);
				if (meant == null || meant.length() > match.end() - match.start()) {
					continue;
				}
				changed = true;
				done = copy(done, match.start(), out, newStarts, newEnds);
				for (int i = 0; i < meant.length(); i++) {
					newStarts[out.length()] = from(match.start());
					newEnds[out.length()] = to(match.end() - 1);
					out.append(meant.charAt(i));
				}
				done = match.end();
			} while (match.find());
			if (!changed) {
				return this;
			}
			copy(done, text.length(), out, newStarts, newEnds);
			return new Decoded(out.toString(), newStarts, newEnds);
		}

		private int copy(int start, int end, StringBuilder out, int[] newStarts, int[] newEnds) {
			for (int i = start; i < end; i++) {
				newStarts[out.length()] = from(i);
				newEnds[out.length()] = to(i);
				out.append(text.charAt(i));
			}
			return end;
		}

		private static String unescaped(String escape) {
			if (escape.charAt(0) == '%') {
				byte[] bytes = new byte[escape.length() / 3];
				for (int i = 0; i < bytes.length; i++) {
					bytes[i] = (byte) Integer.parseInt(escape, i * 3 + 1, i * 3 + 3, 16);
				}
				return new String(bytes, StandardCharsets.UTF_8);
			}
			if (escape.startsWith("&#")) {
				boolean hex = escape.charAt(2) == 'x' || escape.charAt(2) == 'X';
				String digits = escape.substring(hex ? 3 : 2).replace(";", "");
				if (!digits.matches(hex ? "[0-9A-Fa-f]+" : "\\d+")) {
					return null;
				}
				int c = Integer.parseInt(digits, hex ? 16 : 10);
				return Character.isValidCodePoint(c) ? Character.toString(c) : null;
			}
			return escape.charAt(0) == '&' ? ENTITIES.get(escape) : Character.toString(Integer.parseInt(escape, 2, escape.length(), 16));
		}
	}
}
