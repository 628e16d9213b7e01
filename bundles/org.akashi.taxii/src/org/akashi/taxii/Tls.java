package org.akashi.taxii;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;

import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

import org.eclipse.core.runtime.CoreException;

/**
 * Whom to trust and what to show. There is no way to trust everybody; host names are always checked (by
 * {@link java.net.http.HttpClient} itself).
 */
final class Tls {

	private static final int MAX_FILE = 8 << 20;

	private Tls() {
	}

	/** @throws CoreException with {@link TaxiiStatus#BAD_SETTING} when a file of certificates can't be used */
	static SSLContext context(TaxiiServer server, Credentials credentials) throws CoreException {
		try {
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(server.certificate().isPresent() ? own(server.certificate().get(), credentials) : null,
					server.authorities().isPresent() ? trusted(server.authorities().get()) : null, null);
			return context;
		} catch (GeneralSecurityException e) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING, "The certificates for " + server.host() + " can't be used: " + said(e), e);
		}
	}

	private static TrustManager[] trusted(Path file) throws CoreException, GeneralSecurityException {
		byte[] content = content(file, "certificates of authorities");
		KeyStore store;
		try {
			store = new String(content, StandardCharsets.ISO_8859_1).contains("-----BEGIN CERTIFICATE-----") ? pem(content)
					: KeyStore.getInstance(file.toFile(), (char[]) null);
			if (store.size() == 0) {
				throw new IOException("there is no certificate in it");
			}
		} catch (IOException | GeneralSecurityException e) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING, "The certificates of authorities in " + file + " can't be read: " + said(e)
					+ ". Akashi takes PEM, PKCS #12 and JKS.", e);
		}
		TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		factory.init(store);
		return factory.getTrustManagers();
	}

	private static KeyStore pem(byte[] content) throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		store.load(null, null);
		Collection<? extends Certificate> all = CertificateFactory.getInstance("X.509")
				.generateCertificates(new java.io.ByteArrayInputStream(content));
		int number = 0;
		for (Certificate certificate : all) {
			store.setCertificateEntry("authority-" + number++, certificate);
		}
		return store;
	}

	private static KeyManager[] own(Path file, Credentials credentials) throws CoreException, GeneralSecurityException {
		byte[] content = content(file, "certificate of this client");
		char[] password = credentials.certificatePassword();
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			try (InputStream in = new java.io.ByteArrayInputStream(content)) {
				store.load(in, password);
			}
			KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			factory.init(store, password);
			return factory.getKeyManagers();
		} catch (IOException e) {
			boolean locked = e.getCause() instanceof UnrecoverableKeyException;
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING, "The certificate of this client in " + file + " can't be read: "
					+ (locked ? "the password is wrong" : said(e) + ". Akashi takes PKCS #12 (.p12, .pfx)") + ".", e);
		}
	}

	private static byte[] content(Path file, String what) throws CoreException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return in.readNBytes(MAX_FILE);
		} catch (NoSuchFileException e) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING, "The file with the " + what + ", " + file + ", is not there.", e);
		} catch (IOException e) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING, "The file with the " + what + ", " + file + ", can't be read: " + said(e), e);
		}
	}

	private static String said(Exception e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}
}
