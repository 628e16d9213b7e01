package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.store.CaseStatus;
import org.akashi.store.Verdict;

/**
 * The verdicts on one report: those of the file and those since. Verdicts of others that come into the file meanwhile,
 * and those of both sides of a merge conflict, are all kept: each says who and when.
 */
final class VerdictFile {

	private final Problems problems;
	private final CaseFiles files;
	/** A set, so that replaying the journal over a file that was saved already changes nothing. */
	private Set<Verdict> verdicts = new LinkedHashSet<>();
	/** Those that the file has. */
	private Set<Verdict> saved = new LinkedHashSet<>();
	private FileStamp stamp;
	/** Why the file must not be overwritten, or null. */
	private String readOnly;
	private boolean dirty;

	VerdictFile(Path file, Problems problems, CaseFiles files) {
		this.problems = problems;
		this.files = files;
		try {
			saved = read(file);
			verdicts = new LinkedHashSet<>(saved);
		} catch (IOException e) {
			readOnly = "it can't be read: " + e.getMessage();
			problems.error(CaseStatus.IO, files.relative(file) + " can't be read: " + e.getMessage());
		}
	}

	private Set<Verdict> read(Path file) throws IOException {
		readOnly = null;
		stamp = FileStamp.of(file);
		Set<Verdict> found = new LinkedHashSet<>();
		if (stamp == null) {
			return found;
		}
		Sides sides = new Sides();
		LineScanner.scan(file, line -> {
			Sides.Side side = sides.of(line);
			if (side != Sides.Side.MARKER && side != Sides.Side.BASE && !line.blank()) {
				read(file, line, found);
			}
		});
		if (sides.conflicts() == 0) {
			return found;
		}
		dirty = true;
		problems.warning(CaseStatus.MERGED, files.relative(file) + " had " + sides.conflicts() + " merge conflicts: the verdicts "
				+ "of both sides are kept, the later one on an item counts. Save to write the file without the markers.");
		return byTime(found);
	}

	private static Set<Verdict> byTime(Collection<Verdict> all) {
		List<Verdict> list = new ArrayList<>(all);
		list.sort(Comparator.comparing(Verdict::at));
		return new LinkedHashSet<>(list);
	}

	private void read(Path file, LineScanner.Line line, Set<Verdict> into) {
		try {
			into.add(VerdictLines.verdict(new String(line.copy(), StandardCharsets.UTF_8)));
		} catch (RuntimeException e) {
			String place = files.relative(file) + ", line " + line.number();
			readOnly = "a line can't be read at " + place;
			problems.error(CaseStatus.BROKEN_LINE, place + " can't be read: " + e.getMessage()
					+ ". The other lines are used; the file is not written until this is repaired.");
		}
	}

	List<Verdict> list() {
		return List.copyOf(verdicts);
	}

	boolean stands(Verdict verdict) {
		return verdicts.contains(verdict);
	}

	String readOnly() {
		return readOnly;
	}

	boolean dirty() {
		return dirty;
	}

	void apply(Verdict verdict, boolean added) {
		dirty = true;
		if (added) {
			verdicts.add(verdict);
		} else {
			verdicts.remove(verdict);
		}
	}

	/** Takes over what another program has written into the file; says whether there was anything. */
	boolean refresh(Path file) throws IOException {
		if (java.util.Objects.equals(stamp, FileStamp.of(file))) {
			return false;
		}
		Set<Verdict> withdrawn = new LinkedHashSet<>(saved);
		withdrawn.removeAll(verdicts);
		Set<Verdict> since = new LinkedHashSet<>(verdicts);
		since.removeAll(saved);
		Set<Verdict> now = read(file);
		Set<Verdict> merged = new LinkedHashSet<>(now);
		merged.removeAll(withdrawn);
		merged.addAll(since);
		boolean changed = !merged.equals(verdicts);
		saved = now;
		verdicts = changed ? byTime(merged) : verdicts;
		return changed;
	}

	void save(Disk disk, Path file) throws IOException {
		refresh(file);
		if (readOnly != null) {
			throw new IOException(readOnly);
		}
		if (verdicts.isEmpty()) {
			disk.remove(file);
		} else {
			disk.replace(file, out -> out.write(bytes()));
		}
		stamp = FileStamp.of(file);
		saved = new LinkedHashSet<>(verdicts);
		dirty = false;
	}

	private byte[] bytes() {
		StringBuilder lines = new StringBuilder();
		verdicts.forEach(verdict -> lines.append(VerdictLines.line(verdict)).append('\n'));
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}
}
