package org.akashi.export.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.Option;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes knowledge in one format. Register it as an OSGi service with the component properties {@code akashi.id}
 * (unique: {@code --format ID}), {@code akashi.label}, {@code akashi.extension} (without a dot) and
 * {@code akashi.mediaType}.
 * <p>
 * Threads: one instance serves many threads at once; keep no state between calls.<br>
 * Determinism: equal knowledge and options give equal bytes (no clock, no random ids).<br>
 * Honesty: whatever the format cannot carry is named in the {@link LossReport}.
 */
public interface Exporter {

	/** The settings, in the order in which they are shown; empty when there are none. */
	List<Option> options();

	/**
	 * Writes the file.
	 *
	 * @param request what and how, never null
	 * @param out     takes the bytes; not closed here
	 * @param monitor progress and cancellation, never null
	 * @return what was written and what was lost
	 * @throws IOException when writing fails
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException;
}
