package org.akashi.taxii;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.akashi.taxii.StrictServer.Canned;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client asks, and what it makes of answers, of those too that no honest server gives. */
class TaxiiClientTest {

	private final Waiting waiting = new Waiting();
	private StrictServer server;
	private TaxiiClient client;

	@BeforeEach
	void start() throws IOException, CoreException {
		server = new StrictServer();
		client = client(Credentials.basic(StrictServer.USER, StrictServer.PASSWORD));
	}

	@AfterEach
	void stop() {
		client.close();
		server.close();
	}

	private TaxiiClient client(Credentials credentials) throws CoreException {
		return new TaxiiClient(TaxiiServer.of(server.url().toString()), credentials, waiting);
	}

	private TaxiiCollection lantern() throws CoreException {
		return client.collection(StrictServer.COLLECTION, null);
	}

	private CoreException fails(int code) {
		CoreException e = assertThrows(CoreException.class, () -> client.discovery(null));
		assertEquals(TaxiiStatus.BUNDLE, e.getStatus().getPlugin());
		assertEquals(code, e.getStatus().getCode(), e.getMessage());
		assertFalse(e.getMessage().contains(StrictServer.PASSWORD), e.getMessage());
		return e;
	}

	@Test
	void discoversRootsAndCollections() throws CoreException {
		Discovery discovery = client.discovery(null);
		assertEquals("Strict", discovery.title());
		assertEquals(List.of(server.url().resolve("/api1/")), discovery.roots());
		assertEquals(Optional.of(server.url().resolve("/api1/")), discovery.main());
		ApiRoot root = client.root(discovery.roots().getFirst(), null);
		assertEquals(100_000, root.maxContentLength());
		assertEquals(List.of(StrictServer.TYPE), root.versions());
		List<TaxiiCollection> collections = client.collections(null);
		assertEquals(List.of("Lantern", "Others"), collections.stream().map(TaxiiCollection::title).toList());
		assertTrue(collections.getFirst().canRead() && collections.getFirst().canWrite());
		assertFalse(collections.getLast().canRead() || collections.getLast().canWrite());
		assertEquals(List.of(), server.violations);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/taxii2", "/taxii2/", "/api1", "/api1/" })
	void theAddressMayBeThatOfTheServerOrOfARoot(String path) throws CoreException {
		try (TaxiiClient other = new TaxiiClient(TaxiiServer.of("http://127.0.0.1:" + server.port() + path),
				Credentials.basic(StrictServer.USER, StrictServer.PASSWORD), waiting)) {
			assertEquals(2, other.collections(null).size());
		}
		assertEquals(List.of(), server.violations);
	}

	@ParameterizedTest
	@ValueSource(strings = { StrictServer.COLLECTION, "lantern", "Lantern", "LANTERN" })
	void aCollectionIsFoundByIdAliasAndTitle(String wanted) throws CoreException {
		assertEquals(StrictServer.COLLECTION, client.collection(wanted, null).id());
	}

	@Test
	void aMissingCollectionNamesThoseThereAre() {
		CoreException e = assertThrows(CoreException.class, () -> client.collection("Lamp", null));
		assertTrue(e.getMessage().contains(StrictServer.COLLECTION) && e.getMessage().contains("Lantern"), e.getMessage());
	}

	@Test
	void filtersAreWrittenAsTheSpecificationSays() throws CoreException {
		server.hold(Objects.indicator(1));
		ObjectPage page = client.objects(lantern(), new ObjectFilter("2026-01-01T00:00:00.000000Z", 7, List.of("indicator", "malware"),
				List.of(Objects.indicatorId(1)), List.of("all"), List.of("2.1")), "", null);
		assertEquals(1, page.objects().size());
		assertEquals("GET /api1/collections/" + StrictServer.COLLECTION + "/objects/?added_after=2026-01-01T00%3A00%3A00.000000Z&limit=7"
				+ "&match%5Bid%5D=" + Objects.indicatorId(1) + "&match%5Btype%5D=indicator,malware&match%5Bversion%5D=all&match%5Bspec_version%5D=2.1",
				server.requests.getLast());
		assertEquals("2026-03-01T00:00:00.000000Z", page.lastAdded());
		assertEquals(List.of(), server.violations);
	}

	@Test
	void listsContentsAndVersions() throws CoreException {
		server.hold(Objects.indicator(1));
		server.hold(Objects.indicator(1, "2026-02-02T00:00:00.000Z"));
		assertEquals(List.of("2026-01-02T03:04:05.000Z", "2026-02-02T00:00:00.000Z"), client.versions(lantern(), Objects.indicatorId(1), null));
		ManifestPage manifest = client.manifest(lantern(), ObjectFilter.ALL, null);
		assertEquals(2, manifest.entries().size());
		assertEquals(Objects.indicatorId(1), manifest.entries().getFirst().id());
		assertFalse(manifest.more());
		assertEquals(List.of(), server.violations);
	}

	@ParameterizedTest
	@CsvSource({ "400, 9, filter", "403, 5, right", "404, 6, address", "406, 7, 2.1", "413, 8, less", "415, 7, 2.1", "416, 8, older", "422, 9, filter", "500, 11, later",
			"418, 12, address" })
	void codesSayWhatToDo(int http, int code, String hint) {
		server.injected.add(Canned.of(http).saying("{\"title\":\"Kettle\",\"description\":\"is \\u001b[31mcold\"}"));
		CoreException e = fails(code);
		assertTrue(e.getMessage().contains("127.0.0.1") && e.getMessage().contains(hint) && e.getMessage().contains("Kettle: is [31mcold"), e.getMessage());
		assertFalse(e.getMessage().contains("\u001b"), e.getMessage());
	}

	@Test
	void aWrongPasswordIsSaidSoAndNotShown() throws CoreException {
		client.close();
		client = client(Credentials.basic(StrictServer.USER, "wrong tea"));
		server.injected.add(Canned.of(401).saying("{\"title\":\"Not wrong tea\"}"));
		CoreException e = fails(TaxiiStatus.UNAUTHORISED);
		assertFalse(e.getMessage().contains("wrong tea"), e.getMessage());
		assertTrue(e.getMessage().contains("password"), e.getMessage());
		fails(TaxiiStatus.UNAUTHORISED);
	}

	@Test
	void tokensAndKeysAreSentInTheirHeaders() throws CoreException, IOException {
		assertEquals(Optional.of("Bearer abc"), Credentials.bearer("abc").headerValue());
		assertEquals("X-Api-Key", Credentials.header("X-Api-Key", "abc").headerName());
		assertEquals("BEARER", Credentials.bearer("abc").toString());
		CoreException e = assertThrows(CoreException.class, () -> client(Credentials.bearer("abc\ndef")));
		assertTrue(TaxiiStatus.is(e, TaxiiStatus.BAD_SETTING));
		assertFalse(e.getMessage().contains("abc"));
	}

	@Test
	void aWebPageIsNoAnswer() {
		server.injected.add(Canned.of(200, "Content-Type", "text/html; charset=utf-8").saying("<!DOCTYPE html><title>Log in</title>"));
		assertTrue(fails(TaxiiStatus.BAD_ANSWER).getMessage().contains("web page"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/taxii+json", "application/taxii+json;version=2.0", "application/vnd.oasis.taxii+json; version=2.0", "" })
	void anotherMediaTypeIsNoAnswer(String type) {
		server.injected.add(Canned.of(200, "Content-Type", type).saying("{\"title\":\"x\",\"api_roots\":[]}"));
		assertTrue(fails(TaxiiStatus.MEDIA_TYPE).getMessage().contains("application/taxii+json;version=2.1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/taxii+json; version=2.1", "Application/TAXII+json ; Version=\"2.1\"; charset=utf-8" })
	void theSameMediaTypeMayBeWrittenOtherwise(String type) throws CoreException {
		server.injected.add(Canned.of(200, "Content-Type", type).saying("{\"title\":\"x\",\"api_roots\":[]}"));
		assertEquals("x", client.discovery(null).title());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"title\":\"x\",", "[]", "", "null", "{\"title\":\"x\",\"title\":\"y\"}", "{} {}", "{\"title\":1}" })
	void brokenJsonIsNoAnswer(String json) {
		server.injected.add(Canned.of(200).saying(json));
		assertTrue(fails(TaxiiStatus.BAD_ANSWER).getMessage().contains("can't be used"));
	}

	@Test
	void anAbyssOfBracketsIsNoAnswer() {
		server.injected.add(Canned.of(200).saying("{\"title\":" + "[".repeat(100_000)));
		assertTrue(fails(TaxiiStatus.BAD_ANSWER).getMessage().contains("deeper"));
	}

	@Test
	void moreBytesThanTheLimitAreNotRead() {
		server.injected.add(Canned.of(200).saying("{\"title\":\"" + "x".repeat((int) TaxiiClient.SMALL) + "\"}"));
		assertTrue(fails(TaxiiStatus.TOO_LARGE).getMessage().contains(String.valueOf(TaxiiClient.SMALL)));
	}

	@Test
	void aPackedAnswerIsNoAnswer() throws IOException {
		java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write("{\"title\":\"x\",\"api_roots\":[]}".getBytes(StandardCharsets.UTF_8));
		}
		server.injected.add(new Canned(200, java.util.Map.of("Content-Type", StrictServer.TYPE, "Content-Encoding", "gzip"), packed.toByteArray()));
		fails(TaxiiStatus.BAD_ANSWER);
	}

	@Test
	void aBusyServerIsAskedAgainAsItWishes() throws CoreException {
		server.injected.addAll(List.of(Canned.of(429, "Retry-After", "7"), Canned.of(503), Canned.of(503, "Retry-After", "Sun, 01 Mar 2026 00:01:00 GMT")));
		assertEquals("Strict", client.discovery(null).title());
		assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(2), Duration.ofSeconds(51)), waiting.pauses);
	}

	@Test
	void aServerThatStaysBusyIsLeftAlone() {
		for (int i = 0; i < 10; i++) {
			server.injected.add(Canned.of(503));
		}
		fails(TaxiiStatus.BUSY);
		assertEquals(6, server.requests.size());
	}

	@Test
	void nobodyWaitsForHours() {
		server.injected.add(Canned.of(429, "Retry-After", "7200"));
		assertTrue(fails(TaxiiStatus.BUSY).getMessage().contains("120 minutes"));
		assertEquals(List.of(), waiting.pauses);
	}

	@Test
	void waitingCanBeCancelled() {
		server.injected.add(Canned.of(429, "Retry-After", "60"));
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				setCanceled(true);
			}
		};
		assertThrows(OperationCanceledException.class, () -> client.discovery(monitor));
	}

	@Test
	void redirectsWithinTheServerAreFollowed() throws CoreException {
		server.injected.add(Canned.of(301, "Location", "/taxii2/"));
		assertEquals("Strict", client.discovery(null).title());
	}

	@Test
	void redirectsThatNeverEndAreNot() {
		for (int i = 0; i < 20; i++) {
			server.injected.add(Canned.of(302, "Location", "/taxii2/?again=" + i));
		}
		assertTrue(fails(TaxiiStatus.BAD_ANSWER).getMessage().contains("more than 5 times"));
	}

	@Test
	void credentialsNeverGoToAnotherServer() throws IOException, CoreException {
		try (StrictServer other = new StrictServer()) {
			server.injected.add(Canned.of(307, "Location", other.url().toString()));
			assertTrue(fails(TaxiiStatus.BAD_ANSWER).getMessage().contains("another server"));
			server.injected.add(Canned.of(200).saying("{\"title\":\"x\",\"api_roots\":[\"" + other.url().resolve("/api1/") + "\"]}"));
			CoreException e = assertThrows(CoreException.class, () -> client.collections(null));
			assertTrue(e.getMessage().contains("other servers"), e.getMessage());
			assertEquals(List.of(), other.requests);
		}
	}

	@Test
	void anUnknownHostAClosedPortAndSilenceAreToldApart() throws IOException, CoreException {
		client.close();
		client = new TaxiiClient(TaxiiServer.of("https://taxii.invalid/"), Credentials.NONE, waiting);
		assertTrue(fails(TaxiiStatus.UNREACHABLE).getMessage().contains("no host «taxii.invalid»"));
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			String address = "http://127.0.0.1:" + socket.getLocalPort() + "/";
			client = new TaxiiClient(TaxiiServer.of(address).with("", Duration.ofMillis(300)), Credentials.NONE, waiting);
			assertTrue(fails(TaxiiStatus.UNREACHABLE).getMessage().contains("did not answer"));
			socket.close();
			client = new TaxiiClient(TaxiiServer.of(address), Credentials.NONE, waiting);
			assertTrue(fails(TaxiiStatus.UNREACHABLE).getMessage().contains("nothing takes connections"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "taxii.example.org", "ftp://taxii.example.org/", "https://mika:tea@taxii.example.org/", "http://taxii.example.org/", "https://", "not an address",
			"http://127.0.0.1.example.org/" })
	void addressesThatAreNoneOrNotSafeAreRefused(String address) {
		CoreException e = assertThrows(CoreException.class, () -> TaxiiServer.of(address));
		assertTrue(TaxiiStatus.is(e, TaxiiStatus.BAD_SETTING));
		assertFalse(e.getMessage().contains("mika:tea"), e.getMessage());
	}

	@Test
	void hostsAndPortsMakeTheServer() throws CoreException {
		try (Http http = new Http(TaxiiServer.of("https://Taxii.example.org/a"), Credentials.NONE, waiting)) {
			assertTrue(http.sameServer(URI.create("https://taxii.example.org:443/b")));
			assertFalse(http.sameServer(URI.create("http://taxii.example.org/b")));
			assertFalse(http.sameServer(URI.create("https://taxii.example.org:8443/b")));
			assertFalse(http.sameServer(URI.create("https://taxii.example.org@evil.example/b")));
			assertFalse(http.sameServer(URI.create("https://x@taxii.example.org/b")));
		}
	}

	@Test
	void anAnswerThatBreaksOffIsAskedForAgainAndThenNamed() throws IOException, CoreException {
		client.close();
		try (RawServer broken = new RawServer("HTTP/1.1 200 OK\r\nContent-Type: " + StrictServer.TYPE + "\r\nContent-Length: 100\r\n\r\n{\"title\"")) {
			client = new TaxiiClient(TaxiiServer.of("http://127.0.0.1:" + broken.port() + "/"), Credentials.NONE, waiting);
			assertTrue(fails(TaxiiStatus.UNREACHABLE).getMessage().contains("broke while asking"));
			assertEquals(3, broken.connections());
			assertEquals(2, waiting.pauses.size());
		}
	}

	@Test
	void anAnswerThatDripsIsNotWaitedForForever() throws IOException, CoreException {
		client.close();
		try (RawServer dripping = new RawServer("HTTP/1.1 200 OK\r\nContent-Type: " + StrictServer.TYPE + "\r\nContent-Length: 100\r\n\r\n{\"title\"", true)) {
			client = new TaxiiClient(TaxiiServer.of("http://127.0.0.1:" + dripping.port() + "/").with("", Duration.ofMillis(400)), Credentials.NONE, waiting);
			assertTrue(fails(TaxiiStatus.UNREACHABLE).getMessage().contains("did not answer"));
		}
	}

	@Test
	void aProxyIsHostAndPort() throws CoreException {
		TaxiiServer server = TaxiiServer.of("https://taxii.example.org/");
		CoreException e = assertThrows(CoreException.class, () -> new TaxiiClient(server.with("proxy", TaxiiServer.TIMEOUT), Credentials.NONE, waiting));
		assertTrue(TaxiiStatus.is(e, TaxiiStatus.BAD_SETTING));
	}
}
