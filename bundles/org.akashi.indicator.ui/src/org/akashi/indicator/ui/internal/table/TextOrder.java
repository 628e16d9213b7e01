package org.akashi.indicator.ui.internal.table;

import java.util.Comparator;

/** The order of texts as people expect it: case doesn't count, and runs of digits count as numbers, so 10.0.0.9 is before 10.0.0.10. */
final class TextOrder {

	/** The same, and texts that differ in case alone stand in a fixed order. */
	static final Comparator<String> TOTAL = ((Comparator<String>) TextOrder::compare).thenComparing(Comparator.naturalOrder());

	private TextOrder() {
	}

	/** Compares two texts. */
	static int compare(String one, String other) {
		return compare(one, 0, one.length(), other, 0, other.length());
	}

	/** Compares two parts of texts. */
	static int compare(String one, int from, int to, String other, int otherFrom, int otherTo) {
		int i = from;
		int j = otherFrom;
		while (i < to && j < otherTo) {
			char a = one.charAt(i);
			char b = other.charAt(j);
			if (isDigit(a) && isDigit(b)) {
				int endOne = digits(one, i, to);
				int endOther = digits(other, j, otherTo);
				int order = numbers(one, i, endOne, other, j, endOther);
				if (order != 0) {
					return order;
				}
				i = endOne;
				j = endOther;
				continue;
			}
			if (a != b) {
				int order = Character.compare(Character.toLowerCase(a), Character.toLowerCase(b));
				if (order != 0) {
					return order;
				}
			}
			i++;
			j++;
		}
		return Integer.compare(to - i, otherTo - j);
	}

	private static int numbers(String one, int from, int to, String other, int otherFrom, int otherTo) {
		int i = from;
		int j = otherFrom;
		while (i < to - 1 && one.charAt(i) == '0') {
			i++;
		}
		while (j < otherTo - 1 && other.charAt(j) == '0') {
			j++;
		}
		if (to - i != otherTo - j) {
			return Integer.compare(to - i, otherTo - j);
		}
		while (i < to) {
			int order = Character.compare(one.charAt(i++), other.charAt(j++));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

	private static int digits(String text, int from, int to) {
		int end = from;
		while (end < to && isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
