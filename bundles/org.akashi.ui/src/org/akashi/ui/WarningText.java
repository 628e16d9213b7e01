package org.akashi.ui;

import java.util.List;

import org.akashi.ui.internal.Messages;
import org.akashi.warninglist.WarningHit;
import org.eclipse.osgi.util.NLS;

/** Hits on warning lists in words, in the language of the workbench. Any thread. */
public final class WarningText {

	private WarningText() {
	}

	/** How the value matches the entry. */
	public static String how(WarningHit hit) {
		String message = hit.isItself() ? Messages.WarningText_is : switch (hit.type()) {
			case STRING, HOSTNAME -> Messages.WarningText_below;
			case CIDR -> Messages.WarningText_within;
			case SUBSTRING -> Messages.WarningText_has;
			case REGEX -> Messages.WarningText_fits;
		};
		String how = NLS.bind(message, hit.matched(), hit.entry());
		return hit.comment().isEmpty() ? how : NLS.bind(Messages.WarningText_comment, how, hit.comment());
	}

	/** Value, list with version, and how. */
	public static String sentence(String value, WarningHit hit) {
		return NLS.bind(Messages.WarningText_sentence, new Object[] { value, hit.listName(), Long.toString(hit.version()), how(hit) });
	}

	/** The lists of hits in few characters: the first, and how many more. */
	public static String few(List<WarningHit> hits) {
		List<String> names = hits.stream().map(WarningHit::listId).distinct().toList();
		return names.isEmpty() ? "" : names.size() == 1 ? names.getFirst() : NLS.bind(Messages.WarningText_more, names.getFirst(), names.size() - 1);
	}

}
