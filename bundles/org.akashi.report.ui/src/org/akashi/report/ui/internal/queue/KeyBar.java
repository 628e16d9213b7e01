package org.akashi.report.ui.internal.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.ReviewKeys;
import org.eclipse.osgi.util.NLS;

/** The line below the queue that names the keys of the commonest commands, as they are bound now. */
final class KeyBar {

	private static final String BETWEEN = " · ";

	private KeyBar() {
	}

	/**
	 * The line, as much of it as fits.
	 *
	 * @param fits whether a line does; the keys of all keys are named in any case
	 */
	static String line(Predicate<String> fits) {
		List<String> parts = parts();
		while (parts.size() > 2 && !fits.test(String.join(BETWEEN, parts))) {
			parts.remove(parts.size() - 2);
		}
		return String.join(BETWEEN, parts);
	}

	private static List<String> parts() {
		List<String> parts = new ArrayList<>();
		add(parts, Messages.Keys_next, ReviewKeys.NEXT, ReviewKeys.PREVIOUS);
		add(parts, Messages.Keys_accept, ReviewKeys.ACCEPT);
		add(parts, Messages.Keys_reject, ReviewKeys.REJECT);
		add(parts, Messages.Keys_edit, ReviewKeys.EDIT);
		add(parts, Messages.Keys_choose, ReviewKeys.CHOOSE);
		add(parts, Messages.Keys_undo, ReviewKeys.UNDO);
		add(parts, Messages.Keys_never, ReviewKeys.NEVER);
		add(parts, Messages.Keys_similar, ReviewKeys.SIMILAR);
		add(parts, Messages.Keys_all, ReviewKeys.KEYS);
		return parts;
	}

	private static void add(List<String> parts, String what, String... commands) {
		List<String> keys = new ArrayList<>();
		for (String command : commands) {
			ReviewKeys.of(command).stream().findFirst().ifPresent(keys::add);
		}
		if (!keys.isEmpty()) {
			parts.add(NLS.bind(Messages.Keys_one, String.join("/", keys), what));
		}
	}
}
