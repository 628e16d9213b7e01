package org.akashi.observable;

import java.util.List;

/** Scans in one line, for tests: each hit as {@code type=value}. */
final class Scans {

	private static final ObservableScanner SCANNER = new ObservableScanner();

	private Scans() {
	}

	static List<ObservableHit> hits(String text) {
		return SCANNER.scan(text);
	}

	static List<String> found(String text) {
		return hits(text).stream().map(hit -> hit.type().id() + "=" + hit.value()).toList();
	}

	/** The only hit. */
	static ObservableHit only(String text) {
		List<ObservableHit> hits = hits(text);
		if (hits.size() != 1) {
			throw new AssertionError("Not one hit but " + hits);
		}
		return hits.get(0);
	}
}
