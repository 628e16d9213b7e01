package org.akashi.report.office.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a ZIP file (PKWARE APPNOTE 4.3), read from its central directory without unpacking anything.
 *
 * @param names    of the entries; of a truncated file those whose headers stand in the head
 * @param complete whether the end of the directory is there
 */
record ZipNames(List<String> names, boolean complete) {

	private static final int HEAD = 1 << 16;
	private static final int END = 22;
	private static final int MOST = 20_000;

	static boolean isZip(byte[] bytes) {
		return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
	}

	static ZipNames of(byte[] bytes) {
		for (int i = bytes.length - END; i >= Math.max(0, bytes.length - HEAD - END); i--) {
			if (signature(bytes, i, 5, 6)) {
				return new ZipNames(directory(bytes, intAt(bytes, i + 16)), true);
			}
		}
		List<String> names = new ArrayList<>();
		for (int i = 0; i + 30 < Math.min(bytes.length, HEAD); i++) {
			if (signature(bytes, i, 3, 4)) {
				names.add(name(bytes, i + 30, shortAt(bytes, i + 26)));
			}
		}
		return new ZipNames(names, false);
	}

	private static List<String> directory(byte[] bytes, int start) {
		List<String> names = new ArrayList<>();
		int at = start;
		while (at >= 0 && at + 46 <= bytes.length && signature(bytes, at, 1, 2) && names.size() < MOST) {
			int length = shortAt(bytes, at + 28);
			names.add(name(bytes, at + 46, length));
			at += 46 + length + shortAt(bytes, at + 30) + shortAt(bytes, at + 32);
		}
		return names;
	}

	private static boolean signature(byte[] bytes, int at, int third, int fourth) {
		return at >= 0 && at + 4 <= bytes.length && bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == third
				&& bytes[at + 3] == fourth;
	}

	private static String name(byte[] bytes, int at, int length) {
		int end = Math.min(bytes.length, at + length);
		return at >= end ? "" : new String(bytes, at, end - at, StandardCharsets.UTF_8);
	}

	private static int shortAt(byte[] bytes, int at) {
		return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
	}

	private static int intAt(byte[] bytes, int at) {
		return shortAt(bytes, at) | shortAt(bytes, at + 2) << 16;
	}

	/** Whether an entry of this name is there. */
	boolean has(String name) {
		return names.contains(name);
	}
}
