package org.akashi.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;

import org.akashi.store.internal.KeptIndex.Part;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Brings the lines of a case into its index: from the kept index what hasn't changed since that was written, from the
 * files the rest. After all of them were read, a new index is kept; another thread writes it.
 */
final class CaseIndexing {

	/** A file that changed so lately could change again without a trace: file systems count time in steps of up to 2 s. */
	private static final long STEP = 2_000_000_000L;
	/** When more than one byte of so many has changed, all are read again. */
	private static final int FEW = 5;

	private final CaseFiles files;
	private final List<Shard> shards;
	private final LineIndex index;
	private final ShardLoader loader;
	private final int schema;
	private Thread writing;

	CaseIndexing(CaseFiles files, List<Shard> shards, LineIndex index, ShardLoader loader, int schema) {
		this.files = files;
		this.shards = shards;
		this.index = index;
		this.loader = loader;
		this.schema = schema;
	}

	/**
	 * Reads.
	 *
	 * @param keepAbove bytes of lines above which it is worth while to keep an index
	 */
	void run(boolean writable, long keepAbove, SubMonitor monitor) throws IOException {
		long bytes = bytes(shards);
		KeptIndex kept = bytes <= keepAbove ? null : KeptIndex.read(files.index());
		Map<String, Shard> same = kept == null || kept.schema() != schema ? Map.of() : unchanged(kept);
		List<Shard> changed = new ArrayList<>(shards);
		changed.removeAll(new HashSet<>(same.values()));
		if (kept != null && bytes(changed) <= bytes / FEW) {
			use(kept, same);
			if (writable) {
				settle(kept, same);
			}
			if (!changed.isEmpty()) {
				new CaseScan(changed, index, loader, kept.index().words).run(monitor);
			}
		} else {
			all(writable && bytes > keepAbove, monitor);
		}
	}

	private static long bytes(List<Shard> some) {
		return some.stream().mapToLong(shard -> shard.stamp() == null ? 0 : shard.stamp().size()).sum();
	}

	/** The files that are as they were when the kept index was made, by their paths. */
	private Map<String, Shard> unchanged(KeptIndex kept) throws IOException {
		Map<String, Shard> found = new HashMap<>();
		shards.forEach(shard -> found.put(files.relative(shard.file), shard));
		Map<String, Shard> same = new HashMap<>();
		Set<String> different = java.util.concurrent.ConcurrentHashMap.newKeySet();
		List<ForkJoinTask<?>> sums = new ArrayList<>();
		for (Part part : kept.parts()) {
			Shard shard = found.get(part.path());
			if (shard == null || part.stamp() == null || !part.stamp().equals(shard.stamp())) {
				continue;
			}
			same.put(part.path(), shard);
			if (!part.settled()) {
				sums.add(ForkJoinTask.adapt(() -> {
					if (shard.sum() != part.sum()) {
						different.add(part.path());
					}
					return null;
				}));
			}
		}
		CaseScan.run(sums);
		same.keySet().removeAll(different);
		return same;
	}

	private void use(KeptIndex kept, Map<String, Shard> same) {
		PackedLines lines = new PackedLines(kept.index());
		for (Part part : kept.parts()) {
			Shard shard = same.get(part.path());
			if (shard != null) {
				lines.add(shard, part.from(), part.to());
			} else {
				lines.skip(part.from(), part.to());
			}
		}
		index.add(lines);
	}

	/** What was read so lately that its bytes had to be compared need not be compared again when it has been left alone. */
	private void settle(KeptIndex kept, Map<String, Shard> same) {
		if (kept.parts().stream().allMatch(Part::settled)) {
			return;
		}
		long now = now();
		List<Part> parts = kept.parts().stream().map(part -> part.settled() || !same.containsKey(part.path())
				|| !settled(same.get(part.path()), now) ? part
						: new Part(part.path(), part.stamp(), true, part.sum(), part.from(), part.to()))
				.toList();
		if (!parts.equals(kept.parts())) {
			keep(new KeptIndex(schema, kept.index(), parts));
		}
	}

	private void all(boolean keep, SubMonitor monitor) throws IOException {
		CaseScan scan = new CaseScan(shards, index, loader, new Words());
		long now = keep ? now() : Long.MIN_VALUE;
		for (int i = 0; keep && i < shards.size(); i++) {
			if (!settled(shards.get(i), now)) {
				scan.sum(i);
			}
		}
		PackedLines lines = scan.run(monitor);
		if (now == Long.MIN_VALUE) {
			return;
		}
		Part[] parts = new Part[shards.size()];
		for (int i = 0; i < parts.length; i++) {
			Shard shard = shards.get(i);
			parts[i] = new Part(files.relative(shard.file), scan.isUnusual(i) ? null : shard.stamp(), settled(shard, now),
					scan.sumOf(i), shard.firstRow(), shard.endRow());
		}
		Arrays.sort(parts, java.util.Comparator.comparingInt(Part::from).thenComparingInt(Part::to));
		keep(new KeptIndex(schema, lines.index, List.of(parts)));
	}

	private static boolean settled(Shard shard, long now) {
		// Where the system has no time that programs can't set, nothing but the bytes is sure.
		return shard.stamp() != null && shard.stamp().changed() != 0 && shard.stamp().latest() < now - STEP;
	}

	/** The time by the clock that gives the files their times; the earliest possible when nothing can be written. */
	private long now() {
		try {
			Files.createDirectories(files.local());
			Path probe = Files.createTempFile(files.local(), ".clock", Disk.TEMPORARY);
			long now = ShardStamp.of(probe).modified();
			Files.delete(probe);
			return now;
		} catch (IOException e) {
			return Long.MIN_VALUE;
		}
	}

	private void keep(KeptIndex fresh) {
		writing = new Thread(() -> {
			try {
				fresh.write(files.index());
			} catch (IOException e) {
				// Opening will take longer again; an old index is found not to fit.
				files.index().toFile().delete();
			}
		}, "Akashi index of " + files.folder().getFileName());
		writing.setDaemon(true);
		writing.start();
	}

	/** Waits until the index is written: whoever opens next is glad of it. */
	void finish() {
		boolean interrupted = false;
		while (writing != null) {
			try {
				writing.join();
				writing = null;
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
