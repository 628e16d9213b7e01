package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.RuleFormat;
import org.akashi.store.CaseStatus;
import org.akashi.store.internal.StepRecord.RuleChange;
import org.eclipse.core.runtime.CoreException;

/** The rules that are kept with the case, a line each in rules.jsonl, sorted by id. Of two versions the later counts. */
final class RuleShelf {

	private final CaseFiles files;
	private final Disk disk;
	private final Problems problems;
	private Map<String, ExtractionRule> rules = new TreeMap<>();
	/** Those that the file has. */
	private Map<String, ExtractionRule> saved = new TreeMap<>();
	private FileStamp stamp;
	/** Why the file must not be overwritten, or null. */
	private String readOnly;
	private boolean dirty;

	RuleShelf(CaseFiles files, Disk disk, Problems problems) {
		this.files = files;
		this.disk = disk;
		this.problems = problems;
	}

	synchronized void load() {
		try {
			saved = read();
			rules = new TreeMap<>(saved);
		} catch (IOException e) {
			readOnly = "it can't be read: " + e.getMessage();
			problems.error(CaseStatus.IO, files.relative(files.rules()) + " can't be read: " + e.getMessage());
		}
	}

	private Map<String, ExtractionRule> read() throws IOException {
		readOnly = null;
		stamp = FileStamp.of(files.rules());
		Map<String, ExtractionRule> found = new TreeMap<>();
		if (stamp == null) {
			return found;
		}
		Sides sides = new Sides();
		LineScanner.scan(files.rules(), line -> {
			Sides.Side side = sides.of(line);
			if (side != Sides.Side.MARKER && side != Sides.Side.BASE && !line.blank()) {
				read(line, found);
			}
		});
		if (sides.conflicts() > 0) {
			dirty = true;
			problems.warning(CaseStatus.MERGED, files.relative(files.rules()) + " had " + sides.conflicts() + " merge conflicts: "
					+ "the rules of both sides are kept, the later version of a rule counts. Save to write the file without the markers.");
		}
		return found;
	}

	private void read(LineScanner.Line line, Map<String, ExtractionRule> into) {
		try {
			ExtractionRule rule = RuleFormat.rule(new String(line.copy(), StandardCharsets.UTF_8));
			// Two people changed one rule and git kept both lines: the later word counts.
			into.merge(rule.id(), rule, RuleShelf::later);
		} catch (IllegalArgumentException e) {
			String place = files.relative(files.rules()) + ", line " + line.number();
			readOnly = "a line can't be read at " + place;
			problems.error(CaseStatus.BROKEN_LINE, place + " can't be read: " + e.getMessage()
					+ ". The other rules are used; the file is not written until this is repaired.");
		}
	}

	/** Of two versions of a rule, the one that was written later. */
	static ExtractionRule later(ExtractionRule one, ExtractionRule other) {
		return other.at().compareTo(one.at()) >= 0 ? other : one;
	}

	synchronized List<ExtractionRule> list() {
		return List.copyOf(rules.values());
	}

	synchronized ExtractionRule find(String id) {
		return rules.get(id);
	}

	/** Whether the file must be written though no step says so. */
	synchronized boolean dirty() {
		return dirty;
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

	/** Takes over what another program has written into the file; says whether there was anything. */
	synchronized boolean refresh() throws IOException {
		if (Objects.equals(stamp, FileStamp.of(files.rules()))) {
			return false;
		}
		Map<String, ExtractionRule> now = read();
		Map<String, ExtractionRule> merged = new TreeMap<>(now);
		TreeSet<String> ours = new TreeSet<>(rules.keySet());
		ours.addAll(saved.keySet());
		for (String id : ours) {
			ExtractionRule mine = rules.get(id);
			if (Objects.equals(mine, saved.get(id))) {
				continue;
			}
			if (mine == null) {
				merged.remove(id, saved.get(id));
			} else {
				merged.merge(id, mine, RuleShelf::later);
			}
		}
		boolean changed = !merged.equals(rules);
		saved = now;
		rules = merged;
		return changed;
	}

	synchronized void save() throws IOException {
		if (!dirty) {
			return;
		}
		refresh();
		if (readOnly != null) {
			throw new IOException(readOnly);
		}
		if (rules.isEmpty()) {
			disk.remove(files.rules());
		} else {
			StringBuilder lines = new StringBuilder();
			rules.values().forEach(rule -> lines.append(RuleFormat.line(rule)).append('\n'));
			disk.replace(files.rules(), out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
		}
		stamp = FileStamp.of(files.rules());
		saved = new TreeMap<>(rules);
		dirty = false;
	}
}
