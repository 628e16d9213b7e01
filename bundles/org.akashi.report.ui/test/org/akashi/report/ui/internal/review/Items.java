package org.akashi.report.ui.internal.review;

import java.util.List;

import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.report.ui.internal.review.QueueItem.Statement;
import org.akashi.report.ui.internal.review.QueueItem.Status;

/** Makes items for tests. */
public final class Items {

	private Items() {
	}

	/** An open mention of confidence 80 whose raw text is its value. */
	public static QueueItem mention(String id, String type, String value, int start) {
		return new QueueItem(id, Kind.MENTION, Status.OPEN, type, value, value, value, List.of(), Role.SUBJECT, 80,
				new Span(start, start + value.length()), 0, "test/1", "because", "", null, "");
	}

	/** The same with another confidence and role. */
	public static QueueItem mention(String id, String type, String value, int start, int confidence, Role role) {
		return new QueueItem(id, Kind.MENTION, Status.OPEN, type, value, value, value, List.of(), role, confidence,
				new Span(start, start + value.length()), 0, "test/1", "because", "", null, "");
	}

	/** The host inside a URL. */
	public static QueueItem host(String id, String value, int start) {
		return new QueueItem(id, Kind.MENTION, Status.OPEN, "domain", value, value, "", List.of(), Role.INDICATOR, 95,
				new Span(start, start + value.length()), 0, "hosts/1", "Host of the URL", "", null, "");
	}

	/** A name that two things share. */
	public static QueueItem ambiguous(String id, String name, int start) {
		return new QueueItem(id, Kind.MENTION, Status.OPEN, "actor", name, name, "", List.of("actor:A", "actor:B"),
				Role.SUBJECT, 60, new Span(start, start + name.length()), 0, "names/1", "shared", "", null, "");
	}

	/** A proposed relationship. */
	public static QueueItem relationship(String id, String subject, String verb, String object, String conflict) {
		Statement statement = new Statement("s", subject, verb, "o", object, "2017-09", "2018-01");
		return new QueueItem(id, Kind.RELATIONSHIP, Status.OPEN, verb, subject + " " + verb + " " + object, "Sentence.",
				"", List.of(), Role.SUBJECT, 70, new Span(0, 9), 0, "cues/1", "cue", "", statement, conflict);
	}

	/** A proposed date. */
	public static QueueItem property(String id, String subject, String property, String value) {
		Statement statement = new Statement("s", subject, property, "o", value, "", "");
		return new QueueItem(id, Kind.PROPERTY, Status.OPEN, property, subject + " " + property + " " + value,
				"Sentence.", "", List.of(), Role.SUBJECT, 70, new Span(0, 9), 0, "dates/1", "cue", "", statement, "");
	}
}
