package org.akashi.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.mention.ContestedNames;
import org.akashi.mention.KnownNames;
import org.akashi.review.ReviewItem.State;
import org.akashi.review.internal.Acceptance;
import org.akashi.review.internal.Mapping;
import org.akashi.review.internal.Source;
import org.akashi.review.internal.Verdicts;
import org.akashi.stix.StixIds;
import org.akashi.store.Edit;
import org.akashi.store.Verdict;
import org.akashi.store.Verdict.Decision;
import org.eclipse.core.runtime.CoreException;

/** Says what mentions are instead of what was found, and settles names that more than one thing is called by. */
final class Corrections {

	/** The items of a report as they stand. */
	@FunctionalInterface
	interface Items {
		List<ReviewItem> of(String sha256) throws CoreException;
	}

	private final Decisions decisions;
	private final KnownNames names;
	private final Items items;

	Corrections(Decisions decisions, KnownNames names, Items items) {
		this.decisions = decisions;
		this.names = names;
		this.items = items;
	}

	ReviewOutcome edit(ReviewItem item, String type, String value) throws CoreException {
		Optional<Correction> correction = correction(item, type, value);
		return correction.isEmpty() ? new ReviewOutcome(0, List.of()) : correct(correction.get());
	}

	/** Empty when there is nothing to correct. */
	Optional<ReviewOutcome> acceptAs(List<ReviewItem> places, String type, String value) throws CoreException {
		for (ReviewItem place : places) {
			checkOpen(place);
		}
		Optional<Correction> correction = correction(places.getFirst(), type, value);
		return correction.isEmpty() ? Optional.empty() : Optional.of(acceptCorrected(places, correction.get().on(places)));
	}

	ReviewOutcome choose(ReviewItem item, String choice) throws CoreException {
		return correct(choice(item, choice));
	}

	ReviewOutcome acceptChosen(List<ReviewItem> places, String choice) throws CoreException {
		return acceptCorrected(places, choice(places.getFirst(), choice));
	}

	private Optional<Correction> correction(ReviewItem item, String type, String value) {
		String canonical = Mapping.canonical(type, value);
		checkOpen(item);
		if (type.equals(item.type()) && canonical.equals(item.value())) {
			return Optional.empty();
		}
		Set<String> entities = new LinkedHashSet<>();
		names.named(canonical).stream().filter(name -> name.type().equals(type))
				.forEach(name -> entities.add(name.entity()));
		String entity = entities.size() == 1 ? type + ":" + entities.iterator().next() : "";
		return Optional.of(new Correction("Correct «" + item.value() + "» to «" + canonical + "»", List.of(item), type,
				canonical, entity));
	}

	private Correction choice(ReviewItem item, String id) throws CoreException {
		checkOpen(item);
		Choice choice = item.choices().stream().filter(one -> one.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(item.choices().isEmpty() ? "«" + item.label() + "» is clear; nothing is to be chosen."
						: "«" + id + "» is not among the choices of «" + item.mention().orElseThrow().raw() + "»: "
								+ String.join(", ", item.candidates()) + "."));
		// All mentions of a new thing in this report must become one object: its id is given out now.
		String entity = choice.isNew() ? StixIds.random(Mapping.stixType(choice.type()).orElseThrow()) : id;
		String key = ContestedNames.key(item.mention().orElseThrow().raw());
		List<ReviewItem> same = items.of(item.sha256()).stream().filter(other -> other.id().equals(item.id())
				|| other.state() == State.OPEN && other.mention().isPresent() && other.candidates().contains(id)
						&& ContestedNames.key(other.mention().get().raw()).equals(key)).toList();
		return new Correction("Choose «" + choice.label() + "» for «" + item.value() + "»", same, choice.type(), choice.label(), entity);
	}

	private static void checkOpen(ReviewItem item) {
		if (item.isProposal()) {
			throw new IllegalArgumentException("A proposal is accepted or rejected as it is; correct its mentions.");
		}
		if (item.state() != State.OPEN) {
			throw new IllegalArgumentException("«" + item.label() + "» is decided. Reopen it first.");
		}
	}

	/**
	 * What mentions are instead of what was found.
	 *
	 * @param entity {@code type:key} of the known thing, or {@code ""}
	 */
	private record Correction(String label, List<ReviewItem> items, String type, String value, String entity) {

		/** The same correction of several places. */
		Correction on(List<ReviewItem> places) {
			return new Correction(label, places, type, value, entity);
		}

		/** Puts it on record; the item as it stands then. */
		ReviewItem record(Edit edit, Source source, ReviewItem item) {
			checkOpen(item);
			Verdict verdict = Verdicts.of(source, item, Decision.EDIT, type, value, entity, "");
			edit.record(item.sha256(), verdict);
			return new ReviewItem(item.sha256(), item.mention().orElseThrow(), null, State.OPEN, type, value,
					entity.substring(entity.indexOf(':') + 1), verdict, value, "", null, List.of(), "");
		}
	}

	private ReviewOutcome correct(Correction correction) throws CoreException {
		return decisions.run(correction.label, correction.items, (edit, source, now, chosen, outcome) -> {
			chosen.forEach(item -> correction.record(edit, source, item));
			outcome.done += chosen.size();
		});
	}

	/** Accepts the places among what is corrected; their objects are made by the first of them. */
	private ReviewOutcome acceptCorrected(List<ReviewItem> places, Correction correction) throws CoreException {
		Set<String> wanted = places.stream().map(ReviewItem::id).collect(Collectors.toSet());
		return decisions.run(correction.label, correction.items, (edit, source, now, chosen, outcome) -> {
			List<ReviewItem> corrected = chosen.stream().map(open -> correction.record(edit, source, open)).toList();
			Acceptance acceptance = new Acceptance(edit, source, now, true);
			for (ReviewItem place : corrected) {
				if (wanted.contains(place.id())) {
					String reason = acceptance.accept(place);
					if (!reason.isEmpty()) {
						outcome.skip(place, reason);
					}
				}
			}
			outcome.done += acceptance.done();
		});
	}
}
