package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text marked word by word, as CyNER's: a word, a tab and {@code B-class}, {@code I-class} or {@code O} a line, an empty
 * line between sentences. The words are set with blanks as in print, so that a reader sees what its author wrote.
 */
final class MarkedText {

	private static final String CLOSING = ".,;:!?)]}%'\u2019\u201D";
	private static final String OPENING = "([{\u201C$";

	private final String name;
	private final String text;
	private final List<SpanJudge.Mark> marks;

	private MarkedText(String name, String text, List<SpanJudge.Mark> marks) {
		this.name = name;
		this.text = text;
		this.marks = marks;
	}

	/**
	 * Reads a marked text.
	 *
	 * @throws IOException when it can't be read or a line has no mark
	 */
	static MarkedText read(Path file) throws IOException {
		StringBuilder text = new StringBuilder();
		List<SpanJudge.Mark> marks = new ArrayList<>();
		int start = -1;
		String type = "";
		List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			int tab = line.lastIndexOf('\t');
			if (!line.isBlank() && tab < 0) {
				throw new IOException(file + ", line " + (i + 1) + " has no mark after a tab");
			}
			String mark = line.isBlank() ? "O" : line.substring(tab + 1).strip();
			if (start >= 0 && !mark.equals("I-" + type)) {
				marks.add(new SpanJudge.Mark(start, text.length(), type, "explicit"));
				start = -1;
			}
			if (line.isBlank()) {
				text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n\n");
				continue;
			}
			String word = line.substring(0, tab);
			if (needsBlank(text, word)) {
				text.append(' ');
			}
			if (mark.startsWith("B-") || mark.startsWith("I-") && start < 0) {
				start = text.length();
				type = mark.substring(2);
			}
			text.append(word);
		}
		if (start >= 0) {
			marks.add(new SpanJudge.Mark(start, text.length(), type, "explicit"));
		}
		return new MarkedText(file.getParent().getFileName() + "/" + file.getFileName(), text.toString(), marks);
	}

	private static boolean needsBlank(CharSequence text, String word) {
		if (text.isEmpty() || word.isEmpty()) {
			return false;
		}
		char before = text.charAt(text.length() - 1);
		return before != '\n' && OPENING.indexOf(before) < 0 && CLOSING.indexOf(word.charAt(0)) < 0;
	}

	String text() {
		return text;
	}

	List<SpanJudge.Mark> marks() {
		return marks;
	}

	List<Judgement> judge(ReportFiles reports, boolean kept) throws IOException {
		ReportFiles.Read read = reports.read("marked.txt", text.getBytes(StandardCharsets.UTF_8));
		if (!read.text().text().equals(text.stripTrailing()) && !read.text().text().equals(text)) {
			throw new IOException(name + ": was read otherwise than it was written");
		}
		List<Finding> findings = read.findings().stream().filter(finding -> !kept || finding.kept()).toList();
		SpanJudge judge = new SpanJudge(name, name, read.text().text());
		List<Judgement> judgements = new ArrayList<>(judge.judge(marks, findings));
		Set<String> classes = new LinkedHashSet<>();
		marks.forEach(mark -> classes.add(mark.type()));
		judgements.addAll(judge.extrasOfUnmarked(classes, marks, findings));
		return judgements;
	}
}
