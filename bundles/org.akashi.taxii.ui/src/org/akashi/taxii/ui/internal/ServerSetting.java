package org.akashi.taxii.ui.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.akashi.taxii.Credentials;
import org.akashi.taxii.TaxiiServer;
import org.eclipse.core.runtime.CoreException;

/**
 * A server as the person has set it, without its secrets.
 *
 * @param id          key of its secrets
 * @param name        for people
 * @param url         its address
 * @param kind        how to be let in
 * @param user        the user, or the name of the header
 * @param authorities file of certificates to trust, or {@code ""}
 * @param certificate file of the own certificate, or {@code ""}
 * @param proxy       {@code host:port}, or {@code ""}
 * @param seconds     longest time for one answer
 */
record ServerSetting(String id, String name, String url, Credentials.Kind kind, String user, String authorities, String certificate, String proxy,
		int seconds) {

	/** @throws CoreException when the address can't be used */
	TaxiiServer server() throws CoreException {
		return new TaxiiServer(name, TaxiiServer.address(url), file(authorities), file(certificate), proxy, Duration.ofSeconds(seconds));
	}

	private static Optional<Path> file(String written) {
		return written.isBlank() ? Optional.empty() : Optional.of(Path.of(written.strip()));
	}
}
