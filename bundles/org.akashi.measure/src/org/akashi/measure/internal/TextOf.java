package org.akashi.measure.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Report texts from strings. */
final class TextOf {

	private static final ReportReaders READERS = ReportReaders.builtIn();

	private TextOf() {
	}

	/** The text as its reader gives it, named so that the reader for plain text takes it. */
	static ReportText read(String name, String text) {
		try {
			return READERS.read(ReportFile.of(name, text.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT, new NullProgressMonitor());
		} catch (CoreException e) {
			throw new IllegalStateException(name + ": " + e.getStatus().getMessage(), e);
		}
	}

	/** The text itself as one paragraph, without asking any reader. */
	static ReportText plain(String text) {
		Block paragraph = new Block(Block.Kind.PARAGRAPH, 0, text.length(), new Place(0, "", 0, 0, 0, 0), false);
		return new ReportText(text, text.isEmpty() ? List.of() : List.of(paragraph), List.of(), ReportMetadata.ofType("text/plain"),
				List.of(), List.of(), List.of());
	}
}
