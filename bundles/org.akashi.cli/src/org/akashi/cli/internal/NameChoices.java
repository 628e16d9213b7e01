package org.akashi.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.review.Choice;
import org.akashi.review.Review;
import org.akashi.review.ReviewItem;
import org.akashi.review.ReviewOutcome;
import org.akashi.review.ReviewOutcome.Skipped;
import org.akashi.review.Selector;
import org.eclipse.core.runtime.CoreException;

import tools.jackson.core.JsonGenerator;

/** Says what ambiguous names stand for, as the option {@code --choose ID=CHOICE} has it. */
final class NameChoices {

	private final Review review;

	NameChoices(Review review) {
		this.review = review;
	}

	/** Settles names, and accepts their mentions where that is wanted. All must be right before any is settled. */
	ReviewOutcome decide(List<String> choices, boolean accept) throws CoreException {
		List<ReviewItem> items = new ArrayList<>();
		for (String choice : choices) {
			items.add(item(choice));
		}
		int done = 0;
		List<Skipped> skipped = new ArrayList<>();
		for (int i = 0; i < choices.size(); i++) {
			// An earlier choice may have settled this one, too.
			ReviewItem item = review.item(items.get(i).sha256(), items.get(i).id()).orElse(items.get(i));
			String choice = choices.get(i).substring(choices.get(i).indexOf('=') + 1);
			ReviewOutcome outcome = accept ? review.acceptAs(item, choice) : review.choose(item, choice);
			done += outcome.done();
			skipped.addAll(outcome.skipped());
		}
		return new ReviewOutcome(done, skipped);
	}

	private ReviewItem item(String choice) throws CoreException {
		int equals = choice.indexOf('=');
		if (equals < 1 || equals == choice.length() - 1) {
			throw CommandFailure.usage("--choose " + choice + ": write ID=CHOICE, the id of a mention and one of its choices");
		}
		String id = choice.substring(0, equals);
		String wanted = choice.substring(equals + 1);
		List<ReviewItem> found = review.items(Selector.parse("id:" + id));
		if (found.isEmpty()) {
			throw CommandFailure.usage("--choose " + choice + ": there is no mention " + id + "; akashi mentions lists them");
		}
		for (ReviewItem item : found) {
			if (item.candidates().contains(wanted)) {
				return item;
			}
		}
		ReviewItem item = found.getFirst();
		throw CommandFailure.usage("--choose " + choice + ": " + (item.ambiguous()
				? "«" + item.label() + "» may stand for " + String.join(", ", item.candidates())
				: "«" + item.label() + "» is " + (item.state() == ReviewItem.State.OPEN ? "clear; nothing is to be chosen" : "decided")));
	}

	/** The choices of an item as JSON; nothing for one that is clear. */
	static void write(JsonGenerator line, ReviewItem item) {
		if (!item.ambiguous()) {
			return;
		}
		line.writeArrayPropertyStart("choices");
		for (Choice choice : item.choices()) {
			line.writeStartObject();
			line.writeStringProperty("id", choice.id());
			line.writeStringProperty("type", choice.type());
			line.writeStringProperty("name", choice.label());
			if (!choice.object().isEmpty()) {
				line.writeStringProperty("object", choice.object());
			}
			line.writeArrayPropertyStart("reasons");
			choice.reasons().forEach(reason -> line.writeString(reason.text()));
			line.writeEndArray();
			line.writeEndObject();
		}
		line.writeEndArray();
	}
}
