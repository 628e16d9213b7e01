package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;

import org.akashi.store.CaseStatus;
import org.akashi.store.internal.StepRecord.ObjectChange;
import org.eclipse.core.runtime.CoreException;

/**
 * Brings back the steps of the journal that the files don't have. An object whose line in the files is in no state that
 * the journal knows was changed by another program meanwhile, such as a git pull: it is merged with the unsaved steps.
 */
final class Recovery {

	private final OpenCase owner;
	private final boolean writable;
	/** The states of each object that the steps know, as hashes; 0 is one that isn't there. */
	private final Map<String, Set<Long>> states = new HashMap<>();
	/** The line before the first step, and the line in the files, of objects that others have changed. */
	private final Map<String, String> before = new HashMap<>();
	private final Map<String, String> foreign = new LinkedHashMap<>();
	private final JournalFile file;
	private int steps;
	private String last = "";

	Recovery(OpenCase owner, boolean writable) {
		this.owner = owner;
		this.writable = writable;
		this.file = new JournalFile(owner.files.journal());
	}

	/** Where the steps that came back stand. */
	JournalFile file() {
		return file;
	}

	/** Reads the journal twice: what it touches, then the steps themselves, none of which is kept. */
	Journal.Extent run() throws IOException {
		Journal.scan(owner.files.journal(), (step, offset, length) -> step.changes().forEach(change -> {
			Set<Long> known = states.computeIfAbsent(change.id(), id -> new HashSet<>(4));
			known.add(hash(change.before()));
			known.add(hash(change.after()));
		}));
		for (String id : states.keySet()) {
			String line = StepFit.line(owner, id);
			if (!states.get(id).contains(hash(line))) {
				foreign.put(id, line);
			}
		}
		states.clear();
		Journal.Extent extent = Journal.scan(owner.files.journal(), (step, offset, length) -> {
			step.changes().stream().filter(change -> foreign.containsKey(change.id()))
					.forEach(change -> before.putIfAbsent(change.id(), Objects.requireNonNullElse(change.before(), "")));
			owner.steps.apply(step);
			owner.steps.count(step);
			owner.history.add(StepHead.of(step, file, offset, length));
			steps += step.unsaved() ? 1 : 0;
			last = step.unsaved() ? step.label() : last;
		});
		owner.history.stack();
		if (writable) {
			tell(extent);
		}
		return extent;
	}

	private static long hash(String line) {
		if (line == null) {
			return 0;
		}
		CRC32 crc = new CRC32();
		crc.update(line.getBytes(StandardCharsets.UTF_8));
		return crc.getValue() << 32 | line.length() + 1L;
	}

	private void tell(Journal.Extent extent) throws IOException {
		extent.tell(owner.problems, owner.files.relative(owner.files.journal()));
		if (owner.steps.unsaved()) {
			owner.problems.info(CaseStatus.RECOVERED, steps + " unsaved steps came back from the journal, the last is «" + last
					+ "». Save to keep them, undo to take them back.");
		}
		if (extent.broken() > 0) {
			Files.copy(owner.files.journal(), owner.files.local().resolve("journal.broken-" + System.currentTimeMillis()));
		}
	}

	/** Merges what others have changed with the steps that came back; called once the journal can be written. */
	void mergeForeign() throws CoreException {
		List<ObjectChange> changes = new ArrayList<>();
		int conflicts = 0;
		for (Map.Entry<String, String> one : foreign.entrySet()) {
			String id = one.getKey();
			String ours = StepFit.line(owner, id);
			String base = before.get(id).isEmpty() ? null : before.get(id);
			LineMerge.Merged merged = LineMerge.merge(base, ours, one.getValue(), true);
			conflicts += merged.conflicts().size();
			if (!Objects.equals(ours, merged.line())) {
				// By way of the other's line, so that the journal knows it from now on.
				changes.add(new ObjectChange(id, ours, one.getValue()));
				changes.add(new ObjectChange(id, one.getValue(), merged.line()));
			}
		}
		if (!changes.isEmpty()) {
			owner.steps.outside("Changes by another program merged with unsaved ones", changes);
			owner.problems.warning(CaseStatus.MERGED, "Files of the case were changed by another program while there were unsaved "
					+ "steps: " + foreign.size() + " objects were merged" + (conflicts == 0 ? "." : ", " + conflicts
							+ " conflicts wait for your decision."));
		}
	}
}
