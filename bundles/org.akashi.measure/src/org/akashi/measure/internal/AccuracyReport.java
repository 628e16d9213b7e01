package org.akashi.measure.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.akashi.measure.internal.Judgement.Verdict;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures of one run, as a table and as JSON.
 *
 * @param all      judgements of everything that was found
 * @param kept     judgements of what passes the default filter
 * @param cases    judgements of small cases, one a case
 * @param problems what could not be judged
 */
record AccuracyReport(List<Judgement> all, List<Judgement> kept, List<Judgement> cases, List<String> problems) {

	private static final int SHOWN_PROBLEMS = 20;

	private static final List<String> STANDS = List.of("plain", "defanged", "wrapped");

	private static final String TOTAL = "all types";

	/** Addresses, hashes and wallets: what the figures of other tools are about. */
	private static final String COMPARABLE = "as others count";

	/** Kinds whose documents are other formats of documents of another kind. */
	static final String DERIVED = "derived-";

	/** The judgements by group, in the order in which they came. */
	static Map<String, List<Judgement>> grouped(Collection<Judgement> judgements, Function<Judgement, String> by) {
		Map<String, List<Judgement>> groups = new LinkedHashMap<>();
		judgements.forEach(judgement -> groups.computeIfAbsent(by.apply(judgement), key -> new ArrayList<>()).add(judgement));
		return groups;
	}

	String table() {
		StringBuilder out = new StringBuilder();
		Map<String, List<Judgement>> keptGroups = grouped(kept, Judgement::group);
		grouped(all, Judgement::group).forEach((group, judgements) -> group(out, group, judgements, keptGroups.getOrDefault(group, List.of())));
		formats(out);
		cases(out);
		problems.stream().limit(SHOWN_PROBLEMS).forEach(problem -> out.append("not judged: ").append(problem).append('\n'));
		if (problems.size() > SHOWN_PROBLEMS) {
			out.append("not judged: and ").append(problems.size() - SHOWN_PROBLEMS).append(" more\n");
		}
		return out.toString();
	}

	private static void group(StringBuilder out, String group, List<Judgement> all, List<Judgement> kept) {
		long documents = all.stream().map(Judgement::document).distinct().count();
		out.append(String.format("%n%s, %d documents%n%-22s %8s | %8s %7s %6s %7s %7s | %8s %7s %6s %7s %7s%n", group, documents, "",
				"", "found", "recall", "extra", "prec.", "F1", "kept", "recall", "extra", "prec.", "F1"));
		rows(out, all, kept, Judgement::type);
		rows(out, all, kept, judgement -> STANDS.contains(judgement.stands()) ? "as " + judgement.stands() : "");
		if (all.stream().anyMatch(judgement -> ValueRules.COMPARABLE.contains(judgement.type()))) {
			row(out, COMPARABLE, comparable(all), comparable(kept));
		}
		row(out, TOTAL, Tally.of(all), Tally.of(kept));
		Tally tally = Tally.of(all);
		if (tally.hosts() > 0) {
			out.append(String.format("  of the extra values %d (kept: %d) are hosts of listed URLs or addresses%n", tally.hosts(),
					Tally.of(kept).hosts()));
		}
		if (tally.clean() > 0) {
			out.append(String.format("  of the found values %d are listed with link text hanging on the URL%n", tally.clean()));
		}
		notAsked(out, all);
	}

	private static Tally comparable(List<Judgement> judgements) {
		return Tally.of(judgements.stream().filter(judgement -> ValueRules.COMPARABLE.contains(judgement.type())).toList());
	}

	private static void notAsked(StringBuilder out, List<Judgement> judgements) {
		grouped(judgements.stream().filter(judgement -> judgement.verdict() == Verdict.OUT_OF_SCOPE).toList(), Judgement::note)
				.forEach((note, some) -> out.append(String.format("  not asked: %d, %s (%s)%n", some.size(), note,
						String.join(", ", some.stream().map(Judgement::type).distinct().toList()))));
	}

	private static void rows(StringBuilder out, List<Judgement> all, List<Judgement> kept, Function<Judgement, String> by) {
		Map<String, List<Judgement>> keptRows = grouped(kept, by);
		new TreeMap<>(grouped(all, by)).forEach((key, some) -> {
			Tally tally = Tally.of(some);
			if (!key.isEmpty() && tally.expected() + tally.extra() > 0) {
				row(out, key, tally, Tally.of(keptRows.getOrDefault(key, List.of())));
			}
		});
	}

	private static void row(StringBuilder out, String name, Tally all, Tally kept) {
		out.append(String.format(Locale.ROOT, "%-22s %8d | %8d %7.4f %6d %7.4f %7.4f | %8d %7.4f %6d %7.4f %7.4f%n", name, all.expected(),
				all.found(), all.recall(), all.extra(), all.precision(), all.f1(), kept.found(), kept.recall(), kept.extra(),
				kept.precision(), kept.f1()));
	}

