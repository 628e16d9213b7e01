package org.akashi.taxii;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A TAXII 2.1 server on loopback that keeps to the letter of the specification and takes nothing that doesn't. What is
 * wrong with a request is refused as the specification says, and noted in {@link #violations}.
 */
final class StrictServer implements AutoCloseable {

	static final String TYPE = "application/taxii+json;version=2.1";
	static final String COLLECTION = "91a7b528-80eb-42ed-a74d-c6fbd5a26116";
	static final String READ_ONLY = "52892447-4d7e-4f70-b94d-d7f22742ff63";
	static final String USER = "mika";
	static final String PASSWORD = "tea and rice";

	/** Something to answer instead. */
	record Canned(int code, Map<String, String> headers, byte[] body) {
		static Canned of(int code, String... headers) {
			return new Canned(code, pairs(headers), "{\"title\":\"no\"}".getBytes(StandardCharsets.UTF_8));
		}

		Canned saying(String text) {
			return new Canned(code, headers, text.getBytes(StandardCharsets.UTF_8));
		}

		private static Map<String, String> pairs(String... headers) {
			Map<String, String> pairs = new LinkedHashMap<>();
			pairs.put("Content-Type", TYPE);
			for (int i = 0; i < headers.length; i += 2) {
				pairs.put(headers[i], headers[i + 1]);
			}
			return pairs;
		}
	}

	/** An object that the server has. */
	private record Held(String added, String version, ObjectNode object) {
	}

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpServer server;
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final List<Held> held = new ArrayList<>();
	private final Map<String, String> cursors = new HashMap<>();
	private final Map<String, int[]> statusPolls = new HashMap<>();
	private final Map<String, ObjectNode> statuses = new HashMap<>();
	private long clock = Instant.parse("2026-03-01T00:00:00Z").getEpochSecond();

	final List<String> violations = new ArrayList<>();
	final List<String> requests = new ArrayList<>();
	final List<Integer> envelopes = new ArrayList<>();
	final Deque<Canned> injected = new ArrayDeque<>();
	/** A fault for an object of an envelope, or null. */
	Function<ObjectNode, String> refuses = object -> null;
	/** Called after a page was given. */
	Runnable afterPage = () -> {
	};
	boolean asksPassword = true;
	boolean givesNext = true;
	boolean refusesWholeEnvelope;
	int pollsUntilDone;
	int maxContentLength = 100_000;
	int pageSize = 100;

	StrictServer() throws IOException {
		this(null);
	}

	StrictServer(SSLContext tls) throws IOException {
		InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
		if (tls == null) {
			server = HttpServer.create(address, 0);
		} else {
			HttpsServer https = HttpsServer.create(address, 0);
			https.setHttpsConfigurator(new HttpsConfigurator(tls));
			server = https;
		}
		server.createContext("/", exchange -> {
			try (exchange) {
				synchronized (this) {
					handle(exchange);
				}
			} catch (RuntimeException e) {
				violations.add("The server itself failed: " + e);
			}
		});
		server.setExecutor(threads);
		server.start();
	}

	URI url() {
		return URI.create((server instanceof HttpsServer ? "https" : "http") + "://127.0.0.1:" + server.getAddress().getPort() + "/taxii2/");
	}

	int port() {
		return server.getAddress().getPort();
	}

	synchronized void hold(String json) {
		ObjectNode object = (ObjectNode) JSON.readTree(json);
		String version = object.has("modified") ? object.get("modified").asString() : now();
		held.add(new Held(now(), version, object));
		clock++;
	}

	/** Comes to the end of everything under way. */
	synchronized void finish() {
		statusPolls.values().forEach(polls -> polls[0] = 0);
	}

	synchronized List<String> heldIds() {
		return held.stream().map(one -> one.object.get("id").asString()).toList();
	}

	synchronized List<String> heldJson() {
		return held.stream().map(one -> one.object.toString()).toList();
	}

	/** With six digits of a second, as section 1.6.2 wants. */
	private String now() {
		return Instant.ofEpochSecond(clock).toString().replace("Z", ".000000Z");
	}

	private void handle(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getRawPath();
		requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
		byte[] body = exchange.getRequestBody().readAllBytes();
		if (!injected.isEmpty()) {
			Canned canned = injected.removeFirst();
			if (canned != null && canned.code > 0) {
				canned.headers.forEach(exchange.getResponseHeaders()::set);
				send(exchange, canned.code, canned.body);
				return;
			}
		}
		if (asksPassword && !("Basic " + Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)))
				.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
			exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"taxii\"");
			fail(exchange, 401, "Who are you?");
			return;
		}
		List<String> accept = exchange.getRequestHeaders().getOrDefault("Accept", List.of());
		if (!accept.equals(List.of(TYPE))) {
			violation(exchange, 406, "Accept is " + accept);
			return;
		}
		if (!path.endsWith("/")) {
			violation(exchange, 404, "No slash at the end of " + path);
			return;
		}
		route(exchange, path, body);
	}

	private void route(HttpExchange exchange, String path, byte[] body) throws IOException {
		boolean get = exchange.getRequestMethod().equals("GET");
		String objects = "/api1/collections/" + COLLECTION + "/objects/";
		if (get && path.equals("/taxii2/")) {
			say(exchange, 200, "{\"title\":\"Strict\",\"description\":\"For tests\",\"contact\":\"nobody\",\"default\":\"/api1/\",\"api_roots\":[\"/api1/\"]}");
		} else if (get && path.equals("/api1/")) {
			say(exchange, 200, "{\"title\":\"One\",\"versions\":[\"" + TYPE + "\"],\"max_content_length\":" + maxContentLength + "}");
		} else if (get && path.equals("/api1/collections/")) {
			say(exchange, 200, "{\"collections\":[{\"id\":\"" + COLLECTION + "\",\"title\":\"Lantern\",\"alias\":\"lantern\",\"can_read\":true,\"can_write\":true,"
					+ "\"media_types\":[\"application/stix+json;version=2.1\"]},{\"id\":\"" + READ_ONLY
					+ "\",\"title\":\"Others\",\"can_read\":false,\"can_write\":false}]}");
		} else if (get && path.equals(objects)) {
			page(exchange);
		} else if (get && path.equals("/api1/collections/" + COLLECTION + "/manifest/")) {
			manifest(exchange);
		} else if (get && path.startsWith(objects) && path.endsWith("/versions/")) {
			String id = path.substring(objects.length(), path.length() - "/versions/".length());
			say(exchange, 200, "{\"versions\":[" + String.join(",", held.stream().filter(one -> one.object.get("id").asString().equals(id))
					.map(one -> "\"" + one.version + "\"").toList()) + "]}");
		} else if (path.equals(objects) && exchange.getRequestMethod().equals("POST")) {
			add(exchange, body);
		} else if (get && path.startsWith("/api1/status/")) {
			status(exchange, path.substring("/api1/status/".length(), path.length() - 1));
		} else {
			fail(exchange, 404, "Nothing there");
		}
	}

	private Map<String, String> query(HttpExchange exchange) {
		Map<String, String> query = new TreeMap<>();
		String raw = exchange.getRequestURI().getRawQuery();
		for (String part : raw == null ? new String[0] : raw.split("&")) {
			int equals = part.indexOf('=');
			String name = URLDecoder.decode(part.substring(0, equals), StandardCharsets.UTF_8);
			if (part.substring(0, equals).contains("[")) {
				violations.add("A bare bracket in the query " + raw);
			}
			query.put(name, URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
		}
		return query;
	}

	/** The objects that a query asks for, or null when it was refused. */
	private List<Held> asked(HttpExchange exchange, Map<String, String> query) throws IOException {
		Set<String> known = Set.of("added_after", "limit", "next", "match[id]", "match[type]", "match[version]", "match[spec_version]");
		for (String name : query.keySet()) {
			if (!known.contains(name)) {
				violation(exchange, 400, "There is no parameter " + name);
				return null;
			}
		}
		String after = query.getOrDefault("added_after", "");
		if (!after.matches("|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z") || !query.getOrDefault("limit", "1").matches("[1-9]\\d*")) {
			violation(exchange, 400, "A value in " + query);
			return null;
		}
		List<String> types = query.containsKey("match[type]") ? Arrays.asList(query.get("match[type]").split(",")) : List.of();
		return held.stream().filter(one -> one.added.compareTo(after) > 0)
				.filter(one -> types.isEmpty() || types.contains(one.object.get("type").asString())).toList();
	}

	private void page(HttpExchange exchange) throws IOException {
		Map<String, String> query = query(exchange);
		String next = query.remove("next");
		List<Held> all = asked(exchange, query);
		if (all == null) {
			return;
		}
		int from = 0;
		if (next != null) {
			if (!query.toString().equals(cursors.get(next))) {
				violation(exchange, 400, "«next» is for another question than " + query);
				return;
			}
			from = Integer.parseInt(next.substring(next.indexOf('#') + 1));
		}
		int size = Math.min(pageSize, Integer.parseInt(query.getOrDefault("limit", String.valueOf(pageSize))));
		List<Held> page = all.subList(Math.min(from, all.size()), Math.min(all.size(), from + size));
		ObjectNode envelope = JSON.createObjectNode();
		boolean more = from + page.size() < all.size();
		if (!page.isEmpty()) {
			envelope.put("more", more);
			if (more && givesNext) {
				String cursor = "a b/+&" + cursors.size() + "#" + (from + page.size());
				cursors.put(cursor, query.toString());
				envelope.put("next", cursor);
			}
			page.forEach(one -> envelope.withArray("objects").add(one.object));
			exchange.getResponseHeaders().set("X-TAXII-Date-Added-First", page.getFirst().added);
			exchange.getResponseHeaders().set("X-TAXII-Date-Added-Last", page.getLast().added);
		}
		afterPage.run();
		say(exchange, 200, envelope.toString());
	}

	private void manifest(HttpExchange exchange) throws IOException {
		List<Held> all = asked(exchange, query(exchange));
		if (all == null) {
			return;
		}
		List<Held> page = all.subList(0, Math.min(pageSize, all.size()));
		ObjectNode manifest = JSON.createObjectNode().put("more", page.size() < all.size());
		page.forEach(one -> manifest.withArray("objects").addObject().put("id", one.object.get("id").asString()).put("date_added", one.added)
				.put("version", one.version).put("media_type", "application/stix+json;version=2.1"));
		if (!page.isEmpty()) {
			exchange.getResponseHeaders().set("X-TAXII-Date-Added-Last", page.getLast().added);
		}
		say(exchange, 200, manifest.toString());
	}

	private void add(HttpExchange exchange, byte[] body) throws IOException {
		if (!List.of(TYPE).equals(exchange.getRequestHeaders().get("Content-Type"))) {
			violation(exchange, 415, "Content-Type is " + exchange.getRequestHeaders().get("Content-Type"));
			return;
		}
		if (!String.valueOf(body.length).equals(exchange.getRequestHeaders().getFirst("Content-Length"))) {
			violation(exchange, 400, "Content-Length");
			return;
		}
		if (body.length > maxContentLength) {
			violation(exchange, 413, body.length + " bytes, more than max_content_length");
			return;
		}
		ObjectNode envelope = (ObjectNode) JSON.readTree(body);
		if (!new ArrayList<>(envelope.propertyNames()).equals(List.of("objects"))) {
			violation(exchange, 422, "The envelope has " + envelope.propertyNames());
			return;
		}
		ObjectNode status = JSON.createObjectNode().put("id", "2d086da7-4bdc-4f91-900e-d77486753" + (100 + statuses.size()));
		int failed = 0;
		for (JsonNode node : envelope.get("objects")) {
			ObjectNode object = (ObjectNode) node;
			String fault = refuses.apply(object);
			if (fault != null && refusesWholeEnvelope) {
				fail(exchange, 422, fault);
				return;
			}
			failed += fault == null ? 0 : 1;
			ObjectNode detail = status.withArray(fault == null ? "successes" : "failures").addObject().put("id", object.get("id").asString())
					.put("version", object.path("modified").asString(now()));
			if (fault == null) {
				hold(object.toString());
			} else {
				detail.put("message", fault);
			}
		}
		envelopes.add(envelope.get("objects").size());
		status.put("total_count", envelope.get("objects").size()).put("success_count", envelope.get("objects").size() - failed)
				.put("failure_count", failed).put("pending_count", 0).put("request_timestamp", now());
		statuses.put(status.get("id").asString(), status);
		statusPolls.put(status.get("id").asString(), new int[] { pollsUntilDone });
		status(exchange, status.get("id").asString(), 202);
	}

	private void status(HttpExchange exchange, String id) throws IOException {
		status(exchange, id, 200);
	}

	private void status(HttpExchange exchange, String id, int code) throws IOException {
		ObjectNode status = statuses.get(id);
		if (status == null) {
			fail(exchange, 404, "No such status");
		} else if (statusPolls.get(id)[0]-- > 0) {
			int total = status.get("total_count").asInt();
			say(exchange, code, "{\"id\":\"" + id + "\",\"status\":\"pending\",\"total_count\":" + total
					+ ",\"success_count\":0,\"failure_count\":0,\"pending_count\":" + total + "}");
		} else {
			say(exchange, code, status.deepCopy().put("status", "complete").toString());
		}
	}

	private void violation(HttpExchange exchange, int code, String what) throws IOException {
		violations.add(what);
		fail(exchange, code, what);
	}

	private static void fail(HttpExchange exchange, int code, String what) throws IOException {
		say(exchange, code, JSON.createObjectNode().put("title", what).put("http_status", String.valueOf(code)).toString());
	}

	private static void say(HttpExchange exchange, int code, String json) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", TYPE);
		send(exchange, code, json.getBytes(StandardCharsets.UTF_8));
	}

	private static void send(HttpExchange exchange, int code, byte[] body) throws IOException {
		exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(body);
		}
	}

	@Override
	public void close() {
		server.stop(0);
		threads.shutdownNow();
	}
}
