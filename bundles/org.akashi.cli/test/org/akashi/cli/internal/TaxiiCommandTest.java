package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.store.Case;
import org.akashi.taxii.TaxiiClient;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;

/** The commands of {@code akashi taxii} against a server on loopback; the protocol itself is tested with the client. */
class TaxiiCommandTest {

	private static final String ID = "91a7b528-80eb-42ed-a74d-c6fbd5a26116";
	private static final String TYPE = "application/taxii+json;version=2.1";

	@TempDir
	private Path folder;
	private final List<String> held = new ArrayList<>();
	private HttpServer server;
	private String url;
	private Cli cli;

	@BeforeEach
	void start() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		server.createContext("/", exchange -> {
			try (exchange) {
				answer(exchange);
			}
		});
		server.start();
		url = "http://127.0.0.1:" + server.getAddress().getPort() + "/taxii2/";
		Files.writeString(folder.resolve("pw"), "tea\n");
		cli = new Cli(folder);
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		String user = "Basic " + Base64.getEncoder().encodeToString("mika:tea".getBytes(StandardCharsets.UTF_8));
		boolean known = user.equals(exchange.getRequestHeaders().getFirst("Authorization"));
		String json = switch (path) {
			case "/taxii2/" -> "{\"title\":\"T\",\"api_roots\":[\"/a/\"]}";
			case "/a/" -> "{\"title\":\"A\",\"versions\":[\"" + TYPE + "\"],\"max_content_length\":100000}";
			case "/a/collections/" -> "{\"collections\":[{\"id\":\"" + ID + "\",\"title\":\"Lan\\u001btern\",\"can_read\":true,\"can_write\":true}]}";
			default -> objects(exchange);
		};
		byte[] body = (known ? json : "{\"title\":\"Who?\"}").getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", TYPE);
		exchange.sendResponseHeaders(known ? 200 : 401, body.length);
		exchange.getResponseBody().write(body);
	}

	private String objects(HttpExchange exchange) throws IOException {
		if (exchange.getRequestMethod().equals("GET")) {
			exchange.getResponseHeaders().set("X-TAXII-Date-Added-Last", "2026-01-01T00:00:00.000000Z");
			boolean again = String.valueOf(exchange.getRequestURI().getQuery()).contains("added_after=2026-01-01");
			return again ? "{}" : "{\"objects\":[" + String.join(",", held) + "]}";
		}
		JsonNode sent = Cli.json(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)).get("objects");
		sent.forEach(object -> held.add(object.toString()));
		return "{\"id\":\"2d086da7-4bdc-4f91-900e-d77486753710\",\"status\":\"complete\",\"total_count\":" + sent.size() + ",\"success_count\":" + sent.size()
				+ ",\"failure_count\":0,\"pending_count\":0}";
	}

	private int taxii(String... arguments) {
		List<String> all = new ArrayList<>(List.of("taxii", arguments[0], "--server", url, "--user", "mika", "--password-file", "pw"));
		all.addAll(List.of(arguments).subList(1, arguments.length));
		return cli.run(all.toArray(String[]::new));
	}

	@Test
	void collectionsAreLinesForScripts() {
		assertEquals(ExitCode.OK, taxii("collections"), cli::err);
		assertTrue(cli.out().startsWith(ID + "\trw\tLan"), cli.out());
		assertFalse(cli.out().contains("\u001b"));
		assertEquals(ExitCode.OK, taxii("collections", "--json"));
		assertTrue(cli.json().getFirst().get("can_write").asBoolean());
	}

	@Test
	void aPullMakesTheCaseAndTheNextOneGoesOn() throws CoreException {
		held.addAll(SmallCase.OBJECTS);
		assertEquals(ExitCode.OK, taxii("pull", "--collection", ID, "--case", "lantern"), cli::err);
		assertTrue(cli.out().contains("2 objects in 1 page, 2 new"), cli.out());
		try (Case open = Case.open(folder.resolve("lantern"), null)) {
			assertTrue(open.index().entry(SmallCase.MALWARE).isPresent());
			assertFalse(open.dirty());
		}
		assertEquals(ExitCode.OK, taxii("pull", "--collection", ID, "--case", "lantern", "--json"), cli::err);
		assertEquals(0, cli.json().getFirst().get("objects").asInt());
		assertEquals("2026-01-01T00:00:00.000000Z", cli.json().getFirst().get("added_after").asString());
		assertEquals(ExitCode.OK, taxii("pull", "--collection", ID, "--case", "lantern", "--anew"), cli::err);
		assertTrue(cli.out().contains("2 already there"), cli.out());
	}

	@Test
	void aPushSendsWhatIsNewAndNamesEachObject() throws CoreException {
		SmallCase.create(folder.resolve("lantern"));
		assertEquals(ExitCode.OK, taxii("push", "--collection", ID, "--case", "lantern", "--dry-run"), cli::err);
		assertEquals("indicator\t1\nmalware\t1\n", cli.out());
		assertEquals(List.of(), held);
		assertEquals(ExitCode.OK, taxii("push", "--collection", ID, "--case", "lantern", "--audience", "green", "--loss", "loss.json", "--json"), cli::err);
		assertEquals(2, cli.json().size());
		assertEquals("taken", cli.json().getFirst().get("outcome").asString());
		assertEquals(2, held.size());
		assertTrue(Files.exists(folder.resolve("loss.json")));
		assertEquals(ExitCode.OK, taxii("push", "--collection", ID, "--case", "lantern"), cli::err);
		assertTrue(cli.out().contains("0 objects taken, 2 there already"), cli.out());
		assertTrue(cli.err().contains("no audience"), cli.err());
	}

	@Test
	void secretsComeFromFilesOrTheEnvironmentOnly() throws IOException {
		assertEquals(ExitCode.USAGE, cli.run("taxii", "collections", "--server", url, "--user", "mika"));
		assertTrue(cli.err().contains("AKASHI_TAXII_PASSWORD"), cli.err());
		assertEquals(ExitCode.UNREADABLE, cli.run("taxii", "collections", "--server", url, "--user", "mika", "--password-file", "missing"));
		Files.writeString(folder.resolve("wrong"), "coffee\n");
		assertEquals(ExitCode.UNREADABLE, cli.run("taxii", "collections", "--server", url, "--user", "mika", "--password-file", "wrong", "--debug"));
		assertTrue(cli.err().contains("401"), cli.err());
		assertFalse(cli.err().contains("coffee"), cli.err());
	}

	@Test
	void theEnvironmentHoldsAToken() throws CoreException {
		Console console = Console.of(System.in, new java.io.ByteArrayOutputStream(), new java.io.ByteArrayOutputStream(), folder, false);
		TaxiiAccess access = picocli.CommandLine.populateCommand(new TaxiiAccess(), "--server", url);
		try (TaxiiClient client = access.client(console, Map.of("AKASHI_TAXII_TOKEN", "abc"))) {
			assertEquals(Optional.empty(), client.server().authorities());
		}
	}

	@Test
	void wrongUseIsSaid() {
		assertEquals(ExitCode.USAGE, taxii("push", "--collection", ID, "--case", "lantern", "--audience", "purple"));
		assertTrue(cli.err().contains("clear, green, amber"), cli.err());
		assertEquals(ExitCode.USAGE, taxii("pull", "--collection", ID, "--case", "lantern", "--limit", "0"));
		assertEquals(ExitCode.USAGE, cli.run("taxii"));
		assertEquals(ExitCode.UNREADABLE, cli.run("taxii", "collections", "--server", "http://taxii.example.org/"));
		assertTrue(cli.err().contains("https"), cli.err());
		assertEquals("2026-01-01T00:00:00.000000Z", TaxiiPullCommand.microseconds("2026-01-01"));
		assertEquals("2026-01-01T08:00:00.120000Z", TaxiiPullCommand.microseconds("2026-01-01T09:00:00.12+01:00"));
	}
}
