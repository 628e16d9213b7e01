package org.akashi.exchange.internal.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text and the charset that it was decoded with: by its byte order mark, else UTF-16 by its zero bytes, else UTF-8 where
 * it is valid, else Shift_JIS where that is valid and gives Japanese, else Windows-1252.
 *
 * @param text    without byte order mark
 * @param charset what it was decoded with
 */
record TextDecoding(String text, Charset charset) {

	private static final Charset JAPANESE = Charset.forName("windows-31j");
	private static final Charset WESTERN = Charset.forName("windows-1252");
	/** As many bytes are looked at to find UTF-16 without a mark. */
	private static final int SAMPLE = 4096;

	/**
	 * Decodes.
	 *
	 * @param bytes the text
	 * @param whole whether these are all bytes; else the last character may be cut
	 */
	static TextDecoding of(byte[] bytes, boolean whole) {
		Charset wide = wide(bytes);
		if (wide != null) {
			return decoded(bytes, wide);
		}
		if (valid(bytes, StandardCharsets.UTF_8, whole) != null) {
			return decoded(bytes, StandardCharsets.UTF_8);
		}
		String japanese = valid(bytes, JAPANESE, whole);
		return decoded(bytes, japanese != null && isJapanese(japanese) ? JAPANESE : WESTERN);
	}

	private static TextDecoding decoded(byte[] bytes, Charset charset) {
		String text = new String(bytes, charset);
		return new TextDecoding(text.startsWith("\ufeff") ? text.substring(1) : text, charset);
	}

	private static Charset wide(byte[] bytes) {
		if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
			return StandardCharsets.UTF_16LE;
		}
		if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
			return StandardCharsets.UTF_16BE;
		}
		int even = 0;
		int odd = 0;
		int length = Math.min(bytes.length, SAMPLE) & ~1;
		for (int i = 0; i < length; i += 2) {
			even += bytes[i] == 0 ? 1 : 0;
			odd += bytes[i + 1] == 0 ? 1 : 0;
		}
		int many = length / 2 * 3 / 10;
		return length < 8 ? null : odd > many && even == 0 ? StandardCharsets.UTF_16LE
				: even > many && odd == 0 ? StandardCharsets.UTF_16BE : null;
	}

	/** The text, or null when the bytes are not of the charset. */
	private static String valid(byte[] bytes, Charset charset, boolean whole) {
		for (int cut = 0; cut <= (whole ? 0 : 3) && cut <= bytes.length; cut++) {
			try {
				return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut)).toString();
			} catch (CharacterCodingException e) {
				continue; // the next cut may fit; without one it is another charset
			}
		}
		return null;
	}

	/** Shift_JIS accepts most of Windows-1252 too, but gives half-width kana and rare signs then. */
	private static boolean isJapanese(String text) {
		long likely = text.codePoints().filter(c -> c >= 0x3040 && c <= 0x30ff || c >= 0x4e00 && c <= 0x9fff || c >= 0xff10 && c <= 0xff5a).count();
		long half = text.codePoints().filter(c -> c >= 0xff61 && c <= 0xff9f).count();
		return likely > 0 && likely >= half;
	}
}
