package org.akashi.export.internal.netrules;

import java.util.Set;

import org.akashi.export.BadOptionException;
import org.akashi.export.ExportRequest;
import org.akashi.export.Option;

/**
 * Numbers of rules that stay the same from export to export: each is derived from the id of its indicator and what the rule
 * looks at. Where two would get the same number, the one that comes later takes another, derived likewise.
 */
public final class Sids {

	/** First number. */
	public static final Option FROM = new Option("sid-from", "First sid", "The smallest number that a rule may get.", Option.Kind.NUMBER,
			java.util.List.of(), "100000000");
	/** Last number. */
	public static final Option TO = new Option("sid-to", "Last sid",
			"The largest number that a rule may get; a range of thousands of times as many numbers as rules keeps them stable.",
			Option.Kind.NUMBER, java.util.List.of(), "999999999");

	private final long from;
	private final long count;
	private final Numbers taken = new Numbers();

	/**
	 * The numbers that a request allows.
	 *
	 * @param taken numbers that rules have which were not made here
	 */
	public Sids(ExportRequest request, Set<Long> taken) {
		from = Long.parseLong(request.value(FROM));
		long to = Long.parseLong(request.value(TO));
		if (from < 1) {
			throw new BadOptionException(FROM, "a number from 1 on", request.value(FROM));
		}
		if (to < from) {
			throw new BadOptionException(TO, "a number that is not below \"sid-from\"", request.value(TO));
		}
		count = to - from + 1;
		taken.forEach(this.taken::add);
	}

	/** The number of a rule, or -1 when none is left. */
	public long of(String id, String what) {
		long hash = hash(hash(0xcbf29ce484222325L, id), what);
		for (int attempt = 0; attempt < 1000; attempt++) {
			long sid = from + Long.remainderUnsigned(mixed(hash + attempt), count);
			if (taken.add(sid)) {
				return sid;
			}
		}
		for (long sid = from; sid < from + count && count < 1_000_000; sid++) {
			if (taken.add(sid)) {
				return sid;
			}
		}
		return -1;
	}

	/** A set of positive numbers: open addressing, for hundreds of thousands of them. */
	private static final class Numbers {

		private long[] slots = new long[1 << 12];
		private int size;

		boolean add(long number) {
			if (size * 2 >= slots.length) {
				grow();
			}
			int at = (int) (mixed(number) & slots.length - 1);
			while (slots[at] != 0) {
				if (slots[at] == number) {
					return false;
				}
				at = at + 1 & slots.length - 1;
			}
			slots[at] = number;
			size++;
			return true;
		}

		private void grow() {
			long[] old = slots;
			slots = new long[old.length * 4];
			size = 0;
			for (long number : old) {
				if (number != 0) {
					add(number);
				}
			}
		}
	}

	/** FNV-1a, 64 bits, over characters. */
	private static long hash(long start, String text) {
		long hash = start;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		return hash;
	}

	/** The finaliser of MurmurHash3: every bit of the result depends on every bit of the hash. */
	static long mixed(long hash) {
		long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
		mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
		return mixed ^ mixed >>> 33;
	}
}
