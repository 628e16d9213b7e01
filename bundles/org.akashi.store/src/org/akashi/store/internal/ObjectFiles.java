package org.akashi.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.akashi.store.CaseStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;

/** The files with the objects' lines: finds them, reads them into the index, writes those that changed. */
final class ObjectFiles {

	private final CaseFiles files;
	private final Disk disk;
	private final Problems problems;
	private final int splitAbove;
	private final Map<Path, Shard> shards = new TreeMap<>();
	/** All shards of a type. */
	private final Map<String, List<Shard>> byType = new TreeMap<>();

	ObjectFiles(CaseFiles files, Disk disk, Problems problems, int splitAbove) {
		this.files = files;
		this.disk = disk;
		this.problems = problems;
		this.splitAbove = splitAbove;
	}

	/** Reads every file into the index. */
	void load(LineIndex index, Migrations migrations, int schema, boolean writable, SubMonitor monitor)
			throws IOException {
		List<Path> found = new ArrayList<>();
		for (Path root : List.of(files.objects(), files.relationships())) {
			found.addAll(list(root, writable));
		}
		monitor.setWorkRemaining(found.size());
		ShardLoader loader = new ShardLoader(this, files, problems, index, migrations, schema);
		for (Path file : found) {
			monitor.checkCanceled();
			loader.load(shard(file, typeOf(file)));
			monitor.worked(1);
		}
	}

