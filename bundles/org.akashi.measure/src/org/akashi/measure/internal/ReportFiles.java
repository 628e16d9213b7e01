package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.mention.Extraction;
import org.akashi.mention.Extractors;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Reads files and finds what they mention, in this process, with all readers and extractors of Akashi. */
final class ReportFiles {

	/** Readers that live in bundles of their own and are services there; here they are made by name. */
	private static final List<String> SERVICES = List.of("org.akashi.report.pdf.internal.PdfReportReader",
			"org.akashi.report.office.internal.OfficeReportReader");

	/**
	 * A file that was read.
	 *
	 * @param text       its text
	 * @param extraction what it mentions
	 * @param findings   the same, to be judged
	 */
	record Read(ReportText text, Extraction extraction, List<Finding> findings) {
	}

	private final ReportReaders readers;
	private final Extractors extractors;
	private final Map<Path, Read> done = new HashMap<>();

	ReportFiles() {
		this(readers(), Extractors.builtIn());
	}

	ReportFiles(ReportReaders readers, Extractors extractors) {
		this.readers = readers;
		this.extractors = extractors;
	}

	/** All readers: the built-in ones and those of the PDF and office bundles. */
	static ReportReaders readers() {
		List<ReportReader> more = new ArrayList<>();
		for (String name : SERVICES) {
			try {
				more.add((ReportReader) Class.forName(name).getDeclaredConstructor().newInstance());
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException(name + " is not on the class path, so nothing true could be said of its format", e);
			}
		}
		return ReportReaders.builtInAnd(more);
	}

	/**
	 * Reads a file, once for any number of calls.
	 *
	 * @throws IOException when it can't be read, with the reader's reason
	 */
	Read read(Path file) throws IOException {
		Path key = file.toAbsolutePath().normalize();
		Read read = done.get(key);
		if (read == null) {
			if (!Files.isRegularFile(file)) {
				throw new IOException("there is no file " + file);
			}
			read = read(file.getFileName().toString(), Files.readAllBytes(file));
			done.put(key, read);
		}
		return read;
	}

	/** Reads a report from memory. */
	Read read(String name, byte[] content) throws IOException {
		try {
			ReportText text = readers.read(ReportFile.of(name, content), ReadLimits.DEFAULT, new NullProgressMonitor());
			Extraction extraction = extractors.extract(text, new NullProgressMonitor());
			return new Read(text, extraction, extraction.mentions().stream().map(Finding::of).toList());
		} catch (CoreException e) {
			throw new IOException(name + ": " + e.getStatus().getMessage(), e);
		}
	}
}
