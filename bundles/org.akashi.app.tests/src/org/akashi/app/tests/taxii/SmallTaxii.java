package org.akashi.app.tests.taxii;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A TAXII server of a few lines on loopback; the protocol is tested with the client. */
final class SmallTaxii implements AutoCloseable {

	static final String FEED = "91a7b528-80eb-42ed-a74d-c6fbd5a26116";
	private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

	private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
	/** What was sent to it. */
	final List<String> envelopes = new CopyOnWriteArrayList<>();
	private final String objects;

	/** @param objects what the feed holds, JSON objects with commas between */
	SmallTaxii(String objects) throws IOException {
		this.objects = objects;
		Thread.ofPlatform().daemon().start(() -> {
			while (!socket.isClosed()) {
				try (Socket connection = socket.accept()) {
					answer(connection);
				} catch (IOException e) {
					continue; // closed, by either side
				}
			}
		});
	}

	String url() {
		return "http://127.0.0.1:" + socket.getLocalPort() + "/taxii2/";
	}

	private void answer(Socket connection) throws IOException {
		InputStream in = new BufferedInputStream(connection.getInputStream());
		String head = head(in);
		Matcher length = LENGTH.matcher(head);
		String body = new String(in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0), StandardCharsets.UTF_8);
		String json = json(head, body);
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		connection.getOutputStream().write(("HTTP/1.1 " + (json.isEmpty() ? "404 None" : "200 OK") + "\r\nContent-Type: application/taxii+json;version=2.1\r\n"
				+ "X-TAXII-Date-Added-Last: 2026-01-01T00:00:00.000000Z\r\nContent-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		connection.getOutputStream().write(bytes);
		connection.getOutputStream().flush();
	}

	private static String head(InputStream in) throws IOException {
		ByteArrayOutputStream head = new ByteArrayOutputStream();
		for (int c = in.read(); c >= 0; c = in.read()) {
			head.write(c);
			if (head.size() > 3 && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
				break;
			}
		}
		return head.toString(StandardCharsets.ISO_8859_1);
	}

	private String json(String head, String body) {
		String path = head.split(" ")[1].replaceAll("\\?.*", "");
		return switch (path) {
			case "/taxii2/" -> "{\"title\":\"Small\",\"api_roots\":[\"/a/\"]}";
			case "/a/" -> "{\"title\":\"A\",\"versions\":[\"application/taxii+json;version=2.1\"],\"max_content_length\":100000}";
			case "/a/collections/" -> "{\"collections\":[{\"id\":\"" + FEED + "\",\"title\":\"Feed\",\"can_read\":true,\"can_write\":true},"
					+ "{\"id\":\"52892447-4d7e-4f70-b94d-d7f22742ff63\",\"title\":\"Closed\",\"can_read\":false,\"can_write\":false}]}";
			case "/a/collections/" + FEED + "/objects/" -> head.startsWith("GET") ? "{\"objects\":[" + objects + "]}" : added(body);
			default -> "";
		};
	}

	/** Takes everything but malware. */
	private String added(String body) {
		envelopes.add(body);
		Matcher malware = Pattern.compile("\"id\":\"(malware--[^\"]*)\"").matcher(body);
		return "{\"id\":\"2d086da7-4bdc-4f91-900e-d77486753710\",\"status\":\"complete\",\"total_count\":2,\"success_count\":1,\"failure_count\":1,\"pending_count\":0,"
				+ "\"failures\":[" + (malware.find() ? "{\"id\":\"" + malware.group(1) + "\",\"version\":\"v\",\"message\":\"No kettles here\"}" : "") + "]}";
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
