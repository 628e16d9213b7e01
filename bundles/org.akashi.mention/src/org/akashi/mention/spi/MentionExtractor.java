package org.akashi.mention.spi;

import java.util.function.Consumer;

import org.akashi.mention.Mention;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Finds mentions in a report's text. Register it as an OSGi service with {@code akashi.id} and {@code akashi.label}.
 * <p>
 * Threads: one instance serves many threads at once; keep no state between calls.<br>
 * Determinism: equal text gives equal mentions in equal order.<br>
 * Time: must grow linearly with the text.<br>
 * Errors: throw what you like; the extractor is then named in a status and the others go on.
 */
public interface MentionExtractor {

	/**
	 * Finds mentions.
	 *
	 * @param text    the report's text, never null
	 * @param out     takes each mention; spans must lie inside the text
	 * @param monitor cancellation, never null
	 */
	void extract(ReportText text, Consumer<Mention> out, IProgressMonitor monitor);
}
