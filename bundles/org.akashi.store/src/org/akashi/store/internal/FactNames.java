package org.akashi.store.internal;

import java.nio.charset.StandardCharsets;

/**
 * What the names of properties mean to the index, as in {@link LineFacts}. Names are compared as bytes: a large case has
 * tens of millions of them.
 */
final class FactNames {

	/** Of an object itself: nothing of its own, see {@link #anywhere}. */
	static final int OTHER = 0;
	static final int ID = 1;
	static final int TYPE = 2;
	static final int NAME = 3;
	/** What stands for a name that isn't there. */
	static final int TITLE = 4;
	/** A value to be found by. */
	static final int VALUED = 5;
	static final int HASHES = 6;
	static final int ALIASES = 7;
	/** Changes with each edit, and nobody asks the index for it. */
	static final int MODIFIED = 8;
	static final int SOURCE = 9;
	static final int TARGET = 10;
	static final int KIND = 11;

	/** At any depth: nothing. */
	static final int PLAIN = 0;
	static final int REF = 1;
	static final int REFS = 2;
	static final int EXTERNAL_ID = 3;
	/** What stands in records of merged objects is left to {@link LineFacts}. */
	static final int MERGED = 4;

	private static final byte[] ID_NAME = ascii("id");
	private static final byte[] TYPE_NAME = ascii("type");
	private static final byte[] NAME_NAME = ascii("name");
	private static final byte[] PATH = ascii("path");
	private static final byte[] KEY = ascii("key");
	private static final byte[] URL = ascii("url");
	private static final byte[] VALUE = ascii("value");
	private static final byte[] NUMBER = ascii("number");
	private static final byte[] HASHES_NAME = ascii("hashes");
	private static final byte[] ALIASES_NAME = ascii("aliases");
	private static final byte[] PATTERN = ascii("pattern");
	private static final byte[] OPINION = ascii("opinion");
	private static final byte[] SUBJECT = ascii("subject");
	private static final byte[] USER_ID = ascii("user_id");
	private static final byte[] ABSTRACT = ascii("abstract");
	private static final byte[] MODIFIED_NAME = ascii("modified");
	private static final byte[] SOURCE_REF = ascii("source_ref");
	private static final byte[] TARGET_REF = ascii("target_ref");
	private static final byte[] EXTERNAL = ascii("external_id");
	private static final byte[] FORMER = ascii("former");
	private static final byte[] MERGED_ID = ascii("merged_id");
	private static final byte[] MERGED_IDS = ascii("merged_ids");
	private static final byte[] DISPLAY_NAME = ascii("display_name");
	private static final byte[] COMMAND_LINE = ascii("command_line");
	private static final byte[] ACCOUNT_LOGIN = ascii("account_login");
	private static final byte[] SERIAL_NUMBER = ascii("serial_number");
	private static final byte[] MITRE_ALIASES = ascii("x_mitre_aliases");
	private static final byte[] RELATIONSHIP_TYPE = ascii("relationship_type");

	private FactNames() {
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static boolean is(byte[] in, int from, byte[] name) {
		for (int i = 0; i < name.length; i++) {
			if (in[from + i] != name[i]) {
				return false;
			}
		}
		return true;
	}

	/** The meaning of a property of the object itself, whose name stands here. */
	static int ofObject(byte[] in, int from, int to) {
		return switch (to - from) {
		case 2 -> is(in, from, ID_NAME) ? ID : OTHER;
		case 3 -> is(in, from, KEY) || is(in, from, URL) ? VALUED : OTHER;
		case 4 -> is(in, from, TYPE_NAME) ? TYPE : is(in, from, NAME_NAME) ? NAME : is(in, from, PATH) ? VALUED : OTHER;
		case 5 -> is(in, from, VALUE) ? VALUED : OTHER;
		case 6 -> is(in, from, NUMBER) ? VALUED : is(in, from, HASHES_NAME) ? HASHES : OTHER;
		case 7 -> ofSeven(in, from);
		case 8 -> is(in, from, ABSTRACT) ? TITLE : is(in, from, MODIFIED_NAME) ? MODIFIED : OTHER;
		case 10 -> is(in, from, SOURCE_REF) ? SOURCE : is(in, from, TARGET_REF) ? TARGET : OTHER;
		case 12 -> is(in, from, DISPLAY_NAME) ? TITLE : is(in, from, COMMAND_LINE) ? VALUED : OTHER;
		case 13 -> is(in, from, ACCOUNT_LOGIN) || is(in, from, SERIAL_NUMBER) ? VALUED : OTHER;
		case 15 -> is(in, from, MITRE_ALIASES) ? ALIASES : OTHER;
		case 17 -> is(in, from, RELATIONSHIP_TYPE) ? KIND : OTHER;
		default -> OTHER;
		};
	}

	private static int ofSeven(byte[] in, int from) {
		if (is(in, from, ALIASES_NAME)) {
			return ALIASES;
		}
		if (is(in, from, PATTERN) || is(in, from, SUBJECT) || is(in, from, USER_ID)) {
			return VALUED;
		}
		return is(in, from, OPINION) ? TITLE : OTHER;
	}

	/** The meaning of a property at any depth, whose name stands here. */
	static int anywhere(byte[] in, int from, int to) {
		return switch (to - from) {
		case 0, 1, 2, 3 -> PLAIN;
		case 6 -> is(in, from, FORMER) ? MERGED : suffix(in, to, 6);
		case 9 -> is(in, from, MERGED_ID) ? MERGED : suffix(in, to, 9);
		case 10 -> is(in, from, MERGED_IDS) ? MERGED : suffix(in, to, 10);
		case 11 -> is(in, from, EXTERNAL) ? EXTERNAL_ID : suffix(in, to, 11);
		default -> suffix(in, to, to - from);
		};
	}

	private static int suffix(byte[] in, int to, int length) {
		if (in[to - 1] == 's') {
			return length >= 5 && in[to - 5] == '_' && in[to - 4] == 'r' && in[to - 3] == 'e' && in[to - 2] == 'f' ? REFS
					: PLAIN;
		}
		return in[to - 1] == 'f' && in[to - 4] == '_' && in[to - 3] == 'r' && in[to - 2] == 'e' ? REF : PLAIN;
	}
}
