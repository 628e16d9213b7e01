package org.akashi.review.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.indicator.ObservableObjects;
import org.akashi.indicator.ObservablePatterns;
import org.akashi.mention.Role;
import org.akashi.model.CyberObservable;
import org.akashi.model.Evidence;
import org.akashi.model.Indicator;
import org.akashi.model.StixObject;
import org.akashi.observable.Observable;
import org.akashi.review.ReviewItem;
import org.akashi.review.ReviewItem.State;
import org.akashi.store.Edit;
import org.akashi.store.Verdict.Decision;

/** Accepts items of one report within one edit: objects, evidence, the report object and the verdicts. */
public final class Acceptance {

	/** The reason of an item that is accepted already. */
	public static final String ALREADY = "It is accepted already.";

	private final Edit edit;
	private final Source source;
	private final Map<String, ReviewItem> items;
	private final Quotes quotes;
	private final SourceObject sourceObject;
	private final KnownObjects known;
	private final Statements statements;
	/** The objects of items that are accepted, by item. */
	private final Map<String, String> accepted = new HashMap<>();
	/** The objects of what was accepted in this step, first the main one. */
	private final Map<Subject, List<String>> made = new HashMap<>();
	private final Map<Observable, List<CyberObservable>> prepared = new HashMap<>();
	private int done;

	/**
	 * @param edit   the step
	 * @param source the report
	 * @param items  all items of the report, by id, as they stand now
	 * @param single whether one item alone was chosen, so that its word counts over the case's
	 */
	public Acceptance(Edit edit, Source source, Map<String, ReviewItem> items, boolean single) {
		this.edit = edit;
		this.source = source;
		this.items = items;
		quotes = new Quotes(source.text());
		sourceObject = new SourceObject(edit, source, quotes);
		known = new KnownObjects(source.index(), source.names());
		statements = new Statements(edit, source, quotes, sourceObject, single);
		items.values().stream().filter(item -> item.state() == State.ACCEPTED)
				.forEach(item -> accepted.put(item.id(), item.object()));
	}

	/** The number of items that were accepted. */
	public int done() {
		return done;
	}

	/**
	 * Accepts an item.
	 *
	 * @return why it was not accepted, or {@code ""}
	 */
	public String accept(ReviewItem item) {
		if (accepted.containsKey(item.id())) {
			return ALREADY;
		}
		return item.isProposal() ? statement(item) : mention(item);
	}

	private String mention(ReviewItem item) {
		String obstacle = obstacle(item);
		if (obstacle.isEmpty()) {
			acceptMention(item);
		}
		return obstacle;
	}

	private static Subject subject(ReviewItem item) {
		return new Subject(item.type(), item.value(), item.entity(), item.mention().orElseThrow().role());
	}

	/** Why a mention can't be accepted, or {@code ""}. */
	private String obstacle(ReviewItem item) {
		if (item.ambiguous()) {
			return "«" + item.mention().orElseThrow().raw() + "» may stand for "
					+ String.join(", ", item.choices().stream().map(choice -> choice.shown() + " [" + choice.id() + "]").toList())
					+ ". Choose one first.";
		}
		Subject subject = subject(item);
		String obstacle = Mapping.obstacle(subject.type(), subject.role());
		if (!obstacle.isEmpty() || made.containsKey(subject)) {
			return obstacle;
		}
		Optional<Observable> observable = Mapping.observable(subject.type(), subject.value());
		if (observable.isPresent()) {
			obstacle = prepare(observable.get(), subject.role());
		} else {
			List<String> present = known.find(subject);
			if (present.size() > 1) {
				return "The case has " + present.size() + " objects that «" + item.value() + "» may stand for: "
						+ String.join(", ", present) + ". Choose one first.";
			}
		}
		return obstacle;
	}

	/** Makes the objects before anything is changed: one odd value must not spoil the whole step. */
	private String prepare(Observable observable, Role role) {
		try {
			if (ObservableObjects.expressible(observable.type())) {
				prepared.put(observable, ObservableObjects.all(observable));
			}
			if (role == Role.INDICATOR && ObservablePatterns.expressible(observable.type())) {
				ObservablePatterns.pattern(observable);
			}
			return "";
		} catch (IllegalArgumentException e) {
			return "«" + observable.value() + "» can't be written as STIX: " + e.getMessage();
		}
	}

