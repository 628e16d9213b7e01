package org.akashi.report;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The codes of {@link IStatus} that reading a report can end in. Each names one cause that a user can act upon. */
public final class ReportStatus {

	/** No reader recognises the content. */
	public static final int UNSUPPORTED = 1;
	/** The file has more bytes than the limit. */
	public static final int TOO_LARGE = 2;
	/** More pages, slides or sheets than the limit. */
	public static final int TOO_MANY_PAGES = 3;
	/** Nested deeper than the limit. */
	public static final int TOO_DEEP = 4;
	/** A compressed part unpacks to far more than its size. */
	public static final int DECOMPRESSION_BOMB = 5;
	/** Reading took longer than the limit. */
	public static final int TIMEOUT = 6;
	/** A password is needed. */
	public static final int ENCRYPTED = 7;
	/** The file ends too early or is damaged. */
	public static final int TRUNCATED = 8;
	/** The document declares external or recursive entities. */
	public static final int EXTERNAL_ENTITY = 9;
	/** The document refers to remote content, which was not fetched (a warning). */
	public static final int REMOTE_REFERENCE = 10;
	/** The document has pages but no text, e.g. scanned images (a warning). */
	public static final int NO_TEXT = 11;
	/** Bytes could not be decoded in the charset and were replaced (a warning). */
	public static final int UNDECODABLE = 12;
	/** The reader itself failed: a fault of the plug-in, not of the report. */
	public static final int READER_FAILED = 13;

	private static final String BUNDLE = "org.akashi.report";

	private ReportStatus() {
	}

	/** An error that ends the reading. */
	public static CoreException error(int code, String message, Throwable cause) {
		return new CoreException(new Status(IStatus.ERROR, BUNDLE, code, message, cause));
	}

	/** An error that ends the reading. */
	public static CoreException error(int code, String message) {
		return error(code, message, null);
	}

	/** Something that the reader of the text should know, but that did not end the reading. */
	public static IStatus warning(int code, String message) {
		return new Status(IStatus.WARNING, BUNDLE, code, message, null);
	}
}
