package org.akashi.export.internal.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.export.internal.redaction.Traces.Span;

/** Blackens texts: names and values that must not be said, passages of texts, ids of what is left out. Thread-safe. */
final class Blackout {

	/** Stands where something was taken away. */
	static final String MARK = "[redacted]";
	/** Covers one UTF-16 unit in texts whose places must stay. */
	private static final char BLOCK = '\u2588';
	private static final Pattern UUID = Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");
	private static final int DEEPEST = 2;

	private final Traces traces;
	private final Set<String> uuids;

	/**
	 * @param traces what must not be said
	 * @param uuids  the UUIDs of what is left out, in small letters
	 */
	Blackout(Traces traces, Set<String> uuids) {
		this.traces = traces;
		this.uuids = uuids;
	}

	/** Whether the text says something of it. */
	boolean hits(String text) {
		return !spans(text, 0).isEmpty();
	}

	/** The text with marks in place of what must not be said; empty when there is nothing. */
	Optional<String> blackened(String text) {
		BitSet covered = covered(text);
		if (covered.isEmpty()) {
			return Optional.empty();
		}
		StringBuilder out = new StringBuilder();
		for (int at = 0; at < text.length();) {
			int hidden = covered.nextSetBit(at);
			if (hidden < 0) {
				out.append(text, at, text.length());
				break;
			}
			out.append(text, at, hidden).append(MARK);
			at = covered.nextClearBit(hidden);
		}
		return Optional.of(out.toString());
	}

	/** The text with a block in place of each character that must not be read: every other character stays in its place. */
	String inPlace(String text) {
		BitSet covered = covered(text);
		if (covered.isEmpty()) {
			return text;
		}
		char[] chars = text.toCharArray();
		covered.stream().forEach(at -> chars[at] = chars[at] == '\n' ? '\n' : BLOCK);
		return new String(chars);
	}

	/** Whether nothing but marks, blanks and signs is left. */
	static boolean isGone(String blackened) {
		return blackened.replace(MARK, "").codePoints().noneMatch(Character::isLetterOrDigit);
	}

	private BitSet covered(String text) {
		BitSet covered = new BitSet();
		spans(text, 0).forEach(span -> covered.set(span.start(), span.end()));
		return covered;
	}

	private List<Span> spans(String text, int depth) {
		if (text.length() < 2) {
			return List.of();
		}
		List<Span> spans = traces.isEmpty() ? new ArrayList<>() : new ArrayList<>(traces.in(text));
		if (!uuids.isEmpty() && text.length() >= 36) {
			for (Matcher uuid = UUID.matcher(text); uuid.find();) {
				if (uuids.contains(uuid.group().toLowerCase(Locale.ROOT))) {
					int start = typeBefore(text, uuid.start());
					spans.add(new Span(start, uuid.end()));
				}
			}
		}
		if (depth < DEEPEST) {
			for (Encoded.Part part : Encoded.in(text)) {
				if (!spans(part.text(), depth + 1).isEmpty()) {
					spans.add(part.where());
				}
			}
		}
		return spans;
	}

	/** Where {@code type--} starts before a UUID. */
	private static int typeBefore(String text, int uuid) {
		if (uuid < 3 || text.charAt(uuid - 1) != '-' || text.charAt(uuid - 2) != '-') {
			return uuid;
		}
		int start = uuid - 2;
		while (start > 0 && (Character.isLowerCase(text.charAt(start - 1)) || Character.isDigit(text.charAt(start - 1))
				|| text.charAt(start - 1) == '-')) {
			start--;
		}
		return start;
	}
}
