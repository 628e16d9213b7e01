package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.measure.internal.Judgement.Verdict;
import org.akashi.measure.internal.SpanJudge.Mark;

import tools.jackson.databind.JsonNode;

/** Judges the documents of a {@link SplitFile}. */
final class SplitRun {

	/** The kind of plain texts that are judged only to be compared with. */
	private static final String PLAIN = "plain-text";

	private static final Map<String, String> NAME_TYPES = Map.of("alias", "actor", "location", "country");

	private final ReportFiles files;
	private final List<String> problems = new ArrayList<>();

	SplitRun(ReportFiles files) {
		this.files = files;
	}

	/** What could not be read or judged, in words. */
	List<String> problems() {
		return problems;
	}

	/**
	 * Judges all documents.
	 *
	 * @param kept whether only what passes the default filter counts as found
	 */
	List<Judgement> judge(List<SplitFile.Row> rows, boolean kept) {
		List<Judgement> judgements = new ArrayList<>();
		Map<String, Set<String>> types = typesByKind(rows);
		Map<String, Set<String>> classes = classesByGroup(rows);
		for (SplitFile.Row row : rows) {
			try {
				judgements.addAll(judge(row, kept, types, classes));
			} catch (IOException e) {
				problem(row.id() + ": " + e.getMessage());
			}
		}
		return judgements;
	}

	/**
	 * The rows, and for documents in other formats whose plain text is not among them, rows for that: it is what the
	 * formats are compared with, and the expected results say where it is.
	 *
	 * @param folder the folder of the list
	 */
	List<SplitFile.Row> withPlainTexts(List<SplitFile.Row> rows, Path folder) {
		Map<String, SplitFile.Row> all = new LinkedHashMap<>();
		rows.forEach(row -> all.putIfAbsent(row.id(), row));
		List<SplitFile.Row> more = new ArrayList<>(rows);
		for (SplitFile.Row row : rows) {
			String id = AccuracyReport.plainId(row.id());
			if (row.kind().startsWith(AccuracyReport.DERIVED) && !all.containsKey(id)) {
				try {
					Path text = folder.resolve(ExpectedValues.json(row.expected()).path("text").asString(""));
					if (Files.isRegularFile(text)) {
						SplitFile.Row plain = new SplitFile.Row(id, PLAIN, text, row.expected());
						all.put(id, plain);
						more.add(plain);
					}
				} catch (IOException e) {
					problem(row.id() + ": " + e.getMessage());
				}
			}
		}
		return more;
	}

	private void problem(String text) {
		if (!problems.contains(text)) {
			problems.add(text);
		}
	}

	private List<Judgement> judge(SplitFile.Row row, boolean kept, Map<String, Set<String>> types, Map<String, Set<String>> classes)
			throws IOException {
		ReportFiles.Read read = files.read(row.input());
		read.extraction().problems().forEach(status -> problem(row.id() + ": " + status.getMessage()));
		List<Finding> findings = kept ? read.findings().stream().filter(Finding::kept).toList() : read.findings();
		JsonNode expected = ExpectedValues.json(row.expected());
		if (expected.has("iocs")) {
			ExpectedValues values = ExpectedValues.read(row.expected());
			if (row.kind().startsWith(AccuracyReport.DERIVED) && row.input().toString().endsWith(".pdf")) {
				values = PdfPlainText.of(row.input()).asItStands(values);
			}
			List<Judgement> judgements = new ArrayList<>(
					new ValueJudge(row.kind(), row.id(), values, types.get(row.kind()), read.text().text()).judge(findings));
			judgements.addAll(names(row, values, findings));
			return judgements;
		}
		if (expected.has("entities")) {
			SpanJudge judge = new SpanJudge(group(row), row.id(), read.text().text());
			List<Mark> marks = SpanJudge.marks(row.expected(), row.input(), read.text().text());
			List<Judgement> judgements = new ArrayList<>(judge.judge(marks, findings));
			judgements.addAll(judge.extrasOfUnmarked(classes.get(group(row)), marks, findings));
			return judgements;
		}
		if (expected.has("techniques")) {
			return techniques(row, expected, findings);
		}
		throw new IOException(row.expected() + " has neither 'iocs' nor 'entities' nor 'techniques'");
	}

