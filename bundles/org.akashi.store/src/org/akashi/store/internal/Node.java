package org.akashi.store.internal;

/** One object in the index: its facts, and where its line stands. */
final class Node {

	LineFacts facts;
	/** The file that holds it or will hold it. */
	Shard shard;
	/** Where its line starts in the file, bytes; meaningless while {@link #line} is set. */
	long offset;
	/** Bytes of the line in the file, without its line break. */
	int length;
	/** The line, UTF-8, when the file doesn't have it yet; null when it does. */
	byte[] line;

	Node(LineFacts facts, Shard shard) {
		this.facts = facts;
		this.shard = shard;
	}

	String id() {
		return facts.id();
	}
}
