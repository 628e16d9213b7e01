package org.akashi.search.ui.internal;

import java.util.Map;

import org.akashi.search.Kind;
import org.akashi.search.SearchHit;
import org.akashi.ui.Navigation;

/** Goes to a result. UI thread. */
final class HitOpening {

	private HitOpening() {
	}

	/** The editor of an object; the place of a sentence in its report where that is in the case. */
	static void open(Row row) {
		SearchHit hit = row.hit();
		boolean place = hit.kind() != Kind.OBJECT && hit.kind() != Kind.VALUE && row.isInReport();
		if (place) {
			Navigation.openReport(hit.sha256(), hit.start(), hit.end());
		} else if (hit.isObject()) {
			Navigation.openObject(hit.id());
		}
	}

	/** All results in the view. */
	static void showAll(String text) {
		Navigation.run(Navigation.SEARCH, Map.of(Navigation.TEXT, text));
	}
}
