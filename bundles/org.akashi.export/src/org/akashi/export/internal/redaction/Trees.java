package org.akashi.export.internal.redaction;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.model.StixObject;
import org.akashi.stix.StixWriter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All objects of some knowledge as trees of JSON, one after another, by the fast road where there is one. */
final class Trees {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private Trees() {
	}

	/**
	 * Gives each object.
	 *
	 * @throws IOException when the objects can't be read
	 */
	static void each(Knowledge knowledge, IProgressMonitor monitor, Consumer<ObjectNode> taker) throws IOException {
		boolean lines = knowledge.lines((bytes, offset, length) -> {
			check(monitor);
			if (MAPPER.readTree(bytes, offset, length) instanceof ObjectNode tree) {
				taker.accept(tree);
			}
		});
		if (!lines) {
			try (Stream<StixObject> objects = knowledge.objects()) {
				objects.forEach(object -> {
					check(monitor);
					taker.accept(of(object));
				});
			}
		}
	}

	/** One object. */
	static ObjectNode of(StixObject object) {
		return (ObjectNode) MAPPER.readTree(StixWriter.line(object));
	}

	private static void check(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
