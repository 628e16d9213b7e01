package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.akashi.store.CaseChange;
import org.akashi.store.CaseStatus;
import org.akashi.store.CaseTexts;
import org.akashi.store.internal.StepRecord.ObjectChange;
import org.eclipse.core.runtime.CoreException;

/**
 * Takes over what another program, such as git, has written into the files of an open case: object by object, merged with
 * the edits that aren't saved. It becomes a step, so that it can be seen and taken back. Called under the case's write lock.
 */
final class OutsideChanges {

	/** More lines than this in changed files are read quicker by opening the case again. */
	private static final int MANY = 200_000;

	private final OpenCase owner;
	private final List<Shard> shards;
	/** What the files hold now, and where. */
	private final Map<String, String> there = new LinkedHashMap<>();
	private final Map<String, Shard> places = new HashMap<>();
	/** What the case held of these files. */
	private final Map<String, String> here = new LinkedHashMap<>();
	/** Objects whose former line can't be read any more: the file was written over. */
	private final Set<String> lost = new HashSet<>();
	private int conflicts;

	private OutsideChanges(OpenCase owner, List<Shard> shards) {
		this.owner = owner;
		this.shards = shards;
	}

	/** Takes over all that has changed; says whether anything had. */
	static boolean take(OpenCase owner) throws IOException, CoreException {
		boolean changed = false;
		List<Shard> shards = owner.objects.changedOutside();
		if (!shards.isEmpty()) {
			changed = new OutsideChanges(owner, shards).take();
		}
		List<String> reports = owner.shelf.refresh();
		boolean rules = owner.rules.refresh();
		Set<CaseTexts.Key> texts = owner.texts.refresh();
		if (!reports.isEmpty() || rules || !texts.isEmpty()) {
			owner.listeners.enqueue(new CaseChange("", Set.of(), Set.of(), Set.of(), new HashSet<>(reports), rules, texts));
		}
		return changed || !reports.isEmpty() || rules || !texts.isEmpty();
	}

	private boolean take() throws IOException, CoreException {
		read();
		Map<String, String> base = base();
		Map<String, String> merged = new LinkedHashMap<>();
		List<ObjectChange> changes = new ArrayList<>();
		Set<String> ids = new LinkedHashSet<>(here.keySet());
		ids.addAll(there.keySet());
		for (String id : ids) {
			String ours = here.get(id);
			String theirs = there.get(id);
			String before = base.containsKey(id) ? base.get(id) : ours;
			LineMerge.Merged one = lost.contains(id) && !base.containsKey(id) ? new LineMerge.Merged(theirs, List.of())
					: LineMerge.merge(before, ours, theirs, true);
			conflicts += one.conflicts().size();
			merged.put(id, one.line());
			if (!Objects.equals(ours, one.line()) && !lost.contains(id)) {
				changes.add(new ObjectChange(id, ours, theirs));
				changes.add(new ObjectChange(id, theirs, one.line()));
			}
		}
		if (!changes.isEmpty() && owner.journal != null) {
			owner.steps.note(label(changes.size() / 2), changes);
		}
		place(merged);
		tell(changes);
		return true;
	}

	private void read() throws IOException, CoreException {
		int count = 0;
		for (Shard shard : shards) {
			count += shard.count();
			shard.readOnly = null;
			shard.conflicted = false;
			if (Files.exists(shard.file)) {
				Map<String, String> lines = ConflictedFile.lines(shard, owner.files, owner.problems);
				count += lines.size();
				lines.forEach((id, line) -> {
					there.merge(id, line, (one, other) -> LineMerge.merge(null, one, other, true).line());
					places.putIfAbsent(id, shard);
				});
			}
			if (shard.readOnly != null || count > MANY) {
				throw refused(shard);
			}
			for (Node node : shard.all()) {
				here.put(node.id(), former(node));
			}
		}
		for (String id : there.keySet()) {
			Node elsewhere = here.containsKey(id) ? null : owner.index.node(id);
			if (elsewhere != null) {
				here.put(id, StepFit.line(owner, id));
				places.put(id, elsewhere.shard);
			}
		}
	}

