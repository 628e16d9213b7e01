package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.measure.internal.Judgement.Verdict;
import org.akashi.observable.Fanging;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges files of small cases, one JSON object a line. What a line demands is seen from its properties, not from the
 * file's name:
 * <ul>
 * <li>{@code op} fang or defang: the text that must come out of {@link Fanging};
 * <li>{@code limit_ms}: the time that extraction may take of {@code input}, or of {@code make.unit} repeated {@code make.n}
 * times;
 * <li>{@code kind} positive or negative, and {@code type}: the input is a value of that extraction type, or holds none;
 * <li>{@code type} and {@code expected} text: that value of that type;
 * <li>{@code expected} object and {@code must_not}: these values by type, and none of those;
 * <li>{@code expected} object alone: for the types named in it exactly these values.
 * </ul>
 * Each case is judged through the reader for text and all extractors, as a file with this text would be.
 */
final class CaseRun {

	private final ReportFiles files;

	CaseRun(ReportFiles files) {
		this.files = files;
	}

	/**
	 * One judgement for each case.
	 *
	 * @throws IOException when the file can't be read
	 */
	List<Judgement> judge(Path file) throws IOException {
		List<Judgement> judgements = new ArrayList<>();
		List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				String name = file.getFileName().toString();
				try {
					judgements.add(judge(name, JsonMapper.shared().readTree(lines.get(i)), i + 1));
				} catch (JacksonException e) {
					judgements.add(new Judgement(name, "line " + (i + 1), "", "", lines.get(i), Verdict.OUT_OF_SCOPE,
							"the line can't be read: " + e.getOriginalMessage()));
				}
			}
		}
		return judgements;
	}

	Judgement judge(String file, JsonNode node, int line) {
		String id = node.path("id").isValueNode() ? node.path("id").asString("") : "line " + line;
		Answer answer;
		try {
			answer = answer(node);
		} catch (IOException e) {
			answer = new Answer(Verdict.MISSED, "could not be read: " + e.getMessage());
		}
		String type = node.has("op") ? node.path("op").asString("") : node.path("type").asString("");
		String input = node.has("make") ? node.path("make").path("unit").asString("") + " × " + node.path("make").path("n").asInt(1)
				: node.path("input").asString("");
		return new Judgement(file, id, type, node.path("kind").asString(""), input, answer.verdict(), answer.note());
	}

	/** Whether these findings are right for a case that expects values by type; for findings of peers. */
	static boolean isRight(String line, List<Finding> findings) {
		JsonNode node = JsonMapper.shared().readTree(line);
		return atLeast(node.path("expected"), node.path("must_not"), findings).verdict() == Verdict.FOUND;
	}

	private record Answer(Verdict verdict, String note) {

		static Answer of(boolean right, String note) {
			return new Answer(right ? Verdict.FOUND : Verdict.MISSED, right ? "" : note);
		}
	}

	private Answer answer(JsonNode node) throws IOException {
		if (node.has("op")) {
			return fanging(node);
		}
		if (node.has("limit_ms")) {
			return timed(node);
		}
		List<Finding> findings = findings(node.path("input").asString(""));
		if (node.has("kind")) {
			return typed(node, findings);
		}
		JsonNode expected = node.path("expected");
		if (expected.isObject()) {
			return node.has("must_not") ? atLeast(expected, node.path("must_not"), findings) : exactly(expected, findings);
		}
		if (node.has("type") && expected.isString()) {
			boolean found = offered(findings).stream().anyMatch(ValueRules.asks(node.path("type").asString(""), expected.asString(""))::contains);
			return Answer.of(found, "found " + shown(findings));
		}
		return new Answer(Verdict.OUT_OF_SCOPE, "none of the known forms of cases: " + node.propertyNames());
	}

	private List<Finding> findings(String text) throws IOException {
		return text.isBlank() ? List.of() : files.read("case.txt", text.getBytes(StandardCharsets.UTF_8)).findings();
	}

	private static Answer fanging(JsonNode node) {
		for (String option : node.path("options").propertyNames()) {
			if (!option.equals("debug")) {
				return new Answer(Verdict.OUT_OF_SCOPE, "Akashi has no option '" + option + "'");
			}
		}
		String input = node.path("input").asString("");
		String expected = node.path("expected").asString("");
		if (node.path("op").asString("").equals("fang")) {
			String refanged = Fanging.refang(input);
			return Answer.of(refanged.equals(expected), "expected " + expected + " but got " + refanged);
		}
		String defanged = Fanging.defang(input);
		// (at) and [@] are two ways to write the same; which of them is taken is a matter of house style
		return Answer.of(defanged.replace("[@]", "(at)").equals(expected.replace("[@]", "(at)")),
				"expected " + expected + " but got " + defanged);
	}

	/**
	 * The better of two runs, for the first also loads classes; and of clock and processor time, for what else this
	 * machine does is not the text's fault.
	 */
	private Answer timed(JsonNode node) throws IOException {
		String text = node.has("make") ? node.path("make").path("unit").asString("").repeat(node.path("make").path("n").asInt(1))
				: node.path("input").asString("");
		long limit = node.path("limit_ms").asLong(0);
		long best = Long.MAX_VALUE;
		for (int run = 0; run < 2 && best > limit; run++) {
			long start = System.nanoTime();
			long processor = Clock.once(() -> findings(text));
			best = Math.min(best, Math.min(processor, System.nanoTime() - start) / 1_000_000);
		}
		return Answer.of(best <= limit, "took " + best + " ms of " + limit);
	}

	private static Answer typed(JsonNode node, List<Finding> findings) {
		String type = node.path("type").asString("");
		boolean positive = node.path("kind").asString("").equals("positive");
		String reason = CaseTypes.outOfScope(type, positive);
		if (reason != null) {
			return new Answer(Verdict.OUT_OF_SCOPE, reason);
		}
		Optional<CaseTypes.Wanted> wanted = CaseTypes.of(type);
		if (wanted.isEmpty()) {
			return new Answer(Verdict.OUT_OF_SCOPE, "no type of Akashi stands for the extraction type '" + type + "'");
		}
		String input = node.path("input").asString("").strip();
		List<Finding> accepted = findings.stream().filter(wanted.get()::accepts).toList();
		if (positive) {
			return Answer.of(accepted.stream().anyMatch(finding -> finding.raw().strip().equals(input)
					|| ValueRules.key(finding.type(), finding.value()).equals(ValueRules.key(finding.type(), input))),
					"found " + shown(findings));
		}
		return Answer.of(accepted.stream().allMatch(finding -> isNested(finding, findings)), "found " + shown(findings));
	}

	/** The host inside a URL is not what the case asks for. */
	private static boolean isNested(Finding finding, List<Finding> findings) {
		return findings.stream().anyMatch(other -> other.start() <= finding.start() && finding.end() <= other.end()
				&& other.end() - other.start() > finding.end() - finding.start());
	}

	private static Answer atLeast(JsonNode expected, JsonNode unwanted, List<Finding> findings) {
		Set<String> offered = offered(findings);
		List<String> faults = new ArrayList<>();
		each(expected, (type, value) -> {
			if (ValueRules.asks(type, value).stream().noneMatch(offered::contains)) {
				faults.add("missed " + type + ' ' + value);
			}
		});
		each(unwanted, (type, value) -> {
			if (offered.contains(ValueRules.type(type) + ' ' + ValueRules.key(ValueRules.type(type), value))) {
				faults.add("found the unwanted " + type + ' ' + value);
			}
		});
		return Answer.of(faults.isEmpty(), String.join("; ", faults) + "; found " + shown(findings));
	}

	private static Answer exactly(JsonNode expected, List<Finding> findings) {
		List<String> faults = new ArrayList<>();
		expected.properties().forEach(entry -> {
			String type = ValueRules.type(entry.getKey());
			Set<String> wanted = new TreeSet<>();
			entry.getValue().forEach(value -> wanted.add(ValueRules.key(type, value.asString(""))));
			Set<String> found = new TreeSet<>();
			findings.stream().filter(finding -> ValueRules.type(finding.type()).equals(type))
					.forEach(finding -> found.add(ValueRules.key(type, finding.value())));
			if (!found.equals(wanted)) {
				faults.add(type + ": expected " + wanted + ", found " + found);
			}
		});
		if (expected.isEmpty() && !findings.isEmpty()) {
			faults.add("expected nothing");
		}
		return Answer.of(faults.isEmpty(), String.join("; ", faults) + "; found " + shown(findings));
	}

	private static Set<String> offered(List<Finding> findings) {
		Set<String> offered = new LinkedHashSet<>();
		findings.forEach(finding -> offered.addAll(ValueRules.offers(finding.type(), finding.value())));
		return offered;
	}

	private interface TypedValue {
		void accept(String type, String value);
	}

	private static void each(JsonNode byType, TypedValue action) {
		byType.properties().forEach(entry -> entry.getValue().forEach(value -> action.accept(entry.getKey(), value.asString(""))));
	}

	private static String shown(List<Finding> findings) {
		return findings.isEmpty() ? "nothing"
				: String.join(", ", findings.stream().limit(12).map(finding -> finding.type() + " " + finding.value()).toList());
	}
}