	private void acceptMention(ReviewItem item) {
		List<String> objects = Mapping.isValue(item.type()) ? List.of()
				: made.computeIfAbsent(subject(item), subject -> objects(subject, item.confidence()));
		Quotes.Quote quote = objects.isEmpty() ? null : quotes.around(item.span());
		for (String id : objects) {
			StixObject object = edit.modify(id);
			Evidence evidence = Evidences.of(source, quote, item, "");
			if (Naming.note(object, item, known.entity(subject(item)), source, evidence)) {
				evidence.setProperty(Naming.PROPERTY);
			}
			Evidences.add(object, evidence);
			sourceObject.include(id);
		}
		accept(item, objects.isEmpty() ? "" : objects.getFirst());
	}

	private void accept(ReviewItem item, String object) {
		edit.record(source.report().sha256(), Verdicts.of(source, item, Decision.ACCEPT, object));
		accepted.put(item.id(), object);
		done++;
	}

	/** Finds or makes the objects of a mention, the main one first. */
	private List<String> objects(Subject subject, int confidence) {
		Optional<Observable> observable = Mapping.observable(subject.type(), subject.value());
		if (observable.isPresent()) {
			return observableObjects(observable.get(), subject.role(), confidence);
		}
		List<String> present = known.find(subject);
		if (!present.isEmpty()) {
			return List.of(present.getFirst());
		}
		return List.of(edit.add(NewObjects.named(subject, Mapping.stixType(subject.type()).orElseThrow(),
				known.entity(subject))).getId());
	}

	private List<String> observableObjects(Observable observable, Role role, int confidence) {
		List<String> ids = new ArrayList<>();
		List<CyberObservable> objects = prepared.remove(observable);
		for (CyberObservable object : objects == null ? List.<CyberObservable>of() : objects) {
			if (source.index().entry(object.getId()).isEmpty()) {
				edit.add(object);
			}
			ids.add(object.getId());
		}
		if (role == Role.INDICATOR && ObservablePatterns.expressible(observable.type())) {
			ids.add(indicator(observable, confidence));
		}
		return ids;
	}

	private String indicator(Observable observable, int confidence) {
		Optional<String> present = known.indicator(observable);
		if (present.isEmpty()) {
			return edit.add(NewObjects.indicator(observable, confidence, source.date(),
					source.report().label())).getId();
		}
		Indicator indicator = edit.modify(present.get());
		if (indicator.getConfidence() != null && indicator.getConfidence() < confidence) {
			indicator.setConfidence(confidence);
		}
		return present.get();
	}

	private String statement(ReviewItem item) {
		ReviewItem subject = items.get(item.proposal().orElseThrow().subject());
		ReviewItem object = items.get(item.proposal().orElseThrow().object());
		if (subject == null || object == null) {
			return "What it is about is no longer found in the report.";
		}
		String obstacle = statements.obstacle(item, subject, object);
		for (ReviewItem end : List.of(subject, object)) {
			obstacle = obstacle.isEmpty() ? endObstacle(end) : obstacle;
		}
		if (!obstacle.isEmpty()) {
			return obstacle;
		}
		for (ReviewItem end : List.of(subject, object)) {
			if (!accepted.containsKey(end.id())) {
				acceptMention(end);
			}
		}
		return state(item, subject, object);
	}

	private String endObstacle(ReviewItem end) {
		if (accepted.containsKey(end.id())) {
			String id = accepted.get(end.id());
			return id.isEmpty() || source.index().entry(id).isPresent() ? ""
					: "The object of «" + end.value() + "» was removed from the case. Reopen and accept it first.";
		}
		if (end.state() == State.REJECTED) {
			return "«" + end.value() + "» was rejected. Accept it first.";
		}
		String obstacle = obstacle(end);
		return obstacle.isEmpty() ? "" : "«" + end.value() + "» can't be accepted: " + obstacle;
	}

	private String state(ReviewItem item, ReviewItem subject, ReviewItem object) {
		String from = accepted.get(subject.id());
		String to = accepted.get(object.id());
		if (item.type().equals("indicates")) {
			from = Mapping.observable(subject.type(), subject.value()).flatMap(known::indicator).orElse(from);
		}
		Statements.Result result = statements.state(item, from, to);
		if (result.obstacle().isEmpty()) {
			accept(item, result.object());
		}
		return result.obstacle();
	}
}
