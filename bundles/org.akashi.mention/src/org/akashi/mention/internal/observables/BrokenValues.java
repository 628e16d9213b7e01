package org.akashi.mention.internal.observables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.akashi.mention.Span;
import org.akashi.observable.ObservableHit;
import org.akashi.observable.ObservableScanner;
import org.akashi.observable.ObservableType;
import org.akashi.report.Block;
import org.akashi.report.ReportText;

/**
 * Values that the layout of a report breaks: over two lines, two cells of a table, or two pages with running titles
 * between. The parts are joined when together they make one valid value and alone they don't; two values below each
 * other stay two. Looks only at the last word of a line and the first of the next, so it takes linear time.
 */
final class BrokenValues {

	/**
	 * A value whose parts stand apart.
	 *
	 * @param hit   the value; its raw text reaches over all parts and what stands between
	 * @param parts the pieces in reading order
	 * @param block where it begins, null when the report has no blocks
	 */
	record Joined(ObservableHit hit, List<Span> parts, Block block) {
	}

	private static final int LONGEST = 2048;
	private static final int MOST_PARTS = 6;
	private static final int FULL_LINE = 40;
	private static final Set<Integer> HASH_LENGTHS = Set.of(32, 40, 64, 128);
	private static final Set<ObservableType> ADDRESSES = Set.of(ObservableType.URL, ObservableType.DOMAIN, ObservableType.EMAIL,
			ObservableType.IPV4, ObservableType.FILE_PATH, ObservableType.REGISTRY_KEY);
	private static final Set<String> WEB_FILES = Set.of("php", "html", "htm", "asp", "aspx", "jsp", "cgi", "js", "css", "exe", "dll",
			"zip", "txt", "png", "jpg", "gif", "pdf", "doc", "docx", "xml", "json", "bin", "dat");

	private final ReportText report;
	private final String text;
	private final ObservableScanner scanner;
	private final List<Joined> joined = new ArrayList<>();

	private BrokenValues(ReportText report, ObservableScanner scanner) {
		this.report = report;
		this.text = report.text();
		this.scanner = scanner;
	}

	/** The broken values of a report, in text order. */
	static List<Joined> of(ReportText report, ObservableScanner scanner) {
		BrokenValues values = new BrokenValues(report, scanner);
		if (report.blocks().isEmpty()) {
			values.lines(0, report.text().length(), null);
		}
		Block previous = null;
		for (Block block : report.blocks()) {
			values.lines(block.start(), block.end(), block);
			if (!block.boilerplate()) {
				values.between(previous, block);
				previous = block;
			}
		}
		return values.joined;
	}

	/**
	 * The pieces of a value that stands over several lines of the text or of the original; empty when it is in one
	 * piece.
	 */
	static List<Span> parts(ReportText report, int start, int end) {
		List<Span> parts = new ArrayList<>();
		List<Integer> joints = report.joints();
		int joint = joints.isEmpty() ? 0 : after(joints, start);
		int from = start;
		boolean broken = false;
		for (int i = start; i < end; i++) {
			boolean here = joint < joints.size() && joints.get(joint) == i;
			boolean line = report.text().charAt(i) == '\n';
			if (here || line) {
				broken = true;
				add(parts, report.text(), from, i);
				from = line ? i + 1 : i;
			}
			if (here) {
				joint++;
			}
		}
		add(parts, report.text(), from, end);
		return broken && parts.size() > 1 ? parts : List.of();
	}

