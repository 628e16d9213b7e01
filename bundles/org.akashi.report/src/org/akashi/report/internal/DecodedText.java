package org.akashi.report.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.akashi.report.ReportText.OffsetPair;

/**
 * Text decoded from bytes, with {@code \n} as its only line break, and the way back to the bytes. For one thread: it
 * remembers where it was asked last.
 */
final class DecodedText {

	private final String text;
	private final Charset charset;
	private final String charsetName;
	private final List<OffsetPair> fixed;
	private final int undecodable;
	private int lastOffset = -1;
	private long lastByte;

	private DecodedText(String text, Charset charset, String charsetName, List<OffsetPair> fixed, int undecodable) {
		this.text = text;
		this.charset = charset;
		this.charsetName = charsetName;
		this.fixed = fixed;
		this.undecodable = undecodable;
	}

	/** The text. */
	String text() {
		return text;
	}

	/** Name of the charset that was used, as shown to people. */
	String charsetName() {
		return charsetName;
	}

	/** Pairs of text and byte offsets: each line start, and the place after each undecodable byte. */
	List<OffsetPair> fixed() {
		return fixed;
	}

	/** How many bytes could not be decoded and stand as U+FFFD. */
	int undecodable() {
		return undecodable;
	}

	/**
	 * Decodes. Lines are decoded one by one, without a reset between them, so that the byte offset of each line start is
	 * exact in stateful charsets too.
	 *
	 * @param bytes the original
	 * @param start where the text begins: after a byte order mark
	 */
	static DecodedText decode(byte[] bytes, int start, Charset charset, String charsetName) {
		return new Decoding(bytes, start, charset).run(charsetName);
	}

	/** Byte offset in the original of a place in the text. */
	long byteOffset(int offset) {
		int low = 0;
		int high = fixed.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (fixed.get(middle).text() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		if (fixed.isEmpty()) {
			return 0;
		}
		OffsetPair pair = fixed.get(low);
		boolean near = lastOffset >= pair.text() && lastOffset <= offset;
		int from = near ? lastOffset : pair.text();
		long bytes = (near ? lastByte : pair.original()) + length(from, Math.max(from, offset));
		if (!isStateful()) {
			lastOffset = Math.max(from, offset);
			lastByte = bytes;
		}
		return bytes;
	}

	private boolean isStateful() {
		return charset.name().contains("2022");
	}

	private long length(int from, int to) {
		if (charset.equals(StandardCharsets.UTF_8)) {
			return utf8Length(from, to);
		}
		if (from == to) {
			return 0;
		}
		String run = text.substring(from, to);
		int length = run.getBytes(charset).length;
		// the escape sequence back to ASCII, which the original has further on
		return isStateful() && run.charAt(run.length() - 1) > 0x7F ? length - 3 : length;
	}

	private long utf8Length(int from, int to) {
		long length = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			length += c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
		}
		return length;
	}

	/** One run of decoding. */
	private static final class Decoding {

		/** Very long lines get a fixed point after so many bytes, so that the way back stays short. */
		private static final int SLICE = 4096;

		private final byte[] bytes;
		private final int unit;
		private final boolean littleEndian;
		private final boolean stateful;
		private final Charset charset;
		private final CharsetDecoder decoder;
		private final StringBuilder text;
		private final CharBuffer out = CharBuffer.allocate(8192);
		private final List<OffsetPair> fixed = new ArrayList<>();
		private int position;
		private int undecodable;

		Decoding(byte[] bytes, int start, Charset charset) {
			this.bytes = bytes;
			this.position = start;
			this.charset = charset;
			String name = charset.name().toUpperCase(java.util.Locale.ROOT);
			this.unit = name.startsWith("UTF-16") ? 2 : name.startsWith("UTF-32") ? 4 : 1;
			this.littleEndian = name.endsWith("LE");
			this.stateful = name.contains("2022");
			this.text = new StringBuilder(bytes.length / unit);
			this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT);
		}

		DecodedText run(String charsetName) {
			while (position < bytes.length) {
				fixed(position);
				int end = lineEnd(position);
				decode(position, end, end == bytes.length);
				position = skipBreak(end);
			}
			return new DecodedText(text.toString(), charset, charsetName, List.copyOf(fixed), undecodable);
		}

		private void fixed(int original) {
			if (fixed.isEmpty()
					|| text.length() > fixed.getLast().text() && original > fixed.getLast().original()) {
				fixed.add(new OffsetPair(text.length(), original));
			}
		}

		private int lineEnd(int from) {
			int at = from;
			while (at + unit <= bytes.length) {
				int c = unitAt(at);
				if (c == '\n' || c == '\r') {
					return at;
				}
				at += unit;
			}
			return bytes.length;
		}

		private int unitAt(int at) {
			int value = 0;
			for (int i = 0; i < unit; i++) {
				int b = bytes[at + (littleEndian ? unit - 1 - i : i)] & 0xFF;
				value = value << 8 | b;
			}
			return value;
		}

		private int skipBreak(int end) {
			if (end + unit > bytes.length) {
				return bytes.length;
			}
			text.append('\n');
			int next = end + unit;
			boolean pair = unitAt(end) == '\r' && next + unit <= bytes.length && unitAt(next) == '\n';
			return pair ? next + unit : next;
		}

		private void decode(int from, int to, boolean last) {
			ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
			while (true) {
				int slice = stateful ? to : Math.min(to, in.position() + SLICE);
				in.limit(slice);
				CoderResult result = decoder.decode(in, out, last && slice == to);
				drain();
				if (result.isUnderflow() && slice < to) {
					in.limit(to);
					fixed(in.position());
					continue;
				}
				in.limit(to);
				if (result.isError()) {
					undecodable += result.length();
					text.append('\uFFFD');
					in.position(in.position() + result.length());
					fixed(in.position());
				} else if (result.isUnderflow()) {
					break;
				}
			}
			if (in.hasRemaining()) { // a character cut off by the line's end
				undecodable += in.remaining();
				text.append('\uFFFD');
				in.position(in.limit());
			}
			if (last) {
				decoder.flush(out);
				drain();
			}
		}

		private void drain() {
			out.flip();
			for (int i = 0; i < out.length(); i++) {
				char c = out.charAt(i);
				text.append(c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' ? '\n' : c);
			}
			out.clear();
		}
	}
}
