package org.akashi.taxii;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS with certificates made here. */
class TaxiiTlsTest {

	private static final String PASSWORD = "change me";
	private static final Credentials USER = Credentials.basic(StrictServer.USER, StrictServer.PASSWORD);

	@TempDir
	private static Path folder;
	private static Path good;
	private static Path otherHost;

	@BeforeAll
	static void keys() throws Exception {
		good = key("good", "ip:127.0.0.1", "365");
		otherHost = key("other", "dns:taxii.example.org", "365");
	}

	private static Path key(String name, String host, String days) throws Exception {
		Path file = folder.resolve(name + ".p12");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "a",
				"-keyalg", "EC", "-dname", "CN=" + name, "-ext", "SAN=" + host, "-validity", days, "-storetype", "PKCS12", "-keystore", file.toString(),
				"-storepass", PASSWORD));
		Process made = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile()).start();
		assertTrue(made.waitFor(60, TimeUnit.SECONDS));
		assertEquals(0, made.exitValue(), () -> name);
		return file;
	}

	private static SSLContext context(Path key) throws Exception {
		KeyStore store = store(key);
		KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		factory.init(store, PASSWORD.toCharArray());
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(factory.getKeyManagers(), null, null);
		return context;
	}

	private static KeyStore store(Path key) throws Exception {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(key)) {
			store.load(in, PASSWORD.toCharArray());
		}
		return store;
	}

	private static Path pem(Path key) throws Exception {
		String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(store(key).getCertificate("a").getEncoded());
		return Files.writeString(key.resolveSibling(key.getFileName() + ".pem"), "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
	}

	private static Discovery ask(StrictServer server, Optional<Path> authorities) throws CoreException {
		try (TaxiiClient client = new TaxiiClient(TaxiiServer.of(server.url().toString()).with(authorities, Optional.empty()), USER, new Waiting())) {
			return client.discovery(null);
		}
	}

	private static String refused(StrictServer server, Optional<Path> authorities) {
		CoreException e = assertThrows(CoreException.class, () -> ask(server, authorities));
		assertTrue(TaxiiStatus.is(e, TaxiiStatus.TLS), e.getMessage());
		assertEquals(List.of(), server.requests, "nothing may be sent over an unsafe connection");
		return e.getMessage();
	}

	@Test
	void anOwnAuthorityIsTrustedWhenItsCertificateIsGiven() throws Exception {
		try (StrictServer server = new StrictServer(context(good))) {
			assertEquals("Strict", ask(server, Optional.of(pem(good))).title());
			assertEquals(List.of(), server.violations);
		}
	}

	@Test
	void anUnknownAuthorityIsNot() throws Exception {
		try (StrictServer server = new StrictServer(context(good))) {
			assertTrue(refused(server, Optional.empty()).contains("give the file with its certificate"));
			assertTrue(refused(server, Optional.of(pem(otherHost))).contains("not signed by an authority in"));
		}
	}

	@Test
	void theHostNameIsChecked() throws Exception {
		try (StrictServer server = new StrictServer(context(otherHost))) {
			assertTrue(refused(server, Optional.of(pem(otherHost))).contains("for another host"));
		}
	}

	@Test
	void filesOfCertificatesThatAreNoneAreNamed() throws Exception {
		Path nothing = Files.writeString(folder.resolve("nothing.pem"), "no certificate");
		for (Path file : List.of(nothing, folder.resolve("missing.pem"))) {
			CoreException e = assertThrows(CoreException.class,
					() -> new TaxiiClient(TaxiiServer.of("https://127.0.0.1/").with(Optional.of(file), Optional.empty()), USER));
			assertTrue(TaxiiStatus.is(e, TaxiiStatus.BAD_SETTING) && e.getMessage().contains(file.toString()), e.getMessage());
		}
	}

	@Test
	void theClientsCertificateNeedsItsPassword() throws Exception {
		TaxiiServer server = TaxiiServer.of("https://127.0.0.1/").with(Optional.empty(), Optional.of(good));
		new TaxiiClient(server, USER.withCertificatePassword(PASSWORD)).close();
		CoreException e = assertThrows(CoreException.class, () -> new TaxiiClient(server, USER.withCertificatePassword("wrong")));
		assertTrue(e.getMessage().contains("the password is wrong"), e.getMessage());
	}

	@Test
	void aServerWithoutTlsIsNoSafeConnection() throws Exception {
		try (RawServer server = new RawServer("HTTP/1.1 400 Bad Request\r\n\r\n");
				TaxiiClient client = new TaxiiClient(TaxiiServer.of("https://127.0.0.1:" + server.port() + "/"), USER, new Waiting())) {
			CoreException e = assertThrows(CoreException.class, () -> client.discovery(null));
			assertTrue(TaxiiStatus.is(e, TaxiiStatus.TLS) && e.getMessage().contains("doesn't speak TLS"), e.getMessage());
		}
	}
}
