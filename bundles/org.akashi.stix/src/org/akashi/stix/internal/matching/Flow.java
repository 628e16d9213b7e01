package org.akashi.stix.internal.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shares observations out to parts: each part gets as many as it needs out of those it may take, none is given oftener than it
 * was observed. A maximum flow by shortest augmenting paths; parts are few, so a search over them is cheap.
 */
final class Flow {

	private final BitSet[] allowed;
	private final long[] left;
	private final List<Map<Integer, Long>> given = new ArrayList<>();
	private final Budget budget;
	private final boolean enough;

	/**
	 * @param allowed  what each part may take
	 * @param counts   how many each part needs
	 * @param capacity how often each was observed
	 */
	Flow(BitSet[] allowed, List<Long> counts, long[] capacity, Budget budget) {
		this.allowed = allowed;
		this.budget = budget;
		left = capacity.clone();
		budget.spend(capacity.length / 64 + 1);
		boolean all = true;
		for (int part = 0; part < allowed.length && all; part++) {
			given.add(new TreeMap<>());
			all = fill(part, counts.get(part));
		}
		enough = all;
	}

	/** Whether each part got what it needs. */
	boolean isEnough() {
		return enough;
	}

	/** Which observations were given to a part. */
	BitSet used() {
		BitSet used = new BitSet();
		given.forEach(part -> part.keySet().forEach(used::set));
		return used;
	}

	private boolean fill(int part, long count) {
		long missing = count;
		for (int i = allowed[part].nextSetBit(0); i >= 0 && missing > 0; i = allowed[part].nextSetBit(i + 1)) {
			long taken = Math.min(left[i], missing);
			if (taken > 0) {
				left[i] -= taken;
				given.get(part).merge(i, taken, Long::sum);
				missing -= taken;
			}
			budget.spend(1);
		}
		while (missing > 0) {
			long moved = augment(part, missing);
			if (moved == 0) {
				return false;
			}
			missing -= moved;
		}
		return true;
	}

	/** Lets other parts exchange what they have for what is left, so that this part gets some; how many it got. */
	private long augment(int part, long missing) {
		int[] item = new int[given.size()]; // what a part would hand over
		int[] taker = new int[given.size()]; // and to which part
		boolean[] seen = new boolean[given.size()];
		Deque<Integer> open = new ArrayDeque<>(List.of(part));
		seen[part] = true;
		while (!open.isEmpty()) {
			int wants = open.remove();
			for (int other = 0; other < given.size(); other++) {
				if (seen[other]) {
					continue;
				}
				for (int i : given.get(other).keySet()) {
					budget.spend(1);
					if (allowed[wants].get(i)) {
						seen[other] = true;
						item[other] = i;
						taker[other] = wants;
						break;
					}
				}
				if (seen[other]) {
					int free = free(other);
					if (free >= 0) {
						return exchange(part, other, free, item, taker, missing);
					}
					open.add(other);
				}
			}
		}
		return 0;
	}

	private int free(int part) {
		for (int i = allowed[part].nextSetBit(0); i >= 0; i = allowed[part].nextSetBit(i + 1)) {
			if (left[i] > 0) {
				return i;
			}
		}
		budget.spend(allowed[part].cardinality());
		return -1;
	}

	private long exchange(int part, int last, int free, int[] item, int[] taker, long missing) {
		long amount = Math.min(missing, left[free]);
		for (int p = last; p != part; p = taker[p]) {
			amount = Math.min(amount, given.get(p).get(item[p]));
		}
		left[free] -= amount;
		given.get(last).merge(free, amount, Long::sum);
		for (int p = last; p != part; p = taker[p]) {
			int handed = item[p];
			long rest = given.get(p).get(handed) - amount;
			if (rest == 0) {
				given.get(p).remove(handed);
			} else {
				given.get(p).put(handed, rest);
			}
			given.get(taker[p]).merge(handed, amount, Long::sum);
		}
		return amount;
	}
}
