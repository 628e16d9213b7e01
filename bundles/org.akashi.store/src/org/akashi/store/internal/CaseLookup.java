package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

import org.akashi.model.StixObject;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseStatus;

/** The index as others see it: every look-up under the case's read lock. */
final class CaseLookup implements CaseIndex {

	private final Lock lock;
	private final LineIndex index;
	private final ObjectFiles objects;
	private final LiveObjects live;
	private final Problems problems;

	CaseLookup(Lock lock, LineIndex index, ObjectFiles objects, LiveObjects live, Problems problems) {
		this.lock = lock;
		this.index = index;
		this.objects = objects;
		this.live = live;
		this.problems = problems;
	}

	private <T> T locked(Supplier<T> reading) {
		lock.lock();
		try {
			return reading.get();
		} finally {
			lock.unlock();
		}
	}

	@Override
	public Optional<StixObject> find(String id) {
		return locked(() -> {
			Node node = index.node(id);
			return node == null ? Optional.empty() : Optional.ofNullable(live.get(id, () -> make(node)));
		});
	}

	private StixObject make(Node node) {
		try {
			return StixLines.object(lineOf(node));
		} catch (IOException e) {
			problems.error(CaseStatus.IO, "The line of " + node.id() + " can't be read from " + node.shard.file + ": "
					+ e.getMessage());
		} catch (RuntimeException e) {
			problems.error(CaseStatus.NOT_STIX, "The line of " + node.id() + " in " + node.shard.file
					+ " is not STIX 2.1: " + e.getMessage());
		}
		return null;
	}

	private static String lineOf(Node node) throws IOException {
		return new String(node.shard.line(node), StandardCharsets.UTF_8);
	}

	@Override
	public Optional<Entry> entry(String id) {
		return locked(() -> Optional.ofNullable(index.node(id)).map(index::entry));
	}

	@Override
	public Optional<String> line(String id) {
		return locked(() -> {
			Node node = index.node(id);
			if (node == null) {
				return Optional.empty();
			}
			try {
				return Optional.of(lineOf(node));
			} catch (IOException e) {
				problems.error(CaseStatus.IO, "The line of " + id + " can't be read from " + node.shard.file + ": "
						+ e.getMessage());
				return Optional.empty();
			}
		});
	}

	@Override
	public void lines(Lines taker) throws IOException {
		for (Shard shard : locked(objects::inOrder)) {
			lock.lock();
			try {
				new ShardContent(shard).lines(taker);
			} finally {
				lock.unlock();
			}
		}
	}

	@Override
	public List<Entry> ofType(String type) {
		return new Guarded(lock, locked(() -> index.ofType(type)));
	}

	@Override
	public List<String> types() {
		return locked(index::types);
	}

	@Override
	public List<Entry> named(String name) {
		return locked(() -> index.named(name));
	}

	@Override
	public List<Entry> valued(String value) {
		return locked(() -> index.valued(value));
	}

	@Override
	public List<Relation> outgoing(String id) {
		return locked(() -> index.outgoing(id));
	}

	@Override
	public List<Relation> incoming(String id) {
		return locked(() -> index.incoming(id));
	}

	@Override
	public List<Entry> referrers(String id) {
		return locked(() -> index.referrers(id));
	}

	@Override
	public Optional<Relation> relation(String source, String kind, String target) {
		return locked(() -> index.relation(source, kind, target));
	}

	@Override
	public int count(String type) {
		return locked(() -> index.count(type));
	}

	@Override
	public int size() {
		return locked(index::size);
	}

	@Override
	public List<Unresolved> unresolved() {
		return locked(index::unresolved);
	}

	/** A list whose entries are made when they are asked for, each under the lock. */
	private static final class Guarded extends AbstractList<Entry> implements RandomAccess {

		private final Lock lock;
		private final List<Entry> entries;

		Guarded(Lock lock, List<Entry> entries) {
			this.lock = lock;
			this.entries = entries;
		}

		@Override
		public Entry get(int place) {
			lock.lock();
			try {
				return entries.get(place);
			} finally {
				lock.unlock();
			}
		}

		@Override
		public int size() {
			return entries.size();
		}
	}
}
