package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.akashi.mention.rules.RuleFormat;
import org.akashi.store.CaseMerge.Kind;
import org.akashi.store.CaseMerge.Outcome;
import org.akashi.store.CaseStatus;
import org.eclipse.core.runtime.CoreException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Merges the three versions of one file. */
public final class FileMerge {

	private final Path base;
	private final Path ours;
	private final Path theirs;
	private final Kind kind;
	private final List<String> conflicts = new ArrayList<>();
	private int changed;

	private FileMerge(Path base, Path ours, Path theirs, Kind kind) {
		this.base = base;
		this.ours = ours;
		this.theirs = theirs;
		this.kind = kind;
	}

	/** For {@link org.akashi.store.CaseMerge}. */
	public static FileMerge of(Path base, Path ours, Path theirs, String name) throws IOException, CoreException {
		Kind kind = byName(name.substring(name.replace('\\', '/').lastIndexOf('/') + 1));
		for (Path file : List.of(ours, theirs, base)) {
			if (kind == null) {
				kind = byContent(file);
			}
		}
		return new FileMerge(base, ours, theirs, kind == null ? Kind.OBJECTS : kind);
	}

	private static Kind byName(String name) {
		return switch (name) {
		case "verdicts.jsonl" -> Kind.VERDICTS;
		case "rules.jsonl" -> Kind.RULES;
		case "mentions.jsonl", "proposals.jsonl" -> Kind.MENTIONS;
		case "case.json", "report.json" -> Kind.HEAD;
		default -> name.endsWith(".jsonl") ? Kind.OBJECTS : null;
		};
	}

	/** By the first line; null when the file is empty. */
	private static Kind byContent(Path file) throws IOException, CoreException {
		String first;
		try (var lines = Files.lines(file)) {
			first = lines.filter(line -> !line.isBlank()).findFirst().orElse(null);
		}
		if (first == null) {
			return null;
		}
		try {
			JsonNode tree = Trees.read(first);
			if (tree.has("type") && tree.has("id") && tree.path("id").asString("").contains("--")) {
				return Kind.OBJECTS;
			}
			if (tree.has("item") && tree.has("decision")) {
				return Kind.VERDICTS;
			}
			if (tree.has("effect")) {
				return Kind.RULES;
			}
			if (tree.has("schema") && tree.has("name") || tree.has("sha256") && tree.has("imported")) {
				return Kind.HEAD;
			}
			if (tree.has("extractor")) {
				return Kind.MENTIONS;
			}
		} catch (JacksonException e) {
			throw CaseStatus.error(CaseStatus.BROKEN_LINE, file + " is no file of a case: its first line isn't JSON ("
					+ e.getOriginalMessage() + "). Name the file of the case by --path, or let git merge it as text.", e);
		}
		throw CaseStatus.error(CaseStatus.BROKEN_LINE, file + " is no file of a case that can be merged: its first line is neither "
				+ "an object nor a verdict, rule, mention, report.json or case.json. Let git merge it as text.");
	}

	/** Merges and writes. */
	public Outcome run() throws IOException {
		String merged = switch (kind) {
		case HEAD -> head();
		case VERDICTS -> verdicts();
		default -> lines();
		};
		byte[] bytes = merged.getBytes(StandardCharsets.UTF_8);
		if (!java.util.Arrays.equals(bytes, Files.readAllBytes(ours))) {
			new Disk().replace(ours.toAbsolutePath(), out -> out.write(bytes));
		}
		return new Outcome(kind, changed, conflicts);
	}

	private String head() throws IOException {
		String before = Files.readString(base).strip();
		String mine = Files.readString(ours).strip();
		String other = Files.readString(theirs).strip();
		LineMerge.Merged merged = LineMerge.merge(before.isEmpty() ? null : before, mine.isEmpty() ? null : mine,
				other.isEmpty() ? null : other, false);
		boolean isCase = merged.line() != null && merged.line().contains("\"schema\"");
		// What a report's head says follows from the report: ours is as good as theirs.
		merged.conflicts().stream().filter(clash -> isCase).forEach(clash -> conflicts.add("case.json " + LineMerge.shown(clash)));
		changed = Objects.equals(merged.line(), mine) ? 0 : 1;
		return merged.line() == null ? "" : merged.line() + "\n";
	}

	private String verdicts() throws IOException {
		Set<String> before = new LinkedHashSet<>(read(base).values());
		Set<String> mine = new LinkedHashSet<>(read(ours).values());
		Set<String> other = new LinkedHashSet<>(read(theirs).values());
		List<String> merged = new ArrayList<>();
		mine.stream().filter(line -> !before.contains(line) || other.contains(line)).forEach(merged::add);
		other.stream().filter(line -> !before.contains(line) && !mine.contains(line)).forEach(merged::add);
		merged.sort(Comparator.comparing(FileMerge::at));
		Set<String> differing = new LinkedHashSet<>(merged);
		differing.removeAll(mine);
		changed = differing.size() + (int) mine.stream().filter(line -> !merged.contains(line)).count();
		return text(merged);
	}

