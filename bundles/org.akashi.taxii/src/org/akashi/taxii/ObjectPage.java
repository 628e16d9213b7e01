package org.akashi.taxii;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * One page of objects (an envelope, TAXII 2.1, section 3.7).
 *
 * @param objects    the objects as they came
 * @param more       whether there is another page
 * @param next       what to ask with for it, or {@code ""}
 * @param firstAdded when the server got the first of them ({@code X-TAXII-Date-Added-First}, section 1.6.8.3), or {@code ""}
 * @param lastAdded  when it got the last of them, or {@code ""}
 */
public record ObjectPage(List<JsonNode> objects, boolean more, String next, String firstAdded, String lastAdded) {

	public ObjectPage {
		objects = List.copyOf(objects);
	}
}
