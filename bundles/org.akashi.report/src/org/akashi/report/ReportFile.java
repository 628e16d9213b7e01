package org.akashi.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A report as it came: its bytes, never changed, and where they are from.
 *
 * @param name      file name as given, without folders; may be empty for text from the clipboard
 * @param content   the bytes; callers must not change them
 * @param sha256    lower-case hexadecimal SHA-256 of {@code content}, 64 characters; the report's key everywhere
 * @param mediaType media type as declared by the source (HTTP, mail part), or {@code ""}; a hint, never trusted
 * @param source    where it came from (URL, file name, "clipboard", {@code mail.eml!/attachment}), or {@code ""}; it is kept in
 *                  the case and shared with it, so no path of this machine
 */
public record ReportFile(String name, byte[] content, String sha256, String mediaType, String source) {

	public ReportFile {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(content, "content");
		Objects.requireNonNull(sha256, "sha256");
		Objects.requireNonNull(mediaType, "mediaType");
		Objects.requireNonNull(source, "source");
	}

	/** A report from bytes at hand; the hash is computed. */
	public static ReportFile of(String name, byte[] content) {
		return of(name, content, "", "");
	}

	/** A report from bytes at hand, with its declared media type and its source ("" when unknown). */
	public static ReportFile of(String name, byte[] content, String mediaType, String source) {
		return new ReportFile(name, content, sha256(content), mediaType, source);
	}

	/** The extension of the name in lower case without its dot, or {@code ""}. */
	public String extension() {
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
	}

	/** The number of bytes. */
	public int size() {
		return content.length;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ReportFile file && file.sha256.equals(sha256) && file.name.equals(name);
	}

	@Override
	public int hashCode() {
		return sha256.hashCode();
	}

	@Override
	public String toString() {
		return name + " (" + content.length + " bytes, sha256 " + sha256 + ")";
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
