package org.akashi.report.ui.internal.pages;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Keeps values as long as their weights don't exceed a bound; then those that were used longest ago go, unless they are in
 * use now. For one thread.
 *
 * @param <K> key
 * @param <V> value
 */
final class BoundedCache<K, V> {

	private final long bound;
	private final ToLongFunction<V> weigher;
	private final Consumer<V> gone;
	private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
	private Set<K> used = Set.of();
	private long weight;

	/**
	 * @param bound   what all values may weigh together
	 * @param weigher weight of a value
	 * @param gone    told of each value that leaves
	 */
	BoundedCache(long bound, ToLongFunction<V> weigher, Consumer<V> gone) {
		this.bound = bound;
		this.weigher = weigher;
		this.gone = gone;
	}

	/** The value of a key, which counts as used. */
	Optional<V> get(K key) {
		return Optional.ofNullable(values.get(key));
	}

	/** Takes a value in; one of the same key leaves. */
	void put(K key, V value) {
		V before = values.put(key, value);
		weight += weigher.applyAsLong(value);
		if (before != null) {
			leave(before);
		}
		fit();
	}

	/** These stay, whatever they weigh. */
	void use(Set<K> keys) {
		used = new HashSet<>(keys);
		fit();
	}

	private void fit() {
		Iterator<Map.Entry<K, V>> oldest = values.entrySet().iterator();
		while (weight > bound && oldest.hasNext()) {
			Map.Entry<K, V> entry = oldest.next();
			if (!used.contains(entry.getKey())) {
				V value = entry.getValue();
				oldest.remove();
				leave(value);
			}
		}
	}

	private void leave(V value) {
		weight -= weigher.applyAsLong(value);
		gone.accept(value);
	}

	/** What all values weigh. */
	long weight() {
		return weight;
	}

	/** All leave. */
	void clear() {
		values.values().forEach(gone);
		values.clear();
		weight = 0;
	}
}
