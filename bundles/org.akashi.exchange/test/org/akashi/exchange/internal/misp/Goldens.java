package org.akashi.exchange.internal.misp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What MISP's own converter made; a test that asks for it is skipped where the shared data isn't there. */
final class Goldens {

	private Goldens() {
	}

	/** A file by its path among the shared MISP files. */
	static Path file(String path) {
		Path shared = Differences.shared();
		Assumptions.assumeTrue(shared != null, "no shared data");
		return shared.resolve(path);
	}

	/** Its JSON. */
	static JsonNode tree(String path) throws IOException {
		return Conversions.tree(Files.readString(file(path)));
	}

	/** The elements of a list, or the one that stands for a list. */
	static List<JsonNode> list(JsonNode node) {
		List<JsonNode> all = new ArrayList<>();
		if (node instanceof ArrayNode many) {
			many.forEach(all::add);
		} else {
			all.add(node);
		}
		return all;
	}
}