	private static int after(List<Integer> joints, int start) {
		int low = 0;
		int high = joints.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (joints.get(middle) <= start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static void add(List<Span> parts, String text, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		if (end > start) {
			parts.add(new Span(start, end));
		}
	}

	/** Values broken over the lines of one block. */
	private void lines(int from, int to, Block block) {
		int done = from;
		for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
			if (at < done) {
				continue;
			}
			Span head = lastWord(Math.max(from, done), at);
			Span tail = head == null ? null : firstWord(at + 1, to);
			if (tail == null || !mayGoOn(head, tail) || !mayBe(head, tail, from, to)) {
				continue;
			}
			done = Math.max(done, join(head, tail, to, block));
		}
	}

	/** The word before the end of a line; null when a blank line or a mark of a list is there. */
	private Span lastWord(int from, int lineEnd) {
		int end = lineEnd;
		while (end > from && end > lineEnd - 2 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\r')) {
			end--;
		}
		int start = end;
		while (start > from && end - start < LONGEST && !Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		return end - start < 4 ? null : new Span(start, end);
	}

	private Span firstWord(int lineStart, int to) {
		int start = lineStart;
		while (start < to && start - lineStart < 40 && (text.charAt(start) == ' ' || text.charAt(start) == '\t'
				|| text.charAt(start) == '>' && start - lineStart < 4)) {
			start++;
		}
		int end = start;
		while (end < to && end - start < LONGEST && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end == start ? null : new Span(start, end);
	}

	/** Cheap: whether the signs beside the break are such as stand inside addresses and paths. */
	private boolean mayGoOn(Span head, Span tail) {
		char last = text.charAt(head.end() - 1);
		char first = text.charAt(tail.start());
		boolean open = "-_/=&%?#\\[(@".indexOf(last) >= 0 || last == '.' || last == ']' || last == ')';
		boolean goes = "/?=&%#._-[](@\\".indexOf(first) >= 0;
		return open || goes || head.length() >= FULL_LINE && isAddressSign(last) && isAddressSign(first);
	}

	private static boolean isAddressSign(char c) {
		return c > ' ' && c < 127 && "<>\"'`,;|{}".indexOf(c) < 0;
	}

	/** Whether the word before the break is the beginning of an address or path that the word after it goes on with. */
	private boolean mayBe(Span head, Span tail, int from, int to) {
		String start = text.substring(head.start(), head.end());
		String rest = text.substring(tail.start(), tail.end());
		boolean address = start.contains("//") || start.contains("[.") || start.contains("[:") || start.contains("www.");
		boolean divided = start.endsWith("[") || start.endsWith("[.") || start.endsWith("(") || start.endsWith("[dot") || start.endsWith("[.]")
				|| start.endsWith("[dot]") || rest.startsWith("[.]") || rest.startsWith(".]") || rest.startsWith("]") || rest.startsWith("[dot]")
				|| rest.startsWith("(.)") || rest.startsWith("[@]") || rest.startsWith("[at]");
		if (divided) {
			return isAddressSign(rest.charAt(0));
		}
		char last = start.charAt(start.length() - 1);
		char first = rest.charAt(0);
		if (last == '@' || first == '@') {
			return rest.length() > 3 && start.length() > 3;
		}
		boolean path = start.contains(":\\") || start.startsWith("HK") && start.contains("\\") || start.startsWith("%") && start.indexOf('%', 1) > 0;
		if (path && (last == '\\' || first == '\\')) {
			return !beginsPath(rest) && (Character.isLetterOrDigit(first) || "\\%{".indexOf(first) >= 0);
		}
		return address && !beginsAnew(rest, tail, to) && goesOn(last, rest, first, head, tail, from, to);
	}

	private boolean goesOn(char last, String rest, char first, Span head, Span tail, int from, int to) {
		boolean lone = isLineEnd(tail.end(), to);
		if (last == '.') {
			int end = 0;
			while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
				end++;
			}
			return WEB_FILES.contains(rest.substring(0, end));
		}
		if ("-_=&%?#".indexOf(last) >= 0 || "?=&%#_".indexOf(first) >= 0) {
			return isAddressSign(first) && (lone || isMixed(rest) || "?=&%#_".indexOf(first) >= 0);
		}
		boolean full = isFull(head, tail, from, to);
		if (last == '/' || first == '/' || first == '.' || first == '-') {
			return full && rest.length() > 1 && isAddressSign(first) && (lone || isMixed(rest)) && !rest.equals("--");
		}
		boolean wide = head.length() >= FULL_LINE && full && lone;
		return wide && isMixed(rest) && Character.isLetterOrDigit(last) && Character.isLetterOrDigit(first);
	}

	/** Has signs or digits that no word of a sentence has. */
	private static boolean isMixed(String word) {
		String body = word.replaceAll("[.,;:!?)\\]»”\"']+$", "");
		for (int i = 0; i < body.length(); i++) {
			char c = body.charAt(i);
			if (c >= '0' && c <= '9' || "/.?=&%_".indexOf(c) >= 0) {
				return true;
			}
		}
		return false;
	}

	private boolean isLineEnd(int at, int to) {
		return at >= to || text.charAt(at) == '\n' || text.charAt(at) == '\r' || text.startsWith(" \n", at);
	}

	/** Whether the next word would not have fitted into the line, as far as the other lines tell how wide one is. */
	private boolean isFull(Span head, Span tail, int from, int to) {
		int widest = 0;
		int line = Math.max(from, head.start() - 4000);
		int stop = Math.min(to, tail.end() + 4000);
		while (line < stop) {
			int end = text.indexOf('\n', line);
			end = end < 0 || end > to ? to : end;
			widest = Math.max(widest, Math.min(end, stop) - line);
			line = end + 1;
		}
		int start = text.lastIndexOf('\n', head.start()) + 1;
		int width = head.end() - Math.max(from, start);
		return width >= FULL_LINE && width + tail.length() >= widest;
	}

	/** Whether the word is a value or the beginning of a sentence or item by itself. */
	private boolean beginsAnew(String rest, Span tail, int to) {
		char first = rest.charAt(0);
		if (!isAddressSign(first) || rest.contains("//") || rest.startsWith("hxxp") || first == '-' && rest.length() < 3) {
			return true;
		}
		boolean capital = Character.isUpperCase(first) && !isMixed(rest) && !isLineEnd(tail.end(), to);
		return capital || isValue(rest);
	}

	/** Whether a path or registry key begins with the word, so that it can't be the rest of another. */
	private static boolean beginsPath(String word) {
		boolean variable = word.charAt(0) == '%' && word.indexOf('%', 1) > 1;
		boolean drive = word.length() > 2 && word.charAt(1) == ':' && Character.isLetter(word.charAt(0));
		return variable || drive || word.startsWith("\\\\") || word.startsWith("HK") && word.indexOf('\\') > 2;
	}

	private boolean isValue(String word) {
		for (ObservableHit hit : scanner.scan(word)) {
			boolean whole = hit.start() <= 1 && hit.end() >= word.length() - 2;
			boolean own = hit.type() != ObservableType.FILE_NAME && hit.type() != ObservableType.FILE_PATH;
			if (whole && own) {
				return true;
			}
		}
		return false;
	}

	/** Joins the words, and further lines as long as they go on; returns the end of what was joined, or 0. */
	private int join(Span head, Span tail, int to, Block block) {
		List<Span> parts = new ArrayList<>(List.of(head));
		StringBuilder whole = new StringBuilder(text.substring(head.start(), head.end()));
		Span next = tail;
		ObservableHit best = null;
		int used = 0;
		while (next != null && parts.size() < MOST_PARTS) {
			whole.append(text, next.start(), next.end());
			parts.add(next);
			ObservableHit hit = across(whole, whole.length() - next.length());
			if (hit == null) {
				break;
			}
			best = hit;
			used = parts.size();
			boolean more = hit.end() == whole.length() && isLineEnd(next.end(), to) && next.end() < to;
			Span after = more ? firstWord(text.indexOf('\n', next.end()) + 1, to) : null;
			next = after != null && mayGoOn(next, after) && mayBe(new Span(head.start(), next.end()), after, head.start(), to) ? after : null;
		}
		return best == null ? 0 : add(best, parts.subList(0, used), block);
	}

	/** The address or path in the word that reaches over the break, or null. */
	private ObservableHit across(CharSequence whole, int at) {
		for (ObservableHit hit : scanner.scan(whole)) {
			if (hit.start() < at && hit.end() > at && ADDRESSES.contains(hit.type())) {
				return hit;
			}
		}
		return null;
	}

	/** Notes the value, whose offsets are those of its parts put together; returns where it ends in the text. */
	private int add(ObservableHit hit, List<Span> pieces, Block block) {
		List<Span> parts = new ArrayList<>();
		int offset = 0;
		for (Span piece : pieces) {
			int from = Math.max(hit.start() - offset, 0);
			int to = Math.min(hit.end() - offset, piece.length());
			if (from < to) {
				parts.add(new Span(piece.start() + from, piece.start() + to));
			}
			offset += piece.length();
		}
		if (parts.size() < 2) {
			return 0;
		}
		int start = parts.getFirst().start();
		int end = parts.getLast().end();
		ObservableHit whole = new ObservableHit(hit.type(), start, end, text.substring(start, end), hit.value(), Math.max(0, hit.confidence() - 10),
				hit.defanged(), hit.why() + "; joined from " + parts.size() + " parts");
		joined.add(new Joined(whole, parts, block));
		return end;
	}

	/** Hashes and addresses broken between two blocks: lines of a list, cells of a column or row, pages. */
	private void between(Block first, Block second) {
		if (first == null || first.kind() != second.kind() || !areNeighbours(first, second)) {
			return;
		}
		Span head = lastWord(Math.max(first.start(), text.lastIndexOf('\n', first.end() - 1) + 1), first.end());
		Span tail = firstWord(second.start(), second.end());
		if (head == null || tail == null || hash(head, tail, first, second) || first.place().table() != 0) {
			return;
		}
		boolean page = first.place().page() != second.place().page();
		boolean goesOn = mayGoOn(head, tail) && mayBe(head, tail, first.start(), second.end());
		if (goesOn && (page || first.kind() == Block.Kind.CODE)) {
			join(head, tail, second.end(), first);
		}
	}

	private static boolean areNeighbours(Block first, Block second) {
		int table = first.place().table();
		if (table != second.place().table()) {
			return false;
		}
		boolean below = first.place().column() == second.place().column() && second.place().row() - first.place().row() <= 1;
		boolean beside = first.place().row() == second.place().row() && second.place().column() - first.place().column() == 1;
		return table == 0 || below || beside;
	}

	private boolean hash(Span head, Span tail, Block first, Block second) {
		int start = head.end();
		while (start > head.start() && head.end() - start < 128 && Character.digit(text.charAt(start - 1), 16) >= 0) {
			start--;
		}
		int end = tail.start();
		while (end < tail.end() && end - tail.start() < 128 && Character.digit(text.charAt(end), 16) >= 0) {
			end++;
		}
		int one = head.end() - start;
		int other = end - tail.start();
		boolean inside = start > head.start() && Character.isLetterOrDigit(text.charAt(start - 1)) || end < tail.end() && Character.isLetterOrDigit(text.charAt(end));
		boolean alone = isLineEnd(end, second.end()) || !Character.isLetterOrDigit(text.charAt(end));
		boolean parts = one >= 6 && other >= 2 && HASH_LENGTHS.contains(one + other) && !HASH_LENGTHS.contains(other) && !HASH_LENGTHS.contains(one);
		if (inside || !alone || !parts) {
			return false;
		}
		String digits = text.substring(start, head.end()) + text.substring(tail.start(), end);
		List<ObservableHit> hits = scanner.scan(digits);
		boolean whole = hits.size() == 1 && hits.getFirst().start() == 0 && hits.getFirst().end() == digits.length();
		return whole && add(hits.getFirst(), List.of(new Span(start, head.end()), new Span(tail.start(), end)), first) > 0;
	}
}
