package org.akashi.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Objects that are copied or dragged.
 *
 * @param caseId the case that they come from, or {@code ""} when they come from elsewhere
 * @param ids    STIX ids of the objects that were meant, in their order; relationships among them may be in the bundle, too
 * @param bundle a STIX bundle with the objects, or {@code ""} where the ids are enough: a drag within the workbench
 */
public record CopiedObjects(String caseId, List<String> ids, String bundle) {

	public CopiedObjects {
		ids = List.copyOf(ids);
	}

	/** One text: the case, the ids, a line each; an empty line; the bundle. */
	String text() {
		return caseId + '\n' + String.join("\n", ids) + "\n\n" + bundle;
	}

	/** Reads {@link #text}; null when it is something else. */
	static CopiedObjects read(String text) {
		int end = text.indexOf("\n\n");
		if (end < 0) {
			return null;
		}
		List<String> head = new ArrayList<>(List.of(text.substring(0, end).split("\n", -1)));
		String caseId = head.removeFirst();
		head.removeIf(String::isEmpty);
		return head.stream().allMatch(CopiedObjects::isId) ? new CopiedObjects(caseId, head, text.substring(end + 2)) : null;
	}

	private static boolean isId(String text) {
		return text.contains("--") && text.indexOf(' ') < 0;
	}
}
