package org.akashi.taxii;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;

import javax.net.ssl.SSLException;

import org.eclipse.core.runtime.CoreException;

/** What went wrong before there was an answer, said so that people know what to do. */
final class Faults {

	private final TaxiiServer server;

	Faults(TaxiiServer server) {
		this.server = server;
	}

	/** Whether asking once more may help. */
	static boolean mayPass(Throwable e) {
		return e instanceof IOException && !(e instanceof SSLException) && !(e instanceof ConnectException)
				&& !(e instanceof LimitedBody.TooLong) && !(e instanceof HttpTimeoutException) && !within(e, SSLException.class)
				&& !within(e, UnresolvedAddressException.class) && !within(e, UnknownHostException.class);
	}

	/** The error to throw. */
	CoreException of(Throwable e, String what) {
		String where = server.host();
		if (e instanceof LimitedBody.TooLong) {
			return TaxiiStatus.error(TaxiiStatus.TOO_LARGE, "The answer of " + where + " for " + what + " has " + e.getMessage()
					+ ", which is more than Akashi takes. Ask for smaller pages (--limit), or tell those who run the server.", e);
		}
		if (within(e, SSLException.class) || within(e, CertificateException.class)) {
			return tls(e, where);
		}
		if (within(e, UnresolvedAddressException.class) || within(e, UnknownHostException.class)) {
			return unreachable("There is no host «" + where + "»" + byProxy()
					+ ". Look at the address; does the name service of this network know it?", e);
		}
		if (e instanceof HttpConnectTimeoutException) {
			return unreachable(where + " can't be reached" + byProxy() + ": no connection in the time given. Does a firewall stand between?", e);
		}
		if (e instanceof HttpTimeoutException) {
			return unreachable(where + " did not answer for " + what + " in " + server.timeout().toSeconds()
					+ " s. Try again, ask for smaller pages, or give it more time.", e);
		}
		if (e instanceof ConnectException) {
			return unreachable(where + " can't be reached" + byProxy() + ": nothing takes connections there. Is the port right, and does the server run?", e);
		}
		return unreachable("The connection to " + where + byProxy() + " broke while asking for " + what + ": " + said(e)
				+ ". What came before is kept; try again.", e);
	}

	private CoreException tls(Throwable e, String where) {
		String said = chain(e).toLowerCase(Locale.ROOT);
		String why;
		if (within(e, CertificateExpiredException.class)) {
			why = "its certificate has expired. Those who run it must renew it; look at this machine's clock, too";
		} else if (within(e, CertificateNotYetValidException.class)) {
			why = "its certificate is not valid yet. Look at this machine's clock";
		} else if (said.contains("no subject alternative") || said.contains("no name matching")) {
			why = "its certificate is for another host. Look at the address; if it is right, somebody may stand between";
		} else if (said.contains("unable to find valid certification path") || said.contains("path does not chain")
				|| said.contains("trustanchor")) {
			why = server.authorities().isPresent()
					? "its certificate is not signed by an authority in " + server.authorities().get()
					: "its certificate is signed by an authority that Java doesn't know. If it is your own, give the file with its certificate";
		} else if (said.contains("certificate_required") || said.contains("bad_certificate") || said.contains("certificate_unknown")) {
			why = server.certificate().isPresent() ? "it doesn't take the certificate in " + server.certificate().get()
					: "it asks for a certificate of the client. Give the file with yours";
		} else if (said.contains("unrecognized ssl message") || said.contains("plaintext")) {
			why = "it doesn't speak TLS on this port. Look at the port";
		} else {
			why = said(e);
		}
		return TaxiiStatus.error(TaxiiStatus.TLS, "No safe connection to " + where + byProxy() + ": " + why + ". Nothing was sent.", e);
	}

	private CoreException unreachable(String message, Throwable e) {
		return TaxiiStatus.error(TaxiiStatus.UNREACHABLE, message, e);
	}

	private String byProxy() {
		return server.proxy().isEmpty() ? "" : " by the proxy " + server.proxy();
	}

	private static boolean within(Throwable e, Class<? extends Throwable> type) {
		for (Throwable at = e; at != null; at = at.getCause()) {
			if (type.isInstance(at)) {
				return true;
			}
		}
		return false;
	}

	private static String chain(Throwable e) {
		StringBuilder text = new StringBuilder();
		for (Throwable at = e; at != null; at = at.getCause()) {
			text.append(at.getClass().getSimpleName()).append(' ').append(at.getMessage()).append('\n');
		}
		return text.toString();
	}

	private static String said(Throwable e) {
		return e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName() : e.getMessage();
	}
}
