package org.akashi.mention;

/**
 * A half-open range of a report's text, UTF-16 units.
 *
 * @param start first character
 * @param end   one past the last character, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("Not a span: " + start + " to " + end);
		}
	}

	/** The number of UTF-16 units. */
	public int length() {
		return end - start;
	}

	/** Whether both share at least one character. */
	public boolean overlaps(Span other) {
		return start < other.end && other.start < end;
	}

	/** Whether the other lies wholly inside this one. */
	public boolean contains(Span other) {
		return start <= other.start && other.end <= end;
	}

	/** By start, and for one start the longer first. */
	@Override
	public int compareTo(Span other) {
		return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
	}
}
