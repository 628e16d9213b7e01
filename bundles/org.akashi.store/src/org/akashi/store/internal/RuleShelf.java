package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.RuleFormat;
import org.akashi.store.CaseStatus;
import org.akashi.store.internal.StepRecord.RuleChange;
import org.eclipse.core.runtime.CoreException;

/** The rules that are kept with the case, a line each in rules.jsonl, sorted by id. */
final class RuleShelf {

	private final CaseFiles files;
	private final Disk disk;
	private final Problems problems;
	private final Map<String, ExtractionRule> rules = new TreeMap<>();
	/** Why the file must not be overwritten, or null. */
	private String readOnly;
	private boolean dirty;

	RuleShelf(CaseFiles files, Disk disk, Problems problems) {
		this.files = files;
		this.disk = disk;
		this.problems = problems;
	}

	synchronized void load() {
		if (!Files.exists(files.rules())) {
			return;
		}
		try {
			LineScanner.scan(files.rules(), this::read);
		} catch (IOException e) {
			readOnly = "it can't be read: " + e.getMessage();
			problems.error(CaseStatus.IO, files.relative(files.rules()) + " can't be read: " + e.getMessage());
		}
	}

	private void read(LineScanner.Line line) {
		if (line.blank()) {
			return;
		}
		try {
			ExtractionRule rule = RuleFormat.rule(new String(line.copy(), StandardCharsets.UTF_8));
			// Two people changed one rule and git kept both lines: the later word counts.
			rules.merge(rule.id(), rule, (one, other) -> other.at().compareTo(one.at()) >= 0 ? other : one);
		} catch (IllegalArgumentException e) {
			String place = files.relative(files.rules()) + ", line " + line.number();
			boolean conflict = line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>");
			readOnly = conflict ? "a merge conflict stands at " + place : "a line can't be read at " + place;
			problems.error(conflict ? CaseStatus.CONFLICT : CaseStatus.BROKEN_LINE, place
					+ (conflict ? ": a merge conflict stands here" : " can't be read: " + e.getMessage())
					+ ". The other rules are used; the file is not written until this is repaired.");
		}
	}

	synchronized List<ExtractionRule> list() {
		return List.copyOf(rules.values());
	}

	synchronized ExtractionRule find(String id) {
		return rules.get(id);
	}

	/** Refuses when the file must not be overwritten. */
	synchronized void checkWritable() throws CoreException {
		if (readOnly != null) {
			throw CaseStatus.error(CaseStatus.CONFLICT, "No rule can be changed: " + readOnly
					+ ". Repair that line, then open the case again.");
		}
	}

	synchronized void apply(RuleChange change) {
		dirty = true;
		if (change.after() != null) {
			rules.put(change.after().id(), change.after());
		} else {
			rules.remove(change.before().id());
		}
	}

	synchronized void save() throws IOException {
		if (!dirty) {
			return;
		}
		Path file = files.rules();
		if (rules.isEmpty()) {
			Files.deleteIfExists(file);
		} else {
			StringBuilder lines = new StringBuilder();
			rules.values().forEach(rule -> lines.append(RuleFormat.line(rule)).append('\n'));
			disk.replace(file, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
		}
		dirty = false;
	}
}