	private CoreException refused(Shard shard) {
		String why = shard.readOnly == null ? "with more objects than can be taken over at once" : "and " + shard.readOnly;
		return CaseStatus.error(CaseStatus.CHANGED_OUTSIDE, owner.files.relative(shard.file)
				+ " was changed by another program since it was read, " + why + ". Nothing was saved, your edits are in the "
				+ "journal. Close the case and open it again: it then has both.");
	}

	/** The line of an object as the case knows it; a file that was written over, not replaced, doesn't have it any more. */
	private String former(Node node) {
		try {
			String line = new String(node.shard.line(node), StandardCharsets.UTF_8);
			if (node.line != null || LineFacts.of(line.getBytes(StandardCharsets.UTF_8)).id().equals(node.id())) {
				return line;
			}
		} catch (IOException | RuntimeException e) {
			// The bytes at its place are others now: then only the new line is known.
		}
		lost.add(node.id());
		return "";
	}

	/** What the files held of objects with unsaved edits. */
	private Map<String, String> base() throws CoreException {
		Map<String, String> base = new HashMap<>();
		for (StepRecord step : owner.history.unsavedSteps()) {
			step.changes().forEach(change -> {
				if (!base.containsKey(change.id())) {
					base.put(change.id(), change.before());
				}
			});
		}
		return base;
	}

	/** Puts the objects in their files, with the lines of the files where they are the same. */
	private void place(Map<String, String> merged) throws IOException {
		Map<String, LinePlace> lines = new HashMap<>();
		for (Shard shard : shards) {
			for (Node node : shard.all()) {
				owner.index.remove(node);
				shard.remove(node);
			}
			shard.attach();
			shard.dirty = false;
			if (Files.exists(shard.file)) {
				LineScanner.scan(shard.file, line -> lines.putIfAbsent(new String(line.copy(), StandardCharsets.UTF_8),
						new LinePlace(shard, line.offset(), line.length())));
			}
		}
		for (Map.Entry<String, String> one : merged.entrySet()) {
			String id = one.getKey();
			String line = one.getValue();
			Node present = owner.index.node(id);
			if (present != null) {
				owner.take(present);
			}
			if (line == null) {
				if (there.containsKey(id)) {
					places.get(id).dirty = true;
				}
				continue;
			}
			put(id, line, lines.get(line));
			if (!line.equals(here.get(id))) {
				owner.restore(id, line);
			}
		}
	}

	private record LinePlace(Shard shard, long offset, int length) {
	}

	private void put(String id, String line, LinePlace place) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		LineFacts facts = LineFacts.of(bytes);
		boolean same = place != null && place.shard.type.equals(facts.type());
		Shard shard = same ? place.shard : places.containsKey(id) ? places.get(id) : owner.objects.home(facts.type(), id);
		Node node = new Node(facts, shard);
		if (same) {
			node.offset = place.offset;
			node.length = place.length;
		} else {
			node.line = bytes;
			shard.dirty = true;
		}
		shard.add(node);
		owner.index.put(node);
	}

	private String label(int count) {
		List<String> names = shards.stream().map(shard -> owner.files.relative(shard.file)).toList();
		return "Changed by another program: " + count + (count == 1 ? " object in " : " objects in ")
				+ String.join(", ", names.subList(0, Math.min(3, names.size()))) + (names.size() > 3 ? ", …" : "");
	}

	private void tell(List<ObjectChange> changes) {
		StepRecord all = StepRecord.mark(0, org.akashi.store.LogEntry.Kind.OUTSIDE, label(changes.size() / 2), "", "").with(changes);
		CaseChange told = all.change();
		Set<String> changed = new HashSet<>(told.changed());
		changed.addAll(lost);
		owner.listeners.enqueue(new CaseChange(told.label(), told.added(), changed, told.removed(), Set.of()));
		if (conflicts > 0) {
			owner.problems.warning(CaseStatus.MERGED, label(changes.size() / 2) + ". " + conflicts
					+ " conflicts with your unsaved edits wait for your decision.");
		}
	}
}
