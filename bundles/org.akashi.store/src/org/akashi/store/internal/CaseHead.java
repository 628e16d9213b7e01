package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.akashi.store.CaseStatus;
import org.eclipse.core.runtime.CoreException;

import tools.jackson.core.JsonParser;

/**
 * case.json.
 *
 * @param schema  version of the folder's form
 * @param id      UUID of the case
 * @param name    its name
 * @param created when it was made, ISO 8601 UTC
 */
record CaseHead(int schema, String id, String name, String created) {

	static CaseHead fresh(String name) {
		return new CaseHead(Migrations.CURRENT, UUID.randomUUID().toString(), name,
				Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
	}

	CaseHead withSchema(int newSchema) {
		return new CaseHead(newSchema, id, name, created);
	}

	static CaseHead read(Path file) throws CoreException {
		String[] texts = { "", "", "" };
		int[] schema = { -1 };
		try (JsonParser in = Json.parser(Files.readString(file))) {
			Json.properties(in, (name, value) -> {
				switch (name) {
				case "schema" -> schema[0] = value.getIntValue();
				case "id" -> texts[0] = value.getString();
				case "name" -> texts[1] = value.getString();
				case "created" -> texts[2] = value.getString();
				default -> value.skipChildren();
				}
			});
		} catch (java.nio.file.NoSuchFileException e) {
			throw CaseStatus.error(CaseStatus.NO_CASE,
					file.getParent() + " holds no case: there is no case.json in it. Choose the folder that has one.", e);
		} catch (IOException | RuntimeException e) {
			throw CaseStatus.error(CaseStatus.NO_CASE, file + " can't be read: " + e.getMessage()
					+ ". Restore it from git or a backup.", e);
		}
		if (schema[0] < 1) {
			throw CaseStatus.error(CaseStatus.NO_CASE, file + " has no \"schema\" number. Restore it from git or a backup.");
		}
		return new CaseHead(schema[0], texts[0], texts[1], texts[2]);
	}

	void write(Disk disk, Path file) throws IOException {
		String json = Json.object(out -> {
			out.writeNumberProperty("schema", schema);
			out.writeStringProperty("id", id);
			out.writeStringProperty("name", name);
			out.writeStringProperty("created", created);
		});
		disk.replace(file, out -> out.write((json + "\n").getBytes(StandardCharsets.UTF_8)));
	}
}
