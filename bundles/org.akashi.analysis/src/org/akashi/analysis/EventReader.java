package org.akashi.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.akashi.analysis.Event.Kind;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads events from a case: for some objects by way of the index, for the whole case type by type as far as the limits let
 * it. Worker thread.
 */
public final class EventReader {

	/** Types whose objects have dates of their own, the most telling first. */
	private static final List<String> TYPES = List.of("campaign", "intrusion-set", "threat-actor", "incident", "malware", "infrastructure", "tool",
			"attack-pattern", "report", "relationship", "sighting", "observed-data", "malware-analysis", "indicator");
	/** Referrers that say when something was seen. */
	private static final Set<String> WITNESSES = Set.of("report", "sighting", "observed-data", "malware-analysis");

	private final Case open;
	private final CaseIndex index;
	private final int events;
	private final int objects;
	private final DatedSentences sentences;
	private final List<Event> found = new ArrayList<>();
	private final Set<String> read = new LinkedHashSet<>();
	private int leftOut;
	private int unread;

	/**
	 * @param events  most events to give
	 * @param objects most objects to look at
	 */
	public EventReader(Case open, int events, int objects) {
		this.open = open;
		this.index = open.index();
		this.events = events;
		this.objects = objects;
		this.sentences = new DatedSentences(open);
	}

	/**
	 * What happened to some objects: their own dates, their relationships, who sighted or reported them, their indicators.
	 *
	 * @throws OperationCanceledException when cancelled
	 */
	public EventList around(Collection<String> ids, IProgressMonitor monitor) {
		for (String id : ids) {
			object(id, monitor);
			for (Relation relation : relations(id)) {
				object(relation.id(), monitor);
				if (relation.kind().equals("indicates")) {
					object(relation.source(), monitor);
				}
			}
			for (Entry entry : index.referrers(id)) {
				if (WITNESSES.contains(entry.type())) {
					object(entry.id(), monitor);
				}
			}
		}
		return list(Set.copyOf(ids));
	}

	/**
	 * What happened in the whole case.
	 *
	 * @throws OperationCanceledException when cancelled
	 */
	public EventList all(IProgressMonitor monitor) {
		for (String type : TYPES) {
			for (Entry entry : index.ofType(type)) {
				object(entry.id(), monitor);
			}
		}
		return list(Set.of());
	}

	private List<Relation> relations(String id) {
		List<Relation> relations = new ArrayList<>(index.outgoing(id));
		relations.addAll(index.incoming(id));
		return relations;
	}

	private void object(String id, IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (read.size() >= objects || found.size() >= events * 2) {
			unread += read.contains(id) ? 0 : 1;
			return;
		}
		if (read.add(id)) {
			// The case is held for one object at a time only: others may be waiting for it.
			Optional<ObjectEvents> own = open.read(() -> index.find(id).map(object -> new ObjectEvents(open, object)));
			own.ifPresent(one -> found.addAll(one.with(sentences)));
		}
	}

	/** What has a value goes before what only stands in a sentence. */
	private EventList list(Set<String> focus) {
		List<Event> events = new ArrayList<>(found);
		if (events.size() > this.events) {
			events.sort(Comparator.comparing((Event event) -> event.kind() == Kind.SENTENCE).thenComparing(event -> event.state()));
			leftOut = events.size() - this.events;
			events = new ArrayList<>(events.subList(0, this.events));
		}
		events.sort(Comparator.comparing(Event::begin).thenComparing(Event::kind).thenComparing(event -> event.subject().name())
				.thenComparing(Event::carrier));
		return new EventList(focus, events, leftOut, unread);
	}
}
