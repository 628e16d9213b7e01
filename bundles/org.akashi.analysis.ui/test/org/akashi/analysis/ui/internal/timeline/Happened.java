package org.akashi.analysis.ui.internal.timeline;

import java.util.List;

import org.akashi.analysis.Event;
import org.akashi.analysis.Event.Kind;
import org.akashi.analysis.Event.State;
import org.akashi.stix.PartialDate;
import org.akashi.store.CaseIndex.Entry;

/** Events for tests. */
final class Happened {

	static final Entry CAMPAIGN = new Entry("campaign--1", "campaign", "Paper Lantern");
	static final Entry GERMANY = new Entry("location--1", "location", "Germany");
	static final Entry TURKEY = new Entry("location--2", "location", "Turkey");

	private Happened() {
	}

	static PartialDate date(String stated) {
		return stated == null ? null : PartialDate.of(stated).orElseThrow();
	}

	static Event first(Entry subject, String date) {
		return new Event(Kind.FIRST_SEEN, State.CURRENT, subject.id(), "first_seen", subject, null, date(date), null, 80, null, List.of());
	}

	static Event targets(Entry target, String from, String until) {
		return new Event(Kind.RELATION, State.CURRENT, "relationship--" + target.name() + from, "targets", CAMPAIGN, target, date(from), date(until), 80,
				null, List.of());
	}

	static Event sentence(Entry subject, String date) {
		return new Event(Kind.SENTENCE, State.CURRENT, subject.id(), "", subject, null, date(date), null, 80, null, List.of());
	}
}
