package org.akashi.store.internal;

import java.io.IOException;

/**
 * One object of the case: its id, its file, and where its line stands. Made when asked for, of a row of a
 * {@link PackedIndex}; kept only for objects that changed since the lines were read.
 */
final class Node {

	private final String id;
	/** The file that holds it or will hold it. */
	Shard shard;
	/** The row of the shard's packed index, -1 for an object that isn't there. */
	final int row;
	/** Where its line starts in the file, bytes; meaningless while {@link #line} is set, and for rows. */
	long offset;
	/** Bytes of the line in the file, without its line break. */
	int length;
	/** The line, UTF-8, when the file doesn't have it yet; null when it does. */
	byte[] line;
	private LineFacts facts;

	/** An object that the index holds by itself. */
	Node(LineFacts facts, Shard shard) {
		this.id = facts.id();
		this.facts = facts;
		this.shard = shard;
		this.row = -1;
	}

	/** A row. */
	Node(String id, Shard shard, int row) {
		this.id = id;
		this.shard = shard;
		this.row = row;
	}

	String id() {
		return id;
	}

	/** Whether it is a row of a packed index. */
	boolean packed() {
		return row >= 0;
	}

	/** What its line says; a row's line is read now. */
	LineFacts facts() throws IOException {
		if (facts == null) {
			facts = LineFacts.of(shard.line(this));
		}
		return facts;
	}

	/** What is known of an object that isn't packed. */
	LineFacts known() {
		return facts;
	}
}
