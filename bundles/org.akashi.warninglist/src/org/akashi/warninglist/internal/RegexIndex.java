package org.akashi.warninglist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Lists of regular expressions: asked one by one, but only where the text stands in the value that they need. */
final class RegexIndex {

	private final List<RegexEntry> expressions = new ArrayList<>();
	private final List<Integer> numbers = new ArrayList<>();
	private final Map<Integer, AtomicInteger> brokenOff = new ConcurrentHashMap<>();

	void add(int entry, RegexEntry expression) {
		expressions.add(expression);
		numbers.add(entry);
	}

	boolean isEmpty() {
		return expressions.isEmpty();
	}

	/** Finds the expressions that fit. All of them together have the steps of one value, so that many can't stop the work either. */
	void find(String value, String key, Found found) {
		int[] steps = { RegexEntry.STEPS };
		for (int i = 0; i < expressions.size(); i++) {
			int entry = numbers.get(i);
			RegexEntry expression = expressions.get(i);
			if (!found.asks(entry) || !key.contains(expression.literal())) {
				continue;
			}
			if (expression.fits(value, steps)) {
				found.add(entry, 0, value);
			}
			if (steps[0] < 0) {
				brokenOff.computeIfAbsent(entry, any -> new AtomicInteger()).incrementAndGet();
				return;
			}
		}
	}

	/** Entries whose search was broken off, and how often. */
	Map<Integer, AtomicInteger> brokenOff() {
		return brokenOff;
	}
}
