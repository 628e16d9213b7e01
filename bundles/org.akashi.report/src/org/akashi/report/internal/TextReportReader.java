package org.akashi.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.akashi.report.Block;
import org.akashi.report.Block.Kind;
import org.akashi.report.Place;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads plain text in any charset. The text stays as it is; paragraphs are what empty lines separate. */
public final class TextReportReader implements ReportReader {

	private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•‣◦▪●○・*]|\\d{1,3}[.)]|[(（]\\d{1,2}[)）])(?:\\s|(?<=・)).*");
	private static final Pattern MARKED_HEADING = Pattern
			.compile("^\\s*(?:[■□◆◇▼▶●]\\s*\\S.{0,80}|【.{1,60}】|[<＜≪].{1,40}[>＞≫]|#{1,6} \\S.{0,100}|={1,6} \\S.{0,100}|第[0-9０-９一二三四五六七八九十]+[章節].{0,60})$");
	private static final Pattern SENTENCE_END = Pattern.compile(".*[.。．!?！？:：;,、]$");
	private static final int LONGEST_HEADING = 80;
	private static final int WIDEST = 180;

	@Override
	public int confidence(ReportFile file) {
		if (file.size() == 0 || !Charsets.isText(head(file))) {
			return NONE;
		}
		return POSSIBLE;
	}

	private static byte[] head(ReportFile file) {
		return file.size() <= 1 << 16 ? file.content() : java.util.Arrays.copyOf(file.content(), 1 << 16);
	}

	@Override
	public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		DecodedText decoded = TextSource.decode(file, limits);
		List<Block> blocks = new Paragraphs(decoded.text(), monitor).blocks();
		ReportMetadata known = new ReportMetadata("", "", "", "", "", "text/plain", decoded.charsetName());
		List<IStatus> problems = new ArrayList<>(TextSource.problems(decoded));
		if (blocks.isEmpty()) {
			problems.add(ReportStatus.warning(ReportStatus.NO_TEXT, "The file holds no visible text."));
		}
		return new ReportText(decoded.text(), blocks, List.of(),
				MetadataGuess.complete(known, decoded.text(), blocks), decoded.fixed(), List.of(), problems);
	}

	/** Splits a text at its empty lines, and apart from that at headings and bullets. */
	private static final class Paragraphs {

		private final String text;
		private final IProgressMonitor monitor;
		private final List<Block> blocks = new ArrayList<>();
		private int start = -1;
		private int end;
		private Kind kind = Kind.PARAGRAPH;
		private final boolean wrapped;

		Paragraphs(String text, IProgressMonitor monitor) {
			this.text = text;
			this.monitor = monitor;
			this.wrapped = isWrapped(text);
		}

		/** Whether lines were broken to a width; else each line is a paragraph. */
		private static boolean isWrapped(String text) {
			long[] count = new long[2];
			text.lines().filter(line -> !line.isBlank()).limit(5_000).forEach(line -> {
				count[0]++;
				count[1] += line.length() > WIDEST ? 1 : 0;
			});
			return count[1] * 10 < count[0];
		}

		List<Block> blocks() {
			int line = 0;
			while (line < text.length()) {
				int next = text.indexOf('\n', line);
				int stop = next < 0 ? text.length() : next;
				line(line, stop);
				line = stop + 1;
			}
			close();
			return blocks;
		}

		private void line(int from, int to) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			int last = to;
			while (last > from && isBlank(text.charAt(last - 1))) {
				last--;
			}
			if (last == from) {
				close();
				return;
			}
			String line = text.substring(from, Math.min(last, from + LONGEST_HEADING * 2));
			boolean whole = last - from <= LONGEST_HEADING * 2;
			if (whole && MARKED_HEADING.matcher(line).matches() && !SENTENCE_END.matcher(line).matches()) {
				close();
				open(from, last, Kind.HEADING);
				close();
			} else if (BULLET.matcher(line).matches()) {
				close();
				open(from, last, Kind.LIST_ITEM);
			} else if (start < 0 || !wrapped) {
				close();
				open(from, last, Kind.PARAGRAPH);
			} else {
				end = last;
			}
		}

		private void open(int from, int last, Kind newKind) {
			start = from;
			end = last;
			kind = newKind;
		}

		private void close() {
			if (start >= 0) {
				if (blocks.isEmpty() && kind == Kind.PARAGRAPH && isTitle()) {
					kind = Kind.TITLE;
				}
				blocks.add(new Block(kind, start, end, new Place(0, "", blocks.size(), 0, 0, 0), false));
			}
			start = -1;
		}

		private boolean isTitle() {
			String first = text.substring(start, end);
			return first.length() <= LONGEST_HEADING * 2 && first.indexOf('\n') < 0 && first.strip().indexOf(' ') != -1
					&& !SENTENCE_END.matcher(first).matches() || first.length() <= LONGEST_HEADING
					&& first.indexOf('\n') < 0 && first.codePoints().anyMatch(c -> c > 0x3000)
					&& !SENTENCE_END.matcher(first).matches();
		}

		private static boolean isBlank(char c) {
			return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0 || c == '\uFEFF';
		}
	}
}
