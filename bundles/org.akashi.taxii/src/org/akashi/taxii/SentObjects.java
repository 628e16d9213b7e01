package org.akashi.taxii;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which objects a collection has got from this case, as JSON lines beside the case: {@code {"id","sha256"}} for each that
 * was taken, {@code {"status","objects"}} for a request that the server was still at, {@code {"ended"}} when it was done.
 * Only appended to; a line that a crash cut off is passed over, and its objects are sent again, which changes nothing.
 */
final class SentObjects {

	private final Path file;
	private final Map<String, String> taken = new LinkedHashMap<>();
	private final Map<String, Map<String, String>> underWay = new LinkedHashMap<>();

	private SentObjects(Path file) {
		this.file = file;
	}

	static SentObjects read(Path file) throws CoreException {
		SentObjects sent = new SentObjects(file);
		if (Files.exists(file)) {
			try {
				for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
					sent.line(line);
				}
			} catch (IOException e) {
				throw TaxiiStatus.error(TaxiiStatus.PLACE, "What was sent before can't be read in " + file + ": " + e.getMessage()
						+ ". Delete the file to send everything again.", e);
			}
		}
		return sent;
	}

	private void line(String line) {
		try {
			JsonNode node = Json.MAPPER.readTree(line);
			if (node.has("status")) {
				Map<String, String> objects = new LinkedHashMap<>();
				Json.list(node, "objects").forEach(object -> objects.put(Json.text(object, "id"), Json.text(object, "sha256")));
				underWay.put(Json.text(node, "status"), objects);
			} else if (node.has("ended")) {
				underWay.remove(Json.text(node, "ended"));
			} else if (node.has("id")) {
				taken.put(Json.text(node, "id"), Json.text(node, "sha256"));
			}
		} catch (JacksonException e) {
			return; // cut off by a crash: those objects are sent again
		}
	}

	/** Whether the server has the object with just these bytes. */
	boolean has(Outgoing.Item item) {
		return item.sha256().equals(taken.get(item.id()));
	}

	/** The ids of all that was taken. */
	List<String> ids() {
		return List.copyOf(taken.keySet());
	}

	/** Requests that the server was still at, with the ids and hashes of their objects. */
	Map<String, Map<String, String>> underWay() {
		return Map.copyOf(underWay);
	}

	/** Notes objects as taken, by id and hash. */
	void taken(Map<String, String> objects) throws CoreException {
		taken.putAll(objects);
		List<String> lines = new ArrayList<>();
		objects.forEach((id, hash) -> lines.add(object(id, hash).toString()));
		append(lines);
	}

	/** Notes a request that the server is still at. */
	void underWay(String status, Map<String, String> objects) throws CoreException {
		underWay.put(status, objects);
		ObjectNode node = Json.MAPPER.createObjectNode();
		node.put("status", status);
		ArrayNode list = node.putArray("objects");
		objects.forEach((id, hash) -> list.add(object(id, hash)));
		append(List.of(node.toString()));
	}

	/** Notes that a request is done. */
	void ended(String status) throws CoreException {
		underWay.remove(status);
		ObjectNode node = Json.MAPPER.createObjectNode();
		append(List.of(node.put("ended", status).toString()));
	}

	private static ObjectNode object(String id, String hash) {
		ObjectNode node = Json.MAPPER.createObjectNode();
		return node.put("id", id).put("sha256", hash);
	}

	private void append(List<String> lines) throws CoreException {
		if (lines.isEmpty()) {
			return;
		}
		try {
			Files.createDirectories(file.getParent());
			// A line that a crash cut off must not swallow the next one.
			String start = Files.exists(file) && Files.size(file) > 0 && !endsWithLine() ? "\n" : "";
			Files.writeString(file, start + String.join("\n", lines) + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw TaxiiStatus.error(TaxiiStatus.PLACE, "What was sent can't be noted in " + file + ": " + e.getMessage()
					+ ". The next push sends it again, which changes nothing.", e);
		}
	}

	private boolean endsWithLine() throws IOException {
		try (java.io.RandomAccessFile bytes = new java.io.RandomAccessFile(file.toFile(), "r")) {
			bytes.seek(bytes.length() - 1);
			return bytes.read() == '\n';
		}
	}
}
