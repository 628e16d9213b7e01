package org.akashi.exchange.spi;

import org.akashi.exchange.FileHead;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeSink;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads knowledge that others wrote in one format, as STIX 2.1 objects. Implement it and register it as an OSGi service
 * with the component properties {@code akashi.id} (unique: {@code --from ID}), {@code akashi.label} (shown to people),
 * {@code akashi.mediaTypes} and {@code akashi.extensions} (lists, used for file dialogs only).
 * <p>
 * Threads: one instance serves many threads at once; keep no state between calls.<br>
 * Determinism: equal bytes give equal objects with equal ids in equal order, on every machine. Ids that the source has
 * are kept where they are valid; others are made of the source's own keys
 * ({@link org.akashi.stix.StixIds#named(String, String)}).<br>
 * Honesty: what is not carried is named ({@link KnowledgeSink#loss}). What STIX has no place for is better kept in a
 * custom property, so that going back gives it again.<br>
 * Hostile input: never open a network connection, never resolve external entities, never follow references, and keep to
 * {@link InputFile#maxBytes()}.
 */
public interface KnowledgeReader {

	/** Certain: the content can be nothing else. */
	int CERTAIN = 100;
	/** The format fits, others may too. */
	int LIKELY = 60;
	/** It can be read, but so can anything of its kind. */
	int POSSIBLE = 20;
	/** Not this format. */
	int NONE = 0;

	/**
	 * How sure this reader is that it can read the file, judged by its first bytes; the name is at most a tie-breaker.
	 * Must be quick: look, don't parse.
	 *
	 * @param head name and first bytes, never null
	 * @return {@link #NONE} (0) to {@link #CERTAIN} (100)
	 */
	int confidence(FileHead head);

	/**
	 * Reads the whole file.
	 *
	 * @param in      the file, never null
	 * @param sink    takes objects, losses and problems as they are found, in the order of the file; it may throw to end
	 *                the reading
	 * @param monitor progress and cancellation, never null; checked often
	 * @throws CoreException with a code of {@link org.akashi.exchange.ExchangeStatus} that says what, where and what to
	 *                       do, when nothing useful can be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	void read(InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException;
}
