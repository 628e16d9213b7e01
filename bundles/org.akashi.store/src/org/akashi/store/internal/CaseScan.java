package org.akashi.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;

import org.akashi.store.internal.ShardScan.OddLine;
import org.eclipse.core.runtime.SubMonitor;

/** Reads files into a packed index, on all processors; then the lines that need more than that, one by one. */
final class CaseScan {

	/** Bytes below which one thread is quicker. */
	private static final long ALONE = 1 << 20;

	private final List<Shard> shards;
	private final LineIndex index;
	private final ShardLoader loader;
	private final Words words = new Words();

	CaseScan(List<Shard> shards, LineIndex index, ShardLoader loader) {
		this.shards = shards;
		this.index = index;
		this.loader = loader;
	}

	PackedIndex run(SubMonitor monitor) throws IOException {
		List<ShardScan> scans = scan(monitor);
		List<Segment> segments = scans.stream().map(ShardScan::segment).toList();
		PackedBuilder builder = new PackedBuilder(words, segments);
		PackedIndex packed = builder.build();
		PackedLines lines = new PackedLines(packed);
		for (int i = 0; i < segments.size(); i++) {
			for (Segment.Part part : segments.get(i).parts) {
				int from = builder.first(i) + part.from();
				shards.get(part.shard()).rows(lines, from,
						java.util.Arrays.copyOfRange(packed.columns.where(), from, from + part.to() - part.from()));
			}
		}
		List<OddLine> odd = new ArrayList<>();
		scans.forEach(scan -> odd.addAll(scan.odd()));
		for (int row : builder.twice()) {
			lines.dead.set(row);
			Shard shard = lines.shard(row);
			odd.add(new OddLine(shards.indexOf(shard), 0, shard.offset(row), shard.length(row)));
		}
		index.add(lines);
		odd.sort(Comparator.comparingInt(OddLine::shard).thenComparingLong(OddLine::offset));
		for (OddLine line : odd) {
			loader.load(shards.get(line.shard()), line.number(), line.offset(), line.length());
		}
		return packed;
	}

	private List<ShardScan> scan(SubMonitor monitor) throws IOException {
		long bytes = shards.stream().mapToLong(shard -> shard.stamp() == null ? 0 : shard.stamp().size()).sum();
		int threads = bytes < ALONE ? 1 : Runtime.getRuntime().availableProcessors();
		AtomicInteger next = new AtomicInteger();
		List<ShardScan> scans = new ArrayList<>();
		List<ForkJoinTask<?>> tasks = new ArrayList<>();
		for (int i = 0; i < threads; i++) {
			ShardScan scan = new ShardScan(words);
			scans.add(scan);
			tasks.add(ForkJoinTask.adapt(() -> {
				for (int at = next.getAndIncrement(); at < shards.size(); at = next.getAndIncrement()) {
					monitor.checkCanceled();
					scan.read(shards.get(at), at, null);
				}
				return null;
			}));
		}
		monitor.setWorkRemaining(1);
		try {
			ForkJoinTask.invokeAll(tasks);
		} catch (RuntimeException e) {
			if (e.getCause() instanceof IOException cause) {
				throw cause;
			}
			throw e;
		}
		monitor.worked(1);
		return scans;
	}
}
