package org.akashi.analysis.ui.internal;

import java.util.List;
import java.util.function.Function;

import org.akashi.analysis.Event;
import org.akashi.analysis.Event.State;
import org.akashi.analysis.Proof;
import org.akashi.stix.PartialDate;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.DateText;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;

/** Events in words. Any thread. */
public final class EventTexts {

	private static final int LABEL = 52;

	private EventTexts() {
	}

	/** What to call an object: its name on one line, or its type when it has none. */
	public static String name(Entry entry) {
		return entry.name().isBlank() ? TypeLabels.of(entry.type()) : oneLine(entry.name());
	}

	/** What kind of thing happened, for lanes and tables: "First seen", "targets". */
	public static String kind(Event event) {
		return switch (event.kind()) {
			// In Japanese it begins with the particle of the subject, which doesn't stand before it here.
			case RELATION -> TypeLabels.relation(event.verb()).replaceFirst("^[がはのをに]", "");
			case FIRST_SEEN, LAST_SEEN -> TypeLabels.property(event.verb());
			case SIGHTING -> TypeLabels.of("sighting");
			case INDICATOR -> TypeLabels.of("indicator");
			case OBSERVED -> TypeLabels.of("observed-data");
			case ANALYSIS -> TypeLabels.of("malware-analysis");
			case REPORT -> TypeLabels.of("report");
			case SENTENCE -> Messages.Event_sentence;
		};
	}

	/** As said between two names. */
	private static String between(Event event) {
		return event.kind() == Event.Kind.RELATION ? TypeLabels.relation(event.verb()) : kind(event);
	}

	/** When, in words. */
	public static String date(Event event) {
		PartialDate from = event.from();
		PartialDate until = event.until();
		if (from != null && until != null) {
			return event.dateText();
		}
		if (until != null) {
			return NLS.bind(Messages.Event_until, until.bare());
		}
		return event.isOpenAfter() ? NLS.bind(Messages.Event_since, from.bare()) : DateText.of(from);
	}

	/** Beside the shape of events of the same kind and time: short, without their date. */
	public static String label(List<Event> events, boolean laneIsSubject) {
		Event event = events.getFirst();
		String text = switch (event.kind()) {
			case RELATION -> laneIsSubject ? relation(events) : arrow(events);
			case FIRST_SEEN, LAST_SEEN -> laneIsSubject ? kind(event) : names(events, one -> name(one.subject()));
			case SIGHTING -> event.other() == null ? name(event.subject()) : NLS.bind(Messages.Event_at, name(event.subject()), other(event));
			case INDICATOR, OBSERVED, ANALYSIS, REPORT -> names(events, one -> name(one.subject()));
			case SENTENCE -> quote(event);
		};
		String shown = event.state() == State.CURRENT ? text : NLS.bind(Messages.Event_not, text, event.dateText());
		return shown.length() <= LABEL ? shown : shown.substring(0, LABEL - 1) + "…";
	}

	/** "targets Germany, Turkey +4"; where they come from different subjects, whom they come from. */
	private static String relation(List<Event> events) {
		boolean same = events.stream().allMatch(event -> event.subject().id().equals(events.getFirst().subject().id()));
		return same ? kind(events.getFirst()) + " " + names(events, EventTexts::other)
				: names(events, one -> name(one.subject())) + " " + kind(events.getFirst()) + " " + other(events.getFirst());
	}

	private static String arrow(List<Event> events) {
		Event first = events.getFirst();
		boolean same = events.stream().allMatch(event -> event.subject().id().equals(first.subject().id()));
		return same ? name(first.subject()) + " → " + names(events, EventTexts::other)
				: names(events, one -> name(one.subject()) + " → " + other(one));
	}

	private static String names(List<Event> events, Function<Event, String> name) {
		List<String> names = events.stream().map(name).distinct().toList();
		StringBuilder text = new StringBuilder(names.getFirst());
		int shown = 1;
		while (shown < names.size() && text.length() + names.get(shown).length() < LABEL - 16) {
			text.append(", ").append(names.get(shown));
			shown++;
		}
		return shown < names.size() ? text + " +" + (names.size() - shown) : text.toString();
	}

	/** The whole event in one line: what, when, and what it was before. */
	public static String sentence(Event event) {
		String what = event.other() == null ? name(event.subject()) + ": " + kind(event)
				: name(event.subject()) + " " + between(event) + " " + other(event);
		String text = what + ", " + date(event);
		if (event.before() != null) {
			text = NLS.bind(Messages.Event_before, text, DateText.of(event.before()));
		}
		return switch (event.state()) {
			case SUPERSEDED -> NLS.bind(Messages.Event_superseded, text);
			case CONTRADICTING -> NLS.bind(Messages.Event_contradicting, text);
			case CURRENT -> event.kind() == Event.Kind.SENTENCE ? NLS.bind(Messages.Event_undecided, text) : text;
		};
	}

	/** The sentence behind an event on one line; who judged where there is none; {@code ""} where there is nothing. */
	public static String quote(Event event) {
		return event.proofs().isEmpty() ? "" : quote(event.proofs().getFirst());
	}

	/** A proof on one line. */
	public static String quote(Proof proof) {
		return proof.isByHand() ? NLS.bind(Messages.Proof_byHand, proof.decidedBy().isEmpty() ? "?" : proof.decidedBy()) : oneLine(proof.quote());
	}

	/** Report and page of a proof. */
	public static String place(Proof proof) {
		return proof.page() > 0 ? NLS.bind(Messages.Proof_page, proof.report(), proof.page()) : proof.report();
	}

	/** Text of any origin on one line, without signs that turn the direction of writing. */
	public static String oneLine(String text) {
		return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ").replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]", "");
	}

	private static String other(Event event) {
		return name(event.other());
	}
}
