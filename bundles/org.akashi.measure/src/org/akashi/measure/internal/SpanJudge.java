package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.measure.internal.Judgement.Verdict;

import tools.jackson.databind.JsonNode;

/**
 * Compares found names with marked places of a text. Strict: a finding counts only when both ends are those of the mark
 * and its type is one of those that stand for the mark's class.
 */
final class SpanJudge {

	/** What Akashi's types are called in the marked texts (AnnoCTR, CyNER). */
	private static final Map<String, Set<String>> CLASSES = Map.ofEntries(Map.entry("MALWARE", Set.of("malware")),
			Map.entry("GROUP", Set.of("actor")), Map.entry("TOOL", Set.of("tool")), Map.entry("SECTOR", Set.of("sector")),
			Map.entry("LOC", Set.of("country", "region")), Map.entry("DATE", Set.of("date")), Map.entry("TIME", Set.of("date")),
			Map.entry("ORG", Set.of("organization")), Map.entry("TECHNIQUE", Set.of("technique")),
			Map.entry("Malware", Set.of("malware")), Map.entry("Organization", Set.of("organization", "actor")),
			Map.entry("Vulnerability", Set.of("cve")), Map.entry("System", Set.of("product")));

	/**
	 * A marked place.
	 *
	 * @param start offset into the report's text, UTF-16
	 * @param end   one past its end
	 * @param type  class of the mark
	 * @param stands {@code explicit}, {@code implicit}, …
	 */
	record Mark(int start, int end, String type, String stands) {
	}

	private final String group;
	private final String document;
	private final String text;

	SpanJudge(String group, String document, String text) {
		this.group = group;
		this.document = document;
		this.text = text;
	}

	/**
	 * The marks of a file with {@code entities} (start, end, text, type, layer), offsets in characters of the input file. Where
	 * that reading cuts words in two and UTF-16 units don't, the offsets are UTF-16 units: marks of people stand on words.
	 *
	 * @param text the text as Akashi read it: it may lack a byte order mark and carriage returns of the file
	 * @throws IOException when the marks don't fit the text
	 */
	static List<Mark> marks(Path expected, Path input, String text) throws IOException {
		String original = Files.readString(input, StandardCharsets.UTF_8);
		int[] shown = shown(original, text);
		JsonNode entities = ExpectedValues.json(expected).path("entities");
		boolean units = cutWords(entities, original, true) < cutWords(entities, original, false);
		List<Mark> marks = new ArrayList<>();
		for (JsonNode entity : entities) {
			int start = offset(original, entity.path("start").asInt(-1), units);
			int end = offset(original, entity.path("end").asInt(-1), units);
			if (start < 0 || end < start) {
				throw new IOException(expected + ": the place " + entity + " is not in " + input.getFileName());
			}
			if (!units && !original.substring(start, end).equals(entity.path("text").asString(""))) {
				throw new IOException(expected + ": at " + entity.path("start") + " stands '" + original.substring(start, end)
						+ "', not '" + entity.path("text").asString("") + "'");
			}
			if (shown[end] > shown[start]) {
				marks.add(new Mark(shown[start], shown[end], entity.path("type").asString(""), entity.path("layer").asString("")));
			}
		}
		return marks;
	}

	/** From characters (or UTF-16 units, as they are) to UTF-16 units; -1 outside the text. */
	private static int offset(String text, int offset, boolean units) {
		int most = units ? text.length() : text.codePointCount(0, text.length());
		return offset < 0 || offset > most ? -1 : units ? offset : text.offsetByCodePoints(0, offset);
	}

	/** How many ends of marks stand inside a word. */
	private static int cutWords(JsonNode entities, String text, boolean units) {
		int cut = 0;
		for (JsonNode entity : entities) {
			for (String name : List.of("start", "end")) {
				int at = offset(text, entity.path(name).asInt(-1), units);
				cut += at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
						&& Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
			}
		}
		return cut;
	}

