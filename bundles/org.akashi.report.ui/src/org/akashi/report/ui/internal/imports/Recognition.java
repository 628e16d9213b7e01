package org.akashi.report.ui.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeImport;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.exchange.KnowledgeReaders.Recognised;
import org.eclipse.core.runtime.CoreException;

/**
 * What a file seems to be.
 *
 * @param format    id of the reader of knowledge that is surest of it, or {@code ""}
 * @param label     its name for people, or {@code ""}
 * @param knowledge whether it is knowledge beyond doubt; else it may as well be a report
 */
record Recognition(String format, String label, boolean knowledge) {

	/** A report, or nothing that a reader of knowledge knows. */
	static final Recognition NONE = new Recognition("", "", false);

	/** Looks at the beginning of a file; not on the UI thread. */
	static Recognition of(KnowledgeReaders readers, Path file) {
		try {
			if (!Files.isRegularFile(file)) {
				return NONE;
			}
			List<Recognised> found = readers.recognise(InputFile.of(file).head(), problem -> {
				// The import names a reader that fails.
			});
			if (found.isEmpty()) {
				return NONE;
			}
			Recognised first = found.getFirst();
			return new Recognition(first.entry().id(), FormatLabels.of(first.entry()), first.confidence() >= KnowledgeImport.SURE);
		} catch (IOException | CoreException e) {
			return NONE; // the import says what is wrong with the file
		}
	}
}
