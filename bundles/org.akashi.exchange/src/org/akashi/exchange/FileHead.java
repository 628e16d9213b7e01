package org.akashi.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** The name and the first bytes of a file, for recognising its format. Immutable, thread-safe. */
public final class FileHead {

	/** As many bytes of a file are looked at, at most. */
	public static final int BYTES = 1 << 16;

	private final String name;
	private final byte[] bytes;
	private final long size;
	private final String text;

	/**
	 * A head.
	 *
	 * @param name  the file's name without folders, may be {@code ""}
	 * @param bytes its first bytes, at most {@link #BYTES} of them are taken
	 * @param size  of the whole file in bytes
	 */
	public FileHead(String name, byte[] bytes, long size) {
		this.name = Objects.requireNonNull(name, "name");
		this.bytes = Arrays.copyOf(bytes, Math.min(bytes.length, BYTES));
		this.size = size;
		this.text = decoded(this.bytes);
	}

	/** The file's name without folders, may be {@code ""}. */
	public String name() {
		return name;
	}

	/** The extension of the name in lower case without its dot, or {@code ""}. */
	public String extension() {
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/** A copy of the first bytes. */
	public byte[] bytes() {
		return bytes.clone();
	}

	/** The size of the whole file in bytes. */
	public long size() {
		return size;
	}

	/** Whether the file ends within the head. */
	public boolean whole() {
		return size <= bytes.length;
	}

	/** The first bytes as text without byte order mark: UTF-16 by its mark, else UTF-8 with what is not UTF-8 replaced. */
	public String text() {
		return text;
	}

	/** The first character that is no white space, or 0 when there is none. */
	public char first() {
		for (int i = 0; i < text.length(); i++) {
			if (!Character.isWhitespace(text.charAt(i))) {
				return text.charAt(i);
			}
		}
		return 0;
	}

	/** Whether the text begins like JSON: an object or a list. */
	public boolean looksLikeJson() {
		return first() == '{' || first() == '[';
	}

	/** Whether the text begins like XML. */
	public boolean looksLikeXml() {
		return first() == '<';
	}

	private static String decoded(byte[] bytes) {
		Charset charset = StandardCharsets.UTF_8;
		if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
			charset = StandardCharsets.UTF_16BE;
		} else if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
			charset = StandardCharsets.UTF_16LE;
		}
		String text = new String(bytes, charset);
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}
}
