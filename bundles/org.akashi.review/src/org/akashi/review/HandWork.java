package org.akashi.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.mention.KnownName;
import org.akashi.mention.KnownNames;
import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;
import org.akashi.review.ReviewItem.State;
import org.akashi.review.internal.Acceptance;
import org.akashi.review.internal.HandEvidence;
import org.akashi.review.internal.Mapping;
import org.akashi.review.internal.Source;
import org.akashi.stix.StixIds;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.Verdict;
import org.eclipse.core.runtime.CoreException;

/**
 * What a person sees in a report that no extractor has found: objects that are made of a piece of text, and sentences that
 * speak for an object of the case. All of it is evidence with the name of who marked it.
 */
public final class HandWork {

	/** The extractor of what a person has marked. */
	public static final String EXTRACTOR = "hand/1";

	/** An object is made even where the case has one of that name. */
	public static final String ALWAYS_NEW = "new";

	private final Case reviewed;
	private final Decisions decisions;
	private final KnownNames names;
	private final String analyst;

	HandWork(Decisions decisions, KnownNames names, String analyst) {
		this.reviewed = decisions.reviewed();
		this.decisions = decisions;
		this.names = names;
		this.analyst = analyst;
	}

	/** Why it is evidence. */
	static String why(String analyst) {
		return "marked by " + analyst;
	}

	/**
	 * A piece of a report.
	 *
	 * @param sha256 the report
	 * @param span   where
	 */
	public record Piece(String sha256, Span span) {
	}

	/**
	 * What a piece of text may be.
	 *
	 * @param type   type to mark it as
	 * @param value  the value in Akashi's form
	 * @param object id of the object of the case that has this name or value, or {@code ""}
	 * @param name   what that object is called, or {@code ""}
	 */
	public record Guess(String type, String value, String object, String name) {
	}

	/** All types that a piece of text can be marked as, the common ones first. */
	public static List<String> types() {
		Set<String> types = new LinkedHashSet<>(MentionTypes.NAMES);
		types.removeIf(type -> Mapping.stixType(type).isEmpty());
		types.addAll(Mapping.BY_HAND);
		for (ObservableType type : ObservableType.values()) {
			if (Mapping.obstacle(type.id(), Role.INDICATOR).isEmpty()) {
				types.add(type.id());
			}
		}
		return List.copyOf(types);
	}

	/** Whether a value is one of a type. */
	public static boolean isValid(String type, String value) {
		try {
			return !Mapping.canonical(type, value).isEmpty();
		} catch (IllegalArgumentException e) {
			// Said by the answer.
			return false;
		}
	}

	/**
	 * What a piece of text may be, best first: objects of the case that are called so, observables that are written so
	 * (defanged, too), names that lists know. Empty when nothing speaks for anything. Not for the UI thread.
	 */
	public List<Guess> guesses(String text) {
		String written = text.strip().replaceAll("\\s+", " ");
		Map<String, Guess> guesses = new LinkedHashMap<>();
		for (Entry entry : reviewed.index().named(written)) {
			typeOf(entry).ifPresent(type -> guesses.putIfAbsent(entry.id(), new Guess(type, written, entry.id(), entry.name())));
		}
		ObservableParser.parse(written).ifPresent(found -> {
			String value = found.value();
			Entry present = reviewed.index().valued(value).stream().findFirst().orElse(new Entry("", "", ""));
			guesses.put(found.type().id(), new Guess(found.type().id(), value, present.id(), present.name()));
		});
		for (KnownName name : names.named(written)) {
			if (Mapping.stixType(name.type()).isPresent()) {
				guesses.putIfAbsent(name.type(), new Guess(name.type(), written, "", ""));
			}
		}
		return List.copyOf(guesses.values());
	}

