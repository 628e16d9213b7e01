package org.akashi.store.internal;

/**
 * Sizes from which on a case is kept in another way.
 *
 * @param splitAbove lines of one type from which on its file is split
 * @param keepAbove  bytes of lines from which on an index is kept
 */
record CaseSizes(int splitAbove, long keepAbove) {

	/** Those of this Akashi: what is smaller is read as quickly as an index of it. */
	static final CaseSizes USUAL = new CaseSizes(CaseFiles.SPLIT_ABOVE, 8 << 20);
}