	/** The files under a folder in a fixed order; what an interrupted save left behind is removed. */
	private List<Path> list(Path root, boolean writable) throws IOException {
		if (!Files.isDirectory(root)) {
			return List.of();
		}
		List<Path> found = new ArrayList<>();
		try (Stream<Path> walk = Files.walk(root, 2)) {
			for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile).sorted()::iterator) {
				String name = file.getFileName().toString();
				if (name.endsWith(".jsonl")) {
					found.add(file);
				} else if (writable && name.startsWith(".") && name.endsWith(Disk.TEMPORARY)) {
					Files.delete(file);
				}
			}
		}
		return found;
	}

	private String typeOf(Path file) {
		if (file.startsWith(files.relationships())) {
			return "relationship";
		}
		Path inside = files.objects().relativize(file);
		return inside.getName(0).toString().replaceFirst("\\.jsonl$", "");
	}

	private Shard shard(Path file, String type) {
		return shards.computeIfAbsent(file, path -> {
			Shard shard = new Shard(path, type);
			byType.computeIfAbsent(type, key -> new ArrayList<>()).add(shard);
			return shard;
		});
	}

	/** The file that an object that is new to the case belongs to. */
	Shard home(String type, String id) {
		return shard(files.shard(type, id, isSplit(type)), type);
	}

	private boolean isSplit(String type) {
		return byType.getOrDefault(type, List.of()).stream()
				.anyMatch(shard -> !shard.file.getParent().equals(files.objects()));
	}

	/** Marks the file of a node as to be written. */
	void touched(Node node) {
		node.shard.dirty = true;
	}

	/** Refuses when a file must not be overwritten. */
	void checkWritable(Shard shard) throws CoreException {
		if (shard.readOnly != null) {
			throw CaseStatus.error(CaseStatus.CONFLICT, files.relative(shard.file) + " can't be changed: "
					+ shard.readOnly + ". Repair that line, then open the case again.");
		}
	}

	/** Whether any file must be written. */
	boolean dirty() {
		return shards.values().stream().anyMatch(shard -> shard.dirty);
	}

	/**
	 * Writes what changed. All new files are prepared before the first old one is replaced, so a full disk leaves
	 * everything as it was.
	 */
	void save(SubMonitor monitor) throws IOException, CoreException {
		split();
		// Files that go away go last: what they held must stand elsewhere by then.
		List<Shard> dirty = shards.values().stream().filter(shard -> shard.dirty)
				.sorted(Comparator.comparing(shard -> shard.nodes.isEmpty())).toList();
		for (Shard shard : dirty) {
			checkWritable(shard);
			if (shard.changedOutside()) {
				throw CaseStatus.error(CaseStatus.CHANGED_OUTSIDE, files.relative(shard.file)
						+ " was changed by another program since it was read. Nothing was saved, your edits are in the "
						+ "journal. Close the case and open it again: it then has both.");
			}
		}
		monitor.setWorkRemaining(dirty.size() * 2);
		Map<Shard, Prepared> prepared = new LinkedHashMap<>();
		try {
			for (Shard shard : dirty) {
				prepared.put(shard, prepare(shard));
				monitor.worked(1);
			}
			for (Shard shard : dirty) {
				prepared.remove(shard).finish();
				monitor.worked(1);
			}
		} finally {
			for (Prepared left : prepared.values()) {
				if (left.temporary != null) {
					Files.deleteIfExists(left.temporary);
				}
			}
		}
	}

	/** Files that grew over the limit are cut into one for each prefix. */
	private void split() {
		for (Shard shard : List.copyOf(shards.values())) {
			boolean whole = shard.file.getParent().equals(files.objects());
			if (!whole || shard.readOnly != null || !isSplit(shard.type) && shard.nodes.size() <= splitAbove
					|| !shard.dirty) {
				continue;
			}
			for (Node node : shard.nodes) {
				Shard part = shard(files.shard(shard.type, node.id(), true), shard.type);
				if (part.readOnly != null) {
					return;
				}
			}
			for (Node node : shard.nodes) {
				moveTo(node, shard);
			}
			shard.nodes.clear();
		}
	}

	private void moveTo(Node node, Shard from) {
		try {
			node.line = from.line(node);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
		Shard part = shard(files.shard(from.type, node.id(), true), from.type);
		node.shard = part;
		part.nodes.add(node);
		part.dirty = true;
	}

	/** A new file that waits to take the place of the old one. */
	private final class Prepared {

		private final Shard shard;
		private final Path temporary;
		private final long[] offsets;
		private final int[] lengths;

		Prepared(Shard shard, Path temporary, long[] offsets, int[] lengths) {
			this.shard = shard;
			this.temporary = temporary;
			this.offsets = offsets;
			this.lengths = lengths;
		}

		void finish() throws IOException {
			// Windows doesn't replace a file that is open.
			shard.detach();
			try {
				if (temporary != null) {
					disk.move(temporary, shard.file);
				} else {
					Files.deleteIfExists(shard.file);
				}
			} catch (IOException e) {
				if (temporary != null) {
					Files.deleteIfExists(temporary);
				}
				shard.attach();
				throw e;
			}
			shard.attach();
			for (int i = 0; i < offsets.length; i++) {
				Node node = shard.nodes.get(i);
				node.offset = offsets[i];
				node.length = lengths[i];
				node.line = null;
			}
			shard.dirty = false;
		}
	}

	private Prepared prepare(Shard shard) throws IOException {
		shard.nodes.sort(Comparator.comparing(Node::id));
		int count = shard.nodes.size();
		long[] offsets = new long[count];
		int[] lengths = new int[count];
		if (count == 0) {
			return new Prepared(shard, null, offsets, lengths);
		}
		Path temporary = disk.prepare(shard.file, out -> write(shard, out, offsets, lengths));
		return new Prepared(shard, temporary, offsets, lengths);
	}

	private static void write(Shard shard, OutputStream out, long[] offsets, int[] lengths) throws IOException {
		long offset = 0;
		for (int i = 0; i < offsets.length; i++) {
			byte[] line = shard.line(shard.nodes.get(i));
			out.write(line);
			out.write('\n');
			offsets[i] = offset;
			lengths[i] = line.length;
			offset += line.length + 1;
		}
	}

	/** Types of which there are objects. */
	List<String> types() {
		return byType.keySet().stream().filter(type -> count(type) > 0).toList();
	}

	int count(String type) {
		int count = 0;
		for (Shard shard : byType.getOrDefault(type, List.of())) {
			count += shard.nodes.size();
		}
		return count;
	}

	List<Node> ofType(String type) {
		List<Node> nodes = new ArrayList<>();
		for (Shard shard : byType.getOrDefault(type, List.of())) {
			for (Node node : shard.nodes) {
				// A file that must not be written may hold a line of another type.
				if (node.facts.type().equals(type)) {
					nodes.add(node);
				}
			}
		}
		return nodes;
	}

	void close() throws IOException {
		for (Shard shard : shards.values()) {
			shard.detach();
		}
	}
}
