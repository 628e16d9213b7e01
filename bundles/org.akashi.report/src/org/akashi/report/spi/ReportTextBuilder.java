package org.akashi.report.spi;

import java.util.ArrayList;
import java.util.List;

import org.akashi.report.Block;
import org.akashi.report.Block.Kind;
import org.akashi.report.Link;
import org.akashi.report.Place;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.ReportText.OffsetPair;
import org.akashi.report.internal.MetadataGuess;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Builds a {@link ReportText} block by block, so that every reader keeps to its rules: blocks in order, not
 * overlapping, without white space at their ends; a blank line between paragraphs, a line break between list items and
 * table rows, a tab between the cells of a row. A block without visible text leaves no trace. The limits on characters
 * and pages, and cancellation, are checked here. For one thread; not to be used after {@link #build}.
 */
public final class ReportTextBuilder {

	/** Sheets may have cells thousands of columns apart. */
	private static final int MOST_TABS = 40;

	private final ReadLimits limits;
	private final IProgressMonitor monitor;
	private final StringBuilder text = new StringBuilder();
	private final List<Block> blocks = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private final List<OffsetPair> offsets = new ArrayList<>();
	private final List<Integer> joints = new ArrayList<>();
	private final List<ReportFile> attachments = new ArrayList<>();
	private final List<IStatus> problems = new ArrayList<>();

	private int page;
	private int pages;
	private String part = "";
	private boolean boilerplate;

	private int tables;
	private int table;
	private int row;
	private int column;
	private int rowsBefore;

	private Kind open;
	private int rollback;
	private int openStart;

	/**
	 * @param limits  bounds to keep, never null
	 * @param monitor asked for cancellation at each block and page, never null
	 */
	public ReportTextBuilder(ReadLimits limits, IProgressMonitor monitor) {
		this.limits = limits;
		this.monitor = monitor;
	}

	/**
	 * Blocks from here on stand on this page.
	 *
	 * @param number page, slide or sheet, from 1; 0 for none
	 * @throws CoreException with {@link ReportStatus#TOO_MANY_PAGES} when more pages came than the limit
	 */
	public void page(int number) throws CoreException {
		end();
		checkCanceled();
		if (number != page && ++pages > limits.maxPages()) {
			throw ReportStatus.error(ReportStatus.TOO_MANY_PAGES, "The report has more than " + limits.maxPages()
					+ " pages. Split it, or raise the limit of pages in the preferences.");
		}
		page = number;
	}

	/** Blocks from here on stand in this sheet, mail part or attachment; {@code ""} for none. */
	public void part(String name) {
		end();
		part = name;
	}

	/** Whether blocks that begin from here on are boilerplate. */
	public void boilerplate(boolean on) {
		end();
		boilerplate = on;
	}

	/** Blocks from here on are cells of a new table, until {@link #endTable}. */
	public void beginTable() {
		end();
		table = ++tables;
		row = 0;
		column = 0;
	}

	/** Blocks from here on are rows of the table that ended last, which goes on here: on the next page, for instance. */
	public void continueTable() {
		end();
		table = tables;
		row = rowsBefore;
		column = 0;
	}

	/** Blocks from here on stand in no table. */
	public void endTable() {
		end();
		rowsBefore = row;
		table = 0;
		row = 0;
		column = 0;
	}

	/** The number of the table in which blocks stand now, from 1; 0 outside tables. */
	public int table() {
		return table;
	}

	/** The next row of the table begins. */
	public void beginRow() {
		end();
		row++;
		column = 0;
	}

	/**
	 * The next cell of the row begins, and a block for it. Empty cells count.
	 *
	 * @param header whether it heads its column or row
	 */
	public void beginCell(boolean header) throws CoreException {
		skipCell();
		begin(header ? Kind.TABLE_HEADER : Kind.TABLE_CELL);
	}

	/** Leaves one cell of the row empty. */
	public void skipCell() {
		skipCells(1);
	}

	/** Leaves so many cells of the row empty. */
	public void skipCells(int count) {
		end();
		column += count;
	}

	/** A whole cell: {@link #beginCell}, {@link #append}, {@link #end}. */
	public void cell(boolean header, CharSequence content) throws CoreException {
		beginCell(header);
		append(content);
		end();
	}

	/** Begins a block; one that is open ends. */
	public void begin(Kind kind) throws CoreException {
		end();
		checkCanceled();
		open = kind;
		rollback = text.length();
		text.append(separator(kind));
		openStart = text.length();
	}

	private String separator(Kind kind) {
		if (blocks.isEmpty()) {
			return "";
		}
		Block last = blocks.getLast();
		if (table != 0 && last.place().table() == table) {
			if (last.place().row() == row && column > last.place().column()) {
				return "\t".repeat(Math.min(column - last.place().column(), MOST_TABS));
			}
			return "\n" + "\t".repeat(Math.clamp(column - 1, 0, MOST_TABS));
		}
		boolean close = kind == last.kind() && last.place().page() == page
				&& (kind == Kind.LIST_ITEM || kind == Kind.HEADER);
		return close ? "\n" : "\n\n";
	}

	/** Whether a block is open. */
	public boolean isOpen() {
		return open != null;
	}

	/**
	 * Adds to the open block; without one, a paragraph begins. White space before the first visible character of a
	 * block is dropped (in code, only empty lines are).
	 *
	 * @throws CoreException with {@link ReportStatus#TOO_LARGE} when the text grows over the limit
	 */
	public void append(CharSequence content) throws CoreException {
		append(content, -1);
	}

	/**
	 * Adds to the open block, noting where it stands in the original.
	 *
	 * @param original byte offset of the first character, the others follow it as in the original; -1 when unknown
	 * @throws CoreException with {@link ReportStatus#TOO_LARGE} when the text grows over the limit
	 */
	public void append(CharSequence content, long original) throws CoreException {
		if (open == null) {
			begin(Kind.PARAGRAPH);
		}
		int from = 0;
		if (text.length() == openStart) {
			from = leadingSpace(content, open == Kind.CODE);
		}
		if (from >= content.length()) {
			return;
		}
		if (original >= 0 && from == 0) {
			addOffset(text.length(), original);
		}
		for (int i = from; i < content.length(); i++) {
			char c = content.charAt(i);
			text.append(c == '\t' && table != 0 ? ' ' : c == '\r' ? '\n' : c);
		}
		if (text.length() > limits.maxCharacters()) {
			throw ReportStatus.error(ReportStatus.TOO_LARGE, "The text has more than " + limits.maxCharacters()
					+ " characters. Split the report, or raise the limit of characters in the preferences.");
		}
	}

	private static int leadingSpace(CharSequence content, boolean code) {
		int from = 0;
		for (int i = 0; i < content.length() && isSpace(content.charAt(i)); i++) {
			if (!code || content.charAt(i) == '\n') {
				from = i + 1;
			}
			if (code && i + 1 == content.length()) {
				from = i + 1;
			}
		}
		return from;
	}

	/**
	 * Notes that the character at {@code offset} of the text stands at {@code original} bytes in the original. Offsets
	 * must rise; others are left out.
	 */
	public void addOffset(int offset, long original) {
		if (offsets.isEmpty()
				|| offset > offsets.getLast().text() && original > offsets.getLast().original()) {
			offsets.add(new OffsetPair(offset, original));
		}
	}

	/**
	 * Ends the open block, if there is one.
	 *
	 * @return whether a block with visible text ended
	 */
	public boolean end() {
		if (open == null) {
			return false;
		}
		int length = text.length();
		while (length > openStart && isSpace(text.charAt(length - 1))) {
			length--;
		}
		Kind kind = open;
		open = null;
		if (length == openStart) {
			cut(rollback);
			return false;
		}
		cut(length);
		blocks.add(new Block(kind, openStart, length, new Place(page, part, blocks.size(), table,
				table == 0 ? 0 : row, table == 0 ? 0 : column), boilerplate));
		return true;
	}

	private void cut(int length) {
		text.setLength(length);
		while (!offsets.isEmpty() && offsets.getLast().text() >= length) {
			offsets.removeLast();
		}
		while (!joints.isEmpty() && joints.getLast() >= length) {
			joints.removeLast();
		}
		while (!links.isEmpty() && links.getLast().end() > length) {
			Link link = links.removeLast();
			if (link.start() < length) {
				links.add(new Link(link.start(), length, link.target()));
			}
		}
	}

	/** A whole block: {@link #begin}, {@link #append}, {@link #end}. */
	public void block(Kind kind, CharSequence content) throws CoreException {
		begin(kind);
		append(content);
		end();
	}

	/** The number of characters so far, for the start of a link. */
	public int length() {
		return text.length();
	}

	/** Takes back the last character of the open block: a hyphen that only divides a word, for instance. */
	public void dropLast() {
		if (open != null && text.length() > openStart) {
			cut(text.length() - 1);
		}
	}

	/** Notes that the original breaks the line here, while the text goes on without a blank. */
	public void joint() {
		boolean inside = open != null && text.length() > openStart;
		if (inside && (joints.isEmpty() || joints.getLast() < text.length())) {
			joints.add(text.length());
		}
	}

	/** The text so far, from the offset on. */
	public String textFrom(int start) {
		return text.substring(Math.min(start, text.length()));
	}

	/**
	 * Notes a link from {@code start} to what was appended last. An empty run or target is left out.
	 *
	 * @param start  {@link #length()} before its text was appended
	 * @param target the address as written
	 */
	public void link(int start, String target) {
		int from = start;
		while (from < text.length() && isSpace(text.charAt(from))) {
			from++;
		}
		int last = links.isEmpty() ? 0 : links.getLast().end();
		if (text.length() > from && from >= last && !target.isBlank()) {
			links.add(new Link(from, text.length(), target.strip()));
		}
	}

	/** Adds a report that stands inside this one. */
	public void attach(ReportFile attachment) {
		attachments.add(attachment);
	}

	/** Notes a problem that did not end the reading. An equal one is noted once. */
	public void problem(IStatus problem) {
		boolean known = problems.stream().anyMatch(
				other -> other.getCode() == problem.getCode() && other.getMessage().equals(problem.getMessage()));
		if (!known) {
			problems.add(problem);
		}
	}

	/** A problem with a code of {@link ReportStatus} that did not end the reading. */
	public void warning(int code, String message) {
		problem(ReportStatus.warning(code, message));
	}

	/** Whether there is no block yet. */
	public boolean isEmpty() {
		return blocks.isEmpty() && (open == null || text.length() == openStart);
	}

	/**
	 * The finished text.
	 *
	 * @param metadata what the reader knows; title, publisher, date and language that it leaves empty are looked for
	 *                 near the top of the text
	 */
	public ReportText build(ReportMetadata metadata) {
		end();
		String whole = text.toString();
		return new ReportText(whole, blocks, links, MetadataGuess.complete(metadata, whole, blocks), offsets,
				attachments, problems, joints);
	}

	private void checkCanceled() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == 0;
	}
}
