package org.akashi.report.pdf.internal;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Unpacks each compressed stream of a file into nothing, before PDFBox unpacks it into memory, and refuses bombs:
 * streams (also doubly compressed ones) that grow over the limits. Streams of images are passed over: nobody reads them,
 * and blank pictures do pack well.
 */
final class PdfStreams {

	/** Streams that unpack to less are harmless, however well they were packed. */
	private static final long HARMLESS = 32L << 20;
	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
	private static final int DICTIONARY = 2048;

	private final byte[] bytes;
	private final ReadLimits limits;
	private final String name;

	private PdfStreams(ReportFile file, ReadLimits limits) {
		this.bytes = file.content();
		this.limits = limits;
		this.name = file.name();
	}

	static void check(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		new PdfStreams(file, limits).check(monitor);
	}

	private void check(IProgressMonitor monitor) throws CoreException {
		for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			int start = dataStart(at + STREAM.length);
			boolean isEnd = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
			if (start < 0 || isEnd) {
				continue;
			}
			String dictionary = dictionary(at);
			int filters = count(dictionary, "/FlateDecode") + count(dictionary, "/Fl ") + count(dictionary, "/Fl/");
			if (filters > 0 && !dictionary.contains("/Image")) {
				inflate(start, Math.min(filters, limits.maxDepth() + 1));
			}
		}
	}

	private int next(int from) {
		for (int i = from; i + STREAM.length < bytes.length; i++) {
			if (bytes[i] == 's' && bytes[i + 1] == 't' && bytes[i + 2] == 'r' && bytes[i + 3] == 'e' && bytes[i + 4] == 'a'
					&& bytes[i + 5] == 'm') {
				return i;
			}
		}
		return -1;
	}

	private int dataStart(int at) {
		if (at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n') {
			return at + 2;
		}
		return at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r') ? at + 1 : -1;
	}

	/** What stands before the stream, back to the object's start. */
	private String dictionary(int at) {
		int from = Math.max(0, at - DICTIONARY);
		String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
		int object = before.lastIndexOf(" obj");
		return object < 0 ? before : before.substring(object);
	}

	private static int count(String text, String part) {
		int count = 0;
		for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
			count++;
		}
		return count;
	}

	/** Inflaters in a row; data that is none ends quietly, PDFBox will tell. */
	private void inflate(int start, int filters) throws CoreException {
		Inflater[] chain = new Inflater[filters];
		for (int i = 0; i < filters; i++) {
			chain[i] = new Inflater();
		}
		try {
			long[] sizes = new long[filters];
			chain[0].setInput(bytes, start, bytes.length - start);
			pump(chain, 0, sizes);
		} catch (DataFormatException e) {
			return;
		} finally {
			for (Inflater inflater : chain) {
				inflater.end();
			}
		}
	}

	private void pump(Inflater[] chain, int level, long[] sizes) throws DataFormatException, CoreException {
		byte[] buffer = new byte[1 << 16];
		while (!chain[level].finished() && !chain[level].needsDictionary()) {
			int count = chain[level].inflate(buffer);
			if (count == 0) {
				return;
			}
			sizes[level] += count;
			long packed = Math.max(1, chain[0].getBytesRead());
			if (sizes[level] > HARMLESS && sizes[level] / packed > limits.maxInflation()) {
				throw ReportStatus.error(ReportStatus.DECOMPRESSION_BOMB, "\u201C" + name
						+ "\u201D holds a stream that unpacks to more than " + limits.maxInflation()
						+ " times its size; it was made to exhaust memory and was not read.");
			}
			if (level + 1 < chain.length) {
				chain[level + 1].setInput(buffer, 0, count);
				pump(chain, level + 1, sizes);
			}
		}
	}
}
