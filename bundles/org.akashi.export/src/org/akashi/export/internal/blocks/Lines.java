package org.akashi.export.internal.blocks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.model.StixObject;
import org.akashi.stix.StixWriter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** All objects of a knowledge as lines, whether it keeps them so or not: one road for both, so that both give the same. */
public final class Lines {

	/** Takes one object. */
	@FunctionalInterface
	public interface Taker {

		/**
		 * Takes it.
		 *
		 * @param line valid until this returns
		 * @throws IOException to end the reading
		 */
		void take(Line line) throws IOException;
	}

	private Lines() {
	}

	/**
	 * Gives all objects, type by type and sorted by id.
	 *
	 * @throws IOException from the knowledge or the taker
	 * @throws OperationCanceledException when cancelled
	 */
	public static void each(Knowledge knowledge, IProgressMonitor monitor, Taker taker) throws IOException {
		each(knowledge, monitor, taker, Line::read);
	}

	/** As {@link #each}, but of indicators only what stands before their pattern's type is sure to be seen. */
	static void glance(Knowledge knowledge, IProgressMonitor monitor, Taker taker) throws IOException {
		each(knowledge, monitor, taker, Line::glance);
	}

	private interface Look {
		boolean read(Line line, byte[] bytes, int offset, int length);
	}

	private static void each(Knowledge knowledge, IProgressMonitor monitor, Taker taker, Look look) throws IOException {
		Line line = new Line();
		boolean kept = knowledge.lines((bytes, offset, length) -> {
			check(monitor);
			if (look.read(line, bytes, offset, length)) {
				taker.take(line);
			}
		});
		if (kept) {
			return;
		}
		try (Stream<StixObject> objects = knowledge.objects()) {
			for (Iterator<StixObject> all = objects.iterator(); all.hasNext();) {
				check(monitor);
				byte[] bytes = StixWriter.line(all.next()).getBytes(StandardCharsets.UTF_8);
				if (line.read(bytes, 0, bytes.length)) {
					taker.take(line);
				}
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void check(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
