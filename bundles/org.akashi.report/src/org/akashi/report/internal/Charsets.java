package org.akashi.report.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Decides in which charset bytes are written: byte order mark, ISO-2022-JP's escape sequences, UTF-16 without a mark,
 * strict UTF-8, what the source declares, and last ICU's statistics weighed with how plausible the decoded text is.
 */
final class Charsets {

	private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
	/** ISO-2022-JP as it is found in mails, with the NEC and half-width characters that the standard lacks. */
	private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");
	private static final int SAMPLE = 12_000;
	private static final int HEAD = 64 << 10;

	/** Charsets that stand for what ICU names, as supersets that are met in practice. */
	private static final Map<String, String> IN_PRACTICE = Map.ofEntries(Map.entry("Shift_JIS", "windows-31j"),
			Map.entry("ISO-8859-1", "windows-1252"), Map.entry("ISO-8859-2", "windows-1250"),
			Map.entry("ISO-8859-6", "windows-1256"), Map.entry("ISO-8859-7", "windows-1253"),
			Map.entry("ISO-8859-8", "windows-1255"), Map.entry("ISO-8859-8-I", "windows-1255"),
			Map.entry("ISO-8859-9", "windows-1254"), Map.entry("EUC-KR", "x-windows-949"),
			Map.entry("Big5", "Big5-HKSCS"), Map.entry("US-ASCII", "windows-1252"));

	private record Mark(byte[] bytes, Charset charset) {
	}

