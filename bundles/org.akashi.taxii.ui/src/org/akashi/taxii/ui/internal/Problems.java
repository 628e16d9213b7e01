package org.akashi.taxii.ui.internal;

import org.akashi.taxii.TaxiiStatus;
import org.akashi.ui.Phrases;
import org.eclipse.core.runtime.IStatus;

/** What went wrong, in the language of the workbench first, then as the client says it. */
final class Problems {

	private static final String[] HEADINGS = { "", Messages.Problem_1, Messages.Problem_2, Messages.Problem_3, Messages.Problem_4, Messages.Problem_5,
			Messages.Problem_6, Messages.Problem_7, Messages.Problem_8, Messages.Problem_9, Messages.Problem_10, Messages.Problem_11, Messages.Problem_12,
			Messages.Problem_13 };

	private Problems() {
	}

	static String text(IStatus status) {
		if (status.getSeverity() == IStatus.CANCEL) {
			return Messages.Pull_cancelled;
		}
		boolean ours = status.getPlugin().equals(TaxiiStatus.BUNDLE) && status.getCode() > 0 && status.getCode() < HEADINGS.length;
		return (ours ? HEADINGS[status.getCode()] + " " : "") + Phrases.user(status.getMessage());
	}
}
