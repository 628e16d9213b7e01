package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.taxii.Credentials;
import org.akashi.taxii.TaxiiClient;
import org.akashi.taxii.TaxiiServer;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.Option;

/**
 * The options that say which TAXII server and how to be let in. Secrets come from files or the environment: on a command
 * line every other user of the machine could read them.
 */
final class TaxiiAccess {

	private static final String PASSWORD = "AKASHI_TAXII_PASSWORD";
	private static final String TOKEN = "AKASHI_TAXII_TOKEN";
	private static final String CERTIFICATE_PASSWORD = "AKASHI_TAXII_CERTIFICATE_PASSWORD";

	@Option(names = "--server", paramLabel = "URL", required = true, description = "The server, https://host/taxii2/, or one of its API roots.")
	private String server;

	@Option(names = "--user", paramLabel = "NAME", description = "The user; the password comes from --password-file or " + PASSWORD + ".")
	private String user;

	@Option(names = "--password-file", paramLabel = "FILE", description = "The first line is the password.")
	private String passwordFile;

	@Option(names = "--token-file", paramLabel = "FILE", description = "The first line is a token (bearer), or the key for --header; else "
			+ TOKEN + " is.")
	private String tokenFile;

	@Option(names = "--header", paramLabel = "NAME", description = "Send the key in this header, not as a bearer token.")
	private String header;

	@Option(names = "--ca", paramLabel = "FILE", description = "Trust the authorities in this file (PEM, PKCS #12, JKS) instead of those of Java.")
	private String authorities;

	@Option(names = "--certificate", paramLabel = "FILE.p12", description = "The client's certificate and key (PKCS #12); its password comes from "
			+ "--certificate-password-file or " + CERTIFICATE_PASSWORD + ".")
	private String certificate;

	@Option(names = "--certificate-password-file", paramLabel = "FILE", description = "The first line is the password of --certificate.")
	private String certificatePasswordFile;

	@Option(names = "--proxy", paramLabel = "HOST:PORT", description = "Go by this proxy.")
	private String proxy;

	@Option(names = "--timeout", paramLabel = "SECONDS", description = "Wait so long for one answer at most (60).")
	private Integer timeout;

	/** A client for the server; close it. */
	TaxiiClient client(Console console) throws CoreException {
		return client(console, System.getenv());
	}

	TaxiiClient client(Console console, Map<String, String> environment) throws CoreException {
		if (timeout != null && timeout < 1) {
			throw CommandFailure.usage("--timeout takes seconds, at least 1, not " + timeout);
		}
		TaxiiServer wanted = TaxiiServer.of(server)
				.with(Optional.ofNullable(authorities).map(console::path), Optional.ofNullable(certificate).map(console::path))
				.with(proxy == null ? "" : proxy, timeout == null ? TaxiiServer.TIMEOUT : Duration.ofSeconds(timeout));
		return new TaxiiClient(wanted, credentials(console, environment));
	}

	private Credentials credentials(Console console, Map<String, String> environment) {
		Credentials shown = shown(console, environment);
		return certificate == null ? shown
				: shown.withCertificatePassword(secret(console, certificatePasswordFile, environment.get(CERTIFICATE_PASSWORD)).orElse(""));
	}

	private Credentials shown(Console console, Map<String, String> environment) {
		if (user != null) {
			return Credentials.basic(user, secret(console, passwordFile, environment.get(PASSWORD)).orElseThrow(() -> CommandFailure
					.usage("the password of \"" + user + "\" is missing: say --password-file FILE, or set " + PASSWORD)));
		}
		if (passwordFile != null) {
			throw CommandFailure.usage("--password-file needs --user");
		}
		Optional<String> token = secret(console, tokenFile, environment.get(TOKEN));
		if (header != null) {
			return Credentials.header(header, token.orElseThrow(
					() -> CommandFailure.usage("the key for the header " + header + " is missing: say --token-file FILE, or set " + TOKEN)));
		}
		return token.map(Credentials::bearer).orElse(Credentials.NONE);
	}

	private static Optional<String> secret(Console console, String file, String otherwise) {
		if (file == null) {
			return Optional.ofNullable(otherwise).filter(value -> !value.isEmpty());
		}
		Path path = console.path(file);
		try {
			if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
				if (rights.contains(PosixFilePermission.OTHERS_READ)) {
					console.complain(file + " can be read by everybody on this machine: chmod 600 keeps it yours");
				}
			}
			return Files.readString(path, StandardCharsets.UTF_8).lines().findFirst().filter(line -> !line.isEmpty());
		} catch (IOException e) {
			throw CommandFailure.unreadable(file + ": " + FileFaults.reason(e), e);
		}
	}
}
