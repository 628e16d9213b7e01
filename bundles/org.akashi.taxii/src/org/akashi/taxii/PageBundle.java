package org.akashi.taxii;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/** A page as a STIX bundle, an object a line. Equal pages give equal bytes. */
final class PageBundle {

	private PageBundle() {
	}

	static byte[] of(ObjectPage page) {
		ByteArrayOutputStream objects = new ByteArrayOutputStream();
		String separator = "\n";
		for (JsonNode object : page.objects()) {
			objects.writeBytes(separator.getBytes(StandardCharsets.UTF_8));
			objects.writeBytes(Json.MAPPER.writeValueAsBytes(object));
			separator = ",\n";
		}
		byte[] body = objects.toByteArray();
		ByteArrayOutputStream bundle = new ByteArrayOutputStream(body.length + 100);
		bundle.writeBytes(("{\"type\":\"bundle\",\"id\":\"bundle--" + UUID.nameUUIDFromBytes(body) + "\",\"objects\":[")
				.getBytes(StandardCharsets.UTF_8));
		bundle.writeBytes(body);
		bundle.writeBytes("\n]}\n".getBytes(StandardCharsets.UTF_8));
		return bundle.toByteArray();
	}

	/** STIX 2.1 where any object says so; otherwise by the content: objects of 2.0 say nothing. */
	static Optional<String> format(ObjectPage page) {
		return page.objects().stream().anyMatch(object -> Json.text(object, "spec_version").equals("2.1")) ? Optional.of("stix21")
				: Optional.empty();
	}
}
