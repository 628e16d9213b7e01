package org.akashi.report.pdf.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.report.pdf.internal.PdfPage.Line;
import org.akashi.report.pdf.internal.PdfPage.Word;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;

/**
 * Writes lines that belong together into the open block: a line break of the layout becomes a space (nothing between
 * Japanese characters), one that was meant stays, a hyphen at the end of a line goes when it only divides a word, and
 * hashes and addresses that did not fit into their line are whole again.
 */
final class LineJoiner {

	private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]+");
	/** Digits of a hash, and the signs that may follow it. */
	private static final Pattern HEX_START = Pattern.compile("^([0-9a-fA-F]+)[`+*'\")\\],.;|”’」]*$");
	private static final Pattern DEFANGED_START = Pattern.compile("^\\[(?:\\.|:|dot)\\].*");
	/** What goes on like a word, not like a host or path. */
	private static final Pattern PLAIN_START = Pattern.compile("^[\\p{L}'’-]+[^\\p{L}\\d]*$");
	private static final Pattern VALUE = Pattern.compile("(?=.*[0-9./\\\\:_])\\S{16,}(?<![,;])");
	private static final Set<Integer> HASH_LENGTHS = Set.of(32, 40, 56, 64, 96, 128);
	private static final Pattern ADDRESS = Pattern.compile("(?i).*(?:h..ps?|ftp)(?:\\[?:\\]?)//?.*|.*://.*|[a-z]:\\\\.*|HK[A-Z_]{2,}\\\\.*");
	private static final Pattern ADDRESS_BREAK_AFTER = Pattern.compile(".*[/\\\\_?=&%.#-]$");
	private static final Pattern ADDRESS_BREAK_BEFORE = Pattern.compile("^[/\\\\?=&%._#-].*");
	private static final Set<String> PREFIXES = Set.of("state", "well", "self", "cyber", "anti", "non", "multi", "long", "high",
			"low", "third", "first", "second", "two", "three", "cross", "spear", "open", "zero", "real", "end", "pre", "post",
			"co", "ex", "re", "so", "full", "large", "small", "short", "web", "cloud", "user", "password", "nation", "threat",
			"data", "command", "china", "russia", "north", "south", "east", "west", "mid", "hard", "newly", "publicly", "off", "on");

	private final ReportTextBuilder builder;
	private final List<PdfPage> pages;
	private Set<String> vocabulary;

	LineJoiner(ReportTextBuilder builder, List<PdfPage> pages) {
		this.builder = builder;
		this.pages = pages;
	}

	/** Whether the word stands somewhere in the document; looked through when the first divided word asks. */
	private boolean isWord(String word) {
		if (vocabulary == null) {
			vocabulary = new HashSet<>();
			for (PdfPage page : pages) {
				for (Line line : page.lines()) {
					line.words().forEach(one -> vocabulary.add(bare(one.text())));
				}
			}
		}
		return vocabulary.contains(word);
	}

	private static String bare(String word) {
		int start = 0;
		int end = word.length();
		while (start < end && !Character.isLetter(word.charAt(start))) {
			start++;
		}
		while (end > start && !Character.isLetter(word.charAt(end - 1))) {
			end--;
		}
		return word.substring(start, end).toLowerCase(Locale.ROOT);
	}

	/** Appends the lines to the open block; {@code margin} is where full lines end. */
	void append(List<List<Word>> lines, float margin) throws CoreException {
		append(lines, margin, Float.MAX_VALUE);
	}

	/** Appends the lines of a cell; {@code edge} is where the next column begins. */
	void append(List<List<Word>> lines, float margin, float edge) throws CoreException {
		List<Word> last = null;
		for (List<Word> line : lines) {
			String cut = last == null ? null : isCutAtEdge(last, edge) ? "" : between(last, line, margin);
			if (cut != null && cut.isEmpty()) {
				builder.joint();
			}
			append(line, last != null ? cut : "");
			last = line;
		}
	}

	private void append(List<Word> line, String before) throws CoreException {
		int linkStart = -1;
		String target = null;
		Word last = null;
		for (Word word : line) {
			String separator = last == null ? before : space(last, word);
			if (target != null && !target.equals(word.target())) {
				builder.link(linkStart, target);
				target = null;
			}
			builder.append(separator);
			if (word.target() != null && target == null) {
				target = word.target();
				linkStart = builder.length();
			}
			builder.append(word.text().endsWith("\u00AD") ? word.text().substring(0, word.text().length() - 1) : word.text());
			last = word;
		}
		if (target != null) {
			builder.link(linkStart, target);
		}
	}

	/** Between words of one line; characters that only look apart, as Japanese ones do, belong together. */
	private static String space(Word last, Word next) {
		float gap = next.left() - last.right();
		if (last.base() - next.base() > 0.2f * last.size() && Character.isDigit(next.text().charAt(0))) {
			return " "; // the number of a note
		}
		boolean wide = isWide(last.text().charAt(last.text().length() - 1)) && isWide(next.text().charAt(0));
		return gap < (wide ? 0.6f : 0.08f) * next.size() ? "" : " ";
	}

	/** Whether a value without blanks was cut because its cell was full; a whole hash may fill a cell by itself. */
	private static boolean isCutAtEdge(List<Word> line, float edge) {
		Word word = line.getFirst();
		if (line.size() != 1 || word.right() < edge - 1.9f * word.size() || !VALUE.matcher(word.text()).matches()) {
			return false;
		}
		return !isWholeHash(bareValue(word.text()));
	}

	/** The value without quotes, brackets and signs around it. */
	private static String bareValue(String word) {
		int start = 0;
		int end = word.length();
		while (start < end && !isAscii(word.charAt(start))) {
			start++;
		}
		while (end > start && !isAscii(word.charAt(end - 1))) {
			end--;
		}
		return word.substring(start, end);
	}

	private static boolean isAscii(char c) {
		return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}

	private static boolean isWholeHash(String bare) {
		return HASH_LENGTHS.contains(bare.length()) && HEX.matcher(bare).matches();
	}

	/** Whether both words are the parts of one hash: alone neither is, together they are. */
	static boolean isCutHash(String end, String start) {
		String head = bareValue(end);
		String tail = bareValue(start);
		return head.length() >= 12 && HEX.matcher(head).matches() && HEX.matcher(tail).matches() && !isWholeHash(head)
				&& HASH_LENGTHS.contains(head.length() + tail.length());
	}

	/** What stands between two lines: nothing, a space or a line break. */
	private String between(List<Word> last, List<Word> next, float margin) throws CoreException {
		String end = last.getLast().text();
		String start = next.getFirst().text();
		if (isDividedHash(end, start) && !isShort(last, next, margin) || DEFANGED_START.matcher(start).matches()) {
			return "";
		}
		if (ADDRESS.matcher(end).matches() && !end.endsWith(",") && !end.endsWith(". ")
				&& (ADDRESS_BREAK_AFTER.matcher(end).matches() && !Character.isUpperCase(start.charAt(0)) && !isShort(last, next, margin)
						|| ADDRESS_BREAK_BEFORE.matcher(start).matches())) {
			return "";
		}
		boolean filled = last.size() == 1 && last.getFirst().right() > margin - 0.7f * last.getFirst().size();
		if (end.endsWith("\u00AD") || filled && ADDRESS.matcher(end).matches() && !beginsAnew(next)) {
			return "";
		}
		if (end.length() > 2 && (end.endsWith("-") || end.endsWith("\u2010")) && Character.isLetterOrDigit(end.charAt(end.length() - 2))
				&& Character.isLetterOrDigit(start.charAt(0))) {
			return hyphen(end, start);
		}
		boolean listed = last.size() == 1 && next.size() == 1 && VALUE.matcher(end).matches() && VALUE.matcher(start).matches();
		if (listed || isShort(last, next, margin)) {
			return "\n";
		}
		return isWide(end.charAt(end.length() - 1)) && isWide(start.charAt(0)) ? "" : " ";
	}

	/** Whether the line begins with another value, or a sentence. */
	private static boolean beginsAnew(List<Word> line) {
		String start = line.getFirst().text();
		boolean sentence = Character.isUpperCase(start.charAt(0)) && PLAIN_START.matcher(start).matches()
				&& (line.size() > 1 || start.chars().skip(1).noneMatch(Character::isUpperCase));
		return sentence || ADDRESS.matcher(start).matches() || isWholeHash(bareValue(start));
	}

	/** Leaves the hyphen out of the text when it only divides the word. */
	private String hyphen(String end, String start) throws CoreException {
		String head = end.substring(0, end.length() - 1);
		boolean word = PLAIN_START.matcher(start).matches() && head.codePoints().allMatch(c -> Character.isLetter(c) || "(\"“‘'".indexOf(c) >= 0)
				&& Character.isLowerCase(head.codePointBefore(head.length())) && Character.isLowerCase(start.charAt(0));
		if (!word) {
			return "";
		}
		String tail = bare(start.split("[^\\p{L}-]", 2)[0]);
		boolean divided = isWord(bare(head) + tail);
		boolean compound = isWord(bare(head) + "-" + tail) || PREFIXES.contains(bare(head));
		if (divided || !compound) {
			builder.dropLast();
		}
		return "";
	}

	/** A hexadecimal value that is no whole hash goes on in the next line. */
	private boolean isDividedHash(String end, String start) {
		char last = end.charAt(end.length() - 1);
		String tail = HEX_START.matcher(start).replaceFirst("$1");
		if (!isAscii(last) || tail.isEmpty() || !HEX.matcher(tail).matches()) {
			return false;
		}
		String before = builder.textFrom(Math.max(0, builder.length() - 129));
		int length = 0;
		while (length < before.length() && Character.digit(before.charAt(before.length() - length - 1), 16) >= 0) {
			length++;
		}
		boolean glued = length < before.length() && Character.isLetterOrDigit(before.charAt(before.length() - length - 1));
		if (length < 8 || glued) {
			return false;
		}
		boolean whole = HASH_LENGTHS.contains(length);
		int both = length + tail.length();
		if (HASH_LENGTHS.contains(both)) {
			return whole != HASH_LENGTHS.contains(tail.length()) ? whole : !whole;
		}
		return !whole && !HASH_LENGTHS.contains(tail.length()) && both <= 128 && length >= 16;
	}

	/** Whether the next word would have fitted into the line, so that the break was meant. */
	static boolean isShort(List<Word> last, List<Word> next, float margin) {
		Word first = next.getFirst();
		Word end = last.getLast();
		float width = first.right() - first.left();
		if (isWide(first.text().charAt(0))) {
			width = Math.min(width, 2 * first.size());
		}
		return end.right() + 0.3f * end.size() + width < margin - 0.5f * end.size();
	}

	private static boolean isWide(char c) {
		return c >= 0x3001 && c <= 0x30FF || c >= 0x4E00 && c <= 0x9FFF || c >= 0xFF01 && c <= 0xFF60;
	}
}
