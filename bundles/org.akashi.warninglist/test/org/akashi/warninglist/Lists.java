package org.akashi.warninglist;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.observable.ObservableType;

/** Lists and questions for tests. */
final class Lists {

	private Lists() {
	}

	static WarningList list(String id, MatchType type, String attributes, String... entries) {
		return new WarningList(id, "List " + id, 3, "", type, WarningList.Category.FALSE_POSITIVE,
				attributes.isEmpty() ? Set.of() : Set.of(attributes.split(" ")), List.of(entries), Map.of(), "test");
	}

	static WarningLists of(MatchType type, String attributes, String... entries) {
		return WarningLists.of(List.of(list("one", type, attributes, entries)));
	}

	/** The entry that a value of the form {@code type:value} hits in the only list; {@code ""} for none. */
	static String hit(WarningLists lists, String value) {
		int colon = value.indexOf(':');
		List<WarningHit> hits = lists.hits(ObservableType.of(value.substring(0, colon)).orElseThrow(), value.substring(colon + 1));
		return hits.isEmpty() ? "" : hits.get(0).entry();
	}

	static WarningListReader reader() {
		return new WarningListReader("one", "one.json", "test");
	}

	static ByteArrayInputStream in(String json) {
		return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
	}
}