	private static String at(String line) {
		try {
			return Trees.read(line).path("at").asString("");
		} catch (JacksonException e) {
			// A line that is broken keeps its place at the beginning.
			return "";
		}
	}

	private String lines() throws IOException {
		Map<String, String> before = read(base);
		Map<String, String> mine = read(ours);
		Map<String, String> other = read(theirs);
		Set<String> keys = new LinkedHashSet<>(mine.keySet());
		keys.addAll(other.keySet());
		List<String> ids = new ArrayList<>(keys);
		if (kind != Kind.MENTIONS) {
			Collections.sort(ids);
		}
		List<String> merged = new ArrayList<>(ids.size());
		for (String id : ids) {
			String line = line(id, before.get(id), mine.get(id), other.get(id));
			changed += Objects.equals(line, mine.get(id)) ? 0 : 1;
			if (line != null) {
				merged.add(line);
			}
		}
		return text(merged);
	}

	private String line(String id, String before, String mine, String other) {
		if (kind == Kind.OBJECTS) {
			LineMerge.Merged merged = LineMerge.merge(before, mine, other, true);
			merged.conflicts().forEach(clash -> conflicts.add(id + " " + LineMerge.shown(clash)));
			return merged.line();
		}
		if (Objects.equals(before, other)) {
			return mine;
		}
		if (Objects.equals(before, mine) || mine == null) {
			return other;
		}
		if (other == null || kind == Kind.MENTIONS) {
			return mine;
		}
		return RuleFormat.line(RuleShelf.later(RuleFormat.rule(mine), RuleFormat.rule(other)));
	}

	/** The lines by what they are about; broken ones by themselves. */
	private Map<String, String> read(Path file) throws IOException {
		Map<String, String> lines = new LinkedHashMap<>();
		LineScanner.scan(file, line -> {
			if (!line.blank()) {
				String text = new String(line.copy(), StandardCharsets.UTF_8).strip();
				lines.merge(key(text), text, (one, two) -> kind == Kind.OBJECTS ? twice(one, two) : two);
			}
		});
		return lines;
	}

	/** A version of the file holds two versions of an object, left by an earlier merge. */
	private static String twice(String one, String two) {
		return LineMerge.merge(null, one, two, true).line();
	}

	private String key(String line) {
		try {
			return switch (kind) {
			case OBJECTS -> LineFacts.of(line.getBytes(StandardCharsets.UTF_8)).id();
			case RULES -> RuleFormat.rule(line).id();
			case MENTIONS -> Trees.read(line) instanceof ObjectNode tree && tree.has("id") ? tree.get("id").asString(line) : line;
			default -> line;
			};
		} catch (RuntimeException e) {
			// A broken line is kept as it is, wherever it stands.
			return line;
		}
	}

	private static String text(List<String> lines) {
		StringBuilder text = new StringBuilder();
		lines.forEach(line -> text.append(line).append('\n'));
		return text.toString();
	}

	/** Writes the objects of a type into the files they belong to; a file cut into parts goes when these are there. */
	public static void distribute(Path folder, String type, Path all) throws IOException {
		CaseFiles files = new CaseFiles(folder);
		Map<Path, StringBuilder> parts = new LinkedHashMap<>();
		Path whole = files.shard(type, "", false);
		boolean split = Files.isDirectory(files.shard(type, "", true).getParent());
		List<String> lines = Files.readAllLines(all);
		for (String line : lines) {
			String id = LineFacts.of(line.getBytes(StandardCharsets.UTF_8)).id();
			parts.computeIfAbsent(files.shard(type, id, split || lines.size() > CaseFiles.SPLIT_ABOVE), path -> new StringBuilder())
					.append(line).append('\n');
		}
		Disk disk = new Disk();
		for (Map.Entry<Path, StringBuilder> part : parts.entrySet()) {
			disk.replace(part.getKey(), out -> out.write(part.getValue().toString().getBytes(StandardCharsets.UTF_8)));
		}
		if (split) {
			try (var present = Files.list(files.shard(type, "", true).getParent())) {
				for (Path file : present.filter(file -> file.toString().endsWith(".jsonl") && !parts.containsKey(file)).toList()) {
					disk.delete(file);
				}
			}
		}
		if (!parts.containsKey(whole)) {
			disk.delete(whole);
		}
	}
}
