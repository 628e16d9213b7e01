package org.akashi.report.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportReader;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads tables as text: comma-, semicolon- or tab-separated values (RFC 4180), with comment lines by {@code #}. */
public final class DelimitedReportReader implements ReportReader {

	private static final char[] SEPARATORS = { '\t', ',', ';', '|' };
	private static final int SAMPLE = 30;

	private record Cell(String text, int origin) {
	}

	@Override
	public int confidence(ReportFile file) {
		String head = TextSource.head(file);
		char separator = separator(head);
		boolean named = file.extension().equals("csv") || file.extension().equals("tsv")
				|| file.mediaType().startsWith("text/csv") || file.mediaType().startsWith("text/tab-separated");
		if (named) {
			return separator != 0 ? LIKELY : 30;
		}
		boolean unnamed = file.extension().isEmpty() && separator == '\t';
		return unnamed ? 30 : NONE;
	}

	/** The separator that stands equally often in all of the first lines, or 0. */
	private static char separator(String head) {
		List<String> lines = new ArrayList<>(head.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).limit(SAMPLE).toList());
		if (lines.size() > 2) {
			lines.removeLast(); // may be cut off
		}
		for (char separator : SEPARATORS) {
			long[] counts = lines.stream().mapToLong(line -> count(line, separator)).distinct().toArray();
			if (lines.size() >= 2 && counts.length == 1 && counts[0] > 0) {
				return separator;
			}
		}
		return 0;
	}

	private static long count(String line, char separator) {
		long count = 0;
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			quoted ^= line.charAt(i) == '"';
			count += !quoted && line.charAt(i) == separator ? 1 : 0;
		}
		return count;
	}

	@Override
	public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		DecodedText source = TextSource.decode(file, limits);
		String text = source.text();
		char found = separator(text.substring(0, Math.min(text.length(), 8192)));
		char separator = found != 0 ? found : file.extension().equals("tsv") ? '\t' : ',';
		ReportTextBuilder builder = new ReportTextBuilder(limits, monitor);
		TextSource.problems(source).forEach(builder::problem);
		int at = 0;
		boolean first = true;
		while (at < text.length()) {
			if (text.charAt(at) == '#') {
				int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
				builder.endTable();
				builder.begin(Kind.PARAGRAPH);
				builder.append(text.substring(at, end), source.byteOffset(at));
				builder.end();
				at = end + 1;
				continue;
			}
			List<Cell> row = new ArrayList<>();
			at = row(text, at, separator, row);
			boolean empty = row.stream().allMatch(cell -> cell.text().isBlank());
			if (!empty) {
				row(row, first && isHeader(row), source, builder);
				first = false;
			}
		}
		builder.endTable();
		String type = separator == '\t' ? "text/tab-separated-values" : "text/csv";
		return builder.build(new ReportMetadata(title(file), "", "", "", "", type, source.charsetName()));
	}

	private static String title(ReportFile file) {
		return file.name().replaceAll("\\.[A-Za-z]{1,5}$", "");
	}

	private static boolean isHeader(List<Cell> row) {
		return row.size() > 1 && row.stream().allMatch(cell -> cell.text().length() < 60
				&& cell.text().codePoints().filter(Character::isDigit).count() * 3 < Math.max(1, cell.text().length())
				&& !cell.text().contains("://") && !cell.text().contains("[.]"));
	}

	private static void row(List<Cell> row, boolean header, DecodedText source, ReportTextBuilder builder) throws CoreException {
		if (builder.table() == 0) {
			builder.beginTable();
		}
		builder.beginRow();
		for (Cell cell : row) {
			builder.beginCell(header);
			builder.append(cell.text(), cell.origin() < 0 ? -1 : source.byteOffset(cell.origin()));
			builder.end();
		}
	}

	/** Reads one record; returns where the next begins. */
	private static int row(String text, int from, char separator, List<Cell> row) {
		int at = from;
		while (true) {
			StringBuilder cell = new StringBuilder();
			int origin = at;
			if (at < text.length() && text.charAt(at) == '"') {
				origin++;
				at = quoted(text, at + 1, cell);
				origin = text.startsWith(cell.toString(), origin) ? origin : -1;
			}
			while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
				cell.append(text.charAt(at++));
			}
			row.add(new Cell(cell.toString(), origin));
			if (at >= text.length() || text.charAt(at) == '\n') {
				return at + 1;
			}
			at++;
		}
	}

	private static int quoted(String text, int from, StringBuilder cell) {
		int at = from;
		while (at < text.length()) {
			char c = text.charAt(at++);
			if (c != '"') {
				cell.append(c);
			} else if (at < text.length() && text.charAt(at) == '"') {
				cell.append('"');
				at++;
			} else {
				return at;
			}
		}
		return at;
	}
}
