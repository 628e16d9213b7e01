package org.akashi.store.internal;

import java.io.IOException;
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
	private final LineIndex index;
	private final int splitAbove;
	private final long keepAbove;
	private CaseIndexing indexing;
	private final Map<Path, Shard> shards = new TreeMap<>();
	/** All shards of a type. */
	private final Map<String, List<Shard>> byType = new TreeMap<>();

	ObjectFiles(CaseFiles files, Disk disk, Problems problems, LineIndex index, CaseSizes sizes) {
		this.files = files;
		this.disk = disk;
		this.problems = problems;
		this.index = index;
		splitAbove = sizes.splitAbove();
		keepAbove = sizes.keepAbove();
	}

	/** Reads every file into the index. */
	void load(Migrations migrations, int schema, boolean writable, SubMonitor monitor)
			throws IOException {
		for (Path root : List.of(files.objects(), files.relationships())) {
			for (Path file : list(root, writable)) {
				shard(file, typeOf(file)).attach();
			}
		}
		List<Shard> found = List.copyOf(shards.values());
		ShardLoader loader = new ShardLoader(this, files, problems, index, migrations, schema);
		if (migrations.needed(schema)) {
			monitor.setWorkRemaining(found.size());
			for (Shard shard : found) {
				monitor.checkCanceled();
				loader.load(shard);
				monitor.worked(1);
			}
		} else {
			indexing = new CaseIndexing(files, found, index, loader, schema);
			indexing.run(writable, keepAbove, monitor);
		}
		for (Shard shard : found) {
			if (shard.conflicted) {
				new ConflictedFile(shard, files, problems).resolve(this, index, writable);
			}
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

	/** Whether a file that saving would write isn't as it was when it was last read or written here. */
	boolean overtaken() throws IOException {
		for (Shard shard : shards.values()) {
			if (shard.dirty && shard.changedOutside()) {
				return true;
			}
		}
		return false;
	}

	/** The files that aren't as they were when they were last read or written here, those that are new too. */
	List<Shard> changedOutside() throws IOException {
		for (Path root : List.of(files.objects(), files.relationships())) {
			for (Path file : list(root, false)) {
				shard(file, typeOf(file));
			}
		}
		List<Shard> changed = new ArrayList<>();
		for (Shard shard : shards.values()) {
			if (shard.changedOutside()) {
				changed.add(shard);
			}
		}
		return changed;
	}

	/** The file that an object that is new to the case belongs to. */
	Shard home(String type, String id) {
		return shard(files.shard(type, id, isSplit(type)), type);
	}

	private boolean isSplit(String type) {
		return byType.getOrDefault(type, List.of()).stream()
				.anyMatch(shard -> !shard.file.getParent().equals(files.objects()));
	}

	/** All files, type by type. */
	List<Shard> inOrder() {
		return byType.values().stream()
				.flatMap(some -> some.stream().sorted(Comparator.comparing(shard -> shard.file))).toList();
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
				.sorted(Comparator.comparing(shard -> shard.count() == 0)).toList();
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
				prepared.put(shard, new Prepared(shard));
				monitor.worked(1);
			}
			for (Shard shard : dirty) {
				prepared.remove(shard).finish();
				monitor.worked(1);
			}
		} finally {
			for (Prepared left : prepared.values()) {
				left.drop();
			}
		}
	}

	/** Files that grew over the limit are cut into one for each prefix. */
	private void split() throws IOException {
		for (Shard shard : List.copyOf(shards.values())) {
			boolean whole = shard.file.getParent().equals(files.objects());
			if (!whole || !shard.dirty || shard.readOnly != null
					|| !isSplit(shard.type) && shard.count() <= splitAbove) {
				continue;
			}
			List<Node> nodes = shard.all();
			if (nodes.stream().allMatch(node -> part(shard, node).readOnly == null)) {
				for (Node node : nodes) {
					moveTo(part(shard, node), node);
				}
			}
		}
	}

	private Shard part(Shard whole, Node node) {
		return shard(files.shard(whole.type, node.id(), true), whole.type);
	}

	private void moveTo(Shard part, Node node) throws IOException {
		byte[] line = node.shard.line(node);
		Node moved = node;
		if (node.packed()) {
			moved = new Node(node.facts(), part);
			index.remove(node);
			index.put(moved);
		}
		node.shard.remove(node);
		moved.line = line;
		moved.shard = part;
		part.add(moved);
		part.dirty = true;
	}

	/** A new file that waits to take the place of the old one. */
	private final class Prepared {

		private final Shard shard;
		private final ShardContent content;
		private final Path temporary;

		Prepared(Shard shard) throws IOException {
			this.shard = shard;
			content = new ShardContent(shard);
			temporary = content.isEmpty() ? null : disk.prepare(shard.file, content::write);
		}

		void finish() throws IOException {
			// Windows doesn't replace a file that is open.
			shard.detach();
			try {
				if (temporary != null) {
					disk.move(temporary, shard.file);
				} else {
					disk.remove(shard.file);
				}
			} catch (IOException e) {
				drop();
				shard.attach();
				throw e;
			}
			shard.attach();
			content.written();
			shard.dirty = false;
		}

		void drop() throws IOException {
			if (temporary != null) {
				disk.delete(temporary);
			}
		}
	}

	void close() throws IOException {
		if (indexing != null) {
			indexing.finish();
		}
		for (Shard shard : shards.values()) {
			shard.detach();
		}
	}
}
