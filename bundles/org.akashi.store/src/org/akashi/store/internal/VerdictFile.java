package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.store.CaseStatus;
import org.akashi.store.Verdict;

/** The verdicts on one report: those of the file and those since. */
final class VerdictFile {

	private final Path file;
	/** A set, so that replaying the journal over a file that was saved already changes nothing. */
	private final Set<Verdict> verdicts = new LinkedHashSet<>();
	/** Why the file must not be overwritten, or null. */
	private String readOnly;
	private boolean dirty;

	VerdictFile(Path file, Problems problems, CaseFiles files) {
		this.file = file;
		if (!Files.exists(file)) {
			return;
		}
		try {
			LineScanner.scan(file, line -> read(line, problems, files));
		} catch (IOException e) {
			readOnly = "it can't be read: " + e.getMessage();
			problems.error(CaseStatus.IO, files.relative(file) + " can't be read: " + e.getMessage());
		}
	}

	private void read(LineScanner.Line line, Problems problems, CaseFiles files) {
		if (line.blank()) {
			return;
		}
		try {
			verdicts.add(VerdictLines.verdict(new String(line.copy(), StandardCharsets.UTF_8)));
		} catch (RuntimeException e) {
			String place = files.relative(file) + ", line " + line.number();
			boolean conflict = line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>");
			readOnly = conflict ? "a merge conflict stands at " + place : "a line can't be read at " + place;
			problems.error(conflict ? CaseStatus.CONFLICT : CaseStatus.BROKEN_LINE, place
					+ (conflict ? ": a merge conflict stands here" : " can't be read: " + e.getMessage())
					+ ". The other lines are used; the file is not written until this is repaired.");
		}
	}

	List<Verdict> list() {
		return List.copyOf(verdicts);
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

	void save(Disk disk) throws IOException {
		if (verdicts.isEmpty()) {
			Files.deleteIfExists(file);
		} else {
			disk.replace(file, out -> out.write(bytes()));
		}
		dirty = false;
	}

	byte[] bytes() {
		StringBuilder lines = new StringBuilder();
		verdicts.forEach(verdict -> lines.append(VerdictLines.line(verdict)).append('\n'));
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}
}