	/** Recall of each format beside that of the plain text of the same documents. */
	private void formats(StringBuilder out) {
		formatTallies().forEach((format, tallies) -> out.append(String.format(Locale.ROOT,
				"%n%s: recall %.4f, the plain text of the same documents %.4f, difference %+.4f; extra values %d and %d", format,
				tallies.get(0).recall(), tallies.get(1).recall(), tallies.get(0).recall() - tallies.get(1).recall(),
				tallies.get(0).extra(), tallies.get(1).extra())));
		out.append('\n');
	}

	/** For each format its tally and that of the plain text. */
	Map<String, List<Tally>> formatTallies() {
		Map<String, List<Tally>> tallies = new LinkedHashMap<>();
		grouped(all, Judgement::group).forEach((group, judgements) -> {
			if (group.startsWith(DERIVED) && !group.contains(" ")) {
				Set<String> documents = new LinkedHashSet<>();
				judgements.forEach(judgement -> documents.add(plainId(judgement.document())));
				List<Judgement> plain = all.stream().filter(judgement -> !judgement.group().startsWith(DERIVED)
						&& !judgement.group().contains(" ") && documents.contains(judgement.document())).toList();
				if (!plain.isEmpty()) {
					tallies.put(group, List.of(Tally.of(judgements), Tally.of(plain)));
				}
			}
		});
		return tallies;
	}

	/** The id of the document of which this one is another format: {@code report@pdf} is {@code report}. */
	static String plainId(String id) {
		return id.replaceFirst("@[^@]*$", "");
	}

	private void cases(StringBuilder out) {
		if (cases.isEmpty()) {
			return;
		}
		out.append(String.format("%n%-28s %6s %6s %6s %7s %9s%n", "cases", "asked", "right", "wrong", "share", "not asked"));
		grouped(cases, Judgement::group).forEach((file, some) -> caseRow(out, file, some));
		caseRow(out, "all files", cases);
		notAsked(out, cases);
	}

	private static void caseRow(StringBuilder out, String name, List<Judgement> some) {
		Tally tally = Tally.of(some);
		out.append(String.format(Locale.ROOT, "%-28s %6d %6d %6d %7.4f %9d%n", name, tally.expected(), tally.found(), tally.missed(),
				tally.recall(), some.size() - tally.expected()));
	}

	/** All figures as JSON: {@code groups}, {@code formats}, {@code cases}, {@code problems}. */
	String json() {
		ObjectNode root = JsonMapper.shared().createObjectNode();
		ArrayNode groups = root.putArray("groups");
		Map<String, List<Judgement>> keptGroups = grouped(kept, Judgement::group);
		grouped(all, Judgement::group).forEach((name, judgements) -> {
			ObjectNode group = groups.addObject().put("group", name);
			group.put("documents", judgements.stream().map(Judgement::document).distinct().count());
			figures(group.putObject("all"), judgements);
			figures(group.putObject("kept"), keptGroups.getOrDefault(name, List.of()));
		});
		ArrayNode formats = root.putArray("formats");
		formatTallies().forEach((format, tallies) -> formats.addObject().put("format", format).put("recall", tallies.get(0).recall())
				.put("plainTextRecall", tallies.get(1).recall()).put("extra", tallies.get(0).extra())
				.put("plainTextExtra", tallies.get(1).extra()));
		ArrayNode files = root.putArray("cases");
		grouped(cases, Judgement::group).forEach((name, some) -> {
			Tally tally = Tally.of(some);
			files.addObject().put("file", name).put("asked", tally.expected()).put("right", tally.found())
					.put("share", tally.recall()).put("notAsked", some.size() - tally.expected());
		});
		ArrayNode notJudged = root.putArray("problems");
		problems.forEach(notJudged::add);
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root);
	}

	private static void figures(ObjectNode node, List<Judgement> judgements) {
		tally(node.putObject("total"), judgements);
		tally(node.putObject("comparable"), judgements.stream().filter(judgement -> ValueRules.COMPARABLE.contains(judgement.type())).toList());
		ObjectNode types = node.putObject("types");
		new TreeMap<>(grouped(judgements, Judgement::type)).forEach((type, some) -> tally(types.putObject(type), some));
		ObjectNode stands = node.putObject("stands");
		new TreeMap<>(grouped(judgements, Judgement::stands)).forEach((how, some) -> tally(stands.putObject(how), some));
	}

	private static void tally(ObjectNode node, List<Judgement> judgements) {
		Tally tally = Tally.of(judgements);
		node.put("expected", tally.expected()).put("found", tally.found()).put("extra", tally.extra()).put("extraHosts", tally.hosts())
				.put("listedWithMarkup", tally.clean());
		node.put("recall", tally.recall()).put("precision", tally.precision()).put("f1", tally.f1());
	}

	/** One line a judgement, tab-separated: group, document, type, how it stands, value, note. */
	static String lines(Collection<Judgement> judgements) {
		StringBuilder out = new StringBuilder();
		for (Judgement judgement : judgements) {
			out.append(String.join("\t", judgement.group(), judgement.document(), judgement.type(), judgement.stands(),
					flat(judgement.value()), judgement.verdict().name().toLowerCase(Locale.ROOT), flat(judgement.note()))).append('\n');
		}
		return out.toString();
	}

	private static String flat(String text) {
		return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}
}
