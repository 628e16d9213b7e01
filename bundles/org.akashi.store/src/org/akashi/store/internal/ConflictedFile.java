package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.akashi.store.CaseStatus;

/**
 * A file of objects in which git has left conflict markers: the versions of both sides are merged object by object, and
 * what contradicts itself waits in the object for a decision. The file as git left it is kept beside the journal.
 */
final class ConflictedFile {

	private final Shard shard;
	private final CaseFiles files;
	private final Problems problems;
	private final Map<Sides.Side, Map<String, String>> lines = new LinkedHashMap<>();
	private int conflicts;

	ConflictedFile(Shard shard, CaseFiles files, Problems problems) {
		this.shard = shard;
		this.files = files;
		this.problems = problems;
		for (Sides.Side side : Sides.Side.values()) {
			lines.put(side, new LinkedHashMap<>());
		}
	}

	/** A file's objects by id, those in conflicts merged. */
	static Map<String, String> lines(Shard shard, CaseFiles files, Problems problems) throws IOException {
		ConflictedFile file = new ConflictedFile(shard, files, problems);
		int conflicts = file.read();
		Map<String, String> merged = new LinkedHashMap<>();
		for (String id : file.ids()) {
			String line = file.merged(id);
			if (line != null) {
				merged.put(id, line);
			}
		}
		if (conflicts > 0 && shard.readOnly == null) {
			file.keep();
		}
		return merged;
	}

	/** Takes the place of what was read of the file line by line. */
	void resolve(ObjectFiles objects, LineIndex index, boolean writable) throws IOException {
		for (Node node : shard.all()) {
			index.remove(node);
			shard.remove(node);
		}
		int places = read();
		if (writable && shard.readOnly == null) {
			keep();
		}
		for (String id : ids()) {
			String merged = merged(id);
			if (merged != null) {
				put(merged, objects, index);
			}
		}
		shard.dirty = shard.readOnly == null;
		tell(places);
	}

	/** Reads the file; gives how many conflicts there are. */
	private int read() throws IOException {
		Sides sides = new Sides();
		LineScanner.scan(shard.file, line -> {
			Sides.Side side = sides.of(line);
			if (side != Sides.Side.MARKER && !line.blank()) {
				read(line, side);
			}
		});
		if (sides.open()) {
			shard.readOnly = "the merge conflict in it has no end";
		}
		return sides.conflicts();
	}

	private Set<String> ids() {
		Set<String> ids = new LinkedHashSet<>();
		lines.values().forEach(side -> ids.addAll(side.keySet()));
		return ids;
	}

	private void read(LineScanner.Line line, Sides.Side side) {
		try {
			String text = new String(line.copy(), StandardCharsets.UTF_8);
			lines.get(side).merge(LineFacts.of(line.copy()).id(), text, (one, other) -> merge(null, one, other));
		} catch (RuntimeException e) {
			String place = files.relative(shard.file) + ", line " + line.number();
			shard.readOnly = "a line can't be read at " + place;
			problems.error(CaseStatus.BROKEN_LINE, place + " can't be read: " + e.getMessage()
					+ ". The other lines are used; the file is not written until this line is repaired.");
		}
	}

	private String merged(String id) {
		String both = lines.get(Sides.Side.BOTH).get(id);
		String ours = lines.get(Sides.Side.OURS).get(id);
		String theirs = lines.get(Sides.Side.THEIRS).get(id);
		if (ours == null && theirs == null) {
			return both;
		}
		String merged = merge(lines.get(Sides.Side.BASE).get(id), ours, theirs);
		return both == null || merged == null ? merged : merge(null, both, merged);
	}

	private String merge(String base, String ours, String theirs) {
		LineMerge.Merged merged = LineMerge.merge(base, ours, theirs, true);
		conflicts += merged.conflicts().size();
		return merged.line();
	}

	private void put(String line, ObjectFiles objects, LineIndex index) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		LineFacts facts = LineFacts.of(bytes);
		Node node = new Node(facts, facts.type().equals(shard.type) || shard.readOnly != null ? shard
				: objects.home(facts.type(), facts.id()));
		node.line = bytes;
		node.shard.add(node);
		node.shard.dirty |= node.shard != shard;
		index.put(node);
	}

	private void keep() throws IOException {
		Path folder = files.local().resolve("conflicted");
		Files.createDirectories(folder);
		Files.copy(shard.file, folder.resolve(System.currentTimeMillis() + "-" + files.relative(shard.file).replace('/', '-')));
	}

	private void tell(int places) {
		String where = files.relative(shard.file);
		if (shard.readOnly != null) {
			problems.error(CaseStatus.CONFLICT, where + " holds " + places + " merge conflicts, and " + shard.readOnly
					+ ". All versions are kept; the file is not written until that is repaired.");
		} else {
			problems.warning(CaseStatus.MERGED, where + " held " + places + " merge conflicts. They were merged object by object: "
					+ (conflicts == 0 ? "nothing contradicts itself." : conflicts + " conflicts wait for your decision.")
					+ " Save to write the file without the markers; as git left it, it is kept in .akashi/conflicted.");
		}
	}
}