	private static final List<Mark> MARKS = List.of(mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
			mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF), mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
			mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE), mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

	private Charsets() {
	}

	private static Mark mark(Charset charset, int... bytes) {
		byte[] mark = new byte[bytes.length];
		for (int i = 0; i < mark.length; i++) {
			mark[i] = (byte) bytes[i];
		}
		return new Mark(mark, charset);
	}

	/** Decodes with the charset that fits best; {@code declared} is what the source says, or {@code ""}. */
	static DecodedText decode(byte[] bytes, String declared) {
		for (Mark mark : MARKS) {
			if (startsWith(bytes, mark.bytes())) {
				return DecodedText.decode(bytes, mark.bytes().length, mark.charset(), mark.charset().name());
			}
		}
		if (isIso2022Jp(bytes)) {
			return DecodedText.decode(bytes, 0, ISO_2022_JP, "ISO-2022-JP");
		}
		Optional<Charset> utf16 = utf16(bytes);
		if (utf16.isPresent()) {
			return DecodedText.decode(bytes, 0, utf16.get(), utf16.get().name());
		}
		Utf8Count utf8 = Utf8Count.of(bytes);
		Optional<Charset> said = forName(declared);
		if (utf8.isClean() && (utf8.sequences() > 0 || said.isEmpty())) {
			return DecodedText.decode(bytes, 0, StandardCharsets.UTF_8, "UTF-8");
		}
		byte[] sample = sample(bytes);
		if (said.isPresent() && strict(sample, said.get()).isPresent()) {
			return DecodedText.decode(bytes, 0, said.get(), name(said.get(), sample));
		}
		if (utf8.isMostly()) {
			return DecodedText.decode(bytes, 0, StandardCharsets.UTF_8, "UTF-8");
		}
		Charset best = best(sample);
		return DecodedText.decode(bytes, 0, best, name(best, sample));
	}

	/** Whether the bytes are text in some charset, not something binary. Looks at the head only. */
	static boolean isText(byte[] bytes) {
		for (Mark mark : MARKS) {
			if (startsWith(bytes, mark.bytes())) {
				return true;
			}
		}
		if (utf16(bytes).isPresent()) {
			return true;
		}
		int length = Math.min(bytes.length, HEAD);
		int controls = 0;
		for (int i = 0; i < length; i++) {
			int b = bytes[i] & 0xFF;
			if (b == 0) {
				controls += 3;
			} else if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B || b == 0x7F) {
				controls++;
			}
		}
		return controls * 100L <= length + 200L;
	}

	private static boolean startsWith(byte[] bytes, byte[] mark) {
		return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
	}

	private static boolean isIso2022Jp(byte[] bytes) {
		boolean escape = false;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] < 0) {
				return false;
			}
			if (bytes[i] == 0x1B && i + 2 < bytes.length) {
				String next = "" + (char) bytes[i + 1] + (char) bytes[i + 2];
				escape |= next.equals("$B") || next.equals("$@") || next.equals("(J") || next.equals("(I");
			}
		}
		return escape;
	}

	/** UTF-16 without a byte order mark: zero bytes are there, and one byte order gives sensible characters. */
	private static Optional<Charset> utf16(byte[] bytes) {
		int length = Math.min(bytes.length, HEAD) & ~1;
		int zeros = 0;
		for (int i = 0; i < length; i++) {
			zeros += bytes[i] == 0 ? 1 : 0;
		}
		if (zeros == 0 || length < 4 || bytes.length % 2 != 0) {
			return Optional.empty();
		}
		double little = Plausibility.sensible(new String(bytes, 0, length, StandardCharsets.UTF_16LE));
		double big = Plausibility.sensible(new String(bytes, 0, length, StandardCharsets.UTF_16BE));
		if (Math.max(little, big) < 0.97 || little == big) {
			return Optional.empty();
		}
		return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
	}

	private static Optional<Charset> forName(String declared) {
		String name = declared.strip().replace("\"", "").replace("'", "");
		if (name.isEmpty() || name.toLowerCase(Locale.ROOT).startsWith("utf-16")
				|| name.equalsIgnoreCase("us-ascii")) {
			return Optional.empty(); // UTF-16 would have been seen; ASCII is part of all others
		}
		try {
			String usual = Charset.forName(name).name();
			Charset charset = Charset.forName(IN_PRACTICE.getOrDefault(usual, usual));
			return charset.canEncode() ? Optional.of(charset) : Optional.empty(); // the way back to the bytes needs it
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** Lines that hold more than ASCII: the statistics must not drown in the rest. */
	private static byte[] sample(byte[] bytes) {
		ByteArrayOutputStream sample = new ByteArrayOutputStream();
		int line = 0;
		boolean foreign = false;
		for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
			foreign |= bytes[i] < 0;
			if (bytes[i] == '\n' || i + 1 == bytes.length) {
				if (foreign) {
					sample.write(bytes, line, i + 1 - line);
				}
				line = i + 1;
				foreign = false;
			}
		}
		return sample.toByteArray();
	}

	private static Charset best(byte[] sample) {
		Map<Charset, Integer> candidates = new LinkedHashMap<>();
		candidates.put(WINDOWS_31J, 0);
		candidates.put(Charset.forName("EUC-JP"), 0);
		candidates.put(Charset.forName("windows-1252"), 0);
		CharsetDetector detector = new CharsetDetector();
		detector.setText(sample.length > SAMPLE ? Arrays.copyOf(sample, SAMPLE) : sample);
		for (CharsetMatch match : detector.detectAll()) {
			String name = IN_PRACTICE.getOrDefault(match.getName(), match.getName());
			if (Charset.isSupported(name) && !name.startsWith("UTF-") && !name.startsWith("IBM4")) {
				Charset charset = Charset.forName(name);
				candidates.merge(charset.canEncode() ? charset : WINDOWS_31J, charset.canEncode() ? match.getConfidence() : 0, Math::max);
			}
		}
		Charset best = Charset.forName("windows-1252");
		double bestScore = Double.NEGATIVE_INFINITY;
		for (Map.Entry<Charset, Integer> candidate : candidates.entrySet()) {
			Optional<String> text = strict(sample, candidate.getKey());
			double score = text.map(Plausibility::score).orElse(-1.0) + candidate.getValue() / 100.0 * 0.6;
			if (score > bestScore) {
				best = candidate.getKey();
				bestScore = score;
			}
		}
		return best;
	}

	/** The sample decoded, or empty when that gives errors other than a character cut off at the end. */
	private static Optional<String> strict(byte[] sample, Charset charset) {
		for (int cut = 0; cut < 4 && cut <= sample.length; cut++) {
			try {
				return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT)
						.decode(ByteBuffer.wrap(sample, 0, sample.length - cut)).toString());
			} catch (CharacterCodingException e) {
				if (sample.length < SAMPLE) {
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}

	/** The plainer name where both charsets give the same text. */
	private static String name(Charset charset, byte[] sample) {
		List<String> plainer = new ArrayList<>();
		IN_PRACTICE.forEach((plain, practical) -> {
			if (practical.equals(charset.name()) && plain.equals("Shift_JIS")) {
				plainer.add(plain);
			}
		});
		for (String plain : plainer) {
			if (strict(sample, Charset.forName(plain)).equals(strict(sample, charset))) {
				return plain;
			}
		}
		return charset.name();
	}
}
