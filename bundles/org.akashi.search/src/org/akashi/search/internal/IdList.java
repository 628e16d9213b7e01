package org.akashi.search.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Ids in the order in which they came, in little space. */
final class IdList {

	private final ByteArrayOutputStream ids = new ByteArrayOutputStream();
	private int size;

	/** Takes an id. */
	@FunctionalInterface
	interface Taker {

		/** Takes the next one. */
		void take(String id) throws IOException;
	}

	void add(String id) {
		ids.writeBytes(id.getBytes(StandardCharsets.UTF_8));
		ids.write('\n');
		size++;
	}

	int size() {
		return size;
	}

	void each(Taker taker) throws IOException {
		byte[] bytes = ids.toByteArray();
		int from = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				taker.take(new String(bytes, from, i - from, StandardCharsets.UTF_8));
				from = i + 1;
			}
		}
	}
}
