package org.akashi.taxii;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Status codes of talking to TAXII servers. The message says what, where and what to do; it never holds a secret. */
public final class TaxiiStatus {

	/** The id of this bundle, in each status. */
	public static final String BUNDLE = "org.akashi.taxii";

	/** An address, a file of certificates or another setting is wrong. */
	public static final int BAD_SETTING = 1;
	/** The server can't be reached: name, network, proxy, time. */
	public static final int UNREACHABLE = 2;
	/** No safe connection: certificate, host name, protocol. */
	public static final int TLS = 3;
	/** 401: the server doesn't know who asks. */
	public static final int UNAUTHORISED = 4;
	/** 403: it does, and doesn't allow it; or the collection says that it can't be read or written. */
	public static final int FORBIDDEN = 5;
	/** 404: there is no such resource. */
	public static final int NOT_FOUND = 6;
	/** 406 or 415: server and client don't speak the same version. */
	public static final int MEDIA_TYPE = 7;
	/** 413 or 416, or an answer over the limit. */
	public static final int TOO_LARGE = 8;
	/** 400 or 422: the server doesn't understand what was sent. */
	public static final int REFUSED = 9;
	/** 429 or 503, after all attempts. */
	public static final int BUSY = 10;
	/** 5xx: a fault of the server. */
	public static final int SERVER_FAULT = 11;
	/** The answer isn't TAXII: HTML, broken JSON, endless pages, a redirect elsewhere. */
	public static final int BAD_ANSWER = 12;
	/** What was kept beside the case to go on can't be read or written. */
	public static final int PLACE = 13;

	private TaxiiStatus() {
	}

	/** An error to throw. */
	public static CoreException error(int code, String message) {
		return error(code, message, null);
	}

	/** An error to throw, with its cause. */
	public static CoreException error(int code, String message, Throwable cause) {
		return new CoreException(new Status(IStatus.ERROR, BUNDLE, code, message, cause));
	}

	/** Whether an error is one of these. */
	public static boolean is(CoreException e, int code) {
		return e.getStatus().getPlugin().equals(BUNDLE) && e.getStatus().getCode() == code;
	}
}
