package org.akashi.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the last export of a profile handed over, so that the next can say what changed and what was taken back. Kept beside
 * the case, not in its history: another copy of the case has handed over something else. Immutable.
 *
 * @param at      when it was
 * @param objects what receivers have, by id
 */
public record LastExport(Instant at, Map<String, Held> objects) {

	/** Nothing was handed over yet. */
	public static final LastExport NONE = new LastExport(Instant.EPOCH, Map.of());

	private static final JsonMapper MAPPER = JsonMapper.shared();

	/**
	 * An object that receivers have.
	 *
	 * @param sum     checksum of what they have
	 * @param stub    what a later version of it must have at least, as JSON, to revoke it; {@code ""} when it can't be revoked
	 * @param revoked whether it was revoked by an export
	 */
	public record Held(String sum, String stub, boolean revoked) {

		public Held {
			Objects.requireNonNull(sum, "sum");
			Objects.requireNonNull(stub, "stub");
		}
	}

	public LastExport {
		Objects.requireNonNull(at, "at");
		objects = Collections.unmodifiableMap(new TreeMap<>(objects));
	}

	/** Where a case keeps that of a profile. */
	public static Path file(Path caseFolder, String profile) {
		return caseFolder.resolve(".akashi").resolve("exports").resolve(ExportProfile.fileName(profile) + ".jsonl");
	}

	/**
	 * Reads it; {@link #NONE} when there is no such file.
	 *
	 * @throws IOException when it can't be read, or is broken
	 */
	public static LastExport read(Path file) throws IOException {
		if (!Files.exists(file)) {
			return NONE;
		}
		try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			JsonNode head = MAPPER.readTree(String.valueOf(lines.readLine()));
			Map<String, Held> objects = new TreeMap<>();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				JsonNode object = MAPPER.readTree(line);
				objects.put(object.path("id").asString(""), new Held(object.path("sum").asString(""),
						object.has("stub") ? object.get("stub").toString() : "", object.path("revoked").asBoolean(false)));
			}
			if (objects.size() != head.path("objects").asInt(-1)) {
				throw new IOException(file + " is not whole");
			}
			return new LastExport(Instant.parse(head.path("at").asString("")), objects);
		} catch (JacksonException | java.time.DateTimeException e) {
			throw new IOException(file + " can't be read: " + e.getMessage() + "; delete it, and the next export is a whole one", e);
		}
	}

	/**
	 * Keeps it: whole or not at all.
	 *
	 * @throws IOException when it can't be written; then what was kept before is still there
	 */
	public void write(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Path temporary = file.resolveSibling(file.getFileName() + ".part");
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			OutputStream out = new java.io.BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
			line(out, MAPPER.createObjectNode().put("schema", 1).put("at", at.toString()).put("objects", objects.size()));
			for (Map.Entry<String, Held> object : objects.entrySet()) {
				ObjectNode line = MAPPER.createObjectNode().put("id", object.getKey()).put("sum", object.getValue().sum());
				if (!object.getValue().stub().isEmpty()) {
					line.set("stub", MAPPER.readTree(object.getValue().stub()));
				}
				if (object.getValue().revoked()) {
					line.put("revoked", true);
				}
				line(out, line);
			}
			out.flush();
			channel.force(true);
		}
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void line(OutputStream out, ObjectNode line) throws IOException {
		out.write(line.toString().getBytes(StandardCharsets.UTF_8));
		out.write('\n');
	}
}