	/** For each offset of the original the offset in the shown text. */
	private static int[] shown(String original, String text) throws IOException {
		int[] map = new int[original.length() + 1];
		int at = 0;
		for (int i = 0; i < original.length(); i++) {
			map[i] = at;
			char c = original.charAt(i);
			if (at < text.length() && (text.charAt(at) == c || text.charAt(at) == '\n' && c == '\r')) {
				at += c == '\r' && i + 1 < original.length() && original.charAt(i + 1) == '\n' && text.charAt(at) == '\n' ? 0 : 1;
			} else if (c != '\uFEFF' && c != '\r' && !Character.isWhitespace(c)) {
				throw new IOException("The text was read otherwise than it stands in the file, from character " + i + " on");
			}
		}
		map[original.length()] = at;
		return map;
	}

	/** One judgement for each mark and for each finding of a judged type that has none. */
	List<Judgement> judge(List<Mark> marks, List<Finding> findings) {
		List<Judgement> judgements = new ArrayList<>();
		Set<String> classes = new LinkedHashSet<>();
		for (Mark mark : marks) {
			Set<String> types = CLASSES.get(mark.type());
			if (types == null || mark.stands().equals("implicit")) {
				judgements.add(judgement(mark, Verdict.OUT_OF_SCOPE, types == null ? "no type of Akashi stands for this class"
						: "only implied by the marked words"));
			} else if (classes.add(mark.type())) {
				judgements.addAll(judge(mark.type(), types, marks, findings));
			}
		}
		return judgements;
	}

	private List<Judgement> judge(String type, Set<String> types, List<Mark> marks, List<Finding> findings) {
		Set<Long> found = new LinkedHashSet<>();
		for (Finding finding : findings) {
			if (types.contains(finding.type())) {
				found.add(span(finding.start(), finding.end()));
			}
		}
		List<Judgement> judgements = new ArrayList<>();
		Set<Long> marked = new LinkedHashSet<>();
		for (Mark mark : marks) {
			if (mark.type().equals(type) && !mark.stands().equals("implicit") && marked.add(span(mark.start(), mark.end()))) {
				boolean hit = found.contains(span(mark.start(), mark.end()));
				judgements.add(judgement(mark, hit ? Verdict.FOUND : Verdict.MISSED, hit ? "" : nearest(mark, findings)));
			}
		}
		Set<Long> seen = new LinkedHashSet<>();
		for (Finding finding : findings) {
			long span = span(finding.start(), finding.end());
			if (types.contains(finding.type()) && !marked.contains(span) && seen.add(span)) {
				judgements.add(new Judgement(group, document, type, "", finding.raw(), Verdict.EXTRA,
						overlapping(finding, marks) + finding.note() + " …" + around(finding.start(), finding.end()) + "…"));
			}
		}
		return judgements;
	}

	/** The classes without a mark in this document: their findings are extras, too. */
	List<Judgement> extrasOfUnmarked(Set<String> classes, List<Mark> marks, List<Finding> findings) {
		List<Judgement> judgements = new ArrayList<>();
		for (String type : classes) {
			boolean marked = marks.stream().anyMatch(mark -> mark.type().equals(type) && !mark.stands().equals("implicit"));
			if (!marked && CLASSES.containsKey(type)) {
				judgements.addAll(judge(type, CLASSES.get(type), List.of(), findings));
			}
		}
		return judgements;
	}

	private static long span(int start, int end) {
		return (long) start << 32 | end;
	}

	private Judgement judgement(Mark mark, Verdict verdict, String note) {
		return new Judgement(group, document, mark.type(), mark.stands(), text.substring(mark.start(), mark.end()), verdict, note);
	}

	private String nearest(Mark mark, List<Finding> findings) {
		for (Finding finding : findings) {
			if (finding.start() < mark.end() && mark.start() < finding.end()) {
				return "found " + finding.type() + " “" + finding.raw() + "” (" + finding.note() + ") …" + around(mark.start(), mark.end()) + "…";
			}
		}
		return "nothing there: …" + around(mark.start(), mark.end()) + "…";
	}

	private String overlapping(Finding finding, List<Mark> marks) {
		for (Mark mark : marks) {
			if (finding.start() < mark.end() && mark.start() < finding.end()) {
				return "marked " + mark.type() + " “" + text.substring(mark.start(), mark.end()) + "”; ";
			}
		}
		return "";
	}

	private String around(int start, int end) {
		return text.substring(Math.max(0, start - 40), Math.min(text.length(), end + 30)).replaceAll("\\s+", " ");
	}
}
