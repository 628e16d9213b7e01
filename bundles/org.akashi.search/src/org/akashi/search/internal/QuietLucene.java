package org.akashi.search.internal;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene recommends options of the Java platform on standard error; people who search can't do anything about that. */
final class QuietLucene {

	/** Held, since the platform forgets the level of a logger that nobody holds. */
	private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"),
			Logger.getLogger("org.apache.lucene.internal.vectorization.PanamaVectorConstants"), Logger.getLogger("org.apache.lucene.store.MMapDirectory"));

	private QuietLucene() {
	}

	/** Call it before Lucene is used first. */
	static void please() {
		LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
	}
}