	/** Parts of a corpus (train, dev) are counted apart. */
	private static String group(SplitFile.Row row) {
		Path folder = row.expected().toAbsolutePath().getParent();
		return row.kind() + " " + (folder == null ? "" : folder.getFileName());
	}

	/** The types on which a kind of documents is judged: all that any of its files speaks of. */
	private Map<String, Set<String>> typesByKind(List<SplitFile.Row> rows) {
		Map<String, Set<String>> types = new LinkedHashMap<>();
		for (SplitFile.Row row : rows) {
			try {
				if (ExpectedValues.json(row.expected()).has("iocs")) {
					Set<String> all = types.computeIfAbsent(row.kind(), kind -> new LinkedHashSet<>());
					ExpectedValues.read(row.expected()).types().forEach(type -> all.add(ValueRules.type(type)));
				}
			} catch (IOException e) {
				problem(row.id() + ": " + e.getMessage());
			}
		}
		return types;
	}

	private Map<String, Set<String>> classesByGroup(List<SplitFile.Row> rows) {
		Map<String, Set<String>> classes = new LinkedHashMap<>();
		for (SplitFile.Row row : rows) {
			if (Files.isReadable(row.expected())) {
				try {
					Set<String> all = classes.computeIfAbsent(group(row), group -> new LinkedHashSet<>());
					ExpectedValues.json(row.expected()).path("entities").forEach(entity -> all.add(entity.path("type").asString("")));
				} catch (IOException e) {
					problem(row.id() + ": " + e.getMessage());
				}
			}
		}
		return classes;
	}

	/** Names without places: found when a finding of the type has this name as written, as value or as key. */
	private static List<Judgement> names(SplitFile.Row row, ExpectedValues expected, List<Finding> findings) {
		List<Judgement> judgements = new ArrayList<>();
		Map<String, Set<String>> wanted = new LinkedHashMap<>();
		expected.entities().forEach((type, names) -> wanted.computeIfAbsent(NAME_TYPES.getOrDefault(type, type), t -> new LinkedHashSet<>())
				.addAll(names));
		String group = row.kind() + " names";
		wanted.forEach((type, names) -> {
			Set<Finding> used = new LinkedHashSet<>();
			for (String name : names) {
				List<Finding> same = findings.stream().filter(finding -> finding.type().equals(type) && isNamed(finding, name)).toList();
				used.addAll(same);
				judgements.add(new Judgement(group, row.id(), type, "", name, same.isEmpty() ? Verdict.MISSED : Verdict.FOUND,
						same.isEmpty() ? "" : same.get(0).note()));
			}
			Set<String> seen = new LinkedHashSet<>();
			for (Finding finding : findings) {
				if (finding.type().equals(type) && !used.contains(finding) && seen.add(finding.value())) {
					judgements.add(new Judgement(group, row.id(), type, "", finding.raw(), Verdict.EXTRA, finding.note()));
				}
			}
		});
		return judgements;
	}

	private static boolean isNamed(Finding finding, String name) {
		String wanted = name.toLowerCase(Locale.ROOT);
		return finding.raw().toLowerCase(Locale.ROOT).equals(wanted) || finding.value().toLowerCase(Locale.ROOT).equals(wanted)
				|| finding.entity().toLowerCase(Locale.ROOT).equals(wanted);
	}

	/** Techniques as a set of ids; the marked sentences seldom name them, so this is a lower bound for what is to come. */
	private static List<Judgement> techniques(SplitFile.Row row, JsonNode expected, List<Finding> findings) {
		Set<String> wanted = new LinkedHashSet<>();
		expected.path("techniques").forEach(technique -> wanted.add(technique.path("attack_id").asString("")));
		Set<String> found = new LinkedHashSet<>();
		findings.stream().filter(finding -> finding.type().equals("technique")).forEach(finding -> found.add(finding.value()));
		List<Judgement> judgements = new ArrayList<>();
		wanted.forEach(id -> judgements.add(new Judgement(row.kind(), row.id(), "technique", "", id,
				found.contains(id) ? Verdict.FOUND : Verdict.MISSED, "")));
		found.stream().filter(id -> !wanted.contains(id))
				.forEach(id -> judgements.add(new Judgement(row.kind(), row.id(), "technique", "", id, Verdict.EXTRA, "")));
		return judgements;
	}
}
