package org.akashi.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.review.Review;
import org.akashi.review.ReviewItem;
import org.akashi.review.Selector;
import org.eclipse.core.runtime.CoreException;

/** Chooses review items by selectors as the command line gives them. */
final class ReviewSelection {

	/** What a selector is, for the help of commands. */
	static final String HELP = "A selector is conditions joined by commas, all of which must hold: id:…, report:…, type:ipv4, "
			+ "value:…, entity:…, role:indicator, state:open, kind:mention or kind:proposal, extractor:…, confidence>=80; or all.";

	private ReviewSelection() {
	}

	/** The items, in the order of their reports; a wrong selector is wrong usage. */
	static List<ReviewItem> items(Review review, String selector) throws CoreException {
		try {
			return new ArrayList<>(review.items(Selector.parse(selector)));
		} catch (IllegalArgumentException e) {
			throw CommandFailure.usage(e.getMessage());
		}
	}
}
