package org.akashi.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Status codes of reading knowledge, and how they are made. The plug-in id is that of this bundle. */
public final class ExchangeStatus {

	/** The id of this bundle, in each status. */
	public static final String BUNDLE = "org.akashi.exchange";

	/** No reader knows the format, or the file isn't in the format that was asked for. */
	public static final int UNSUPPORTED = 1;
	/** A reader failed: a fault of its plug-in. */
	public static final int READER_FAILED = 2;
	/** The file is larger than the limit. */
	public static final int TOO_LARGE = 3;
	/** The file can't be opened or read. */
	public static final int UNREADABLE = 4;
	/** The file is of the format but so broken that nothing of it can be read. */
	public static final int BROKEN = 5;
	/** There is no format with the id that was asked for. */
	public static final int NO_SUCH_FORMAT = 6;
	/** A setting, such as a mapping of columns, is wrong. */
	public static final int BAD_SETTING = 7;

	private ExchangeStatus() {
	}

	/** An error to throw. The message says what, where and what to do. */
	public static CoreException error(int code, String message) {
		return error(code, message, null);
	}

	/** An error to throw, with its cause. */
	public static CoreException error(int code, String message, Throwable cause) {
		return new CoreException(new Status(IStatus.ERROR, BUNDLE, code, message, cause));
	}

	/** A file that can't be read, by the reason that the system gives. */
	public static CoreException unreadable(InputFile file, IOException e) {
		String reason = switch (e) {
			case NoSuchFileException missing -> "it is not there";
			case AccessDeniedException denied -> "you may not read it";
			default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		};
		return error(UNREADABLE, file.shown() + " can't be read: " + reason, e);
	}

	/** Something to know about a source, which was read all the same. */
	public static IStatus warning(String message) {
		return new Status(IStatus.WARNING, BUNDLE, message);
	}
}
