package org.akashi.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32C;

import org.akashi.store.internal.ShardScan.OddLine;
import org.eclipse.core.runtime.SubMonitor;

/** Reads files into a packed index, on all processors; then the lines that need more than that, one by one. */
final class CaseScan {

	/** Bytes below which one thread is quicker. */
	private static final long ALONE = 1 << 20;
	/** Bytes of a line, roughly. */
	private static final int LINE = 600;

	private final List<Shard> shards;
	private final LineIndex index;
	private final ShardLoader loader;
	private final Words words;
	/** The files whose sum is to be taken, and the sums. */
	private final CRC32C[] sums;
	/** Files that must be read again at the next opening, whatever their stamp. */
	private final Set<Shard> unusual = new HashSet<>();

	/**
	 * @param shards those to read
	 * @param words  those of packed indexes that are there already
	 */
	CaseScan(List<Shard> shards, LineIndex index, ShardLoader loader, Words words) {
		this.shards = shards;
		this.index = index;
		this.loader = loader;
		this.words = words;
		sums = new CRC32C[shards.size()];
	}

	/** Takes the checksum of a file while it is read. */
	void sum(int shard) {
		sums[shard] = new CRC32C();
	}

	/** The checksum of a file, 0 when none was taken. */
	int sumOf(int shard) {
		return sums[shard] == null ? 0 : (int) sums[shard].getValue();
	}

	/** Whether something about the file's lines is to be told at each opening. */
	boolean isUnusual(int shard) {
		return unusual.contains(shards.get(shard));
	}

	PackedLines run(SubMonitor monitor) throws IOException {
		List<ShardScan> scans = scan(monitor);
		List<Segment> segments = scans.stream().map(ShardScan::segment).toList();
		PackedBuilder builder = new PackedBuilder(words, segments);
		PackedLines lines = new PackedLines(builder.build());
		for (int i = 0; i < segments.size(); i++) {
			for (Segment.Part part : segments.get(i).parts) {
				Shard shard = shards.get(part.shard());
				lines.add(shard, builder.first(i) + part.from(), builder.first(i) + part.to());
			}
		}
		List<OddLine> odd = new ArrayList<>();
		scans.forEach(scan -> odd.addAll(scan.odd()));
		for (int row : builder.twice()) {
			odd.add(dead(lines, row));
		}
		for (int row : index.known(lines.index)) {
			if (!lines.dead.get(row)) {
				odd.add(dead(lines, row));
			}
		}
		index.add(lines);
		odd.sort(Comparator.comparingInt(OddLine::shard).thenComparingLong(OddLine::offset));
		for (OddLine line : odd) {
			Shard shard = shards.get(line.shard());
			unusual.add(shard);
			loader.load(shard, line.number(), line.offset(), line.length());
		}
		for (Shard shard : shards) {
			if (shard.readOnly != null || shard.dirty) {
				unusual.add(shard);
			}
		}
		return lines;
	}

	private OddLine dead(PackedLines lines, int row) {
		lines.dead.set(row);
		Shard shard = lines.shard(row);
		return new OddLine(shards.indexOf(shard), 0, shard.offset(row), shard.length(row));
	}

	private List<ShardScan> scan(SubMonitor monitor) throws IOException {
		long bytes = shards.stream().mapToLong(shard -> shard.stamp() == null ? 0 : shard.stamp().size()).sum();
		int threads = bytes < ALONE ? 1 : Runtime.getRuntime().availableProcessors();
		int room = (int) Math.min(1 << 28, 16 + bytes / LINE / threads);
		AtomicInteger next = new AtomicInteger();
		List<ShardScan> scans = new ArrayList<>();
		List<ForkJoinTask<?>> tasks = new ArrayList<>();
		for (int i = 0; i < threads; i++) {
			ShardScan scan = new ShardScan(words, room);
			scans.add(scan);
			tasks.add(ForkJoinTask.adapt(() -> {
				for (int at = next.getAndIncrement(); at < shards.size(); at = next.getAndIncrement()) {
					monitor.checkCanceled();
					scan.read(shards.get(at), at, sums[at]);
				}
				return null;
			}));
		}
		monitor.setWorkRemaining(1);
		run(tasks);
		monitor.worked(1);
		return scans;
	}

	/** Runs tasks together; a failure to read is thrown as it is. */
	static void run(List<ForkJoinTask<?>> tasks) throws IOException {
		try {
			ForkJoinTask.invokeAll(tasks);
		} catch (RuntimeException e) {
			for (Throwable cause = e; cause != null; cause = cause.getCause()) {
				if (cause instanceof IOException io) {
					throw io;
				}
				if (cause instanceof org.eclipse.core.runtime.OperationCanceledException cancelled) {
					throw cancelled;
				}
			}
			throw e;
		}
	}
}