	private static Optional<String> typeOf(Entry entry) {
		List<String> fitting = new ArrayList<>();
		for (String type : types()) {
			if (Mapping.stixType(type).filter(entry.type()::equals).isPresent()) {
				fitting.add(type);
			}
		}
		return fitting.stream().findFirst();
	}

	/**
	 * Marks pieces of reports as mentions of one thing and accepts them, in one step.
	 *
	 * @param pieces not none
	 * @param type   one of {@link #types()}
	 * @param value  name or value
	 * @param object id of the object of the case that it is, {@link #ALWAYS_NEW} for another one than the case has, or
	 *               {@code ""} for the one that has this name or value, else a new one
	 * @throws IllegalArgumentException when the value isn't one of that type, or a piece is outside its text
	 * @throws CoreException            when the case can't be changed
	 */
	public ReviewOutcome mark(List<Piece> pieces, String type, String value, String object) throws CoreException {
		String canonical = Mapping.canonical(type, value);
		Optional<String> stix = Mapping.stixType(type);
		String entity = !object.equals(ALWAYS_NEW) ? object : stix.map(StixIds::random).orElse("");
		List<ReviewItem> items = new ArrayList<>();
		for (Piece piece : pieces) {
			items.add(item(piece, type, canonical, entity));
		}
		return decisions.runMarked("Create «" + canonical + "» from the text", items, (edit, source, now, chosen, outcome) -> {
			Acceptance acceptance = new Acceptance(edit, source, now, chosen.size() == 1);
			for (ReviewItem item : chosen) {
				String reason = acceptance.accept(item);
				if (!reason.isEmpty()) {
					outcome.skip(item, reason);
				}
			}
			outcome.done += acceptance.done();
		});
	}

	private ReviewItem item(Piece piece, String type, String value, String entity) throws CoreException {
		Decisions.Loaded loaded = loaded(piece);
		String text = loaded.text().text();
		Span span = piece.span();
		Role role = Mapping.observable(type, value).isPresent() ? Role.INDICATOR : Role.SUBJECT;
		Mention mention = new Mention(span, loaded.text().pageAt(span.start()), text.substring(span.start(), span.end()), value, type,
				"", List.of(), role, 100, EXTRACTOR, why(analyst));
		// What was chosen stays on record as with any other choice: the name is one of the object's then.
		Verdict chosen = entity.isEmpty() ? null : new Verdict(mention.id(), Verdict.Decision.EDIT, span.start(), span.end(), type, value,
				"", "", entity, "", analyst, "", "");
		return new ReviewItem(piece.sha256(), mention, null, State.OPEN, type, value, entity, chosen, value, "", null, List.of(), "");
	}

	private Decisions.Loaded loaded(Piece piece) throws CoreException {
		return decisions.load(piece.sha256()).filter(report -> piece.span().end() <= report.text().text().length())
				.orElseThrow(() -> new IllegalArgumentException("The case has no report with this piece of text: " + piece.sha256() + " "
						+ piece.span().start() + "–" + piece.span().end() + "."));
	}

	/**
	 * Makes a piece of a report evidence of an object, in one step.
	 *
	 * @param id       the object or relationship
	 * @param property the property that it speaks for, as in STIX, or {@code ""} for the object itself
	 * @return whether the object didn't have this evidence already
	 * @throws IllegalArgumentException when the case has no such object, or the piece is outside its text
	 * @throws CoreException            when the case can't be changed
	 */
	public boolean link(Piece piece, String id, String property) throws CoreException {
		Decisions.Loaded loaded = loaded(piece);
		String name = reviewed.index().entry(id).map(entry -> entry.name().isEmpty() ? entry.id() : entry.name())
				.orElseThrow(() -> new IllegalArgumentException("The case has no object " + id + "."));
		Source source = decisions.source(loaded);
		return reviewed.history().execute("Link a sentence to «" + name + "»",
				edit -> HandEvidence.link(edit, source, piece.span(), id, property, EXTRACTOR, "linked by " + analyst));
	}
}
