package org.akashi.observable.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Names of Tor's onion services: version 2 (16 characters, without a checksum) and version 3 (56, with one). */
final class OnionNames {

	/** Characters of a version 2 name without {@code .onion}. */
	static final int V2 = 16;
	/** Characters of a version 3 name without {@code .onion}. */
	static final int V3 = 56;

	private static final byte[] SALT = ".onion checksum".getBytes(StandardCharsets.US_ASCII);

	private OnionNames() {
	}

	/** Whether all characters are base 32 (RFC 4648, lower case) and there are as many as the version has. */
	static boolean hasForm(String label) {
		return (label.length() == V2 || label.length() == V3)
				&& label.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '2' && c <= '7');
	}

	/** Whether the label is a version 3 name with a right checksum (Tor's rend-spec-v3, section 6). */
	static boolean isChecked(String label) {
		if (label.length() != V3 || !hasForm(label)) {
			return false;
		}
		byte[] bytes = bytes(label);
		if (bytes[34] != 3) {
			return false;
		}
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA3-256");
			sha.update(SALT);
			sha.update(bytes, 0, 32);
			sha.update(bytes[34]);
			return Arrays.equals(Arrays.copyOf(sha.digest(), 2), Arrays.copyOfRange(bytes, 32, 34));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform since 9 has SHA3-256", e);
		}
	}

	private static byte[] bytes(String label) {
		byte[] bytes = new byte[35];
		int bits = 0;
		int held = 0;
		int at = 0;
		for (int i = 0; i < label.length(); i++) {
			char c = label.charAt(i);
			bits = bits << 5 | (c >= 'a' ? c - 'a' : c - '2' + 26);
			held += 5;
			if (held >= 8) {
				held -= 8;
				bytes[at++] = (byte) (bits >>> held);
			}
		}
		return bytes;
	}
}
