package org.akashi.report.ui.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.report.ui.internal.review.QueueItem.Status;

/**
 * What a person can do with the selected items. Decides which of them an action is for, shows the decision at once and
 * has it carried out.
 */
public final class ReviewActions {

	private final ReviewDesk desk;
	private final Reviewer reviewer;

	public ReviewActions(ReviewDesk desk, Reviewer reviewer) {
		this.desk = desk;
		this.reviewer = reviewer;
	}

	/**
	 * Accepts what is selected; under the summary of a finished review nothing is.
	 *
	 * @param onAmbiguous asked for each name that a person must settle first; those are not accepted here
	 */
	public void accept(Consumer<QueueItem> onAmbiguous) {
		if (!finished()) {
			accept(desk.selection(), onAmbiguous);
		}
	}

	/** Accepts items, of which only the open ones while there are some; see {@link #accept(Consumer)}. */
	public void accept(List<QueueItem> items, Consumer<QueueItem> onAmbiguous) {
		List<QueueItem> clear = new ArrayList<>();
		List<QueueItem> ambiguous = new ArrayList<>();
		for (QueueItem item : undecided(items, Status.ACCEPTED)) {
			Optional<QueueItem> asked = unclear(item);
			asked.ifPresentOrElse(ambiguous::add, () -> clear.add(item));
		}
		if (!clear.isEmpty()) {
			desk.decided(clear, Status.ACCEPTED);
			reviewer.accept(clear);
		} else if (ambiguous.isEmpty()) {
			next();
		}
		if (!ambiguous.isEmpty()) {
			onAmbiguous.accept(ambiguous.get(0));
		}
	}

	/** What must be settled before an item can be accepted: itself, or an open end of a statement. */
	public Optional<QueueItem> unclear(QueueItem item) {
		return item.mention() ? Optional.of(item).filter(QueueItem::ambiguous)
				: Stream.of(item.statement().subject(), item.statement().object()).flatMap(end -> desk.find(end).stream())
						.filter(end -> end.open() && end.ambiguous()).findFirst();
	}

	/** Whether the summary of a review is shown that has nothing left to decide. */
	private boolean finished() {
		return desk.summing() && desk.counts().open() == 0;
	}

	/** What a decision is about: what is open, so that a group that is decided in part keeps its decisions; else the rest. */
	private static List<QueueItem> undecided(List<QueueItem> items, Status decision) {
		List<QueueItem> open = items.stream().filter(QueueItem::open).toList();
		return open.isEmpty() ? items.stream().filter(item -> item.status() != decision).toList() : open;
	}

	/** Rejects what is selected; under the summary of a finished review nothing is, for a key too many must not take the last decision back. */
	public void reject() {
		if (finished()) {
			return;
		}
		List<QueueItem> items = undecided(desk.selection(), Status.REJECTED);
		if (items.isEmpty()) {
			next();
			return;
		}
		desk.decided(items, Status.REJECTED);
		reviewer.reject(items);
	}

	/** Takes the decisions on what is selected back. */
	public void reopen() {
		List<QueueItem> items = desk.selection().stream().filter(item -> !item.open()).toList();
		if (!items.isEmpty()) {
			desk.decided(items, Status.OPEN);
			reviewer.reopen(items);
		}
	}

	/** The open places of the same thing, the item first: those that are selected, or all when the item is not. */
	public List<QueueItem> places(QueueItem item) {
		List<QueueItem> places = new ArrayList<>(List.of(item));
		List<QueueItem> selection = desk.selection();
		List<QueueItem> among = selection.contains(item) ? selection
				: desk.outline().row(item.id()).map(row -> row.unit().items()).orElse(List.of());
		if (item.open()) {
			among.stream().filter(other -> !other.id().equals(item.id()) && other.open() && sameThing(other, item)).forEach(places::add);
		}
		return places;
	}

	private boolean sameThing(QueueItem one, QueueItem other) {
		return one.mention() && other.mention() ? one.groupKey().equals(other.groupKey())
				: desk.outline().row(one.id()).map(QueueOutline.Row::unit).equals(desk.outline().row(other.id()).map(QueueOutline.Row::unit));
	}

	/** Settles an ambiguous name, at all its selected places. */
	public void choose(QueueItem item, String candidate) {
		List<QueueItem> places = places(item);
		desk.decided(places, Status.ACCEPTED);
		reviewer.choose(places, candidate);
	}

	/** Corrects a mention, at all its selected places. */
	public void edit(QueueItem item, String type, String value) {
		List<QueueItem> places = places(item);
		desk.decided(places, Status.ACCEPTED);
		reviewer.edit(places, type, value);
	}

	/** Goes to the next row that is open, or to the next one when none is. */
	public void next() {
		step(1);
	}

	/** Goes to the row before that is open, or to the one before when none is. */
	public void previous() {
		step(-1);
	}

	private void step(int step) {
		Set<String> here = desk.selection().stream().map(QueueItem::id).collect(Collectors.toSet());
		if (!desk.move(step, item -> item.open() && !here.contains(item.id()))) {
			desk.move(step, item -> !here.contains(item.id()));
		}
	}
}
